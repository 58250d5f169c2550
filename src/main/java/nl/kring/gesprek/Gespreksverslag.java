package nl.kring.gesprek;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kring.gesprek.Gespreksbeeld.Bewaard;
import nl.kring.gesprek.Gespreksbeeld.Stem;
import nl.kring.kind.Kindteksten;
import nl.kring.platform.Tijd;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.Toestemmingen;
import nl.kring.toestemming.Toestemmingstand;
import nl.kring.traject.ActieId;
import nl.kring.traject.DoelId;
import nl.kring.traject.Traject;
import nl.kring.werkwijze.Voogdzicht;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was written down of a talk: what was kept meanwhile, how goals were seen, and what was agreed. */
@Repository
class Gespreksverslag {
    private static final TypeReference<Map<String, List<String>>> VELDEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Toestemmingen toestemmingen;
    private final Kindteksten teksten;
    private final Voogdzicht voogden;

    Gespreksverslag(JdbcClient jdbc, Toestemmingen toestemmingen, Kindteksten teksten, Voogdzicht voogden) {
        this.jdbc = jdbc;
        this.teksten = teksten;
        this.toestemmingen = toestemmingen;
        this.voogden = voogden;
    }

    @Nullable
    Bewaard bewaard(GesprekId id) {
        return jdbc.sql("""
                select kind.tekst(s, 'gesprek.gesprek.invoer', g.gesprek_id, g.invoer) as invoer, g.bewaard_op, coalesce(m.roepnaam, o.roepnaam, 'Iemand') as door
                  from gesprek.gesprek g
                  left join kind.sleutel s           on (s.gemeente_id, s.kind_id) = (g.gemeente_id, g.kind_id)
                  left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (g.gemeente_id, g.gewijzigd_door)
                  left join kind.ouder o             on (o.gemeente_id, o.ouder_id) = (g.gemeente_id, g.gewijzigd_door)
                 where g.gesprek_id = :id
                """)
                .param("id", id.waarde())
                .query((rij, _) -> {
                    var invoer = teksten.leesOfLeeg(rij, "invoer");
                    var op = rij.getObject("bewaard_op", OffsetDateTime.class);
                    return new Bewaard(velden(invoer), op == null ? null : op.toInstant(), rij.getString("door"));
                })
                .optional()
                .orElse(null);
    }

    private static Map<String, List<String>> velden(@Nullable String invoer) {
        return invoer == null || invoer.equals(Kindteksten.GEWIST)
                ? Map.of()
                : JsonMapper.shared().readValue(invoer, VELDEN);
    }

    List<Stem> stemmen(GesprekId id) {
        return jdbc.sql("""
                select b.doel_id, b.oordeel, coalesce(m.roepnaam, o.roepnaam) as wie
                  from gesprek.doelbeoordeling b
                  left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (b.gemeente_id, b.medewerker_id)
                  left join kind.ouder o             on (o.gemeente_id, o.ouder_id) = (b.gemeente_id, b.ouder_id)
                 where b.gesprek_id = :id
                 order by b.ouder_id is null, b.beoordeling_id
                """)
                .param("id", id.waarde())
                .query((rij, _) -> new Stem(
                        new DoelId(rij.getObject("doel_id", UUID.class)),
                        rij.getString("wie"),
                        RondGesprekAf.Gang.valueOf(rij.getString("oordeel"))))
                .list();
    }

    /** The day on which a talk was closed: what it brought began on that day, and later goals are not of this talk. */
    Optional<LocalDate> geslotenOp(GesprekId id) {
        return jdbc.sql("select afgerond_op from gesprek.gesprek where gesprek_id = :id and afgerond_op is not null")
                .param("id", id.waarde())
                .query((rij, _) -> LocalDate.ofInstant(
                        rij.getObject(1, OffsetDateTime.class).toInstant(), Tijd.ZONE))
                .optional();
    }

    /** The actions that were agreed in this talk, which begin on the day of the talk or on the day of its closing. */
    List<ActieId> afgesproken(GesprekId id, LocalDate geslotenOp) {
        return jdbc.sql("""
                select a.actie_id
                  from traject.actie a
                  join gesprek.gesprek g on (g.gemeente_id, g.traject_id) = (a.gemeente_id, a.traject_id)
                 where g.gesprek_id = :id and a.sinds in (g.datum, :gesloten)
                """)
                .param("id", id.waarde())
                .param("gesloten", geslotenOp)
                .query((rij, _) -> new ActieId(rij.getObject(1, UUID.class)))
                .list();
    }

    Optional<GesprekId> vervolgVan(GesprekId id) {
        return jdbc.sql("""
                select gesprek_id from gesprek.gesprek where volgt_op = :id and stand <> 'AFGEZEGD' order by gesprek_id limit 1
                """)
                .param("id", id.waarde())
                .query(UUID.class)
                .optional()
                .map(GesprekId::new);
    }

    /** Why somebody who was asked may not come, for those who may know what the parents answered. */
    WaaromNiet waaromNiet(Traject traject, Deelnemer deelnemer) {
        if (voogden.van(traject.kind())
                .filter(voogd -> voogd.rust(deelnemer.wie().persoon().toString()))
                .isPresent()) {
            return WaaromNiet.STAPJE_TERUG;
        }
        return toestemmingen.vanPlaatsing(traject.kind(), traject.plaatsing()).stream()
                .filter(beeld -> beeld.vraag().ontvanger().equals(deelnemer.organisatie()))
                .map(beeld -> waarom(beeld.stand()))
                .findFirst()
                .orElse(WaaromNiet.NIETS);
    }

    private static WaaromNiet waarom(Toestemmingstand stand) {
        return switch (stand) {
            case Toestemmingstand.Nee _ -> WaaromNiet.TERUGGENOMEN;
            case Toestemmingstand.Verlopen _ -> WaaromNiet.VOORBIJ;
            case Toestemmingstand.Werkzaam werkzaam ->
                werkzaam.niveau() == ContactNiveau.WETEN_VAN_ELKAAR ? WaaromNiet.ALLEEN_WETEN : WaaromNiet.DEELT_NIET;
            case Toestemmingstand.Wacht _, Toestemmingstand.Gedeeltelijk _, Toestemmingstand.Geblokkeerd _ ->
                WaaromNiet.NIET_ALLEN;
        };
    }
}

package nl.kring.werkwijze;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.kind.Kindteksten;
import nl.kring.kind.OuderId;
import nl.kring.kind.PlaatsingId;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.sleutel.Kindsleutel;
import nl.kring.regels.Werkwijze;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How it stands around a placement. Parents and childcare see all of it; a wijkcoach in contact sees the scenario; others who help
 * see nothing here.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Situaties {
    private final JdbcClient jdbc;
    private final Situatieboek boek;
    private final Logboek logboek;
    private final Kindteksten teksten;

    Situaties(JdbcClient jdbc, Situatieboek boek, Logboek logboek, Kindteksten teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
        this.boek = boek;
        this.logboek = logboek;
    }

    /** To write a judgement with. */
    Kindsleutel sleutel(Actor actor, KindId kind) {
        return teksten.sleutel(actor, kind);
    }

    public Optional<Situatie> van(PlaatsingId plaatsing) {
        return boek.situatie(plaatsing);
    }

    /** The version of the way of working that counts today at the location of this placement. */
    public Werkwijze werkwijze(PlaatsingId plaatsing) {
        return boek.werkwijzeVan(plaatsing);
    }

    /** The same for who holds the child as own; made on the spot where a placement has none yet. */
    Situatie zeker(PlaatsingId plaatsing) {
        return boek.situatie(plaatsing).orElseGet(() -> boek.pak(plaatsing));
    }

    /**
     * The first talk was held, so the wijkcoach is involved now and scenario 2 begins (BSL-02). Whoever closed the talk came through
     * the door already; this is done in the same transaction.
     */
    public void wijkcoachBetrokken(Actor actor, KindId kind, PlaatsingId plaatsing) {
        logboek.toegestaan(actor, "WIJKCOACH_BETROKKEN", kind, plaatsing.waarde(), null);
        zet(kind, plaatsing, Wijkcoachvraag.JA);
    }

    /** The wijkcoach stops: whether one should be involved is judged anew (DT1). */
    void wijkcoachStopt(KindId kind, PlaatsingId plaatsing) {
        zet(kind, plaatsing, Wijkcoachvraag.NEE);
    }

    private void zet(KindId kind, PlaatsingId plaatsing, Wijkcoachvraag antwoord) {
        var situatie = boek.pak(plaatsing);
        if (!situatie.kind().equals(kind)) {
            throw NietGevonden.of();
        }
        boek.leidAf(situatie, situatie.feiten().met(antwoord));
    }

    /** Every derivation around this placement, the newest first. */
    public List<Scenariobepaling> geschiedenis(PlaatsingId plaatsing) {
        return jdbc.sql("""
                select b.*, coalesce(m.roepnaam, o.roepnaam) as door_naam
                  from werkwijze.scenariobepaling b
                  left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (b.gemeente_id, b.door)
                  left join kind.ouder o on (o.gemeente_id, o.ouder_id) = (b.gemeente_id, b.door)
                 where b.plaatsing_id = :plaatsing
                 order by b.tijdstip desc, b.bepaling_id desc
                """)
                .param("plaatsing", plaatsing.waarde())
                .query((rij, _) -> new Scenariobepaling(
                        Situatieboek.feiten(rij),
                        boek.uitkomst(rij),
                        rij.getInt("regelversie"),
                        rij.getObject("tijdstip", OffsetDateTime.class).toInstant(),
                        rij.getString("door_naam")))
                .list();
    }

    /** Every judgement, the newest first; only that one counts. */
    public List<Beoordeling> beoordelingen(PlaatsingId plaatsing) {
        return jdbc.sql("""
                select b.dient_betrokken, kind.tekst(s, 'werkwijze.beoordeling.reden', b.beoordeling_id, b.reden) as reden, b.op, m.roepnaam
                  from werkwijze.beoordeling b
                  left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (b.gemeente_id, b.kind_id)
                  join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (b.gemeente_id, b.door)
                 where b.plaatsing_id = :plaatsing
                 order by b.vastgelegd_op desc, b.beoordeling_id desc
                """)
                .param("plaatsing", plaatsing.waarde())
                .query((rij, _) -> new Beoordeling(
                        DientBetrokken.valueOf(rij.getString("dient_betrokken")),
                        teksten.lees(rij, "reden"),
                        rij.getString("roepnaam"),
                        rij.getObject("op", LocalDate.class)))
                .list();
    }

    /** What parents said in talks about a wijkcoach, the newest first. */
    public List<Motivatiegesprek> motivatiegesprekken(PlaatsingId plaatsing) {
        return jdbc.sql("""
                select g.ouder_id, o.roepnaam as oudernaam, g.houding, g.op, g.terugkomen_op, m.roepnaam as door_naam,
                       kind.tekst(s, 'werkwijze.motivatiegesprek.belang', g.motivatiegesprek_id, g.belang) as belang
                  from werkwijze.motivatiegesprek g
                  left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (g.gemeente_id, g.kind_id)
                  join kind.ouder o on (o.gemeente_id, o.ouder_id) = (g.gemeente_id, g.ouder_id)
                  join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (g.gemeente_id, g.door)
                 where g.plaatsing_id = :plaatsing
                 order by g.op desc, g.vastgelegd_op desc, g.motivatiegesprek_id desc
                """)
                .param("plaatsing", plaatsing.waarde())
                .query((rij, _) -> new Motivatiegesprek(
                        new OuderId(rij.getObject("ouder_id", UUID.class)),
                        rij.getString("oudernaam"),
                        Houding.valueOf(rij.getString("houding")),
                        teksten.lees(rij, "belang"),
                        rij.getObject("op", LocalDate.class),
                        rij.getObject("terugkomen_op", LocalDate.class),
                        rij.getString("door_naam")))
                .list();
    }
}

package nl.kring.toestemming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.kind.Kindteksten;
import nl.kring.kind.OuderId;
import nl.kring.kind.PlaatsingId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.sleutel.Kindsleutel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions and their answers, as kept. */
@Repository
class Vragen {
    private static final String VRAAG = """
            select t.toestemming_id, t.kind_id, t.plaatsing_id, t.doel, t.niveau, t.richtingen, t.gegevens, t.ontvanger_id, t.wijkcoach_id,
                   t.gevraagd_door, t.gevraagd_op, t.geldig_tot, t.aanleiding,
                   kind.tekst(s, 'toestemming.toestemming.belang', t.toestemming_id, t.belang) as belang,
                   kind.tekst(s, 'toestemming.toestemming.aanleiding_uitleg', t.toestemming_id, t.aanleiding_uitleg) as aanleiding_uitleg,
                   kind.tekst(s, 'toestemming.toestemming.nieuw_feit', t.toestemming_id, t.nieuw_feit) as nieuw_feit,
                   o.naam as ontvangernaam, w.roepnaam as wijkcoachnaam, d.roepnaam as gevraagd_door_naam
              from toestemming.toestemming t
              left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (t.gemeente_id, t.kind_id)
              join organisatie.organisatie o on (o.gemeente_id, o.organisatie_id) = (t.gemeente_id, t.ontvanger_id)
              join organisatie.medewerker w  on (w.gemeente_id, w.medewerker_id) = (t.gemeente_id, t.wijkcoach_id)
              join organisatie.medewerker d  on (d.gemeente_id, d.medewerker_id) = (t.gemeente_id, t.gevraagd_door)
             where %s
             order by t.gevraagd_op desc, t.toestemming_id desc
            """;

    private final JdbcClient jdbc;
    private final Kindteksten teksten;

    Vragen(JdbcClient jdbc, Kindteksten teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** To write a question with. */
    Kindsleutel sleutel(Actor actor, KindId kind) {
        return teksten.sleutel(actor, kind);
    }

    Optional<Toestemmingsvraag> vraag(ToestemmingId id) {
        return vragen("t.toestemming_id = :waarde", id.waarde()).stream().findFirst();
    }

    List<Toestemmingsvraag> vanPlaatsing(PlaatsingId plaatsing) {
        return vragen("t.plaatsing_id = :waarde", plaatsing.waarde());
    }

    List<Toestemmingsvraag> vanKind(KindId kind) {
        return vragen("t.kind_id = :waarde", kind.waarde());
    }

    /** What the parents of this child were asked before, at whatever location (BSL-10 counts per child). */
    List<HerhaalRegels.Eerder> eerder(KindId kind) {
        return jdbc.sql("select gevraagd_op, geldig_tot, nieuw_feit from toestemming.eerder_gevraagd(:kind)")
                .param("kind", kind.waarde())
                .query((rij, _) -> eerder(rij))
                .list();
    }

    /** The same, with what those who decide today said about being asked (DT3.9). */
    HerhaalRegels.Verleden verleden(KindId kind, LocalDate dag) {
        var perVraag = jdbc.sql("""
                select w.niet_meer, w.heropend_op, e.gevraagd_op, e.geldig_tot, e.nieuw_feit
                  from toestemming.vraag_niet_meer(:kind, :dag) w
                  left join toestemming.eerder_gevraagd(:kind) e on true
                """)
                .param("kind", kind.waarde())
                .param("dag", dag)
                .query((rij, _) -> new HerhaalRegels.Verleden(
                        rij.getObject("gevraagd_op") == null ? List.of() : List.of(eerder(rij)),
                        rij.getBoolean("niet_meer"),
                        rij.getObject("heropend_op", LocalDate.class)))
                .list();
        var wens = perVraag.getFirst();
        return new HerhaalRegels.Verleden(
                perVraag.stream().flatMap(deze -> deze.vragen().stream()).toList(), wens.nietMeer(), wens.heropendOp());
    }

    private static HerhaalRegels.Eerder eerder(ResultSet rij) throws SQLException {
        return new HerhaalRegels.Eerder(
                rij.getObject("gevraagd_op", LocalDate.class),
                rij.getObject("geldig_tot", LocalDate.class),
                rij.getBoolean("nieuw_feit"));
    }

    /** All answers to these questions, the newest first. */
    Map<ToestemmingId, List<GegevenAntwoord>> antwoorden(List<ToestemmingId> vragen) {
        return jdbc
                .sql("""
                select a.*, m.roepnaam as noteerder, coalesce(a.richtingen, t.richtingen) as hoe, coalesce(a.gegevens, t.gegevens) as wat,
                       coalesce(a.tot, t.geldig_tot) as einde
                  from toestemming.antwoord a
                  join toestemming.toestemming t using (gemeente_id, toestemming_id)
                  left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (a.gemeente_id, a.genoteerd_door)
                 where a.toestemming_id = any (:vragen)
                 order by a.vastgelegd_op desc, a.antwoord_id desc
                """)
                .param("vragen", vragen.stream().map(ToestemmingId::waarde).toArray(UUID[]::new))
                .query((rij, _) ->
                        Map.entry(new ToestemmingId(rij.getObject("toestemming_id", UUID.class)), antwoord(rij)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Who was tried to reach, and how, the newest first (DT3.G7). */
    Map<ToestemmingId, List<Poging>> pogingen(List<ToestemmingId> vragen) {
        return jdbc
                .sql("""
                select p.poging_id, p.toestemming_id, p.ouder_id, p.hoe, p.op, m.roepnaam
                  from toestemming.poging p
                  join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (p.gemeente_id, p.door)
                 where p.toestemming_id = any (:vragen)
                 order by p.op desc, p.vastgelegd_op desc
                """)
                .param("vragen", vragen.stream().map(ToestemmingId::waarde).toArray(UUID[]::new))
                .query((rij, _) -> Map.entry(
                        new ToestemmingId(rij.getObject("toestemming_id", UUID.class)),
                        new Poging(
                                new PogingId(rij.getObject("poging_id", UUID.class)),
                                new OuderId(rij.getObject("ouder_id", UUID.class)),
                                Poging.Hoe.valueOf(rij.getString("hoe")),
                                rij.getObject("op", LocalDate.class),
                                rij.getString("roepnaam"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** As the database keeps them. */
    static String[] namen(Set<? extends Enum<?>> soorten) {
        return soorten.stream().map(Enum::name).toArray(String[]::new);
    }

    private List<Toestemmingsvraag> vragen(String voorwaarde, UUID waarde) {
        return jdbc.sql(VRAAG.formatted(voorwaarde))
                .param("waarde", waarde)
                .query(this::uit)
                .list();
    }

    private Toestemmingsvraag uit(ResultSet rij, int nummer) throws SQLException {
        return new Toestemmingsvraag(
                new ToestemmingId(rij.getObject("toestemming_id", UUID.class)),
                new KindId(rij.getObject("kind_id", UUID.class)),
                new PlaatsingId(rij.getObject("plaatsing_id", UUID.class)),
                Richting.valueOf(rij.getString("doel")),
                bereik(rij, "richtingen", "gegevens", "geldig_tot"),
                new OrganisatieId(rij.getObject("ontvanger_id", UUID.class)),
                rij.getString("ontvangernaam"),
                new MedewerkerId(rij.getObject("wijkcoach_id", UUID.class)),
                rij.getString("wijkcoachnaam"),
                reden(rij),
                new MedewerkerId(rij.getObject("gevraagd_door", UUID.class)),
                rij.getString("gevraagd_door_naam"),
                rij.getObject("gevraagd_op", LocalDate.class));
    }

    private Vraagreden reden(ResultSet rij) throws SQLException {
        var aanleiding = rij.getString("aanleiding");
        return new Vraagreden(
                teksten.lees(rij, "belang"),
                aanleiding == null ? null : Aanleiding.valueOf(aanleiding),
                teksten.leesOfLeeg(rij, "aanleiding_uitleg"),
                teksten.leesOfLeeg(rij, "nieuw_feit"));
    }

    private static Bereik bereik(ResultSet rij, String richtingen, String gegevens, String tot) throws SQLException {
        return new Bereik(
                ContactNiveau.valueOf(rij.getString("niveau")),
                soorten(rij, richtingen, Richting::valueOf),
                soorten(rij, gegevens, Gegevenssoort::valueOf),
                rij.getObject(tot, LocalDate.class));
    }

    private static <E> Set<E> soorten(ResultSet rij, String kolom, Function<String, E> van) throws SQLException {
        return Stream.of((String[]) rij.getArray(kolom).getArray()).map(van).collect(Collectors.toSet());
    }

    private static GegevenAntwoord antwoord(ResultSet rij) throws SQLException {
        return new GegevenAntwoord(
                new AntwoordId(rij.getObject("antwoord_id", UUID.class)),
                new OuderId(rij.getObject("ouder_id", UUID.class)),
                Antwoord.valueOf(rij.getString("antwoord")),
                rij.getString("niveau") == null ? null : bereik(rij, "hoe", "wat", "einde"),
                Kanaal.valueOf(rij.getString("kanaal")),
                rij.getObject("op", LocalDate.class),
                rij.getObject("vastgelegd_op", OffsetDateTime.class).toInstant(),
                rij.getString("noteerder"));
    }
}

package nl.kring.kind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kring.organisatie.LocatieId;
import nl.kring.organisatie.Zoekterm;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of children, each child once. Row security has already taken away what may not be seen; each list is one query. */
@Repository
class Kindregels {
    /** One line per child: the place where the actor works first, then the one that runs, then the newest. */
    private static final String REGELS = """
            select r.*, count(*) over () as totaal
              from (select distinct on (k.kind_id)
                           k.kind_id, k.roepnaam, k.achternaam, k.geboortedatum, p.locatie_id, l.naam as locatienaam,
                           g.naam as groepnaam, m.roepnaam as mentornaam, p.van, p.tot,
                           eigen.plek and p.uitleg_op is null as uitleg_open, eigen.plek and p.vraag_op is null as vraag_open
                      from kind.plaatsing p
                      join kind.kind k           using (gemeente_id, kind_id)
                      join organisatie.locatie l using (gemeente_id, locatie_id)
                      join organisatie.groep g   using (gemeente_id, groep_id)
                      left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (p.gemeente_id, p.mentor_id)
                     cross join lateral (select p.locatie_id = any (%s) as plek) eigen
                     where %s
                     order by k.kind_id, eigen.plek desc, (p.tot is null or p.tot >= :dag) desc, p.van desc, p.plaatsing_id) r
             order by %s
             limit :hoogstens offset :vanaf
            """;

    private static final String OP_LOCATIE = """
            r.locatienaam collate "nl-x-icu", r.locatie_id, r.roepnaam collate "nl-x-icu", r.achternaam collate "nl-x-icu", r.kind_id
            """;
    private static final String OP_NAAM = """
            r.roepnaam collate "nl-x-icu", r.achternaam collate "nl-x-icu", r.kind_id
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    Kindregels(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** Part of a list, and how long all of it is. */
    record Deel(List<Kindregel> regels, int totaal) {}

    Deel bladzijde(int hoogstens, int vanaf) {
        return deel(vraag("true", OP_LOCATIE, hoogstens, vanaf));
    }

    /** Children with this anywhere in the name; accents and capitals do not matter. */
    Deel zoek(Zoekterm term, int hoogstens) {
        return deel(
                vraag("k.roepnaam || ' ' || k.achternaam collate organisatie.zoek like :patroon", OP_NAAM, hoogstens, 0)
                        .param("patroon", term.patroon()));
    }

    /** Children with the same name and day of birth, other than the one with this id. */
    List<Kindregel> lijktOp(KindId anderDan, String roepnaam, String achternaam, LocalDate geboortedatum) {
        var voorwaarde = """
                k.geboortedatum = :geboortedatum and k.kind_id <> :ander
                       and k.roepnaam = :roepnaam collate organisatie.zoek and k.achternaam = :achternaam collate organisatie.zoek
                """;
        return deel(vraag(voorwaarde, OP_NAAM, 5, 0)
                        .param("ander", anderDan.waarde())
                        .param("roepnaam", roepnaam)
                        .param("achternaam", achternaam)
                        .param("geboortedatum", geboortedatum))
                .regels();
    }

    private JdbcClient.StatementSpec vraag(String voorwaarde, String volgorde, int hoogstens, int vanaf) {
        return jdbc.sql(REGELS.formatted(Kinderen.EIGEN_LOCATIES, voorwaarde, volgorde))
                .param("dag", Tijd.vandaag(klok))
                .param("hoogstens", hoogstens)
                .param("vanaf", vanaf);
    }

    private record Geteld(Kindregel regel, int totaal) {}

    private static Deel deel(JdbcClient.StatementSpec vraag) {
        var geteld = vraag.query(Kindregels::uit).list();
        var totaal = geteld.isEmpty() ? 0 : geteld.getFirst().totaal();
        return new Deel(geteld.stream().map(Geteld::regel).toList(), totaal);
    }

    private static Geteld uit(ResultSet rij, int nummer) throws SQLException {
        var regel = new Kindregel(
                new KindId(rij.getObject("kind_id", UUID.class)),
                rij.getString("roepnaam"),
                rij.getString("achternaam"),
                rij.getObject("geboortedatum", LocalDate.class),
                new LocatieId(rij.getObject("locatie_id", UUID.class)),
                rij.getString("locatienaam"),
                rij.getString("groepnaam"),
                rij.getString("mentornaam"),
                rij.getObject("van", LocalDate.class),
                rij.getObject("tot", LocalDate.class),
                rij.getBoolean("uitleg_open"),
                rij.getBoolean("vraag_open"));
        return new Geteld(regel, rij.getInt("totaal"));
    }
}

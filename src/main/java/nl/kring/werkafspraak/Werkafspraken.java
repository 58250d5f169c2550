package nl.kring.werkafspraak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Tijd;
import nl.kring.werkafspraak.Organisatieblad.Handtekening;
import nl.kring.werkafspraak.Organisatieblad.Tekenaar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the agreement, and how organisations stand with them. */
@Repository
class Werkafspraken {
    private static final String STANDEN = """
            with wie as (
                select t.organisatie_id, array_agg(m.roepnaam || ' ' || m.achternaam order by m.roepnaam, m.medewerker_id, t.functie) as namen,
                       array_agg(t.functie order by m.roepnaam, m.medewerker_id, t.functie) as functies,
                       array_agg(t.medewerker_id::text order by m.roepnaam, m.medewerker_id, t.functie) as mensen
                  from werkafspraak.tekenaars(platform.gemeente(), :dag) t
                  join organisatie.medewerker m on m.gemeente_id = platform.gemeente() and m.medewerker_id = t.medewerker_id
                 group by t.organisatie_id)
            select o.organisatie_id, o.naam, o.soort, h.nummer, h.naam as door, h.functie, h.op, v.van as sinds,
                   coalesce(wie.namen, '{}') as namen, coalesce(wie.functies, '{}') as functies, coalesce(wie.mensen, '{}') as mensen
              from organisatie.organisatie o
              left join wie on wie.organisatie_id = o.organisatie_id
              left join lateral (select * from werkafspraak.handtekening t
                                  where (t.gemeente_id, t.organisatie_id) = (o.gemeente_id, o.organisatie_id)
                                  order by t.nummer desc limit 1) h on true
              left join lateral (select min(w.van) as van from werkafspraak.werkafspraak w
                                  where w.gemeente_id = o.gemeente_id and w.nummer > coalesce(h.nummer, 0) and w.van <= :dag) v on true
             where o.soort <> 'GEMEENTE' and %s
             order by o.naam collate "nl-x-icu", o.organisatie_id
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    Werkafspraken(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** Newest first, with those that were announced. */
    List<Werkafspraak> versies() {
        return jdbc.sql("select nummer, titel, tekst, van from werkafspraak.werkafspraak order by nummer desc")
                .query((rij, _) -> versie(rij))
                .list();
    }

    /** All partners, for who looks after the whole. */
    List<Organisatieblad> alle(Actor actor, List<Werkafspraak> versies) {
        return standen(actor, versies, "true");
    }

    /** Those for whom the actor works today. */
    List<Organisatieblad> van(Actor actor, List<Werkafspraak> versies) {
        return standen(actor, versies, """
                o.organisatie_id in (select f.organisatie_id from organisatie.functievervulling f
                                      where f.medewerker_id = :actor and f.van <= :dag and (f.tot is null or f.tot >= :dag))
                """);
    }

    private List<Organisatieblad> standen(Actor actor, List<Werkafspraak> versies, String welke) {
        var dag = Tijd.vandaag(klok);
        return jdbc.sql(STANDEN.formatted(welke))
                .param("dag", dag)
                .param("actor", actor.persoon())
                .query((rij, _) -> blad(rij, actor, versies, dag))
                .list();
    }

    private static Organisatieblad blad(ResultSet rij, Actor actor, List<Werkafspraak> versies, LocalDate dag)
            throws SQLException {
        var soort = Organisatiesoort.valueOf(rij.getString("soort"));
        var getekend = handtekening(rij);
        var nummer = getekend == null ? null : getekend.nummer();
        return new Organisatieblad(
                new OrganisatieId(rij.getObject("organisatie_id", UUID.class)),
                rij.getString("naam"),
                soort,
                WerkafspraakRegels.stand(soort, nummer, rij.getObject("sinds", LocalDate.class), dag),
                getekend,
                teTekenen(versies, nummer, dag).orElse(null),
                tekenaars(rij, actor));
    }

    private static @Nullable Handtekening handtekening(ResultSet rij) throws SQLException {
        var op = rij.getObject("op", LocalDate.class);
        return op == null
                ? null
                : new Handtekening(
                        rij.getInt("nummer"), rij.getString("door"), Functie.valueOf(rij.getString("functie")), op);
    }

    private static List<Tekenaar> tekenaars(ResultSet rij, Actor actor) throws SQLException {
        var namen = (String[]) rij.getArray("namen").getArray();
        var functies = (String[]) rij.getArray("functies").getArray();
        var mensen = (String[]) rij.getArray("mensen").getArray();
        return IntStream.range(0, namen.length)
                .mapToObj(plek -> new Tekenaar(
                        namen[plek],
                        Functie.valueOf(functies[plek]),
                        mensen[plek].equals(actor.persoon().toString())))
                .toList();
    }

    /** What each municipality agreed, for everybody; asked without anybody being signed in. */
    List<Openbaar> openbaar() {
        return jdbc.sql("select * from werkafspraak.openbaar(:dag) order by gemeente")
                .param("dag", Tijd.vandaag(klok))
                .query((rij, _) -> new Openbaar(rij.getString("gemeente"), versie(rij)))
                .list();
    }

    private static Werkafspraak versie(ResultSet rij) throws SQLException {
        return new Werkafspraak(
                rij.getInt("nummer"),
                rij.getString("titel"),
                rij.getString("tekst"),
                rij.getObject("van", LocalDate.class));
    }

    /** The version in force when that one is not signed; else the nearest of those to come. */
    static Optional<Werkafspraak> teTekenen(List<Werkafspraak> versies, @Nullable Integer getekend, LocalDate dag) {
        var nieuwer = versies.stream()
                .filter(versie -> getekend == null || versie.nummer() > getekend)
                .toList();
        var geldt =
                nieuwer.stream().filter(versie -> !versie.van().isAfter(dag)).findFirst();
        return geldt.or(() -> nieuwer.reversed().stream().findFirst());
    }
}

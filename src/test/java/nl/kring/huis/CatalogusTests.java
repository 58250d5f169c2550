package nl.kring.huis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Eigenaar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Wat de catalogus van de database zegt")
class CatalogusTests {
    /** From low to high: a room may point to rooms before it, never after it. */
    private static final List<String> VOLGORDE = List.of(
            "platform",
            "logboek",
            "toegang",
            "organisatie",
            "regels",
            "werkafspraak",
            "kind",
            "toestemming",
            "werkwijze",
            "ervaring",
            "traject",
            "gesprek",
            "inzet",
            "verzoek",
            "aanmelden");

    /** Tables without data on people, or that nobody can be known for yet; each with its reason. */
    private static final Map<String, String> ZONDER_REGELBEVEILIGING = Map.of(
            "platform.gemeente", "the list of municipalities",
            "platform.installatie", "one row: demo or not",
            "platform.event_publication", "ids of events only",
            "platform.spring_session", "read before anyone is known; holds an account id",
            "platform.spring_session_attributes", "as above",
            "aanmelden.poging", "keyed hashes only",
            "aanmelden.zout", "the key itself, closed to the app",
            "kind.oude_meester", "numbers of master keys that were taken away");

    /** Columns in tables with a child that hold words in clear, each with its reason; what people write is kind.geheim. */
    private static final Map<String, String> OPEN_WOORDEN = Map.ofEntries(
            Map.entry("kind.kind.roepnaam", "a name: searched and sorted by"),
            Map.entry("kind.kind.achternaam", "a name"),
            Map.entry("kind.sleutel.gewikkeld", "the wrapped key itself"),
            Map.entry("kind.eerdere_plek.dagen", "codes of days of the week"),
            Map.entry("kind.plaatsing.uitleg_taal", "a code of Taal"),
            Map.entry("gesprek.deelnemer.functie", "a code of Functie"),
            Map.entry("gesprek.deelnemer.tweede_functie", "a code of Functie"),
            Map.entry("werkwijze.situatie.regel", "a rule's id"),
            Map.entry("kind.beschermingsmaatregel.regel", "a rule's id"),
            Map.entry("werkwijze.scenariobepaling.regel", "a rule's id"),
            Map.entry("werkwijze.scenariobepaling.wijkcoach_betrokken", "a code"),
            Map.entry("werkwijze.scenariobepaling.dient_betrokken", "a code"),
            Map.entry("werkwijze.scenariobepaling.houding_ouders", "a code"),
            Map.entry("werkwijze.scenariobepaling.scenario", "a code"),
            Map.entry("werkwijze.scenariobepaling.stap", "a code"),
            Map.entry("logboek.logregel.handeling", "a code"),
            Map.entry("logboek.logregel.grond", "a code"),
            Map.entry("logboek.logregel.hoedanigheden", "codes and ids"),
            Map.entry("logboek.logregel.instantie", "the name of a Kring"));

    @Autowired
    Eigenaar eigenaar;

    private record Sleutel(String van, String naar, String kolommen) {}

    private List<Sleutel> sleutels() {
        return eigenaar.jdbc()
                .sql("""
                select cn.nspname as van, fn.nspname as naar,
                       (select string_agg(a.attname, ',' order by u.n) from unnest(c.conkey) with ordinality u(k, n)
                          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = u.k) as kolommen
                  from pg_constraint c
                  join pg_class t on t.oid = c.conrelid  join pg_namespace cn on cn.oid = t.relnamespace
                  join pg_class f on f.oid = c.confrelid join pg_namespace fn on fn.oid = f.relnamespace
                 where c.contype = 'f'
                """)
                .query((rij, _) -> new Sleutel(rij.getString("van"), rij.getString("naar"), rij.getString("kolommen")))
                .list();
    }

    private List<String> tabellen(String voorwaarde) {
        return eigenaar.jdbc()
                .sql("""
                select n.nspname || '.' || t.relname
                  from pg_class t join pg_namespace n on n.oid = t.relnamespace
                 where t.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'flyway', 'pg_toast')
                   and %s
                """.formatted(voorwaarde))
                .query(String.class)
                .list();
    }

    @Test
    void verwijzingenTussenKamersLopenAlleenOmlaag() {
        var sleutels = sleutels();
        assertThat(sleutels).hasSizeGreaterThan(50);
        assertThat(sleutels)
                .allSatisfy(sleutel -> assertThat(VOLGORDE.indexOf(sleutel.naar()))
                        .as(sleutel.toString())
                        .isBetween(0, VOLGORDE.indexOf(sleutel.van())));
    }

    @Test
    void elkeVerwijzingDraagtDeGemeenteZodatGeenRijNaarEenAndereGemeenteWijst() {
        assertThat(sleutels())
                .filteredOn(sleutel -> !sleutel.kolommen().equals("session_primary_id"))
                .allSatisfy(sleutel -> assertThat(sleutel.kolommen()).startsWith("gemeente_id"));
    }

    @Test
    void elkeTabelMetMensenHeeftRegelbeveiligingOokVoorDeEigenaar() {
        var alle = tabellen("true");
        assertThat(alle).hasSizeGreaterThan(35).containsAll(ZONDER_REGELBEVEILIGING.keySet());
        var open = tabellen("not (t.relrowsecurity and t.relforcerowsecurity)");
        assertThat(Set.copyOf(open)).isEqualTo(ZONDER_REGELBEVEILIGING.keySet());
    }

    private record Kolom(String naam, String soort, boolean vasteCodes) {}

    /** Every column with words or bytes in a table with a child. One that only takes a list of codes says so in its own check. */
    private List<Kolom> woordkolommen() {
        return eigenaar.jdbc().sql("""
                select format('%s.%s.%s', n.nspname, t.relname, a.attname) as naam, format_type(a.atttypid, null) as soort,
                       exists (select from pg_constraint c
                                where c.conrelid = t.oid and c.contype = 'c' and c.conkey = array[a.attnum]
                                  and pg_get_constraintdef(c.oid) ~ (a.attname || ' (= |<@ )(ANY \\(*ARRAY|ARRAY|''|\\()'))
                       as vaste_codes
                  from pg_class t
                  join pg_namespace n on n.oid = t.relnamespace
                  join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                 where t.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                   and exists (select from pg_attribute k where k.attrelid = t.oid and k.attname = 'kind_id')
                   and format_type(a.atttypid, null) ~ '^(text|character|json|bytea|kind.geheim|xml)'
                """).query(Kolom.class).list();
    }

    @Test
    @DisplayName("Wat mensen over een kind schrijven, is versleuteld; wat open staat, staat hier met de reden")
    void vrijeTekstOverEenKindIsVersleuteld() {
        var kolommen = woordkolommen();
        assertThat(kolommen)
                .filteredOn(kolom -> kolom.soort().equals("kind.geheim"))
                .hasSizeGreaterThan(18);
        assertThat(kolommen).filteredOn(Kolom::vasteCodes).hasSizeGreaterThan(20);
        assertThat(kolommen)
                .filteredOn(kolom -> !kolom.soort().equals("kind.geheim") && !kolom.vasteCodes())
                .extracting(Kolom::naam)
                .containsExactlyInAnyOrderElementsOf(OPEN_WOORDEN.keySet());
    }

    @Test
    void geenBeleidVoorDeAppLaatAllesDoor() {
        var ruim = eigenaar.jdbc()
                .sql(
                        "select schemaname || '.' || tablename from pg_policies where 'kring_app' = any(roles) and (qual = 'true' or with_check = 'true')")
                .query(String.class)
                .list();
        var bekeken = eigenaar.jdbc()
                .sql("select count(*) from pg_policies where 'kring_app' = any(roles)")
                .query(Integer.class)
                .single();
        assertThat(bekeken).isGreaterThan(35);
        assertThat(ruim).isEmpty();
    }

    @Test
    void eenFunctieMetDeRechtenVanDeEigenaarHeeftEenVastZoekpad() {
        var functies = eigenaar.jdbc()
                .sql("""
                select p.proname, coalesce(array_to_string(p.proconfig, ','), '') as instelling
                  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.prosecdef and n.nspname not in ('pg_catalog')
                """)
                .query((rij, _) -> Map.entry(rij.getString(1), rij.getString(2)))
                .list();
        assertThat(functies).hasSizeGreaterThan(8);
        assertThat(functies)
                .allSatisfy(functie -> assertThat(functie.getValue()).contains("search_path="));
    }

    @Test
    @DisplayName(
            "De app vult het logboek aan en leest het; wijzigen, wissen en leegmaken kan zij niet, en zegels zet zij niet zelf")
    void deAppMagHetLogboekAlleenAanvullen() {
        var rechten = eigenaar.jdbc()
                .sql(
                        "select table_name || ' ' || privilege_type from information_schema.role_table_grants where grantee = 'kring_app' and table_schema = 'logboek'")
                .query(String.class)
                .list();
        assertThat(rechten)
                .containsExactlyInAnyOrder(
                        "logregel INSERT", "logregel SELECT", "zegel SELECT", "ketting SELECT", "wachtrij SELECT");
        var perKolom = eigenaar.jdbc().sql("""
                select count(*) from information_schema.role_column_grants
                 where grantee = 'kring_app' and table_schema = 'logboek' and privilege_type in ('UPDATE', 'REFERENCES')
                """).query(Integer.class).single();
        assertThat(perKolom).isZero();
    }

    @Test
    void ookGeenFunctieMetDeRechtenVanDeEigenaarWijzigtOfWistEenRegelVanHetLogboek() {
        var functies = eigenaar.jdbc()
                .sql("""
                select n.nspname || '.' || p.proname, pg_get_functiondef(p.oid)
                  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.prosecdef and n.nspname <> 'pg_catalog' and pg_get_functiondef(p.oid) like '%logboek.%'
                """)
                .query((rij, _) -> Map.entry(rij.getString(1), rij.getString(2).toLowerCase(java.util.Locale.ROOT)))
                .list();
        assertThat(functies)
                .extracting(Map.Entry::getKey)
                .contains("logboek.verzegel", "logboek.in_de_wachtrij", "toegang.noteer_weigering");
        assertThat(functies)
                .allSatisfy(
                        functie -> assertThat(functie.getValue())
                                .as(functie.getKey())
                                .doesNotContainPattern(
                                        "update\\s+logboek\\.|truncate|delete\\s+from\\s+logboek\\.(?!wachtrij)|execute\\s+format"));
    }
}

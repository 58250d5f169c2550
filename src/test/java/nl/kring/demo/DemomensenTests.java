package nl.kring.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Time;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DemoTest
@DisplayName("De mensen met een naam in de demo")
class DemomensenTests {
    private static final LocalDate VANDAAG = ProefKlok.VANDAAG;

    @Autowired
    DemoFixture demo;

    @Test
    void iedereenIsTeVindenAchterHetEigenAccount() {
        assertThat(Demomensen.alle()).hasSize(17).allSatisfy(mens -> {
            var wie = demo.eigenaar()
                    .sql("select roepnaam, cardinality(functies) as functies from aanmelden.wie(:account, :dag)")
                    .param("account", mens.account())
                    .param("dag", VANDAAG)
                    .query()
                    .singleRow();
            assertThat(wie.get("roepnaam")).isEqualTo(mens.naam());
            assertThat(wie.get("functies"))
                    .isEqualTo(
                            switch (mens.naam()) {
                                case "Henk", "Tom", "Joyce", "Ruben" -> 2;
                                default -> "Ouders".equals(mens.groep()) ? 0 : 1;
                            });
            assertThat(Demomensen.metAccount(mens.account())).contains(mens);
        });
        assertThat(demo.tel("select count(*) from aanmelden.account where wachtwoord is not null or not actief"))
                .isZero();
    }

    @ParameterizedTest(name = "{0} ziet {1}, en niet {2}")
    @CsvSource({
        "ruben@kring.example, Yassin Lina Sem Noor, Jip Amira Benthe Finn Teun",
        "samira@kring.example, Yassin, Lina Sem Noor Jip",
        "ewa@kring.example, Lina, Yassin",
        "tomek@kring.example, Lina, Noor",
        "mark@kring.example, Noor, Yassin",
        "danielle@kring.example, Noor, Yassin",
        "esra@kring.example, Yassin Lina Sem Teun Jip, Noor Amira",
        "anouk@kring.example, Noor Mila Adam Benthe, Yassin Amira",
        "henk@kring.example, Amira Keet Finn, Yassin Noor",
        "joyce@kring.example, Yassin Lina Sem Teun Jip Noor Mila Adam Benthe Amira Keet Finn, niemand",
        "lotte@kring.example, Yassin Sem, Lina Noor Jip",
        "fatima@kring.example, Yassin Adam, Lina Jip",
        "mieke@kring.example, Yassin Teun Amira, Lina Jip"
    })
    void ziet(String gebruikersnaam, String wel, String niet) {
        assertThat(demo.gezienDoor(gebruikersnaam)).contains(wel.split(" ")).doesNotContain(niet.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inge@kring.example", "karin@kring.example", "sanne@kring.example", "tom@kring.example"})
    void wieVoorDeStadWerktZietGeenKinderen(String gebruikersnaam) {
        assertThat(demo.gezienDoor(gebruikersnaam)).isEmpty();
    }

    @ParameterizedTest(name = "{0} op {2} locaties")
    @CsvSource({"Joyce, COACH, 6", "Ruben, WIJKCOACH, 4", "Henk, LOCATIEMANAGER, 1", "Esra, PEDAGOGISCH_MEDEWERKER, 1"})
    void werktOpZoveelLocaties(String roepnaam, String functie, long locaties) {
        assertThat(demo.tel("""
                select count(distinct f.locatie_id)
                  from organisatie.functievervulling f
                  join organisatie.medewerker m using (gemeente_id, medewerker_id)
                 where m.roepnaam = '%s' and f.functie = '%s'
                """.formatted(roepnaam, functie))).isEqualTo(locaties);
    }

    @ParameterizedTest(name = "{0}: {1} op {2}, {3} uur")
    @CsvSource(nullValues = "-", textBlock = """
            Lina,   EERSTE,    2026-11-24, 13:00
            Yassin, VOORTGANG, 2026-11-26, 09:30
            Mila,   VOORTGANG, 2026-11-26, 13:00
            Noor,   VOORTGANG, 2026-11-30, -
            Adam,   EERSTE,    2026-11-30, 15:00
            """)
    void hetVolgendeGesprek(String kind, String soort, LocalDate datum, LocalTime tijd) {
        var gesprek = demo.eigenaar()
                .sql(
                        "select soort, datum::text as datum, tijd from gesprek.gesprek where stand = 'GEPLAND' and kind_id = :kind")
                .param("kind", demo.kind(kind))
                .query()
                .singleRow();
        assertThat(gesprek.get("soort")).isEqualTo(soort);
        assertThat(gesprek.get("datum")).isEqualTo(datum.toString());
        assertThat(gesprek.get("tijd")).isEqualTo(tijd == null ? null : Time.valueOf(tijd));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("DT1: waar de kinderen met een naam staan")
    @CsvSource({
        "Yassin, DT1.1 TWEE",
        "Noor, DT1.1 TWEE",
        "Jip, DT1.1 TWEE",
        "Lina, DT1.4 EEN",
        "Amira, DT1.3 EEN",
        "Keet, DT1.1 TWEE",
        "Benthe, DT1.5 DRIE",
        "Mila, DT1.6 GEEN"
    })
    void scenario(String kind, String regel) {
        var vraag = "select regel || ' ' || scenario from werkwijze.situatie where kind_id = :kind";
        assertThat(demo.over(kind, vraag, String.class)).isEqualTo(regel);
    }

    @Test
    @DisplayName("Lina: vandaag thuis, met een Poolse tolk, beide ouders, Joyce en Ruben")
    void lina() {
        var vraag = """
                select g.plaats || ' ' || g.collega_nodig || ' ' || string_agg(coalesce(m.roepnaam, o.roepnaam), ' '
                       order by coalesce(m.roepnaam, o.roepnaam))
                  from gesprek.gesprek g
                  join gesprek.deelnemer d using (gemeente_id, gesprek_id)
                  left join organisatie.medewerker m using (gemeente_id, medewerker_id)
                  left join kind.ouder o using (gemeente_id, ouder_id)
                 where g.kind_id = :kind group by g.plaats, g.collega_nodig
                """;
        assertThat(demo.over("Lina", vraag, String.class)).isEqualTo("THUIS true Ewa Joyce Ruben Tomek");
        assertThat(new Eigenaar(demo.eigenaar()).teksten("gesprek.gesprek.tolk", "kind_id = ?", demo.kind("Lina")))
                .containsExactly("Pools");
    }

    @Test
    @DisplayName("Jip: de ene ouder zei ja, de andere gaf nog geen antwoord")
    void jip() {
        var antwoorden = "select count(*) from toestemming.antwoord where kind_id = :kind and antwoord = 'JA'";
        var gezag = "select count(*) from kind.gezagsrelatie where kind_id = :kind";
        assertThat(demo.over("Jip", antwoorden, Long.class)).isEqualTo(1);
        assertThat(demo.over("Jip", gezag, Long.class)).isEqualTo(2);
    }

    @Test
    @DisplayName("Amira: over twee weken terugkomen; Finn kwam gisteren, nog niets verteld en gevraagd (BSL-04)")
    void amiraEnFinn() {
        assertThat(demo.over(
                        "Amira",
                        "select distinct terugkomen_op from werkwijze.motivatiegesprek where kind_id = :kind",
                        LocalDate.class))
                .isEqualTo(VANDAAG.plusDays(14));
        assertThat(demo.over(
                        "Finn",
                        "select uitleg_op is null and vraag_op is null from kind.plaatsing where kind_id = :kind",
                        Boolean.class))
                .isTrue();
    }

    @Test
    @DisplayName("Keet: wie beslist is nog niet bekend, dus niemand kan ja zeggen (DT3.G6)")
    void keet() {
        assertThat(demo.over("Keet", "select soort from kind.gezagsrelatie where kind_id = :kind", String.class))
                .isEqualTo("GEZAG_NIET_TE_BEPALEN");
        assertThat(demo.over("Keet", "select count(*) from toestemming.toestemming where kind_id = :kind", Long.class))
                .isZero();
    }

    @Test
    @DisplayName("Yassin: Samira vindt al iemand bij Wie keek mee?")
    void erKeekIemandNaarYassin() {
        assertThat(demo.over("Yassin", """
                select count(distinct actor_id) from logboek.logregel
                 where kind_id = :kind and actor_soort = 'MEDEWERKER' and uitkomst = 'TOEGESTAAN'
                """, Long.class)).isEqualTo(4);
    }

    @Test
    @DisplayName("Noor: haar ouders denken verschillend over hetzelfde doel")
    void noor() {
        assertThat(demo.over("Noor", """
                select count(distinct b.oordeel)
                  from gesprek.doelbeoordeling b
                  join traject.doel d using (gemeente_id, doel_id, kind_id)
                 where kind_id = :kind and d.volgnummer = 1 and b.ouder_id is not null
                """, Long.class)).isEqualTo(2);
    }
}

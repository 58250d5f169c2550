package nl.kring.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DemoTest
@DisplayName("De cijfers van schooljaar 2021-2022 in de demo")
class DemocijfersTests {
    private static final String IN_HET_JAAR = """
              from traject.traject t
              join kind.plaatsing p using (gemeente_id, plaatsing_id, kind_id)
             where t.gestart_op <= date '2022-07-31' and (t.afgerond_op is null or t.afgerond_op >= date '2021-08-01')
            """;

    @Autowired
    DemoFixture demo;

    @Test
    @DisplayName("H-02: 1500 kinderen van 2 jaar of ouder hebben op 1 oktober 2021 een plek op een VE-locatie")
    void kinderenOpDePeildatum() {
        assertThat(demo.tel("""
                select count(distinct k.kind_id)
                  from kind.kind k
                  join kind.plaatsing p using (gemeente_id, kind_id)
                  join organisatie.locatie l using (gemeente_id, locatie_id)
                 where l.ve_locatie and k.geboortedatum <= date '2019-10-01'
                   and p.van <= date '2021-10-01' and (p.tot is null or p.tot >= date '2021-10-01')
                """)).isEqualTo(1500);
    }

    @Test
    @DisplayName("H-03: 50 VE-locaties, elk met een eigen naam en een VE-groep")
    void locaties() {
        assertThat(demo.tel("select count(distinct naam) from organisatie.locatie where ve_locatie"))
                .isEqualTo(50);
        assertThat(demo.tel("select count(distinct locatie_id) from organisatie.groep where ve"))
                .isEqualTo(50);
        assertThat(demo.tel("select count(distinct wijk_code) from organisatie.locatie"))
                .as("verspreid over de wijken")
                .isEqualTo(24);
    }

    @Test
    @DisplayName("H-05: 551 trajecten, van 551 kinderen")
    void trajecten() {
        assertThat(demo.tel("select count(*)" + IN_HET_JAAR)).isEqualTo(551);
        assertThat(demo.tel("select count(distinct t.kind_id)" + IN_HET_JAAR)).isEqualTo(551);
        assertThat(demo.tel("select count(*)" + IN_HET_JAAR + " and t.stand = 'LOPEND'"))
                .isZero();
    }

    @Test
    @DisplayName("H-06: 413 daarvan met VE")
    void trajectenMetVe() {
        assertThat(demo.tel("select count(*)" + IN_HET_JAAR
                        + " and p.ve and p.van <= t.afgerond_op and p.tot >= t.gestart_op"))
                .isEqualTo(413);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("H-07: trajecten met inzet van deze functie en een echt contact in het schooljaar")
    @CsvSource({
        "COACH, 551",
        "LOGOPEDIST, 276",
        "JEUGDVERPLEEGKUNDIGE, 171",
        "WIJKCOACH, 110",
        "AMBULANT_BEGELEIDER, 127",
        "THUISONDERSTEUNER, 22"
    })
    void trajectenMetInzet(String functie, long aantal) {
        assertThat(demo.tel("""
                select count(distinct i.traject_id)
                  from inzet.inzet i
                  join inzet.contact c using (gemeente_id, inzet_id)
                 where i.functie = '%s' and c.op between date '2021-08-01' and date '2022-07-31'
                """.formatted(functie))).isEqualTo(aantal);
    }

    @Test
    @DisplayName("H-07f: geen ambulant begeleider thuis, want die telt mee als thuisondersteuning")
    void geenBegeleiderThuis() {
        assertThat(demo.tel(
                        "select count(*) from inzet.inzet where functie = 'AMBULANT_BEGELEIDER' and plaats = 'THUIS'"))
                .isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"gebied, 8", "wijk, 24", "buurt, 83", "organisatie, 21"})
    void gebiedenEnOrganisaties(String tabel, long aantal) {
        assertThat(demo.tel("select count(*) from organisatie." + tabel)).isEqualTo(aantal);
    }

    @ParameterizedTest(name = "{1} mensen als {0}")
    @CsvSource({
        "COACH, 10",
        "AMBULANT_BEGELEIDER, 8",
        "WIJKCOACH, 16",
        "JEUGDVERPLEEGKUNDIGE, 5",
        "LOGOPEDIST, 6",
        "ZORGAANBIEDER, 4",
        "THUISONDERSTEUNER, 3",
        "LOCATIEMANAGER, 50"
    })
    void mensenPerFunctie(String functie, long aantal) {
        assertThat(demo.tel(
                        "select count(distinct medewerker_id) from organisatie.functievervulling where functie = '%s'"
                                .formatted(functie)))
                .isEqualTo(aantal);
    }
}

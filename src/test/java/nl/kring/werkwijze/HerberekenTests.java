package nl.kring.werkwijze;

import static nl.kring.regels.Versiefixture.dt1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.regels.Versiefixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Een nieuwe versie van de werkwijze (R-GOV-03, R-WE-04)")
class HerberekenTests {
    private static final LocalDate MORGEN = ProefKlok.VANDAAG.plusDays(1);

    @Autowired
    Proefstad proefstad;

    @Autowired
    Versiefixture versies;

    @Autowired
    Herberekenen herberekenen;

    @Autowired
    Situaties situaties;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    ProefKlok klok;

    private Proefstad.Stad stad;
    private Kindbeeld kind;

    @BeforeEach
    void begin() {
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, Wijkcoachvraag.NEE);
    }

    private Situatie nu(Kindbeeld van) {
        return als.doe(stad.joyce(), () -> situaties.van(van.plaats().id()).orElseThrow());
    }

    private List<String> geschiedenis(Kindbeeld van) {
        return als.doe(stad.joyce(), () -> situaties.geschiedenis(van.plaats().id())).stream()
                .map(bepaling ->
                        bepaling.regelversie() + " " + bepaling.uitkomst().stap())
                .toList()
                .reversed();
    }

    @Test
    @DisplayName("geldt vanaf haar dag, voor wat loopt en voor wie nieuw is; wat eerder is bepaald blijft staan")
    void geldtVanafHaarDag() {
        versies.geldt(stad, 2, MORGEN, null, null, dt1("DT1.6", "GEEN", "LEG_UIT_EN_WACHT"), Map.of());
        assertThat(herberekenen.herbereken(stad.gemeente())).isZero();
        assertThat(nu(kind).uitkomst().stap()).isEqualTo(Scenariostap.LEG_UIT);

        klok.zetOp(MORGEN);
        assertThat(herberekenen.herbereken(stad.gemeente())).isOne();
        assertThat(nu(kind).uitkomst().stap()).isEqualTo(Scenariostap.LEG_UIT_EN_WACHT);
        assertThat(nu(kind).bron().zin()).isEqualTo("Nieuwe reden.");
        assertThat(geschiedenis(kind)).containsExactly("1 LEG_UIT", "2 LEG_UIT_EN_WACHT");
        assertThat(herberekenen.herbereken(stad.gemeente()))
                .as("een tweede keer is er niets te doen")
                .isZero();

        var nieuw = proefstad.kind(stad, Wijkcoachvraag.NEE);
        assertThat(geschiedenis(nieuw)).containsExactly("2 LEG_UIT_EN_WACHT");
    }

    @Test
    @DisplayName("laat geen regel na waar er niets anders uit komt")
    void zelfdeUitkomstGeeftGeenRegel() {
        var bekend = proefstad.kind(stad, Wijkcoachvraag.JA);
        versies.geldt(stad, 2, ProefKlok.VANDAAG, null, null, dt1("DT1.6", "GEEN", "LEG_UIT_EN_WACHT"), Map.of());
        assertThat(herberekenen.herbereken(stad.gemeente())).isEqualTo(2);
        assertThat(nu(bekend).regelversie()).isEqualTo(2);
        assertThat(geschiedenis(bekend)).containsExactly("1 VRAAG_CONTACT");
    }

    @Test
    @DisplayName("geldt als proef alleen in haar gebied, en daarna weer de versie van de stad")
    void eenProefGeldtInHaarGebied() {
        versies.geldt(stad, 2, ProefKlok.VANDAAG, MORGEN, "NOORD", dt1("DT1.6", "GEEN", "LEG_UIT_EN_WACHT"), Map.of());
        assertThat(herberekenen.herbereken(stad.gemeente()))
                .as("de locatie ligt elders")
                .isZero();

        versies.legIn(stad, "NOORD");
        assertThat(herberekenen.herbereken(stad.gemeente())).isOne();
        assertThat(nu(kind).uitkomst().stap()).isEqualTo(Scenariostap.LEG_UIT_EN_WACHT);

        klok.zetOp(MORGEN.plusDays(1));
        assertThat(herberekenen.herbereken(stad.gemeente())).isOne();
        assertThat(geschiedenis(kind)).containsExactly("1 LEG_UIT", "2 LEG_UIT_EN_WACHT", "1 LEG_UIT");
    }

    @Test
    @DisplayName("begint om middernacht in Amsterdam, ook in de nacht dat de zomertijd begint")
    void begintOmMiddernachtInAmsterdam() {
        versies.geldt(
                stad, 2, LocalDate.of(2027, 3, 28), null, null, dt1("DT1.6", "GEEN", "LEG_UIT_EN_WACHT"), Map.of());
        versies.geldt(stad, 3, LocalDate.of(2027, 3, 29), null, null, dt1("DT1.6", "GEEN", "LEG_UIT"), Map.of());
        klok.zetOp(Instant.parse("2027-03-27T22:59:59Z"));
        assertThat(herberekenen.herbereken(stad.gemeente())).isZero();
        klok.zetOp(Instant.parse("2027-03-27T23:00:00Z"));
        assertThat(herberekenen.herbereken(stad.gemeente())).isOne();
        klok.zetOp(Instant.parse("2027-03-28T21:59:59Z"));
        assertThat(herberekenen.herbereken(stad.gemeente())).isZero();
        klok.zetOp(Instant.parse("2027-03-28T22:00:00Z"));
        assertThat(herberekenen.herbereken(stad.gemeente())).isOne();
        assertThat(geschiedenis(kind)).containsExactly("1 LEG_UIT", "2 LEG_UIT_EN_WACHT", "3 LEG_UIT");
    }

    @Test
    @DisplayName("laat een regel in het logboek na voor elk kind, en Kring zelf ziet geen naam")
    void laatEenRegelInHetLogboekNa() {
        versies.geldt(stad, 2, ProefKlok.VANDAAG, null, null, dt1("DT1.6", "GEEN", "LEG_UIT_EN_WACHT"), Map.of());
        herberekenen.herbereken(stad.gemeente());
        assertThat(eigenaar.jdbc()
                        .sql("""
                        select count(*) from logboek.logregel
                         where gemeente_id = :gemeente and kind_id = :kind and handeling = 'WERKWIJZE_HERBEREKENEN' and actor_soort = 'SYSTEEM'
                        """)
                        .param("gemeente", stad.gemeente().waarde())
                        .param("kind", kind.id().waarde())
                        .query(Long.class)
                        .single())
                .isOne();
    }
}

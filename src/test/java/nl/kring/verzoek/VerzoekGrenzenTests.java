package nl.kring.verzoek;

import static nl.kring.Proefstad.ouderVan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.kring.Bezoeker;
import nl.kring.Bezoeker.Bezoek;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@KringTest
@DisplayName("De grenzen van een verzoek: hoeveel tegelijk, wat er al stond, en de dagen die de wet geeft (AVG 12)")
class VerzoekGrenzenTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Bezoeker bezoeker;

    private Proefstad.Stad stad;
    private Kindbeeld kind;
    private Actor samira;
    private Bezoek bezoek;

    @BeforeEach
    void begin() {
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, null);
        samira = ouderVan(stad, kind);
        bezoek = bezoeker.als(samira);
        bezoek.get("/mijn/verzoeken/nieuw?kind=" + kind.id());
    }

    private Bezoeker.Antwoord vraag(VerzoekId id, String woorden) {
        return bezoek.post(
                "/mijn/verzoeken",
                Map.of(
                        "verzoek",
                        id.toString(),
                        "kind",
                        kind.id().toString(),
                        "soort",
                        "VERBETEREN",
                        "woorden",
                        woorden));
    }

    @Test
    void hetzelfdeFormulierMetAndereWoordenZegtWatErAlBinnenIsEnHoudtWatJeTypte() {
        var id = VerzoekId.nieuw();
        assertThat(vraag(id, "De naam klopt niet.").status()).isEqualTo(302);
        assertThat(vraag(id, "De naam klopt niet.").naar()).isEqualTo("/mijn/verzoeken/" + id);

        var anders = vraag(id, "De datum klopt niet.");
        assertThat(anders.status()).isEqualTo(422);
        assertThat(anders.tekst()).contains("‘De naam klopt niet.’", "is nog niet verstuurd", "De datum klopt niet.");
        assertThat(anders.html()).doesNotContain("value=\"" + id + "\"");
        assertThat(bezoek.get("/mijn/verzoeken/" + id).tekst()).contains("De naam klopt niet.");
    }

    @Test
    void naVijfVragenZonderAntwoordStaatErDatWachtenOfBellenKan() {
        VerzoekId eerste = null;
        for (var keer = 0; keer < MijnVerzoeken.HOOGSTENS_OPEN; keer++) {
            var id = VerzoekId.nieuw();
            eerste = eerste == null ? id : eerste;
            assertThat(vraag(id, "Vraag " + keer).status()).isEqualTo(302);
        }
        var teVeel = vraag(VerzoekId.nieuw(), "Nog een vraag");
        assertThat(teVeel.status()).isEqualTo(422);
        assertThat(teVeel.tekst()).contains("U krijgt nog antwoord op 5 vragen", "Nog een vraag");

        var pia = bezoeker.als(
                proefstad.mens(stad.gemeente(), "Pia", Functie.PRIVACY_OFFICER, stad.wijkteam(), null, null));
        pia.get("/verzoeken/" + eerste);
        pia.post("/verzoeken/" + eerste + "/antwoord", Map.of("uitkomst", "GEDAAN", "antwoord", "Gedaan."));
        assertThat(vraag(VerzoekId.nieuw(), "Nog een vraag").status()).isEqualTo(302);
    }

    private byte[] dicht(String plek, VerzoekId rij, String tekst) {
        return eigenaar.dicht(stad.gemeente(), kind.id(), plek, rij.waarde(), tekst);
    }

    private void schrijf(String ingediend, String uiterlijk, VerzoekId id) {
        eigenaar.jdbc()
                .sql("""
                insert into verzoek.verzoek (gemeente_id, verzoek_id, kind_id, ouder_id, soort, woorden, ingediend_op, uiterlijk)
                values (:gemeente, :id, :kind, :ouder, 'INZIEN', :woorden, :ingediend, :uiterlijk)
                """)
                .param("gemeente", stad.gemeente().waarde())
                .param("woorden", dicht("verzoek.verzoek.woorden", id, "Nog een vraag"))
                .param("id", id.waarde())
                .param("ouder", samira.persoon())
                .param("ingediend", LocalDate.parse(ingediend))
                .param("uiterlijk", LocalDate.parse(uiterlijk))
                .param("kind", kind.id().waarde())
                .update();
    }

    @ParameterizedTest(name = "op {0} gevraagd, uiterlijk {1}: {2}")
    @CsvSource({
        "2026-11-24, 2026-12-24, true",
        "2026-11-24, 2026-12-25, false",
        "2026-11-24, 2026-11-25, false",
        "2027-01-31, 2027-02-28, true"
    })
    @DisplayName("De database kent de maand van de wet zelf, ook bij een korte maand")
    void deDatabaseKentDeMaand(String ingediend, String uiterlijk, boolean mag) {
        vraag(VerzoekId.nieuw(), "Eerst een gewone vraag");
        if (mag) {
            schrijf(ingediend, uiterlijk, VerzoekId.nieuw());
        } else {
            assertThatThrownBy(() -> schrijf(ingediend, uiterlijk, VerzoekId.nieuw()))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @ParameterizedTest(name = "op {0} langer tot {1}: {2}")
    @CsvSource({
        "2026-11-24, 2027-02-24, true",
        "2026-12-24, 2026-12-25, true",
        "2026-12-25, 2027-01-24, false",
        "2026-11-23, 2027-01-24, false",
        "2026-11-24, 2026-12-24, false",
        "2026-11-24, 2027-02-25, false"
    })
    @DisplayName("De database laat meer tijd alleen toe in de eerste maand, en hoogstens twee maanden")
    void deDatabaseKentDeTweeMaanden(String op, String tot, boolean mag) {
        var id = VerzoekId.nieuw();
        vraag(id, "Een vraag");
        Runnable langer = () -> eigenaar.jdbc()
                .sql("""
                insert into verzoek.verlenging (gemeente_id, verzoek_id, kind_id, tot, reden, op, door)
                select gemeente_id, verzoek_id, kind_id, :tot, :reden, :op, :door from verzoek.verzoek where verzoek_id = :id
                """)
                .param("tot", LocalDate.parse(tot))
                .param("reden", dicht("verzoek.verlenging.reden", id, "Druk"))
                .param("op", LocalDate.parse(op))
                .param("door", stad.joyce().persoon())
                .param("id", id.waarde())
                .update();
        if (mag) {
            langer.run();
        } else {
            assertThatThrownBy(langer::run).isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void deLijstVanDePrivacyOfficerHeeftBladzijden() {
        vraag(VerzoekId.nieuw(), "De eerste");
        for (var keer = 0; keer < 50; keer++) {
            schrijf("2026-11-24", "2026-12-24", new VerzoekId(Ids.nieuw()));
        }
        var pia = bezoeker.als(
                proefstad.mens(stad.gemeente(), "Pia", Functie.PRIVACY_OFFICER, stad.wijkteam(), null, null));
        assertThat(pia.get("/verzoeken").tekst())
                .contains("Bladzijde 1", "Volgende")
                .doesNotContain("Vorige");
        assertThat(pia.get("/verzoeken?bladzijde=2").tekst())
                .contains("Bladzijde 2", "Vorige")
                .doesNotContain("Volgende");
        assertThat(pia.get("/verzoeken?bladzijde=x").tekst()).contains("Bladzijde 1");
    }
}

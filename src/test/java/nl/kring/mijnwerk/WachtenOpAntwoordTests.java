package nl.kring.mijnwerk;

import static nl.kring.Proefstad.ouderVan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Actor;
import nl.kring.toestemming.ToestemmingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Jij wacht op antwoord: wat je de ouders vroeg en nog openstaat")
class WachtenOpAntwoordTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    private Proefstad.Stad stad;
    private Kindbeeld kind;
    private ToestemmingId vraag;

    @BeforeEach
    void joyceVraagtHet() {
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, Wijkcoachvraag.JA);
        vraag = ToestemmingId.nieuw();
        var gevraagd = bezoeker.als(stad.joyce())
                .post(
                        "/kinderen/" + kind.id() + "/toestemming/nieuw",
                        Map.of(
                                "id", vraag.toString(),
                                "wijkcoach", stad.ruben().persoon() + " " + stad.wijkteam(),
                                "niveau", "AFSTEMMING",
                                "gegevens", "DOELEN",
                                "richtingen", "CONTACT_KOV_WIJKCOACH",
                                "belang", "Goed voor Yassin",
                                "geldigTot", "31-7-2027"));
        assertThat(gevraagd.status()).as(gevraagd::tekst).isEqualTo(302);
    }

    private String werkVan(Actor wie) {
        return bezoeker.als(wie).get("/mijn-werk").tekst();
    }

    @Test
    void wieVroegZietOpWieHetWachtEnEenAnderNiet() {
        assertThat(werkVan(stad.joyce()))
                .contains("Jij wacht op antwoord", "Contact met Ruben over Yassin", "Samira gaf nog geen antwoord.");
        assertThat(werkVan(stad.esra())).doesNotContain("Jij wacht op antwoord");
        assertThat(werkVan(ouderVan(stad, kind))).doesNotContain("Jij wacht op antwoord");
    }

    @Test
    void naHetAntwoordIsErNietsMeerOmOpTeWachten() {
        var samira = bezoeker.als(ouderVan(stad, kind));
        assertThat(samira.post("/toestemmingen/" + vraag + "/antwoord", Map.of("antwoord", "NEE"))
                        .status())
                .isEqualTo(302);
        assertThat(werkVan(stad.joyce())).doesNotContain("Jij wacht op antwoord");
    }
}

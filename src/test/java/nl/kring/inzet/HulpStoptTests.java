package nl.kring.inzet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Hulp stopt: eerst één keer vragen, ook zonder script")
class HulpStoptTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Bezoeker bezoeker;

    @Test
    void deVraagZegtWatHetBetekentEnPasHetJaStoptDeHulp() {
        var wereld = GesprekFixture.zonderWijkcoach(proefstad, eigenaar, als);
        wereld.inzet(wereld.stad.lotte(), "AMBULANT_BEGELEIDER", wereld.stad.aanbieder());
        var inzet = wereld.zie(
                        UUID.class,
                        "select inzet_id from inzet.inzet where traject_id = ? and functie = 'AMBULANT_BEGELEIDER'",
                        wereld.traject.waarde())
                .getFirst();
        var pad = "/inzetten/" + inzet + "/beeindigen";
        var joyce = bezoeker.als(wereld.stad.joyce());
        assertThat(joyce.get("/trajecten/" + wereld.traject).html())
                .contains("href=\"" + pad + "\"")
                .doesNotContain("action=\"" + pad + "\"");
        assertThat(joyce.get(pad).tekst())
                .contains(
                        "Stopt de hulp van Lotte vandaag?",
                        "Morgen kan Lotte niets meer over Yassin lezen.",
                        "Terugdraaien kan niet.");
        assertThat(wereld.zie(Boolean.class, "select tot is null from inzet.inzet where inzet_id = ?", inzet))
                .containsExactly(true);
        assertThat(joyce.post(pad, Map.of()).naar()).startsWith("/trajecten/" + wereld.traject);
        assertThat(wereld.zie(Boolean.class, "select tot is null from inzet.inzet where inzet_id = ?", inzet))
                .containsExactly(false);
        assertThat(joyce.get(pad).tekst()).contains("is al gestopt").doesNotContain("Ja, de hulp stopt");
        assertThat(bezoeker.als(wereld.stad.esra()).get(pad).status()).isEqualTo(404);
    }
}

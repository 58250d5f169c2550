package nl.kring.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.kring.Importproef;
import nl.kring.platform.inlezen.Inleesverslag.Einde;
import nl.kring.platform.inlezen.Regeluitkomst.Soort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DemoTest
@DisplayName("Inlezen in de verzonnen gemeente")
class InlezenInDeDemoTests {
    private static final String KOP = "roepnaam;achternaam;e-mail;organisatie;functie;van;soort organisatie";
    private static final String MENS = "Nieuw;Mens;nieuw@kring.example;Nieuw Team;wijkcoach;1-9-2026;Sociaal wijkteam";

    @Autowired
    Importproef importproef;

    @Autowired
    DemoFixture demo;

    @Autowired
    Laadresultaat geladen;

    @Test
    void deGebiedenVanArnhemStaanErAl() {
        var verslag = importproef.lees(
                "gebieden", null, false, Path.of("src/main/resources/demo/arnhem_gebied_wijk_buurt_2022.csv"), null);

        assertThat(verslag.einde()).isEqualTo(Einde.BEWAARD);
        assertThat(verslag.aantal(Soort.GEWEIGERD)).isZero();
        assertThat(verslag.aantal(Soort.GEWIJZIGD)).isZero();
    }

    @Test
    void eenProefMetMensenMagMaarEchteMensenKomenErNietIn() {
        var voor = demo.tel("select count(*) from organisatie.medewerker");

        assertThat(importproef.proef("medewerkers", null, KOP, MENS).einde()).isEqualTo(Einde.PROEF);
        var echt = importproef.lees("medewerkers", null, KOP, MENS);
        assertThat(echt.einde()).isEqualTo(Einde.NIETS_VERANDERD);
        assertThat(String.join(" ", echt.slot())).contains("Echte mensen horen daar niet in.", "./kring start --leeg");
        assertThat(demo.tel("select count(*) from organisatie.medewerker")).isEqualTo(voor);
    }
}

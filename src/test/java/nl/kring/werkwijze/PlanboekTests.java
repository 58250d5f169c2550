package nl.kring.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.platform.Tijd;
import nl.kring.regels.TabelId;
import nl.kring.regels.Versiefixture;
import nl.kring.regels.Werkwijze;
import nl.kring.regels.tabel.Rij;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Het plan in gewone taal")
class PlanboekTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Versiefixture versies;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    ProefKlok klok;

    @Test
    @DisplayName("Elke regel van elke tabel, en elke regel die in geen tabel staat, heeft hier zijn plek")
    void elkeRegelStaatErOnderZijnNummer() {
        var html = bezoeker.niemand().get("/plan").html();
        var regels = Arrays.stream(TabelId.values())
                .flatMap(id -> Werkwijze.meegeleverd().tabel(id).rijen().stream())
                .map(Rij::regel)
                .collect(Collectors.toSet());
        assertThat(regels).hasSizeGreaterThan(80);
        regels.addAll(Arrays.stream(Regel.values()).map(Regel::id).toList());
        assertThat(regels).allSatisfy(id -> assertThat(html).contains("id=\"" + id + "\""));
    }

    @Test
    @DisplayName("De versie die in het gebied van de lezer geldt, met sinds wanneer en hoe het eerst was")
    void eenRegelLeestZoalsZijInHetGebiedGeldt() {
        var stad = proefstad.nieuw();
        versies.legIn(stad, "Z");
        var vandaag = Tijd.vandaag(klok);
        versies.geldt(
                stad,
                2,
                vandaag.minusDays(3),
                vandaag.plusDays(30),
                "Z",
                Versiefixture.dt1("DT1.1", "TWEE", "KOM_TERUG"),
                Map.of());
        var joyce = bezoeker.als(stad.joyce());
        assertThat(joyce.get("/plan").tekst()).contains("Versie 2, sinds", "Nieuwe reden.");
        var regel = joyce.get("/plan/regels/DT1.1").tekst();
        assertThat(regel)
                .contains("Nieuwe reden.", "kom erop terug op de afgesproken dag", "Rij 1 van 7")
                .contains("Versie 1, zoals Kring die meelevert", "vraag de ouders of jullie contact mogen hebben");
        assertThat(bezoeker.als(stad.lotte()).get("/plan").tekst()).contains("Versie 1,");
        assertThat(bezoeker.niemand().get("/plan/regels/DT1.1").tekst()).doesNotContain("Nieuwe reden.");
    }

    @Test
    void watGeenRegelIsBestaatNiet() {
        var iemand = bezoeker.niemand();
        assertThat(iemand.get("/plan/regels/BSL-21").tekst()).contains("Regel BSL-21");
        assertThat(iemand.get("/plan/regels/DT1.99").status()).isEqualTo(404);
        assertThat(iemand.get("/plan/regels/%3Cscript%3E").status()).isEqualTo(404);
    }
}

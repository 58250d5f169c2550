package nl.kring.werkwijze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("De beschrijving voor het Algoritmeregister (C16, R-VIS-02)")
class AlgoritmeTests {
    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Regeloverzicht regels;

    @Test
    void iedereenLeestWatDeRegelsDoenEnDatEenMensBeslist() {
        var pagina = bezoeker.niemand().get("/algoritme");
        assertThat(pagina.status()).isEqualTo(200);
        assertThat(pagina.tekst())
                .contains("Kring stelt voor. Een mens beslist.", "De tabellen, versie " + regels.versie());
        regels.tabellen().forEach(tabel -> assertThat(pagina.tekst()).contains(tabel.naam(), tabel.bepaalt()));
    }

    @Test
    void hetzelfdeStaatInEenBestand() {
        var bestand = bezoeker.niemand().met("Accept", "application/json").get("/algoritme.json");
        assertThat(bestand.status()).isEqualTo(200);
        assertThat(bestand.koppen().get("content-type")).anyMatch(soort -> soort.startsWith("application/json"));
        assertThat(bestand.html())
                .contains(
                        "\"schema\":\"1.0.0\"",
                        "\"naam\":",
                        "\"doelEnImpact\":",
                        "\"wettelijkeBasis\":[",
                        "\"gegevens\":[",
                        "\"menselijkeTussenkomst\":",
                        "\"risicobeheer\":",
                        "\"versie\":" + regels.versie());
        IntStream.rangeClosed(1, 10)
                .forEach(nummer -> assertThat(bestand.html()).contains("\"id\":\"DT" + nummer + "\""));
    }

    @Test
    @DisplayName("De naam en de korte omschrijving passen in het register")
    void deLengtesPassen() {
        var beschrijving = nl.kring.werkwijze.web.AlgoritmebeschrijvingFixture.van(regels);
        assertThat(beschrijving.naam()).hasSizeLessThan(100);
        assertThat(beschrijving.korteOmschrijving()).hasSizeLessThan(350);
        assertThat(beschrijving.toString().toLowerCase(Locale.ROOT)).doesNotContain("risicogezin", "probleemkind");
    }
}

package nl.kring.platform.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De namen van kolommen")
class KolommenTests {
    private static final List<Kolom> BEKEND =
            List.of(Kolom.moet("e-mail", "e-mailadres"), Kolom.moet("ouder1 roepnaam"), Kolom.mag("tot"));

    @ParameterizedTest
    @ValueSource(strings = {"e-mail", "E-Mail", "email", "E mail", " e_mail ", "E-mailadres", "EMAILADRES"})
    void eenKopMagAndersGeschrevenZijn(String kop) {
        assertThat(Kolommen.uit(List.of(kop, "Ouder1_Roepnaam"), BEKEND))
                .satisfies(kolommen -> assertThat(kolommen.fouten()).isEmpty())
                .satisfies(kolommen -> assertThat(kolommen.koppen()).containsEntry("e-mail", kop));
    }

    @Test
    void deVolgordeMaaktNietUitEnWatNietMeedoetWordtGenoemd() {
        var kolommen = Kolommen.uit(List.of("tot", "lievelingskleur", "ouder1 roepnaam", "e-mail"), BEKEND);

        assertThat(kolommen.fouten()).isEmpty();
        assertThat(kolommen.watErNietMeedoet()).isEqualTo("Deze kolommen gebruikt Kring niet: 'lievelingskleur'.");
    }

    @Test
    void allesWatOntbreektStaatInEenZin() {
        assertThat(Kolommen.uit(List.of("tot"), BEKEND).fouten())
                .singleElement()
                .asString()
                .startsWith("Deze kolommen ontbreken: 'e-mail', 'ouder1 roepnaam'.")
                .contains("docs/import.md");
    }

    @Test
    void tweeKoppenVoorEenKolomIsNietDuidelijk() {
        assertThat(Kolommen.uit(List.of("e-mail", "E-mailadres", "ouder1 roepnaam"), BEKEND)
                        .fouten())
                .containsExactly("De kolom 'e-mail' staat er meer dan één keer in. Haal er een weg.");
    }
}

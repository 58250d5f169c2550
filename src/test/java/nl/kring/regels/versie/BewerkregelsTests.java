package nl.kring.regels.versie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kring.regels.TabelId;
import nl.kring.regels.Werkwijze;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.tabel.Tabel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rijen van een tabel wijzigen")
class BewerkregelsTests {
    private static final Tabel DT1 = Werkwijze.meegeleverd().tabel(TabelId.DT1);

    private static List<String> regels(Bewerking bewerking) {
        return switch (Bewerkregels.pas(DT1, bewerking)) {
            case Bewerkregels.Gevolg.Tabelwordt(var tabel) ->
                tabel.rijen().stream().map(Rij::regel).toList();
            case Bewerkregels.Gevolg.KanNiet(var bezwaar) -> List.of(bezwaar.name());
        };
    }

    @Test
    void rijenGaanOmhoogEnOmlaag() {
        assertThat(regels(new Bewerking.Omhoog(1))).startsWith("DT1.2", "DT1.1", "DT1.3");
        assertThat(regels(new Bewerking.Omlaag(1))).startsWith("DT1.1", "DT1.3", "DT1.2");
    }

    @Test
    void deEersteEnDeLaatsteBlijvenDaar() {
        assertThat(regels(new Bewerking.Omhoog(0))).startsWith("DT1.1", "DT1.2");
        assertThat(regels(new Bewerking.Omlaag(6))).endsWith("DT1.6", "DT1.7");
    }

    @Test
    void eenRijDieErNietIsVerandertNiets() {
        assertThat(regels(new Bewerking.HaalWeg(7))).containsExactly("ONBEKENDE_RIJ");
        assertThat(regels(new Bewerking.Omhoog(-1))).containsExactly("ONBEKENDE_RIJ");
        assertThat(regels(new Bewerking.Wijzig(7, DT1.rijen().getFirst()))).containsExactly("ONBEKENDE_RIJ");
    }

    @Test
    void deLaatsteRijBlijft() {
        assertThat(Bewerkregels.pas(DT1.met(DT1.rijen().subList(0, 1)), new Bewerking.HaalWeg(0)))
                .isEqualTo(new Bewerkregels.Gevolg.KanNiet(Bezwaar.LAATSTE_RIJ));
    }

    @Test
    @DisplayName("Een woord dat Kring niet kent, komt ook niet in een concept")
    void eenOnbekendWoordKomtNietInEenConcept() {
        var rij = DT1.rijen().getFirst();
        var fout = DT1.met(
                List.of(new Rij(rij.regel(), rij.als(), List.of("VIJF", "VRAAG_CONTACT"), rij.reden(), rij.plek())));
        assertThat(Bewerkregels.onleesbaar(fout))
                .singleElement()
                .satisfies(bevinding -> assertThat(bevinding.volledig()).contains("DT1", "DT1.1", "scenario", "VIJF"));
        assertThat(Bewerkregels.onleesbaar(DT1)).isEmpty();
    }
}

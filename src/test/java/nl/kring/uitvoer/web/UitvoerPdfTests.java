package nl.kring.uitvoer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import nl.kring.platform.web.Sjabloonmachine;
import nl.kring.uitvoer.Uitvoer;
import nl.kring.uitvoer.Uitvoer.Gegeven;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Het bestand om te lezen en te printen")
class UitvoerPdfTests {
    private final UitvoerPdf pdf = new UitvoerPdf(new Sjabloonmachine());

    private static Uitvoer met(String... woorden) {
        var rijen = List.of(woorden).stream()
                .map(tekst -> List.of(
                        new Gegeven("Wat u schreef", tekst),
                        new Gegeven("Gevraagd op", LocalDate.of(2026, 11, 24)),
                        new Gegeven("Was erbij", true),
                        new Gegeven("Uitkomst", null)))
                .toList();
        return new Uitvoer(
                "Yassin",
                LocalDate.of(2026, 11, 24),
                List.of(
                        new Uitvoer.Hoofdstuk(
                                "verzoeken",
                                "Wat u vroeg",
                                List.of(new Uitvoer.Deel("verzoeken", "Uw verzoeken", rijen))),
                        new Uitvoer.Hoofdstuk("hulp", "Wie helpt", List.of())));
    }

    private PDDocument open(Uitvoer alles) throws IOException {
        return Loader.loadPDF(pdf.maak(alles));
    }

    private static String tekst(PDDocument document) throws IOException {
        return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
    }

    @Test
    void zegtWatErStaatInGewoneWoorden() throws IOException {
        try (var document = open(met("Wij gaan elke donderdag."))) {
            assertThat(tekst(document))
                    .contains("Alles over Yassin in Kring", "Wij gaan elke donderdag.", "24 november 2026", "ja")
                    .contains("Hierover staat er niets.", "bladzijde 1 van 1")
                    .doesNotContain("Uitkomst", "null");
        }
    }

    @Test
    @DisplayName("Is te lezen voor wie het niet ziet: taal, titel, koppen en letters zitten erin (PDF/UA)")
    void isToegankelijk() throws IOException {
        try (var document = open(met("Wij gaan elke donderdag."))) {
            var boek = document.getDocumentCatalog();
            assertThat(boek.getLanguage()).isEqualTo("nl");
            assertThat(boek.getMarkInfo().isMarked()).isTrue();
            assertThat(boek.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(boek.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Alles over Yassin in Kring");
            for (var bladzijde : document.getPages()) {
                for (var naam : bladzijde.getResources().getFontNames()) {
                    assertThat(bladzijde.getResources().getFont(naam).isEmbedded())
                            .as(naam.getName())
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Çağla ığdır şöyle",
                "Jaskółków źdźbło",
                "Ганна їсть їжу",
                "Ελένη",
                "Zoë, José en Anaïs",
                "5 < 7 & \"zo\" <script>alert(1)</script>"
            })
    void elkSchriftStaatErInZoalsHetGeschrevenIs(String woorden) throws IOException {
        try (var document = open(met(woorden))) {
            assertThat(tekst(document)).contains(woorden);
        }
    }

    @Test
    void arabischLooptVanRechtsNaarLinksMetVerbondenLetters() throws IOException {
        try (var document = open(met("هو يحب اللعب"))) {
            var tekst = tekst(document);
            assertThat(tekst).doesNotContain("#");
            // inside a word the two kinds of yeh look the same, and the letters know only one
            assertThat(tekst.replace('ی', 'ي')).contains("هو يحب اللعب");
        }
    }

    @Test
    void tekensDieNiemandZietEnLangeTekstMakenHetBestandNietStuk() throws IOException {
        try (var document = open(met("voor\u0000na\u0008 \uD83D\uDE00", "lang ".repeat(20_000)))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
            assertThat(tekst(document)).contains("voorna");
        }
    }
}

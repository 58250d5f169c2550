package nl.kring.uitvoer.web;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kring.platform.web.Sjabloonmachine;
import nl.kring.uitvoer.Uitvoer;
import org.springframework.stereotype.Component;

/** The file to read and print: tagged, with its letters inside (PDF/UA), and with nothing fetched from anywhere. */
@Component
class UitvoerPdf {
    /** In this order a sign is looked up; uitvoer/bestand.jte names the same families. */
    private static final List<String> SCHRIFTEN =
            List.of("latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "arabic");

    private static final List<Integer> DIKTEN = List.of(400, 700);
    /** XML knows no such signs, whatever a table that was read in may hold. */
    private static final Pattern GEEN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final Sjabloonmachine sjablonen;

    UitvoerPdf(Sjabloonmachine sjablonen) {
        this.sjablonen = sjablonen;
    }

    byte[] maak(Uitvoer alles) {
        var tekst = sjablonen
                .tekst("uitvoer/bestand", Map.of("alles", alles))
                .replaceFirst("</head>", "<style>" + Matcher.quoteReplacement(vormgeving()) + "</style></head>");
        var uit = new ByteArrayOutputStream();
        var bouwer = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(TextDirection.LTR)
                .useUriResolver((_, _) -> null)
                .withProducer("Kring")
                .withHtmlContent(GEEN_XML.matcher(tekst).replaceAll(""), null)
                .toStream(uit);
        SCHRIFTEN.forEach(schrift -> DIKTEN.forEach(dikte ->
                bouwer.useFont(() -> letters(schrift, dikte), "noto-" + schrift, dikte, FontStyle.NORMAL, true)));
        try {
            bouwer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static String vormgeving() {
        try (var bestand = open("/uitvoer/bestand.css")) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream letters(String schrift, int dikte) {
        return open("/uitvoer/letters/noto-%s-%d.ttf".formatted(schrift, dikte));
    }

    private static InputStream open(String bestand) {
        return Objects.requireNonNull(UitvoerPdf.class.getResourceAsStream(bestand), bestand);
    }
}

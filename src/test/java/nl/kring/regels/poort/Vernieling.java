package nl.kring.regels.poort;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.kring.regels.TabelId;
import nl.kring.regels.dmn.Meegeleverd;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A table that comes with Kring, with one to three things done to it. */
final class Vernieling {
    private static final List<String> GEMEEN = List.of(
            "",
            " ",
            "-",
            "--",
            "\"",
            "\"\"",
            "\"-\"",
            ",",
            "\"JA\"",
            "\"JA\",",
            ",\"JA\"",
            "\"JA\",\"NEE\"",
            "\"NIET\"",
            "true",
            "false",
            "\"true\"",
            "null",
            "0",
            "-1",
            "1e999",
            "[1..3]",
            "> 3",
            "not(\"JA\")",
            "if true then \"A\" else \"B\"",
            "for x in 1..1000000000 return x",
            "function(x) external { java: { class: \"java.lang.Runtime\" } }",
            "\"a\\\"b\"",
            "\"\\u0000\"",
            "${7*7}",
            "{{7*7}}",
            "'; drop table regels.tabel; --",
            "<script>alert(1)</script>",
            "]]>",
            "&amp;lt;",
            "%s%n%d",
            "\u202E\u2066",
            "\u200B",
            "\uD83D\uDC76",
            "\uFFFD",
            "ÉÉN",
            "\u0130",
            "DT1.1",
            "\"DT1.1\"",
            "\"DT99.1\"",
            "\"DT1.1\n\"",
            "a".repeat(5000),
            "\"" + "b".repeat(5000) + "\"",
            "\"JA\",".repeat(2000) + "\"JA\"",
            "(".repeat(3000),
            "\t\n\r");

    private static final Map<TabelId, byte[]> HEEL = Arrays.stream(TabelId.values())
            .collect(Collectors.toMap(id -> id, id -> Meegeleverd.bestand(id).getBytes(StandardCharsets.UTF_8)));
    private static final Map<TabelId, Document> GELEZEN =
            HEEL.keySet().stream().collect(Collectors.toMap(id -> id, id -> lees(HEEL.get(id))));
    private static final TransformerFactory SCHRIJVERS = TransformerFactory.newDefaultInstance();

    private Vernieling() {}

    static byte[] van(TabelId id, Random toeval) {
        return toeval.nextInt(5) == 0
                ? bytes(HEEL.get(id).clone(), toeval)
                : elementen((Document) GELEZEN.get(id).cloneNode(true), toeval);
    }

    private static byte[] bytes(byte[] bestand, Random toeval) {
        for (var keer = 1 + toeval.nextInt(3); keer > 0; keer--) {
            bestand[toeval.nextInt(bestand.length)] ^= (byte) (1 << toeval.nextInt(8));
        }
        return toeval.nextInt(8) == 0 ? Arrays.copyOf(bestand, toeval.nextInt(bestand.length)) : bestand;
    }

    private static byte[] elementen(Document document, Random toeval) {
        for (var keer = 1 + toeval.nextInt(3); keer > 0; keer--) {
            var alle = alle(document);
            if (alle.isEmpty()) {
                break;
            }
            var element = alle.get(toeval.nextInt(alle.size()));
            switch (toeval.nextInt(8)) {
                case 0 -> weg(element);
                case 1 -> element.getParentNode().insertBefore(element.cloneNode(true), element);
                case 2 -> verplaats(element, alle.get(toeval.nextInt(alle.size())));
                case 3 -> attribuut(element, toeval);
                case 4 -> omlaag(document, toeval);
                default -> cel(document, toeval);
            }
        }
        return schrijf(document);
    }

    private static void weg(Node element) {
        element.getParentNode().removeChild(element);
    }

    private static void verplaats(Element element, Element naar) {
        for (Node ouder = naar; ouder != null; ouder = ouder.getParentNode()) {
            if (ouder.equals(element)) {
                return;
            }
        }
        naar.appendChild(element);
    }

    private static void attribuut(Element element, Random toeval) {
        var namen = element.getAttributes();
        if (namen.getLength() > 0) {
            element.setAttribute(
                    namen.item(toeval.nextInt(namen.getLength())).getNodeName(),
                    GEMEEN.get(toeval.nextInt(GEMEEN.size())).replaceAll("\\p{Cntrl}", ""));
        }
    }

    /** A row moves one place down: what often gives another table that is good too. */
    private static void omlaag(Document document, Random toeval) {
        var rijen = document.getElementsByTagName("rule");
        if (rijen.getLength() > 1) {
            var plaats = toeval.nextInt(rijen.getLength() - 1);
            rijen.item(plaats).getParentNode().insertBefore(rijen.item(plaats + 1), rijen.item(plaats));
        }
    }

    private static void cel(Document document, Random toeval) {
        var teksten = document.getElementsByTagName("text");
        if (teksten.getLength() > 0) {
            var tekst = teksten.item(toeval.nextInt(teksten.getLength()));
            tekst.setTextContent(
                    toeval.nextInt(4) == 0
                            ? teksten.item(toeval.nextInt(teksten.getLength())).getTextContent()
                            : GEMEEN.get(toeval.nextInt(GEMEEN.size())));
        }
    }

    private static List<Element> alle(Document document) {
        var knopen = document.getDocumentElement().getElementsByTagName("*");
        var alle = new ArrayList<Element>();
        for (var nummer = 0; nummer < knopen.getLength(); nummer++) {
            alle.add((Element) knopen.item(nummer));
        }
        return alle;
    }

    private static Document lees(byte[] bestand) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bestand));
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static byte[] schrijf(Document document) {
        try {
            var uit = new ByteArrayOutputStream();
            SCHRIJVERS.newTransformer().transform(new DOMSource(document), new StreamResult(uit));
            return uit.toByteArray();
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }
}

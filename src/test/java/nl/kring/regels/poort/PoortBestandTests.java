package nl.kring.regels.poort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kring.regels.TabelId;
import nl.kring.regels.dmn.Meegeleverd;
import nl.kring.regels.dmn.Schrijver;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.tabel.Tabel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("De poort: bestanden die geen tabel zijn, meer willen dan een tabel")
class PoortBestandTests {
    private static final Tabelbestand DT1 = Tabelbestand.van(TabelId.DT1);
    private static final Tabelbestand DT2 = Tabelbestand.van(TabelId.DT2);
    private static final String GEEN_XML = "Tabel DT1: Dit bestand is niet te lezen als XML, vanaf regel ";
    private static final String DOCTYPE =
            "Tabel DT1: In dit bestand staat een DOCTYPE. Een verwijzing naar een ander bestand mag er niet in staan.";

    /** Bytes that somebody brings as DT1. */
    record Bytes(String wat, byte[] inhoud, String zin) {
        @Override
        public String toString() {
            return wat;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("beslissing")
    @DisplayName("Geplante fout")
    void wordtGenoemd(Fout fout) {
        fout.wordtGenoemd();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytes")
    @DisplayName("Wat geen tabel is krijgt één zin, en snel")
    void isGeenTabel(Bytes bytes) {
        var zinnen = assertTimeout(Duration.ofSeconds(2), () -> DT1.zinnen(bytes.inhoud()));
        assertThat(zinnen).hasSize(1);
        assertThat(zinnen.getFirst()).startsWith(bytes.zin());
    }

    @Test
    @DisplayName("HTML in een reden is gewone tekst, en blijft dat bij het schrijven")
    void htmlIsTekst() {
        var html = "<script>alert(1)</script> & \"meer\" ]]>";
        var tabel = metReden(html);
        var bestand = Schrijver.schrijf(tabel);
        assertThat(bestand).doesNotContain("<script>");
        assertThat(Poort.keur(bestand.getBytes(StandardCharsets.UTF_8), tabel)).isEqualTo(new Keuring.Goed(tabel));
    }

    @Test
    @DisplayName("Een tabel uit een formulier wordt net zo gekeurd als een bestand")
    void formulierIsOokBestand() {
        var tabel = Meegeleverd.tabel(TabelId.DT1);
        var rij = tabel.rijen().getFirst();
        assertThat(Poortzinnen.van(Poort.keur(metReden("Een bel \u0007 erin"))))
                .containsExactly(
                        "Tabel DT1, rij DT1.1, Waarom: In deze tekst staat een teken dat je niet ziet. Typ de zin opnieuw.");
        assertThat(Poortzinnen.van(Poort.keur(tabel.met(List.of(new Rij(
                        "DT2.1",
                        List.of(List.of("JAWEL"), List.of("JA", "JA"), List.of()),
                        List.of("EEN", ""),
                        rij.reden(),
                        rij.plek()))))))
                .containsExactly(
                        "Tabel DT1, rij nummer 1, regel: Een regel van deze tabel heet zoals DT1.1.",
                        "Tabel DT1, rij nummer 1, wijkcoachBetrokken: Wat hier staat kent Kring niet. Kies: JA, NEE, ONBEKEND, WIL_NIET_ZEGGEN.",
                        "Tabel DT1, rij nummer 1, dientBetrokken: Hier staat een keuze dubbel.",
                        "Tabel DT1, rij nummer 1, stap: Wat hier staat kent Kring niet. Kies: VRAAG_CONTACT, PRAAT_MET_OUDERS, KOM_TERUG, PLAN_EERSTE_GESPREK, BIED_ANONIEM_OVERLEG, LEG_UIT, LEG_UIT_EN_WACHT.");
        assertThat(Poortzinnen.van(Poort.keur(
                        tabel.met(List.of(new Rij("DT1.1", List.of(), List.of(), rij.reden(), rij.plek()))))))
                .containsExactly("Tabel DT1, rij DT1.1: Deze rij heeft niet evenveel cellen als de tabel.");
        assertThat(Poortzinnen.van(Poort.keur(tabel.met(List.of()))))
                .containsExactly("Tabel DT1: Deze tabel heeft geen rijen.");
    }

    @Test
    @DisplayName("Vijfduizend rijen worden geweigerd voordat ze met elkaar worden vergeleken")
    void vijfduizendRijen() {
        var zin = "Tabel DT2: Deze tabel heeft 5023 rijen. Het zijn er hooguit 200.";
        var bestand = DT2.naLaatsteRij("<rule/>".repeat(5000));
        assertThat(assertTimeout(Duration.ofSeconds(2), () -> bestand.zinnen())).containsExactly(zin);
        var tabel = Meegeleverd.tabel(TabelId.DT2);
        var rijen = Stream.concat(
                        tabel.rijen().stream(),
                        Stream.generate(() -> tabel.rijen().getFirst()).limit(5000))
                .toList();
        assertThat(assertTimeout(Duration.ofSeconds(2), () -> Poortzinnen.van(Poort.keur(tabel.met(rijen)))))
                .containsExactly(zin);
    }

    @Test
    @DisplayName("Ook tweehonderd rijen met in elke cel een fout geven een lijst die iemand kan lezen")
    void nietAllesTegelijk() {
        var bestand = DT1.naLaatsteRij(DT1.rij(1)
                .replaceAll("<text>[^<]*</text>", "<text>sum(1)</text>")
                .repeat(190));
        var zinnen = assertTimeout(Duration.ofSeconds(2), () -> bestand.zinnen());
        assertThat(zinnen).hasSize(51);
        assertThat(zinnen.getLast()).isEqualTo("Tabel DT1: En nog 1090 dingen.");
    }

    static Stream<Bytes> bytes() {
        var xml = DT1.tekst();
        var kop = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        return Stream.of(
                new Bytes("leeg", new byte[0], GEEN_XML),
                new Bytes("alleen wit", "  \n ".getBytes(StandardCharsets.UTF_8), GEEN_XML),
                new Bytes("geen XML", "regel;reden\nDT1.1;omdat".getBytes(StandardCharsets.UTF_8), GEEN_XML),
                new Bytes("halverwege afgebroken", Arrays.copyOf(DT1.bytes(), 4000), GEEN_XML),
                new Bytes("een rekenblad", new byte[] {'P', 'K', 3, 4, 0, 0}, GEEN_XML),
                new Bytes(
                        "een beeld",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                        "Tabel DT1: Dit bestand is niet bewaard als UTF-8."),
                new Bytes(
                        "UTF-16",
                        xml.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16),
                        "Tabel DT1: Dit bestand is niet bewaard als UTF-8."),
                new Bytes("UTF-16 zonder begin", "<definitions/>".getBytes(StandardCharsets.UTF_16LE), GEEN_XML),
                new Bytes(
                        "een letter uit Latin-1",
                        xml.replace("wijkcoach bij", "wijkcoach ë bij").getBytes(StandardCharsets.ISO_8859_1),
                        "Tabel DT1: Dit bestand is niet bewaard als UTF-8."),
                new Bytes(
                        "tien megabyte",
                        (xml + " ".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8),
                        "Tabel DT1: Dit bestand is te groot. Een tabel is hooguit 1 MB."),
                new Bytes(
                        "een verwijzing naar een bestand",
                        xml.replace(kop, kop + "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n")
                                .replace("wijkcoach bij", "&x; bij")
                                .getBytes(StandardCharsets.UTF_8),
                        DOCTYPE),
                new Bytes(
                        "een verwijzing naar een adres",
                        xml.replace(kop, kop + "<!DOCTYPE d SYSTEM \"http://127.0.0.1:9/x.dtd\">\n")
                                .getBytes(StandardCharsets.UTF_8),
                        DOCTYPE),
                new Bytes("een tekst die zichzelf vermenigvuldigt", lachen(xml, kop), DOCTYPE),
                new Bytes(
                        "heel diep genest",
                        ("<a>".repeat(100_000) + "</a>".repeat(100_000)).getBytes(StandardCharsets.UTF_8),
                        GEEN_XML),
                new Bytes(
                        "diep genest in een uitbreiding",
                        xml.replace(
                                        "<question>",
                                        "<extensionElements>" + "<x:a xmlns:x=\"urn:x\">".repeat(5000)
                                                + "</x:a>".repeat(5000) + "</extensionElements><question>")
                                .getBytes(StandardCharsets.UTF_8),
                        GEEN_XML),
                new Bytes(
                        "XML van iets anders",
                        "<html/>".getBytes(StandardCharsets.UTF_8),
                        "Tabel DT1: Dit is geen DMN-bestand."),
                new Bytes(
                        "DMN 1.1",
                        xml.replace(
                                        "https://www.omg.org/spec/DMN/20191111/MODEL/",
                                        "http://www.omg.org/spec/DMN/20151101/dmn.xsd")
                                .getBytes(StandardCharsets.UTF_8),
                        "Tabel DT1: Deze versie van DMN leest Kring niet."));
    }

    private static byte[] lachen(String xml, String kop) {
        var grap = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (var nummer = 1; nummer < 10; nummer++) {
            grap.append("<!ENTITY a%d \"%s\">"
                    .formatted(nummer, "&a%d;".formatted(nummer - 1).repeat(10)));
        }
        return xml.replace(kop, kop + grap + "]>\n")
                .replace("wijkcoach bij", "&a9; bij")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Tabel metReden(String reden) {
        var tabel = Meegeleverd.tabel(TabelId.DT1);
        return tabel.met(tabel.rijen().stream()
                .map(rij -> rij.regel().equals("DT1.1")
                        ? new Rij(rij.regel(), rij.als(), rij.dan(), reden, rij.plek())
                        : rij)
                .toList());
    }

    static Stream<Fout> beslissing() {
        return Stream.of(
                new Fout(
                        "een tabel die op zichzelf leunt",
                        DT1.eerste(
                                "requiredInput href=\"#DT1-wijkcoachBetrokken\"",
                                "requiredDecision href=\"#DT1-besluit\""),
                        "Tabel DT1: Deze tabel leunt op een andere beslissing, of op zichzelf. Een tabel staat op zichzelf."),
                new Fout(
                        "twee tabellen die op elkaar leunen",
                        DT1.eerste("requiredInput href=\"#DT1-wijkcoachBetrokken\"", "requiredDecision href=\"#ander\"")
                                .eerste("</definitions>", """
                                        <decision id="ander" name="ander"><variable name="ander"/>
                                        <informationRequirement><requiredDecision href="#DT1-besluit"/></informationRequirement>
                                        <literalExpression><text>DT1</text></literalExpression></decision></definitions>"""),
                        "Tabel DT1: Een bestand is één tabel. Hierin staan er 2."),
                new Fout(
                        "een tabel van een ander",
                        new Tabelbestand(TabelId.DT1, DT2.tekst()),
                        "Tabel DT1: Dit bestand gaat over DT2, en niet over DT1."),
                new Fout(
                        "een formule in plaats van een tabel",
                        new Tabelbestand(
                                TabelId.DT1,
                                DT1.tekst()
                                        .replaceFirst(
                                                "(?s)<decisionTable.*</decisionTable>",
                                                "<literalExpression><text>\"TWEE\"</text></literalExpression>")),
                        "Tabel DT1: Het onderdeel literalExpression hoort hier niet. Een tabel is één beslissing zonder meer.",
                        "Tabel DT1: Hier hoort een beslistabel te staan, en niets anders."),
                new Fout(
                        "een ander bestand erbij halen",
                        DT1.eerste(
                                "  <inputData",
                                "  <import name=\"x\" namespace=\"https://elders\" importType=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" locationURI=\"file:///etc/hosts\"/>\n  <inputData"),
                        "Tabel DT1: Het onderdeel import hoort hier niet. Een tabel is één beslissing zonder meer."),
                new Fout(
                        "een eigen functie",
                        DT1.eerste(
                                "  <inputData",
                                "  <businessKnowledgeModel name=\"f\"><variable name=\"f\"/></businessKnowledgeModel>\n  <inputData"),
                        "Tabel DT1: Het onderdeel businessKnowledgeModel hoort hier niet. Een tabel is één beslissing zonder meer."),
                new Fout(
                        "een uitkomst voor als er niets past",
                        DT1.eerste(
                                "</outputValues>",
                                "</outputValues><defaultOutputEntry><text>\"GEEN\"</text></defaultOutputEntry>"),
                        "Tabel DT1: Het onderdeel defaultOutputEntry hoort hier niet. Een tabel is één beslissing zonder meer."),
                new Fout(
                        "een rij in een andere versie van DMN, die niemand zou zien",
                        DT1.vervang(
                                "<rule id=\"DT1-rij7\">",
                                "<rule xmlns=\"http://www.omg.org/spec/DMN/20180521/MODEL/\" id=\"DT1-rij7\">"),
                        "Tabel DT1: Het onderdeel rule hoort hier niet. Een tabel is één beslissing zonder meer."),
                new Fout(
                        "XInclude",
                        DT1.naLaatsteRij(
                                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/hosts\"/>"),
                        "Tabel DT1: Het onderdeel include hoort hier niet. Een tabel is één beslissing zonder meer."));
    }
}

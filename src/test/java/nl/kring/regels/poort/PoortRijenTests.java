package nl.kring.regels.poort;

import java.util.stream.Stream;
import nl.kring.regels.TabelId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("De poort: een gat, een tegenspraak en een rij voor niets krijgen een zin die zegt waar")
class PoortRijenTests {
    private static final Tabelbestand DT1 = Tabelbestand.van(TabelId.DT1);
    private static final Tabelbestand DT8 = Tabelbestand.van(TabelId.DT8);

    @ParameterizedTest(name = "{0}")
    @MethodSource({"rijen", "teksten"})
    @DisplayName("Geplante fout")
    void wordtGenoemd(Fout fout) {
        fout.wordtGenoemd();
    }

    static Stream<Fout> rijen() {
        var legUit = DT1.rij(6);
        return Stream.of(
                new Fout(
                        "een gat",
                        DT1.zonderRij(7),
                        "Tabel DT1: Voor deze feiten is er geen rij: wijkcoachBetrokken WIL_NIET_ZEGGEN, dientBetrokken NEE, houdingOuders AKKOORD.",
                        "Tabel DT1: En nog 5 keer is er geen rij."),
                new Fout("geen rijen", alleenKop(), "Tabel DT1: Deze tabel heeft geen rijen."),
                new Fout(
                        "een tegenspraak",
                        DT1.naLaatsteRij(legUit.replace("\"LEG_UIT\"", "\"KOM_TERUG\"")),
                        "Tabel DT1, rij DT1.6 (2): Deze rij zegt voor dezelfde feiten iets anders dan rij DT1.6 (1)."),
                new Fout(
                        "een tegenspraak waar alle rijen tellen",
                        DT8.naLaatsteRij(DT8.rij(1).replace("\"NIET\"", "\"MAG\"")),
                        "Tabel DT8, rij DT8.9 (2): Deze rij zegt voor dezelfde feiten iets anders dan rij DT8.9 (1)."),
                new Fout(
                        "een rij dubbel waar alle rijen tellen",
                        DT8.naLaatsteRij(DT8.rij(1)),
                        "Tabel DT8, rij DT8.9 (2): Deze rij zegt hetzelfde als rij DT8.9 (1)."),
                new Fout(
                        "een rij die nooit geldt",
                        DT1.naLaatsteRij(
                                legUit.replace("DT1.6", "DT1.8").replace("<text>-</text>", "<text>\"AKKOORD\"</text>")),
                        "Tabel DT1, rij DT1.8: Deze rij kan nooit gelden: een rij erboven gaat altijd voor."),
                new Fout(
                        "een rij met een cel te weinig",
                        DT1.vervang("        <inputEntry id=\"DT1-rij2-als2\"><text>\"JA\"</text></inputEntry>\n", ""),
                        "Tabel DT1, rij DT1.2: Deze rij heeft 5 cellen; het zijn er 6."),
                new Fout("een regel nul", DT1.cel(1, "dan0", "\"DT1.0\""), regel("1", "DT1", "DT1.1", "\"DT1.0\"")),
                new Fout(
                        "een regel van een andere tabel",
                        DT1.cel(2, "dan0", "\"DT2.1\""),
                        regel("2", "DT1", "DT1.1", "\"DT2.1\"")),
                new Fout(
                        "een regel zonder aanhalingstekens",
                        DT1.cel(3, "dan0", "DT1.3"),
                        regel("3", "DT1", "DT1.1", "DT1.3")),
                new Fout("een rij zonder regel", DT1.cel(4, "dan0", ""), regel("4", "DT1", "DT1.1", "niets")),
                new Fout(
                        "negenhonderd rijen",
                        DT1.naLaatsteRij(legUit.repeat(900)),
                        "Tabel DT1: Deze tabel heeft 907 rijen. Het zijn er hooguit 200."));
    }

    static Stream<Fout> teksten() {
        return Stream.of(
                new Fout("geen reden", reden(""), "Tabel DT1, rij DT1.1, Waarom: Hier hoort een zin te staan."),
                new Fout(
                        "een reden van tienduizend tekens",
                        reden("a".repeat(10_000)),
                        "Tabel DT1, rij DT1.1, Waarom: Deze tekst is langer dan 400 tekens."),
                new Fout("een teken dat de leesrichting omdraait", reden("Goed \u202Eteiń neg"), onzichtbaar()),
                new Fout("een streepje zonder breedte", reden("Zo\u200Bmaar"), onzichtbaar()),
                new Fout("een bel", reden("Een &#x85; teken"), onzichtbaar()),
                new Fout(
                        "een plek die er niet is",
                        DT1.eerste("<text>Plan wijkteams, scenario 2</text>", "<text/>"),
                        "Tabel DT1, rij DT1.1, Plek in het plan: Hier hoort een zin te staan."),
                new Fout(
                        "drie toelichtingen",
                        DT1.eerste("</rule>", "<annotationEntry><text>Nog iets</text></annotationEntry></rule>"),
                        "Tabel DT1, rij DT1.1: Bij een rij staan twee teksten: waarom, en de plek in het plan. Hier staan er meer."));
    }

    private static Tabelbestand reden(String tekst) {
        return DT1.eerste(
                "Er is al een wijkcoach bij het gezin. Dan vraag je de ouders of jullie contact mogen hebben.", tekst);
    }

    private static Tabelbestand alleenKop() {
        return new Tabelbestand(TabelId.DT1, DT1.tekst().replaceAll("(?s)      <rule .*</rule>\n", ""));
    }

    private static String onzichtbaar() {
        return "Tabel DT1, rij DT1.1, Waarom: In deze tekst staat een teken dat je niet ziet. Typ de zin opnieuw.";
    }

    private static String regel(String rij, String tabel, String voorbeeld, String wat) {
        return "Tabel %s, rij nummer %s, regel: Een regel van deze tabel heet zoals %s, tussen aanhalingstekens. Hier staat: %s."
                .formatted(tabel, rij, voorbeeld, wat);
    }
}

package nl.kring.regels.poort;

import java.util.stream.Stream;
import nl.kring.regels.TabelId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("De poort: een fout in een cel of kolom krijgt een zin die zegt waar")
class PoortTests {
    private static final Tabelbestand DT1 = Tabelbestand.van(TabelId.DT1);
    private static final Tabelbestand DT2 = Tabelbestand.van(TabelId.DT2);
    private static final Tabelbestand DT8 = Tabelbestand.van(TabelId.DT8);
    private static final Tabelbestand DT9 = Tabelbestand.van(TabelId.DT9);

    @ParameterizedTest(name = "{0}")
    @MethodSource({"cellen", "kolommen"})
    @DisplayName("Geplante fout")
    void wordtGenoemd(Fout fout) {
        fout.wordtGenoemd();
    }

    static Stream<Fout> cellen() {
        return Stream.of(
                new Fout(
                        "een keuze die niet bestaat",
                        DT1.cel(2, "als1", "\"NEEE\""),
                        "Tabel DT1, rij DT1.2, wijkcoachBetrokken: NEEE kent Kring hier niet. Kies: JA, NEE, ONBEKEND, WIL_NIET_ZEGGEN."),
                new Fout(
                        "een uitkomst die niet bestaat",
                        DT1.cel(1, "dan1", "\"VIER\""),
                        "Tabel DT1, rij DT1.1, scenario: VIER kent Kring hier niet. Kies: EEN, TWEE, DRIE, GEEN."),
                new Fout(
                        "kleine letters zijn een ander woord",
                        DT1.cel(1, "dan1", "\"twee\""),
                        "Tabel DT1, rij DT1.1, scenario: twee kent Kring hier niet. Kies: EEN, TWEE, DRIE, GEEN."),
                new Fout("een getal waar een woord hoort", DT1.cel(1, "als1", "1"), formule("DT1", "DT1.1", "1")),
                new Fout("true waar een woord hoort", DT1.cel(1, "als1", "true"), formule("DT1", "DT1.1", "true")),
                new Fout("een woord zonder aanhalingstekens", DT1.cel(1, "als1", "JA"), formule("DT1", "DT1.1", "JA")),
                new Fout(
                        "een formule",
                        DT1.cel(1, "als1", "if true then \"JA\" else \"NEE\""),
                        formule("DT1", "DT1.1", "if true then \"JA\" else \"NEE\"")),
                new Fout("een vergelijking", DT1.cel(1, "als1", "&gt;3"), formule("DT1", "DT1.1", ">3")),
                new Fout(
                        "een functie",
                        DT1.cel(1, "als1", "upper case(\"ja\")"),
                        formule("DT1", "DT1.1", "upper case(\"ja\")")),
                new Fout("een ontkenning", DT1.cel(1, "als1", "not(\"JA\")"), formule("DT1", "DT1.1", "not(\"JA\")")),
                new Fout(
                        "twee woorden aan elkaar",
                        DT1.cel(1, "als1", "\"JA\" + \"NEE\""),
                        formule("DT1", "DT1.1", "\"JA\" + \"NEE\"")),
                new Fout(
                        "true tussen aanhalingstekens",
                        DT9.cel(3, "als2", "\"true\""),
                        "Tabel DT9, rij DT9.3 (1), wijkcoachBetrokken: Hier staat \"true\". Een formule kan hier niet, alleen een keuze, zonder aanhalingstekens. Kies: true, false."),
                new Fout(
                        "een uitkomst met true tussen aanhalingstekens",
                        DT9.cel(1, "dan3", "\"false\""),
                        "Tabel DT9, rij DT9.1, redenVerplicht: Hier staat \"false\". Een formule kan hier niet, alleen een keuze, zonder aanhalingstekens. Kies: true, false."),
                new Fout(
                        "geen uitkomst",
                        DT1.cel(1, "dan2", ""),
                        "Tabel DT1, rij DT1.1, stap: Hier staat niet wat er volgt. Kies: VRAAG_CONTACT, PRAAT_MET_OUDERS, KOM_TERUG, PLAN_EERSTE_GESPREK, BIED_ANONIEM_OVERLEG, LEG_UIT, LEG_UIT_EN_WACHT."),
                new Fout(
                        "een streepje als uitkomst",
                        DT1.cel(1, "dan1", "-"),
                        "Tabel DT1, rij DT1.1, scenario: Hier staat niet wat er volgt. Kies: EEN, TWEE, DRIE, GEEN."),
                new Fout(
                        "twee uitkomsten",
                        DT1.cel(1, "dan1", "\"EEN\",\"TWEE\""),
                        "Tabel DT1, rij DT1.1, scenario: Hier kan maar één keuze staan. Kies: EEN, TWEE, DRIE, GEEN."),
                new Fout(
                        "een keuze dubbel",
                        DT1.cel(2, "als1", "\"NEE\",\"ONBEKEND\",\"NEE\",\"WIL_NIET_ZEGGEN\""),
                        "Tabel DT1, rij DT1.2, wijkcoachBetrokken: Hier staat een keuze dubbel."),
                new Fout(
                        "een cel zonder tekst",
                        DT1.vervang(
                                "<inputEntry id=\"DT1-rij1-als1\"><text>\"JA\"</text>",
                                "<inputEntry id=\"DT1-rij1-als1\">"),
                        "Tabel DT1, rij DT1.1, wijkcoachBetrokken: In deze cel hoort één tekst te staan."),
                new Fout(
                        "een cel met twee teksten",
                        DT1.vervang("als1\"><text>\"JA\"</text>", "als1\"><text>\"JA\"</text><text>\"NEE\"</text>"),
                        "Tabel DT1, rij DT1.1, wijkcoachBetrokken: In deze cel hoort één tekst te staan."));
    }

    static Stream<Fout> kolommen() {
        return Stream.of(
                new Fout(
                        "een feit dat Kring niet kent",
                        DT1.vervang("<text>houdingOuders</text>", "<text>inkomen</text>"),
                        "Tabel DT1, inkomen: Dit feit kent Kring hier niet.",
                        "Tabel DT1, houdingOuders: Dit feit ontbreekt."),
                new Fout(
                        "een gevolg dat Kring niet kent",
                        DT1.vervang("name=\"scenario\"", "name=\"score\""),
                        "Tabel DT1, score: Dit gevolg kent Kring hier niet.",
                        "Tabel DT1, scenario: Dit gevolg ontbreekt."),
                new Fout(
                        "een formule als feit",
                        DT1.vervang("<text>houdingOuders</text>", "<text>lower case(houdingOuders)</text>"),
                        "Tabel DT1, houdingOuders: Dit feit ontbreekt."),
                new Fout(
                        "kolommen verwisseld",
                        DT1.vervang("<text>houdingOuders</text>", "<text>tijdelijk</text>")
                                .vervang("<text>dientBetrokken</text>", "<text>houdingOuders</text>")
                                .vervang("<text>tijdelijk</text>", "<text>dientBetrokken</text>"),
                        "Tabel DT1, wijkcoachBetrokken: De kolommen staan in een andere volgorde: wijkcoachBetrokken, dientBetrokken, houdingOuders."),
                new Fout(
                        "een kolom dubbel",
                        DT1.vervang("<text>houdingOuders</text>", "<text>dientBetrokken</text>"),
                        "Tabel DT1, dientBetrokken: Dit feit staat er dubbel.",
                        "Tabel DT1, houdingOuders: Dit feit ontbreekt."),
                new Fout(
                        "een kolom van een ander soort",
                        DT1.vervang(
                                "<inputExpression id=\"DT1-houdingOuders-vraag\" typeRef=\"string\">",
                                "<inputExpression id=\"DT1-houdingOuders-vraag\" typeRef=\"number\">"),
                        "Tabel DT1, houdingOuders: Deze kolom is van het soort number, en hoort string te zijn."),
                new Fout(
                        "een keuze erbij in de kop",
                        DT1.eerste("\"WIL_NIET_ZEGGEN\"</text>", "\"WIL_NIET_ZEGGEN\",\"MISSCHIEN\"</text>"),
                        "Tabel DT1, wijkcoachBetrokken: De keuzes zijn hier: JA, NEE, ONBEKEND, WIL_NIET_ZEGGEN."),
                new Fout(
                        "de volgorde van uitkomsten omgedraaid, zodat niet niet meer voorgaat",
                        DT8.vervang(
                                "<text>\"NIET\",\"NA_AFSTEMMING\",\"MAG\",\"ZEGT_NIETS\"</text>",
                                "<text>\"MAG\",\"NA_AFSTEMMING\",\"NIET\",\"ZEGT_NIETS\"</text>"),
                        "Tabel DT8, start: De keuzes zijn hier: NIET, NA_AFSTEMMING, MAG, ZEGT_NIETS."),
                new Fout(
                        "een andere trefwijze",
                        DT1.vervang("hitPolicy=\"FIRST\"", "hitPolicy=\"ANY\""),
                        "Tabel DT1, de hele tabel: Hier hoort te gelden: De eerste rij die past, telt."),
                new Fout(
                        "geen trefwijze",
                        DT1.vervang(" hitPolicy=\"FIRST\"", ""),
                        "Tabel DT1, de hele tabel: Hier hoort te gelden: De eerste rij die past, telt."),
                new Fout(
                        "tellen in plaats van samen lezen",
                        DT2.vervang("hitPolicy=\"COLLECT\"", "hitPolicy=\"COLLECT\" aggregation=\"COUNT\""),
                        "Tabel DT2, de hele tabel: Hier hoort te gelden: Alle rijen die passen, tellen samen. Staat er ergens niet, dan is het niet."));
    }

    private static String formule(String tabel, String rij, String wat) {
        return "Tabel %s, rij %s, wijkcoachBetrokken: Hier staat %s. Een formule kan hier niet, alleen een keuze, tussen aanhalingstekens. Kies: JA, NEE, ONBEKEND, WIL_NIET_ZEGGEN."
                .formatted(tabel, rij, wat);
    }
}

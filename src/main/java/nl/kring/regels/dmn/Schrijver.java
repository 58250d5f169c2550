package nl.kring.regels.dmn;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kring.regels.tabel.Kolom;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.tabel.Tabel;

/**
 * Writes a table as a DMN 1.3 file, the version that most tools open. The same table gives the same text, so that two versions can be
 * compared as files.
 */
public final class Schrijver {
    static final String NAAMRUIMTE = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private Schrijver() {}

    public static String schrijf(Tabel tabel) {
        var id = tabel.id().name();
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="%s" id="%s" name="%s" namespace="https://kring/werkwijze/%s" exporter="Kring">
                %s  <decision id="%s-besluit" name="%s">
                    <question>%s</question>
                    <variable id="%s-uitkomst" name="%s"/>
                %s    <decisionTable id="%s-tabel" hitPolicy="%s">
                %s%s%s    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(
                        NAAMRUIMTE,
                        id,
                        veilig(tabel.id().id()),
                        id,
                        elk(tabel.invoer(), kolom -> feit(id, kolom)),
                        id,
                        id,
                        veilig(tabel.vraag()),
                        id,
                        id,
                        elk(tabel.invoer(), kolom -> nodig(id, kolom)),
                        id,
                        tabel.trefwijze().dmn(),
                        elk(tabel.invoer(), kolom -> invoer(id, kolom)),
                        "      <output id=\"%s-regel\" name=\"regel\" typeRef=\"string\"/>\n".formatted(id)
                                + elk(tabel.uitvoer(), kolom -> uitvoer(id, kolom))
                                + "      <annotation name=\"Waarom\"/>\n      <annotation name=\"Plek in het plan\"/>\n",
                        IntStream.range(0, tabel.rijen().size())
                                .mapToObj(plaats -> rij(tabel, plaats))
                                .collect(Collectors.joining()));
    }

    private static String feit(String id, Kolom kolom) {
        return """
                  <inputData id="%1$s-%2$s" name="%2$s">
                    <variable id="%1$s-%2$s-feit" name="%2$s" typeRef="%3$s"/>
                  </inputData>
                """.formatted(id, kolom.naam(), kolom.soort().dmn()).indent(0);
    }

    private static String nodig(String id, Kolom kolom) {
        return """
                    <informationRequirement id="%1$s-%2$s-nodig">
                      <requiredInput href="#%1$s-%2$s"/>
                    </informationRequirement>
                """.formatted(id, kolom.naam());
    }

    private static String invoer(String id, Kolom kolom) {
        return """
                      <input id="%1$s-%2$s-als">
                        <inputExpression id="%1$s-%2$s-vraag" typeRef="%3$s">
                          <text>%2$s</text>
                        </inputExpression>
                        <inputValues id="%1$s-%2$s-waarden">
                          <text>%4$s</text>
                        </inputValues>
                      </input>
                """.formatted(id, kolom.naam(), kolom.soort().dmn(), opsomming(kolom, kolom.waarden()));
    }

    private static String uitvoer(String id, Kolom kolom) {
        return """
                      <output id="%1$s-%2$s-dan" name="%2$s" typeRef="%3$s">
                        <outputValues id="%1$s-%2$s-uitkomsten">
                          <text>%4$s</text>
                        </outputValues>
                      </output>
                """.formatted(id, kolom.naam(), kolom.soort().dmn(), opsomming(kolom, kolom.waarden()));
    }

    private static String rij(Tabel tabel, int plaats) {
        var rij = tabel.rijen().get(plaats);
        return """
                      <rule id="%s-rij%d">
                %s%s%s      </rule>
                """.formatted(
                        tabel.id().name(),
                        plaats + 1,
                        alsDeel(tabel, rij, plaats),
                        danDeel(tabel, rij, plaats),
                        toelichting(rij));
    }

    private static String alsDeel(Tabel tabel, Rij rij, int plaats) {
        return IntStream.range(0, tabel.invoer().size())
                .mapToObj(nummer -> cel(
                        "inputEntry",
                        "%s-rij%d-als%d".formatted(tabel.id().name(), plaats + 1, nummer + 1),
                        rij.als().get(nummer).isEmpty()
                                ? "-"
                                : opsomming(
                                        tabel.invoer().get(nummer), rij.als().get(nummer))))
                .collect(Collectors.joining());
    }

    private static String danDeel(Tabel tabel, Rij rij, int plaats) {
        var voor = "%s-rij%d-dan".formatted(tabel.id().name(), plaats + 1);
        return cel("outputEntry", voor + "0", veilig("\"" + rij.regel() + "\""))
                + IntStream.range(0, tabel.uitvoer().size())
                        .mapToObj(nummer -> cel(
                                "outputEntry",
                                voor + (nummer + 1),
                                opsomming(
                                        tabel.uitvoer().get(nummer),
                                        List.of(rij.dan().get(nummer)))))
                        .collect(Collectors.joining());
    }

    private static String cel(String soort, String id, String inhoud) {
        return "        <%1$s id=\"%2$s\"><text>%3$s</text></%1$s>\n".formatted(soort, id, inhoud);
    }

    private static String toelichting(Rij rij) {
        return "        <annotationEntry><text>%s</text></annotationEntry>\n        <annotationEntry><text>%s</text></annotationEntry>\n"
                .formatted(veilig(rij.reden()), veilig(rij.plek()));
    }

    private static String opsomming(Kolom kolom, List<String> waarden) {
        return waarden.stream()
                .map(waarde -> kolom.soort() == Kolom.Soort.JA_NEE ? waarde : "\"" + waarde + "\"")
                .map(Schrijver::veilig)
                .collect(Collectors.joining(","));
    }

    private static <T> String elk(List<T> dingen, Function<T, String> tekst) {
        return dingen.stream().map(tekst).collect(Collectors.joining());
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

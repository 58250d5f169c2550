package nl.kring.regels.dmn;

import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.kring.regels.tabel.Kolom;
import nl.kring.regels.tabel.Tabel;
import org.w3c.dom.Element;

/** The columns of a table that somebody brings are those of the table that comes with Kring: same names, types, values and order. */
final class Kolomlezer {
    private static final String REGEL = "regel";

    private final Tabel vorm;
    private final BiConsumer<String, String> meld;

    Kolomlezer(Tabel vorm, BiConsumer<String, String> meld) {
        this.vorm = vorm;
        this.meld = meld;
    }

    void controleer(Element tabel) {
        if (!vorm.trefwijze().dmn().equals(trefwijze(tabel)) || tabel.hasAttribute("aggregation")) {
            meld.accept(
                    "de hele tabel", "Hier hoort te gelden: " + vorm.trefwijze().zin());
        }
        var feiten = Kinderen.van(tabel, "input").toList();
        namen(
                "feit",
                vorm.invoer().stream().map(Kolom::naam).toList(),
                feiten.stream().map(Kolomlezer::feit).toList());
        feiten.forEach(kolom -> vorm.invoer().stream()
                .filter(bekend -> bekend.naam().equals(feit(kolom)))
                .forEach(bekend -> {
                    soort(bekend, Kinderen.van(kolom, "inputExpression").map(vraag -> vraag.getAttribute("typeRef")));
                    waarden(bekend, Kinderen.van(kolom, "inputValues"));
                }));
        var gevolgen = Kinderen.van(tabel, "output").toList();
        namen(
                "gevolg",
                Stream.concat(Stream.of(REGEL), vorm.uitvoer().stream().map(Kolom::naam))
                        .toList(),
                gevolgen.stream().map(kolom -> kolom.getAttribute("name")).toList());
        gevolgen.forEach(kolom -> vorm.uitvoer().stream()
                .filter(bekend -> bekend.naam().equals(kolom.getAttribute("name")))
                .forEach(bekend -> {
                    soort(bekend, Stream.of(kolom.getAttribute("typeRef")));
                    waarden(bekend, Kinderen.van(kolom, "outputValues"));
                }));
    }

    /** Without a word DMN means that exactly one row fits: stricter than the first that fits, and something else. */
    private static String trefwijze(Element tabel) {
        return tabel.hasAttribute("hitPolicy") ? tabel.getAttribute("hitPolicy") : "UNIQUE";
    }

    private static String feit(Element kolom) {
        return Kinderen.van(kolom, "inputExpression")
                .findFirst()
                .map(vraag -> Kinderen.tekst(vraag, "text"))
                .orElse("");
    }

    private void namen(String wat, List<String> bekend, List<String> gelezen) {
        gelezen.stream()
                .filter(naam -> !bekend.contains(naam))
                .forEach(naam -> meld.accept(Lezer.kort(naam), "Dit %s kent Kring hier niet.".formatted(wat)));
        gelezen.stream()
                .filter(naam -> bekend.contains(naam) && Collections.frequency(gelezen, naam) > 1)
                .distinct()
                .forEach(naam -> meld.accept(naam, "Dit %s staat er dubbel.".formatted(wat)));
        bekend.stream()
                .filter(naam -> !gelezen.contains(naam))
                .forEach(naam -> meld.accept(naam, "Dit %s ontbreekt.".formatted(wat)));
        if (gelezen.size() == bekend.size() && bekend.containsAll(gelezen) && !gelezen.equals(bekend)) {
            meld.accept(
                    bekend.getFirst(), "De kolommen staan in een andere volgorde: " + String.join(", ", bekend) + ".");
        }
    }

    private void soort(Kolom bekend, Stream<String> gelezen) {
        var soort = gelezen.findFirst().orElse("");
        if (!soort.isEmpty() && !soort.equals(bekend.soort().dmn())) {
            meld.accept(
                    bekend.naam(),
                    "Deze kolom is van het soort %s, en hoort %s te zijn."
                            .formatted(Lezer.kort(soort), bekend.soort().dmn()));
        }
    }

    /** The order counts: of what follows the first is the strongest. */
    private void waarden(Kolom bekend, Stream<Element> gelezen) {
        gelezen.map(waarden -> Celtekst.waarden(Kinderen.tekst(waarden, "text"), bekend.soort()))
                .filter(waarden -> !waarden.equals(bekend.waarden()))
                .forEach(_ -> meld.accept(
                        bekend.naam(), "De keuzes zijn hier: " + String.join(", ", bekend.waarden()) + "."));
    }
}

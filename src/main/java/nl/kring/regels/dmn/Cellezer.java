package nl.kring.regels.dmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kring.regels.tabel.Bevinding;
import nl.kring.regels.tabel.Kolom;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.tabel.Tabel;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads one row of a table, and names each cell that is not right. */
final class Cellezer {
    private static final int LANGSTE_REDEN = 400;

    private final Tabel vorm;

    Cellezer(Tabel vorm) {
        this.vorm = vorm;
    }

    record Gelezen(Optional<Rij> rij, List<Bevinding> bevindingen) {}

    Gelezen rij(Element regel, int plaats) {
        var als = teksten(regel, "inputEntry");
        var dan = teksten(regel, "outputEntry");
        var uitleg = teksten(regel, "annotationEntry");
        var naam = dan.isEmpty() ? "" : regelId(dan.getFirst());
        var melder = new Melder(naam.isEmpty() ? "nummer " + (plaats + 1) : naam);
        if (als.size() != vorm.invoer().size() || dan.size() != vorm.uitvoer().size() + 1) {
            melder.meld(
                    null,
                    "Deze rij heeft %d cellen; het zijn er %d."
                            .formatted(
                                    als.size() + dan.size(),
                                    vorm.invoer().size() + vorm.uitvoer().size() + 1));
            return melder.zonderRij();
        }
        if (!vorm.id().kent(naam)) {
            melder.meld(
                    "regel",
                    "Een regel van deze tabel heet zoals %s. Hier staat: %s."
                            .formatted(vorm.id().voorbeeld(), Lezer.kort(dan.getFirst())));
        }
        var rij = new Rij(
                naam,
                IntStream.range(0, als.size())
                        .mapToObj(nummer -> feiten(vorm.invoer().get(nummer), als.get(nummer), melder))
                        .toList(),
                IntStream.range(0, vorm.uitvoer().size())
                        .mapToObj(nummer -> gevolg(vorm.uitvoer().get(nummer), dan.get(nummer + 1), melder))
                        .toList(),
                tekst(uitleg, 0, "Waarom", melder),
                tekst(uitleg, 1, "Plek in het plan", melder));
        return new Gelezen(Optional.of(rij), melder.bevindingen);
    }

    private List<String> feiten(Kolom kolom, String tekst, Melder melder) {
        if (Celtekst.isAlles(tekst)) {
            return List.of();
        }
        var waarden = Celtekst.waarden(tekst, kolom.soort());
        waarden.forEach(waarde -> bekend(kolom, waarde, melder));
        if (new HashSet<>(waarden).size() < waarden.size()) {
            melder.meld(kolom.naam(), "Hier staat een keuze dubbel.");
        }
        // all of them is any: written in one way, two versions can be compared
        return waarden.containsAll(kolom.waarden())
                ? List.of()
                : kolom.waarden().stream().filter(waarden::contains).toList();
    }

    private String gevolg(Kolom kolom, String tekst, Melder melder) {
        if (Celtekst.isAlles(tekst)) {
            melder.meld(
                    kolom.naam(), "Hier staat niet wat er volgt. Kies: " + String.join(", ", kolom.waarden()) + ".");
            return "";
        }
        var waarden = Celtekst.waarden(tekst, kolom.soort());
        if (waarden.size() != 1) {
            melder.meld(kolom.naam(), "Hier kan maar één keuze staan.");
        }
        bekend(kolom, waarden.getFirst(), melder);
        return waarden.getFirst();
    }

    private void bekend(Kolom kolom, String waarde, Melder melder) {
        if (!Celtekst.isVanSoort(waarde)) {
            melder.meld(
                    kolom.naam(),
                    "%s is niet van het soort %s. Kies: %s."
                            .formatted(
                                    Lezer.kort(waarde.substring(1)),
                                    kolom.soort().dmn(),
                                    String.join(", ", kolom.waarden())));
        } else if (!kolom.waarden().contains(waarde)) {
            melder.meld(
                    kolom.naam(),
                    "%s kent Kring hier niet. Kies: %s."
                            .formatted(Lezer.kort(waarde), String.join(", ", kolom.waarden())));
        }
    }

    private static String tekst(List<String> uitleg, int nummer, String kolom, Melder melder) {
        var tekst = nummer < uitleg.size() ? uitleg.get(nummer) : "";
        if (tekst.isEmpty()) {
            melder.meld(kolom, "Hier hoort een zin te staan.");
        } else if (tekst.length() > LANGSTE_REDEN) {
            melder.meld(kolom, "Deze tekst is langer dan %d tekens.".formatted(LANGSTE_REDEN));
        }
        return tekst;
    }

    private static List<String> teksten(Element regel, String soort) {
        return Kinderen.van(regel, soort)
                .map(cel -> Kinderen.tekst(cel, "text"))
                .toList();
    }

    private static String regelId(String cel) {
        return Lezer.kort(cel.replace("\"", ""));
    }

    private final class Melder {
        private final String rij;
        private final List<Bevinding> bevindingen = new ArrayList<>();

        Melder(String rij) {
            this.rij = rij;
        }

        void meld(@Nullable String cel, String zin) {
            bevindingen.add(new Bevinding(vorm.id().id(), rij, cel, zin));
        }

        Gelezen zonderRij() {
            return new Gelezen(Optional.empty(), bevindingen);
        }
    }
}

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
import nl.kring.regels.tabel.Toelichting;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads one row of a table, and names each cell that is not right. */
final class Cellezer {
    private static final String REGEL = "regel";
    private static final List<String> TOELICHTING = List.of("Waarom", "Plek in het plan");

    private final Tabel vorm;
    private final String rijnaam;
    private final List<Bevinding> bevindingen = new ArrayList<>();

    Cellezer(Tabel vorm, String rijnaam) {
        this.vorm = vorm;
        this.rijnaam = rijnaam;
    }

    record Gelezen(Optional<Rij> rij, List<Bevinding> bevindingen) {}

    /** The rule of a row, whatever else is wrong with it; empty where there is none. */
    static String regel(Element rij) {
        return Kinderen.van(rij, "outputEntry")
                .findFirst()
                .flatMap(cel -> Celtekst.woord(Kinderen.tekst(cel, "text")))
                .orElse("");
    }

    Gelezen rij(Element rij) {
        var als = Kinderen.van(rij, "inputEntry").toList();
        var dan = Kinderen.van(rij, "outputEntry").toList();
        var uitleg = Kinderen.van(rij, "annotationEntry").toList();
        var cellen = vorm.invoer().size() + vorm.uitvoer().size() + 1;
        if (als.size() != vorm.invoer().size() || dan.size() != vorm.uitvoer().size() + 1) {
            meld(null, "Deze rij heeft %d cellen; het zijn er %d.".formatted(als.size() + dan.size(), cellen));
            return new Gelezen(Optional.empty(), bevindingen);
        }
        if (uitleg.size() > TOELICHTING.size()) {
            meld(null, "Bij een rij staan twee teksten: waarom, en de plek in het plan. Hier staan er meer.");
        }
        var regel = regel(rij);
        if (!vorm.id().kent(regel)) {
            meld(
                    REGEL,
                    "Een regel van deze tabel heet zoals %s, tussen aanhalingstekens. Hier staat: %s."
                            .formatted(vorm.id().voorbeeld(), Lezer.kort(tekst(dan.getFirst(), REGEL))));
        }
        var gelezen = new Rij(
                regel,
                IntStream.range(0, als.size())
                        .mapToObj(nummer -> feiten(vorm.invoer().get(nummer), als.get(nummer)))
                        .toList(),
                IntStream.range(0, vorm.uitvoer().size())
                        .mapToObj(nummer -> gevolg(vorm.uitvoer().get(nummer), dan.get(nummer + 1)))
                        .toList(),
                toelichting(uitleg, 0),
                toelichting(uitleg, 1));
        return new Gelezen(Optional.of(gelezen), bevindingen);
    }

    private List<String> feiten(Kolom kolom, Element cel) {
        var tekst = tekst(cel, kolom.naam());
        if (Celtekst.isAlles(tekst)) {
            return List.of();
        }
        var waarden = Celtekst.waarden(tekst, kolom.soort());
        waarden.forEach(waarde -> bekend(kolom, waarde));
        if (new HashSet<>(waarden).size() < waarden.size()) {
            meld(kolom.naam(), "Hier staat een keuze dubbel.");
        }
        // all of them is any: written in one way, two versions can be compared
        return waarden.containsAll(kolom.waarden())
                ? List.of()
                : kolom.waarden().stream().filter(waarden::contains).toList();
    }

    private String gevolg(Kolom kolom, Element cel) {
        var tekst = tekst(cel, kolom.naam());
        if (Celtekst.isAlles(tekst)) {
            meld(kolom.naam(), "Hier staat niet wat er volgt. Kies: %s.".formatted(keuzes(kolom)));
            return "";
        }
        var waarden = Celtekst.waarden(tekst, kolom.soort());
        if (waarden.size() == 1) {
            bekend(kolom, waarden.getFirst());
        } else {
            meld(kolom.naam(), "Hier kan maar één keuze staan. Kies: %s.".formatted(keuzes(kolom)));
        }
        return waarden.getFirst();
    }

    private void bekend(Kolom kolom, String waarde) {
        if (!Celtekst.isVanSoort(waarde)) {
            meld(
                    kolom.naam(),
                    "Hier staat %s. Een formule kan hier niet, alleen een keuze, %s aanhalingstekens. Kies: %s."
                            .formatted(
                                    Lezer.kort(waarde.substring(1)),
                                    kolom.soort() == Kolom.Soort.KEUZE ? "tussen" : "zonder",
                                    keuzes(kolom)));
        } else if (!kolom.waarden().contains(waarde)) {
            meld(kolom.naam(), "%s kent Kring hier niet. Kies: %s.".formatted(Lezer.kort(waarde), keuzes(kolom)));
        }
    }

    private String toelichting(List<Element> uitleg, int nummer) {
        var kolom = TOELICHTING.get(nummer);
        var tekst = nummer < uitleg.size() ? Toelichting.opEenRegel(tekst(uitleg.get(nummer), kolom)) : "";
        Toelichting.bezwaar(tekst).ifPresent(zin -> meld(kolom, zin));
        return tekst;
    }

    /** An empty text is a cell left empty; a cell without a text, or with two, is something else. */
    private String tekst(Element cel, String kolom) {
        if (Kinderen.van(cel, "text").count() != 1) {
            meld(kolom, "In deze cel hoort één tekst te staan.");
        }
        return Kinderen.tekst(cel, "text");
    }

    private static String keuzes(Kolom kolom) {
        return String.join(", ", kolom.waarden());
    }

    private void meld(@Nullable String cel, String zin) {
        bevindingen.add(new Bevinding(vorm.id().id(), rijnaam, cel, zin));
    }
}

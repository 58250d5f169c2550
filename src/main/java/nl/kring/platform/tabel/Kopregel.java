package nl.kring.platform.tabel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first row with something in it: it names the columns, in any order, and more of them than asked for. */
final class Kopregel {

    /** A longer name is a sentence, or a sign that the first row is no header at all. */
    private static final int LANGSTE_NAAM = 200;

    private final List<String> namen;
    private final Map<String, Integer> plaatsen;

    private Kopregel(List<String> namen, Map<String, Integer> plaatsen) {
        this.namen = namen;
        this.plaatsen = plaatsen;
    }

    static Kopregel uit(RuweRij rij) {
        var plaatsen = new HashMap<String, Integer>();
        for (int plaats = 0; plaats < rij.waarden().size(); plaats++) {
            plaatsen.putIfAbsent(sleutel(rij.waarden().get(plaats)), plaats);
        }
        plaatsen.remove("");
        return new Kopregel(List.copyOf(rij.waarden()), Map.copyOf(plaatsen));
    }

    /** Everything that is wrong with a row as a header, all at once. */
    static List<TabelFout> fouten(RuweRij rij, List<String> verplicht) {
        return Stream.of(gebreken(rij), langeNamen(rij), dubbele(rij), ontbrekende(rij, verplicht))
                .flatMap(List::stream)
                .toList();
    }

    private static List<TabelFout> gebreken(RuweRij rij) {
        return rij.gebreken().entrySet().stream()
                .map(gebrek -> TabelFout.overRegel(
                        rij.regelnummer(), "in de kopregel, vak " + (gebrek.getKey() + 1) + ": " + gebrek.getValue()))
                .toList();
    }

    private static List<TabelFout> langeNamen(RuweRij rij) {
        return rij.waarden().stream().anyMatch(naam -> naam.length() > LANGSTE_NAAM)
                ? List.of(TabelFout.overRegel(
                        rij.regelnummer(),
                        "de naam van een kolom is te lang. De eerste regel moet de namen van de kolommen bevatten."))
                : List.of();
    }

    private static List<TabelFout> dubbele(RuweRij rij) {
        var gezien = new HashSet<String>();
        var gemeld = new HashSet<String>();
        return rij.waarden().stream()
                .filter(naam -> !naam.isEmpty() && naam.length() <= LANGSTE_NAAM)
                .filter(naam -> !gezien.add(sleutel(naam)) && gemeld.add(sleutel(naam)))
                .map(naam -> new TabelFout(rij.regelnummer(), naam, "deze kolom staat er meer dan één keer in."))
                .toList();
    }

    private static List<TabelFout> ontbrekende(RuweRij rij, List<String> verplicht) {
        var aanwezig = rij.waarden().stream().map(Kopregel::sleutel).collect(Collectors.toSet());
        var ontbreekt = verplicht.stream()
                .filter(naam -> !aanwezig.contains(sleutel(naam)))
                .map(naam -> "'" + naam + "'")
                .toList();
        if (ontbreekt.isEmpty()) {
            return List.of();
        }
        var begin = ontbreekt.size() == 1 ? "deze kolom ontbreekt: " : "deze kolommen ontbreken: ";
        return List.of(TabelFout.overRegel(
                rij.regelnummer(),
                begin + String.join(", ", ontbreekt) + ". De eerste regel moet de namen van de kolommen bevatten."));
    }

    /** A row under this header: its values, or everything that is wrong with it. */
    List<Regel> lees(RuweRij rij) {
        var fouten = new ArrayList<Regel>();
        rij.gebreken().forEach((plaats, zin) -> fouten.add(new TabelFout(rij.regelnummer(), naamOf(plaats), zin)));
        for (int plaats = 0; plaats < rij.waarden().size(); plaats++) {
            // A value without a name would be lost in silence; mostly a separator too many has shifted the row.
            if (naam(plaats).isEmpty() && !rij.waarden().get(plaats).isEmpty()) {
                fouten.add(TabelFout.overRegel(
                        rij.regelnummer(),
                        "in vak " + (plaats + 1) + " staat iets, maar de kopregel noemt daar geen kolom."));
            }
        }
        return fouten.isEmpty() ? List.of(new Rij(rij.regelnummer(), this, rij.waarden())) : fouten;
    }

    /** Where a column stands, or -1. */
    int plaats(String kolom) {
        return plaatsen.getOrDefault(sleutel(kolom), -1);
    }

    List<String> namen() {
        return namen.stream().filter(naam -> !naam.isEmpty()).toList();
    }

    private String naam(int plaats) {
        return plaats < namen.size() ? namen.get(plaats) : "";
    }

    private String naamOf(int plaats) {
        return naam(plaats).isEmpty() ? "vak " + (plaats + 1) : naam(plaats);
    }

    private static String sleutel(String naam) {
        return RijInAanbouw.zonderWitruimte(naam).toLowerCase(Locale.ROOT);
    }
}

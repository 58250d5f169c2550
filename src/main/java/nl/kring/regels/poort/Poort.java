package nl.kring.regels.poort;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kring.regels.dmn.Lezer;
import nl.kring.regels.dmn.Motor;
import nl.kring.regels.tabel.Bevinding;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.tabel.Tabel;
import nl.kring.regels.tabel.Trefwijze;

/**
 * The gate (issue "The way of working as tables"): a table is good when its columns and values are known, every outcome is filled, every
 * combination of facts has an answer, no row says the opposite of another and no row is there for nothing. All combinations are run, by
 * Kring's own reading and by the engine, and both must say the same.
 */
public final class Poort {
    private static final int EERSTE_GATEN = 3;

    private Poort() {}

    /** A file that somebody brings. */
    public static Keuring keur(byte[] bestand, Tabel vorm) {
        var gelezen = Lezer.lees(bestand, vorm);
        if (gelezen.tabel().isEmpty()) {
            return new Keuring.Fout(gelezen.bevindingen());
        }
        if (Motor.keurtAf(new String(bestand, StandardCharsets.UTF_8))) {
            return new Keuring.Fout(List.of(new Bevinding(
                    vorm.id().id(), null, null, "De rekenmotor voor DMN vindt dat dit bestand niet klopt.")));
        }
        return keur(gelezen.tabel().get());
    }

    /** A table that was put together in Kring, or read from a file. */
    public static Keuring keur(Tabel tabel) {
        var bevindingen = new ArrayList<>(kijk(tabel));
        if (bevindingen.isEmpty()) {
            anders(tabel, bevindingen);
        }
        return bevindingen.isEmpty() ? new Keuring.Goed(tabel) : new Keuring.Fout(bevindingen);
    }

    /** The part of the gate that needs no engine: quick enough for each change to a draft. */
    public static List<Bevinding> kijk(Tabel tabel) {
        var bevindingen = new ArrayList<Bevinding>();
        tegenspraken(tabel, bevindingen);
        var gebruikt = new HashSet<Integer>();
        var gaten = new ArrayList<List<String>>();
        for (var feiten : tabel.combinaties()) {
            var tellend = tabel.tellend(feiten);
            gebruikt.addAll(tellend);
            if (tellend.isEmpty()) {
                gaten.add(feiten);
            }
        }
        gaten(tabel, gaten, bevindingen);
        nooit(tabel, gebruikt, bevindingen);
        return List.copyOf(bevindingen);
    }

    private static void gaten(Tabel tabel, List<List<String>> gaten, List<Bevinding> bevindingen) {
        gaten.stream()
                .limit(EERSTE_GATEN)
                .forEach(feiten -> bevindingen.add(
                        bij(tabel, null, "Voor deze feiten is er geen rij: " + inWoorden(tabel, feiten) + ".")));
        if (gaten.size() > EERSTE_GATEN) {
            bevindingen.add(bij(tabel, null, "En nog %d keer is er geen rij.".formatted(gaten.size() - EERSTE_GATEN)));
        }
    }

    private static void nooit(Tabel tabel, Set<Integer> gebruikt, List<Bevinding> bevindingen) {
        IntStream.range(0, tabel.rijen().size())
                .filter(plaats -> !gebruikt.contains(plaats))
                .forEach(plaats -> bevindingen.add(bij(
                        tabel, tabel.rijnaam(plaats), "Deze rij kan nooit gelden: een rij erboven gaat altijd voor.")));
    }

    /** Two rows for the very same facts that say something else. */
    private static void tegenspraken(Tabel tabel, List<Bevinding> bevindingen) {
        var rijen = tabel.rijen();
        for (var later = 1; later < rijen.size(); later++) {
            for (var eerder = 0; eerder < later; eerder++) {
                if (spreektTegen(tabel.trefwijze(), rijen.get(eerder), rijen.get(later))) {
                    bevindingen.add(bij(
                            tabel,
                            tabel.rijnaam(later),
                            "Deze rij zegt voor dezelfde feiten iets anders dan rij %s."
                                    .formatted(tabel.rijnaam(eerder))));
                }
            }
        }
    }

    /** Where all rows count together, more than one may speak of the same facts: the strongest word wins (BSL-01). */
    private static boolean spreektTegen(Trefwijze trefwijze, Rij een, Rij ander) {
        return trefwijze == Trefwijze.EERSTE
                && een.als().equals(ander.als())
                && !een.dan().equals(ander.dan());
    }

    /** The engine reads the table in its own way; where it differs the table is not safe to use. */
    private static void anders(Tabel tabel, List<Bevinding> bevindingen) {
        var motor = Motor.van(tabel);
        tabel.combinaties().stream()
                .filter(feiten -> !motor.vraag(feiten)
                        .equals(tabel.tellend(feiten).stream()
                                .map(plaats -> tabel.rijen().get(plaats))
                                .map(rij -> new Motor.Antwoord(rij.regel(), rij.dan()))
                                .toList()))
                .limit(1)
                .forEach(feiten -> bevindingen.add(bij(
                        tabel, null, "De rekenmotor leest deze tabel anders, bij: " + inWoorden(tabel, feiten) + ".")));
    }

    private static String inWoorden(Tabel tabel, List<String> feiten) {
        return IntStream.range(0, feiten.size())
                .mapToObj(nummer -> tabel.invoer().get(nummer).naam() + " " + feiten.get(nummer))
                .collect(Collectors.joining(", "));
    }

    private static Bevinding bij(Tabel tabel, @org.jspecify.annotations.Nullable String rij, String zin) {
        return new Bevinding(tabel.id().id(), rij, null, zin);
    }
}

package nl.kring.regels.poort;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kring.regels.dmn.Lezer;
import nl.kring.regels.dmn.Motor;
import nl.kring.regels.tabel.Bevinding;
import nl.kring.regels.tabel.Tabel;
import org.jspecify.annotations.Nullable;

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
        // Kring's own sentences say more than that the engine has something against it
        var keuring = keur(gelezen.tabel().get());
        return keuring instanceof Keuring.Goed && Motor.keurtAf(bestand)
                ? new Keuring.Fout(List.of(bij(vorm, null, "De rekenmotor voor DMN vindt dat dit bestand niet klopt.")))
                : keuring;
    }

    /** A table that was put together in Kring, or read from a file. */
    public static Keuring keur(Tabel tabel) {
        var bevindingen = zonderMotor(tabel);
        if (bevindingen.isEmpty()) {
            bevindingen = anders(tabel);
        }
        return bevindingen.isEmpty() ? new Keuring.Goed(tabel) : new Keuring.Fout(Bevinding.hooguit(bevindingen));
    }

    /** Everything that Kring sees by itself, quick enough for each change to a draft: each row, the rows together, every combination. */
    public static List<Bevinding> zonderMotor(Tabel tabel) {
        if (tabel.rijen().isEmpty()) {
            return List.of(bij(tabel, null, "Deze tabel heeft geen rijen."));
        }
        if (tabel.rijen().size() > Tabel.HOOGSTENS_RIJEN) {
            return List.of(bij(
                    tabel,
                    null,
                    "Deze tabel heeft %d rijen. Het zijn er hooguit %d."
                            .formatted(tabel.rijen().size(), Tabel.HOOGSTENS_RIJEN)));
        }
        var bevindingen = Rijkeuring.van(tabel);
        return bevindingen.isEmpty() ? samen(tabel) : bevindingen;
    }

    private static List<Bevinding> samen(Tabel tabel) {
        var bevindingen = new ArrayList<>(Tegenspraak.van(tabel));
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
        return bevindingen;
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

    /** The engine reads the table in its own way; where it differs the table is not safe to use. */
    private static List<Bevinding> anders(Tabel tabel) {
        var motor = Motor.van(tabel);
        return tabel.combinaties().stream()
                .filter(feiten -> !motor.vraag(feiten)
                        .equals(tabel.tellend(feiten).stream()
                                .map(plaats -> tabel.rijen().get(plaats))
                                .map(rij -> new Motor.Antwoord(rij.regel(), rij.dan()))
                                .toList()))
                .limit(1)
                .map(feiten -> bij(
                        tabel, null, "De rekenmotor leest deze tabel anders, bij: " + inWoorden(tabel, feiten) + "."))
                .toList();
    }

    private static String inWoorden(Tabel tabel, List<String> feiten) {
        return IntStream.range(0, feiten.size())
                .mapToObj(nummer -> tabel.invoer().get(nummer).naam() + " " + feiten.get(nummer))
                .collect(Collectors.joining(", "));
    }

    private static Bevinding bij(Tabel tabel, @Nullable String rij, String zin) {
        return new Bevinding(tabel.id().id(), rij, null, zin);
    }
}

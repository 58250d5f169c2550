package nl.kring.regels.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.kring.platform.web.Keuze;
import nl.kring.regels.versie.Bereik;
import nl.kring.regels.versie.Gebied;

/** Areas in words and as choices. */
public final class Gebiedskeuzes {
    private Gebiedskeuzes() {}

    static List<Keuze> keuzes(List<Gebied> gebieden) {
        return gebieden.stream()
                .map(gebied -> new Keuze(gebied.code(), gebied.naam()))
                .toList();
    }

    public static String woorden(Bereik bereik, List<Gebied> gebieden) {
        return namen(bereik.gebieden(), gebieden);
    }

    public static String namen(List<String> codes, List<Gebied> gebieden) {
        return codes.isEmpty()
                ? "de hele stad"
                : gebieden.stream()
                        .filter(gebied -> codes.contains(gebied.code()))
                        .map(Gebied::naam)
                        .collect(Collectors.joining(", "));
    }
}

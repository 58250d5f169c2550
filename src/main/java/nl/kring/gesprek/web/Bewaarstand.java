package nl.kring.gesprek.web;

import java.time.LocalTime;
import java.util.List;
import nl.kring.gesprek.GesprekBewaren.Resultaat;
import nl.kring.platform.Opsomming;
import nl.kring.platform.Tijd;

/**
 * Whether what was typed has been kept, in a few words beside the title.
 *
 * @param versie the form's new number; 0 leaves it as it is
 */
public record Bewaarstand(String zin, int versie) {

    /** @param niet the names of the fields of which something is not kept */
    static Bewaarstand van(Resultaat resultaat, List<String> niet) {
        return switch (resultaat) {
            case Resultaat.Bewaard bewaard ->
                new Bewaarstand(
                        "bewaard om " + Tijd.uur(LocalTime.ofInstant(bewaard.op(), Tijd.ZONE)) + behalve(niet),
                        bewaard.versie());
            case Resultaat.InmiddelsGewijzigd _ ->
                new Bewaarstand(
                        "nog niet bewaard: iemand anders veranderde dit gesprek. Kies ‘Bewaar’ om te kijken wat", 0);
            case Resultaat.TeVeel _ -> new Bewaarstand("nog niet bewaard: dit is te veel tekst", 0);
        };
    }

    /** Which field needs another look: the page says why as soon as the talk is kept by hand or closed. */
    private static String behalve(List<String> niet) {
        return niet.isEmpty()
                ? ""
                : ", behalve ‘" + Opsomming.van(niet) + "’: kies ‘Bewaar en ga later verder’ en lees waarom";
    }
}

package nl.kring.gesprek.web;

import java.time.LocalTime;
import nl.kring.gesprek.GesprekBewaren.Resultaat;
import nl.kring.platform.Tijd;

/**
 * Whether what was typed has been kept, in a few words beside the title.
 *
 * @param versie the form's new number; 0 leaves it as it is
 */
public record Bewaarstand(String zin, int versie) {

    static Bewaarstand van(Resultaat resultaat) {
        return switch (resultaat) {
            case Resultaat.Bewaard bewaard ->
                new Bewaarstand(
                        "bewaard om " + Tijd.uur(LocalTime.ofInstant(bewaard.op(), Tijd.ZONE)), bewaard.versie());
            case Resultaat.InmiddelsGewijzigd _ ->
                new Bewaarstand(
                        "nog niet bewaard: iemand anders veranderde dit gesprek. Kies ‘Bewaar’ om te kijken wat", 0);
            case Resultaat.TeVeel _ -> new Bewaarstand("nog niet bewaard: dit is te veel tekst", 0);
        };
    }
}

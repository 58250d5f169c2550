package nl.kring.ervaring;

import java.time.LocalDate;
import java.util.List;
import nl.kring.platform.Functie;
import org.jspecify.annotations.Nullable;

/**
 * An experience as it is read: with the writer's function and gebied, and never the name.
 *
 * @param gebied its name; absent for who works in the whole city
 * @param antwoord what the werkgroep said to it
 * @param versies of the way of working to which it led
 */
public record Ervaring(
        ErvaringId id,
        String regel,
        int regelversie,
        Ervaringsoort soort,
        String woorden,
        @Nullable String gebied,
        Functie functie,
        LocalDate op,
        @Nullable String antwoord,
        List<Integer> versies) {

    public Ervaring {
        versies = List.copyOf(versies);
    }
}

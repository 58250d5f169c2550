package nl.kring.inzage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of lines, the latest first.
 *
 * @param kindnaam the child that was chosen; of other children a line shows no name
 * @param persoonnaam the person who was chosen
 * @param verder the next page, when there are more
 */
public record Logbladzijde(
        Logvraag vraag,
        @Nullable String kindnaam,
        @Nullable String persoonnaam,
        List<Logzin> zinnen,
        Optional<Logvraag> verder) {

    public Logbladzijde {
        zinnen = List.copyOf(zinnen);
    }
}

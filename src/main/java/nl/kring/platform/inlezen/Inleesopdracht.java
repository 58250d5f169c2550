package nl.kring.platform.inlezen;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The order to bring in a file.
 *
 * @param proef look only; nothing is kept
 * @param gemeente name or CBS code; needed only where there are several
 * @param namens mail address of the colleague in whose name it is done
 */
public record Inleesopdracht(
        String soort,
        Path bestand,
        boolean proef,
        @Nullable String gemeente,
        @Nullable String namens) {}

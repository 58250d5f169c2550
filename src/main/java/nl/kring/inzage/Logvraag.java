package nl.kring.inzage;

import java.time.LocalDate;
import java.util.UUID;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;

/**
 * What a privacy officer looks for in the logbook: days, both included, and if wanted one child, one person, or both.
 *
 * @param voor only lines before this one, for the next page
 */
public record Logvraag(
        @Nullable KindId kind,
        @Nullable UUID persoon,
        LocalDate van,
        LocalDate tot,
        @Nullable UUID voor) {

    public Logvraag {
        if (tot.isBefore(van)) {
            throw new IllegalArgumentException("tot before van");
        }
    }

    /** The same question about this child; from its first page. */
    public Logvraag over(KindId anderKind) {
        return new Logvraag(anderKind, persoon, van, tot, null);
    }

    public Logvraag door(UUID iemand) {
        return new Logvraag(kind, iemand, van, tot, null);
    }

    public Logvraag vanaf(UUID regel) {
        return new Logvraag(kind, persoon, van, tot, regel);
    }

    /** Ids and days only: no name comes into an address. */
    public String adres() {
        return "/logboek?van=" + van + "&tot=" + tot + (kind == null ? "" : "&kind=" + kind)
                + (persoon == null ? "" : "&persoon=" + persoon) + (voor == null ? "" : "&voor=" + voor);
    }
}

package nl.kring.werkwijze;

import java.util.List;
import nl.kring.kind.Beschermingsmaatregel;
import nl.kring.kind.Wijkcoachpositie;
import org.jspecify.annotations.Nullable;

/**
 * How it stands around a child with a (gezins)voogd, as far as the reader may know.
 *
 * @param maatregel absent where a voogd follows from gezag, and nothing was recorded yet
 * @param wie absent once the measure is over
 * @param rustend the wijkcoaches whose work rests now
 */
public record Voogdbeeld(
        @Nullable Beschermingsmaatregel maatregel,
        Maatregeluitkomst uitkomst,
        @Nullable Aanspreekpunt wie,
        List<Rustend> rustend) {

    public Voogdbeeld {
        rustend = List.copyOf(rustend);
    }

    /** Whom the childcare turns to first, and how to reach this person. */
    public record Aanspreekpunt(
            String naam,
            String rol,
            @Nullable String organisatie,
            @Nullable String telefoon,
            @Nullable String email) {

        /** As in "gezinsvoogd Marit de Wit". */
        public String voluit() {
            return rol + " " + naam;
        }

        /** As in "026 123 45 67 of marit@voorbeeld.nl". */
        public @Nullable String bereik() {
            if (telefoon == null) {
                return email;
            }
            return email == null ? telefoon : telefoon + " of " + email;
        }
    }

    public record Rustend(String id, String roepnaam) {}

    /** Whether the wijkcoach takes a step back today. */
    public boolean stapjeTerug() {
        return uitkomst.positie() == Wijkcoachpositie.STAPJE_TERUG;
    }

    /** The measure is over, and a wijkcoach still has to look over what rested. */
    public boolean nogNakijken() {
        return !stapjeTerug() && !rustend.isEmpty();
    }

    /** Whether what belongs to the wijkcoach rests. */
    public boolean rust() {
        return stapjeTerug() || nogNakijken();
    }

    public boolean rust(String medewerker) {
        return rustend.stream().anyMatch(wie -> wie.id().equals(medewerker));
    }

    public String namen() {
        return nl.kring.platform.Opsomming.van(
                rustend.stream().map(Rustend::roepnaam).toList());
    }
}

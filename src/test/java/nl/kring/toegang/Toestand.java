package nl.kring.toegang;

import java.util.stream.Stream;
import nl.kring.toestemming.ContactNiveau;
import org.jspecify.annotations.Nullable;

/** What the parents said, and what else ends a ground. In this order, one after the other, in one municipality. */
enum Toestand {
    /** Asked, and nobody answered yet. */
    NOOIT(null),
    WETEN(ContactNiveau.WETEN_VAN_ELKAAR),
    AFSTEMMEN(ContactNiveau.AFSTEMMING),
    SAMEN_IN_GESPREK(ContactNiveau.GEZAMENLIJK_GESPREK),
    NAUW_SAMEN(ContactNiveau.INTENSIEVE_SAMENWERKING),
    /** The moment after one of two took the yes back. */
    INGETROKKEN(null),
    /** Nobody did anything; the last day went by. */
    AFGELOPEN(null),
    GEZAG_VOORBIJ(null),
    PLAATSING_VOORBIJ(null),
    WERKT_NU_ELDERS(null);

    private final @Nullable ContactNiveau niveau;

    Toestand(@Nullable ContactNiveau niveau) {
        this.niveau = niveau;
    }

    @Nullable
    ContactNiveau niveau() {
        return niveau;
    }

    static Stream<Toestand> metJa() {
        return Stream.of(values()).filter(toestand -> toestand.niveau != null);
    }

    @Nullable
    String kolomWijkcoach() {
        return niveau == null
                ? null
                : switch (niveau) {
                    case WETEN_VAN_ELKAAR -> "wijkcoach, weten van elkaar";
                    case AFSTEMMING -> "wijkcoach, afstemming";
                    case GEZAMENLIJK_GESPREK -> "wijkcoach, gezamenlijk gesprek";
                    case INTENSIEVE_SAMENWERKING -> "wijkcoach, intensieve samenwerking";
                };
    }
}

package nl.kring.inzet;

import java.util.List;

/** What can come of registering help. */
public sealed interface InzetResultaat {
    record Vastgelegd(InzetId id) implements InzetResultaat {}

    record NogNiet(List<Bezwaar> bezwaren) implements InzetResultaat {}

    enum Bezwaar {
        /** A wijkcoach comes in by the parents' yes and in no other way (BSL-06). */
        WIJKCOACH_ALLEEN_NA_TOESTEMMING,
        PERSOON_HEEFT_FUNCTIE_NIET,
        AKKOORD_IN_DE_TOEKOMST,
        BEGIN_VOOR_AKKOORD,
        BEGIN_VOOR_TRAJECT,
        TRAJECT_AFGEROND
    }
}

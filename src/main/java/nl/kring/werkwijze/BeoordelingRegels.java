package nl.kring.werkwijze;

import static nl.kring.werkwijze.BeoordelingResultaat.Bezwaar.ER_IS_AL_EEN_WIJKCOACH;
import static nl.kring.werkwijze.BeoordelingResultaat.Bezwaar.REDEN_ONTBREEKT;
import static nl.kring.werkwijze.BeoordelingResultaat.Bezwaar.REDEN_TE_LANG;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.werkwijze.BeoordelingResultaat.Bezwaar;

/** When a judgement may be recorded (R-S1-01): it has a reason, and there is not a wijkcoach yet. */
final class BeoordelingRegels {
    static final int HOOGSTENS = 2000;

    private BeoordelingRegels() {}

    static List<Bezwaar> bezwaren(BeoordeelWijkcoach opdracht, Situatie nu) {
        return Stream.of(
                        wanneer(nu.feiten().wijkcoach() == Wijkcoachvraag.JA, ER_IS_AL_EEN_WIJKCOACH),
                        wanneer(opdracht.reden().isBlank(), REDEN_ONTBREEKT),
                        wanneer(opdracht.reden().length() > HOOGSTENS, REDEN_TE_LANG))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Bezwaar> wanneer(boolean waar, Bezwaar bezwaar) {
        return waar ? Optional.of(bezwaar) : Optional.empty();
    }
}

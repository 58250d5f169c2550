package nl.kring.dossier;

import java.util.List;
import java.util.Optional;
import nl.kring.toestemming.Bereik;
import nl.kring.toestemming.GegevenAntwoord;

/** What a parent answered, as the timeline says it: a yes that becomes smaller is less, and not one more yes. The words stand in {@code taal}. */
public enum Antwoordzin {
    JA,
    OPNIEUW,
    MINDER,
    MEER,
    ANDERS,
    NEE,
    NIET_MEER,
    INGETROKKEN,
    BEDENKTIJD,
    DEELT_ZELF,
    BETWIST;

    /** @param verloop all answers to the same question, the newest first */
    static Antwoordzin van(GegevenAntwoord antwoord, List<GegevenAntwoord> verloop) {
        return switch (antwoord.antwoord()) {
            case JA ->
                eerder(antwoord, verloop)
                        .map(vorige -> anders(antwoord, vorige))
                        .orElse(JA);
            case NEE -> NEE;
            case NIET_MEER -> NIET_MEER;
            case INGETROKKEN -> INGETROKKEN;
            case BEDENKTIJD -> BEDENKTIJD;
            case DEELT_ZELF -> DEELT_ZELF;
            case BETWIST -> BETWIST;
        };
    }

    /** The yes that stood until then; none where this parent answered something else in between. */
    private static Optional<Bereik> eerder(GegevenAntwoord antwoord, List<GegevenAntwoord> verloop) {
        return verloop.stream()
                .filter(ander -> ander.ouder().equals(antwoord.ouder()))
                .dropWhile(ander -> !ander.id().equals(antwoord.id()))
                .skip(1)
                .findFirst()
                .map(GegevenAntwoord::bereik);
    }

    private static Antwoordzin anders(GegevenAntwoord antwoord, Bereik vorige) {
        var nu = antwoord.bereik();
        if (nu == null || nu.equals(vorige)) {
            return OPNIEUW;
        }
        return vorige.omvat(nu) ? MINDER : nu.omvat(vorige) ? MEER : ANDERS;
    }
}

package nl.kring.dossier;

import java.util.List;
import java.util.Optional;
import nl.kring.toestemming.Bereik;
import nl.kring.toestemming.GegevenAntwoord;

/** What a parent answered, after the name: a yes that becomes smaller is less, and not one more yes. */
final class Antwoordzin {
    private Antwoordzin() {}

    /** @param verloop all answers to the same question, the newest first */
    static String van(GegevenAntwoord antwoord, List<GegevenAntwoord> verloop) {
        return switch (antwoord.antwoord()) {
            case JA ->
                eerder(antwoord, verloop)
                        .map(vorige -> anders(antwoord, vorige))
                        .orElse("zei ja");
            case NEE -> "zei nee";
            case NIET_MEER -> "wil dit niet meer gevraagd worden,";
            case INGETROKKEN -> "stopte met delen";
            case BEDENKTIJD -> "denkt na";
            case DEELT_ZELF -> "vertelt het liever zelf";
            case BETWIST -> "zegt dat niet klopt wat genoteerd werd";
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

    private static String anders(GegevenAntwoord antwoord, Bereik vorige) {
        var nu = antwoord.bereik();
        if (nu == null || nu.equals(vorige)) {
            return "zei opnieuw ja";
        }
        return vorige.omvat(nu) ? "geeft minder ruimte" : nu.omvat(vorige) ? "geeft meer ruimte" : "past het ja aan";
    }
}

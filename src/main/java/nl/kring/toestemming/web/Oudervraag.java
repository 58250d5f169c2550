package nl.kring.toestemming.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.kind.OuderId;
import nl.kring.platform.taal.Woorden;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.Bereik;
import nl.kring.toestemming.GegevenAntwoord;
import nl.kring.toestemming.Handtekening;
import nl.kring.toestemming.Ondertekenaars;
import nl.kring.toestemming.ToestemmingBekijken.Vraagdossier;
import nl.kring.toestemming.Toestemmingstand;
import org.jspecify.annotations.Nullable;

/**
 * How a question stands for one parent, in the parent's language.
 *
 * @param zin what this parent answered, or why nobody can answer now
 * @param genoteerd what somebody else wrote down for this parent, who can say that it is not so
 * @param heropenen this parent asked to be left in peace, and can come back on it
 * @param keuze how far the form to choose for oneself opens: what was given, else what is asked
 * @param anderen one sentence for everyone else who decides; never where somebody lives
 */
public record Oudervraag(
        @Nullable String zin,
        @Nullable String genoteerd,
        boolean ja,
        boolean kanAntwoorden,
        boolean kanStoppen,
        boolean kanKiezen,
        boolean heropenen,
        Bereik keuze,
        List<String> anderen) {

    static Oudervraag van(Vraagdossier dossier, OuderId ouder, Woorden woorden) {
        var beeld = dossier.beeld();
        var mijn = beeld.van(ouder);
        var laatste = mijn.map(Handtekening::laatste).orElse(null);
        var ja = laatste != null && laatste.isJa();
        var loopt = !beeld.vraag().verlopenOp(dossier.vandaag());
        var kan = loopt && beeld.ondertekenaars() != Ondertekenaars.NIEMAND;
        var nietMeer = laatste != null && laatste.antwoord() == Antwoord.NIET_MEER;
        var spreker = new Spreker(dossier, woorden);
        return new Oudervraag(
                spreker.zin(laatste, loopt, kan),
                mijn.filter(Handtekening::isGenoteerd)
                        .map(_ -> spreker.genoteerd(laatste))
                        .orElse(null),
                ja,
                kan && !ja && !nietMeer,
                loopt && ja,
                kan,
                nietMeer,
                Optional.ofNullable(laatste)
                        .map(GegevenAntwoord::bereik)
                        .orElse(beeld.vraag().bereik()),
                spreker.anderen(ouder));
    }

    /** Says it in one language. */
    private record Spreker(Vraagdossier dossier, Woorden woorden) {

        private String genoteerd(@Nullable GegevenAntwoord laatste) {
            var door = laatste == null ? null : laatste.genoteerdDoor();
            return laatste == null || door == null
                    ? ""
                    : woorden.zeg("mij.genoteerd", door, wanneer(laatste), woorden.zegVan("kanaal", laatste.kanaal()));
        }

        private @Nullable String zin(@Nullable GegevenAntwoord laatste, boolean loopt, boolean kan) {
            if (!loopt && (laatste == null || laatste.antwoord() != Antwoord.NIET_MEER)) {
                return woorden.zeg("mij.voorbij");
            }
            if (laatste == null) {
                return kan ? null : woorden.zeg("mij.gezag", dossier.kind().roepnaam());
            }
            var vraag = dossier.beeld().vraag();
            return switch (laatste.antwoord()) {
                case JA -> woorden.zeg("mij.ja", wanneer(laatste)) + anders(laatste, vraag.bereik());
                case NEE -> woorden.zeg("mij.nee", wanneer(laatste));
                case BEDENKTIJD -> woorden.zeg("mij.praten", vraag.gevraagdDoorNaam());
                case INGETROKKEN -> woorden.zeg("mij.gestopt", wanneer(laatste), vraag.wijkcoachnaam());
                case DEELT_ZELF -> woorden.zeg("mij.zelf");
                case NIET_MEER -> woorden.zeg("mij.nietmeer");
                case BETWIST -> woorden.zeg("mij.betwist", wanneer(laatste), vraag.gevraagdDoorNaam());
            };
        }

        private String wanneer(GegevenAntwoord antwoord) {
            return woorden.wanneer(antwoord.op(), dossier.vandaag());
        }

        private String anders(GegevenAntwoord ja, Bereik gevraagd) {
            var gegeven = ja.bereik();
            // as long as another does not say yes too, nothing is shared at all
            if (gegeven == null
                    || gegeven.equals(gevraagd)
                    || !dossier.beeld().stand().werkt()) {
                return "";
            }
            return " " + woorden.zeg(gevraagd.omvat(gegeven) ? "mij.minder" : "mij.anders") + " "
                    + woorden.zeg("mij.deelt", wat(gegeven), woorden.dag(gegeven.tot(), dossier.vandaag()));
        }

        private String wat(Bereik gegeven) {
            return gegeven.gegevens().isEmpty()
                    ? woorden.zegVan("niveau", gegeven.niveau())
                    : woorden.opsomming(gegeven.gegevens().stream()
                            .map(soort -> woorden.zegVan("gegevens", soort))
                            .toList());
        }

        private List<String> anderen(OuderId ouder) {
            var zinnen = dossier.beeld().handtekeningen().stream()
                    .filter(handtekening -> !handtekening.wie().id().equals(ouder))
                    .flatMap(handtekening -> Stream.concat(Stream.of(ander(handtekening)), pogingen(handtekening)))
                    .toList();
            return zinnen.isEmpty()
                    ? zinnen
                    : Stream.concat(zinnen.stream(), Stream.of(samen())).toList();
        }

        /** What the answers come to together; disagreement is a no, with an offer to talk (DT3.G8). */
        private String samen() {
            return woorden.zeg(
                    switch (dossier.beeld().stand()) {
                        case Toestemmingstand.Nee _ ->
                            dossier.beeld().handtekeningen().stream().anyMatch(Handtekening::isJa)
                                    ? "samen.oneens"
                                    : "samen.iedereen";
                        case Toestemmingstand.Gedeeltelijk _ -> "samen.nietbereikt";
                        case Toestemmingstand.Werkzaam _ -> "samen.ja";
                        case Toestemmingstand.Wacht _, Toestemmingstand.Geblokkeerd _, Toestemmingstand.Verlopen _ ->
                            "samen.iedereen";
                    });
        }

        /** Who tried to reach the other, as long as there is no answer (DT3.G7); not how, which would tell how to reach somebody. */
        private Stream<String> pogingen(Handtekening handtekening) {
            var wie = handtekening.wie();
            return handtekening.laatste() != null
                    ? Stream.empty()
                    : dossier.beeld().pogingen().stream()
                            .filter(poging -> poging.ouder().equals(wie.id()))
                            .map(poging -> woorden.zeg(
                                    "samen.geprobeerd",
                                    poging.door(),
                                    wie.roepnaam(),
                                    woorden.wanneer(poging.op(), dossier.vandaag())));
        }

        private String ander(Handtekening handtekening) {
            var laatste = handtekening.laatste();
            var naam = handtekening.wie().roepnaam();
            return laatste == null
                    ? woorden.zeg("samen.geen", naam)
                    : woorden.zegVan("ander", laatste.antwoord(), naam);
        }
    }
}

package nl.kring.toestemming.web;

import java.util.List;
import java.util.stream.Stream;
import nl.kring.kind.OuderId;
import nl.kring.platform.Tijd;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.GegevenAntwoord;
import nl.kring.toestemming.Handtekening;
import nl.kring.toestemming.Ondertekenaars;
import nl.kring.toestemming.ToestemmingBekijken.Vraagdossier;
import org.jspecify.annotations.Nullable;

/**
 * A question as one parent sees it.
 *
 * @param zin what this parent answered, or why nobody can answer now
 * @param minder a lower level to say yes to, where there is one
 * @param anderen one sentence for everyone else who decides; never where somebody lives
 */
public record Oudervraag(
        @Nullable String zin,
        boolean ja,
        boolean kanAntwoorden,
        boolean kanStoppen,
        @Nullable ContactNiveau minder,
        List<String> anderen) {

    static Oudervraag van(Vraagdossier dossier, OuderId ouder) {
        var beeld = dossier.beeld();
        var laatste = beeld.van(ouder).map(Handtekening::laatste).orElse(null);
        var ja = laatste != null && laatste.isJa();
        var loopt = !beeld.vraag().verlopenOp(dossier.vandaag());
        var kan = loopt && beeld.ondertekenaars() != Ondertekenaars.NIEMAND;
        return new Oudervraag(
                zin(dossier, laatste, loopt, kan),
                ja,
                kan && !ja,
                loopt && ja,
                kan ? minder(dossier, laatste) : null,
                anderen(dossier, ouder));
    }

    private static @Nullable String zin(
            Vraagdossier dossier, @Nullable GegevenAntwoord laatste, boolean loopt, boolean kan) {
        if (!loopt) {
            return "Deze vraag geldt niet meer. U hoeft niets te doen.";
        }
        if (laatste == null) {
            return kan ? null : "Nu kan niemand ja zeggen. Wij zoeken eerst uit wie over uw kind beslist.";
        }
        var wanneer = Tijd.wanneer(laatste.op(), dossier.vandaag());
        var vraag = dossier.beeld().vraag();
        return switch (laatste.antwoord()) {
            case JA ->
                "U zei ja, %s.%s"
                        .formatted(
                                wanneer, laatste.niveau() == vraag.niveau() ? "" : " Zij delen minder. Dat wilde u.");
            case NEE -> "U zei nee, %s. Er wordt niets gedeeld.".formatted(wanneer);
            case BEDENKTIJD ->
                "U wilt er eerst over praten. %s praat met u. Er wordt niets gedeeld."
                        .formatted(vraag.gevraagdDoorNaam());
            case INGETROKKEN -> "U bent gestopt, %s. %s ziet niets meer.".formatted(wanneer, vraag.wijkcoachnaam());
        };
    }

    /** One step lower than what is asked; not when this parent gave that already. */
    private static @Nullable ContactNiveau minder(Vraagdossier dossier, @Nullable GegevenAntwoord laatste) {
        return dossier.beeld().vraag().niveau().teGeven().stream()
                .skip(1)
                .findFirst()
                .filter(lager -> laatste == null || laatste.niveau() != lager)
                .orElse(null);
    }

    private static List<String> anderen(Vraagdossier dossier, OuderId ouder) {
        var zinnen = dossier.beeld().handtekeningen().stream()
                .filter(handtekening -> !handtekening.wie().id().equals(ouder))
                .map(Oudervraag::ander)
                .toList();
        return zinnen.isEmpty()
                ? zinnen
                : Stream.concat(zinnen.stream(), Stream.of("Het mag pas als iedereen ja zegt."))
                        .toList();
    }

    private static String ander(Handtekening handtekening) {
        var laatste = handtekening.laatste();
        var naam = handtekening.wie().roepnaam();
        if (laatste == null) {
            return naam + " gaf nog geen antwoord.";
        }
        return naam + " "
                + (laatste.antwoord() == Antwoord.INGETROKKEN
                        ? "is gestopt"
                        : laatste.antwoord().zin()) + ".";
    }
}

package nl.kring.toestemming.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.kind.OuderId;
import nl.kring.platform.Tijd;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.Bereik;
import nl.kring.toestemming.GegevenAntwoord;
import nl.kring.toestemming.Handtekening;
import nl.kring.toestemming.Ondertekenaars;
import nl.kring.toestemming.ToestemmingBekijken.Vraagdossier;
import nl.kring.toestemming.Toestemmingstand;
import org.jspecify.annotations.Nullable;

/**
 * A question as one parent sees it.
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

    static Oudervraag van(Vraagdossier dossier, OuderId ouder) {
        var beeld = dossier.beeld();
        var mijn = beeld.van(ouder);
        var laatste = mijn.map(Handtekening::laatste).orElse(null);
        var ja = laatste != null && laatste.isJa();
        var loopt = !beeld.vraag().verlopenOp(dossier.vandaag());
        var kan = loopt && beeld.ondertekenaars() != Ondertekenaars.NIEMAND;
        var nietMeer = laatste != null && laatste.antwoord() == Antwoord.NIET_MEER;
        return new Oudervraag(
                zin(dossier, laatste, loopt, kan),
                mijn.filter(Handtekening::isGenoteerd)
                        .map(_ -> genoteerd(laatste, dossier))
                        .orElse(null),
                ja,
                kan && !ja && !nietMeer,
                loopt && ja,
                kan,
                nietMeer,
                Optional.ofNullable(laatste)
                        .map(GegevenAntwoord::bereik)
                        .orElse(beeld.vraag().bereik()),
                anderen(dossier, ouder));
    }

    private static String genoteerd(@Nullable GegevenAntwoord laatste, Vraagdossier dossier) {
        return laatste == null
                ? ""
                : "%s schreef dit voor u op, %s, %s."
                        .formatted(
                                laatste.genoteerdDoor(),
                                Tijd.wanneer(laatste.op(), dossier.vandaag()),
                                laatste.kanaal().woorden());
    }

    private static @Nullable String zin(
            Vraagdossier dossier, @Nullable GegevenAntwoord laatste, boolean loopt, boolean kan) {
        if (!loopt && (laatste == null || laatste.antwoord() != Antwoord.NIET_MEER)) {
            return "Deze vraag geldt niet meer. U hoeft niets te doen.";
        }
        if (laatste == null) {
            return kan ? null : "Nu kan niemand ja zeggen. Wij zoeken eerst uit wie over uw kind beslist.";
        }
        var wanneer = Tijd.wanneer(laatste.op(), dossier.vandaag());
        var vraag = dossier.beeld().vraag();
        return switch (laatste.antwoord()) {
            case JA -> "U zei ja, %s.%s".formatted(wanneer, anders(laatste, vraag.bereik()));
            case NEE -> "U zei nee, %s. Er wordt niets gedeeld.".formatted(wanneer);
            case BEDENKTIJD ->
                "U wilt er eerst over praten. %s praat met u. Er wordt niets gedeeld."
                        .formatted(vraag.gevraagdDoorNaam());
            case INGETROKKEN -> "U bent gestopt, %s. %s ziet niets meer.".formatted(wanneer, vraag.wijkcoachnaam());
            case DEELT_ZELF ->
                "U vertelt het liever zelf. Dat is goed. Wij doen niets, en wij vragen het niet nog eens.";
            case NIET_MEER ->
                "U zei: vraag mij dit niet meer. Dat doen wij dan ook niet. Alleen als er iets nieuws is. Er wordt niets gedeeld.";
            case BETWIST ->
                "U zei dat het niet klopte, %s. Er wordt niets gedeeld. %s weet dit."
                        .formatted(wanneer, vraag.gevraagdDoorNaam());
        };
    }

    private static String anders(GegevenAntwoord ja, Bereik gevraagd) {
        var gegeven = ja.bereik();
        if (gegeven == null || gegeven.equals(gevraagd)) {
            return "";
        }
        return gevraagd.omvat(gegeven) ? " Zij delen minder. Dat wilde u." : " U koos zelf wat zij delen.";
    }

    private static List<String> anderen(Vraagdossier dossier, OuderId ouder) {
        var zinnen = dossier.beeld().handtekeningen().stream()
                .filter(handtekening -> !handtekening.wie().id().equals(ouder))
                .map(Oudervraag::ander)
                .toList();
        return zinnen.isEmpty()
                ? zinnen
                : Stream.concat(zinnen.stream(), Stream.of(samen(dossier))).toList();
    }

    private static String samen(Vraagdossier dossier) {
        return switch (dossier.beeld().stand()) {
            case Toestemmingstand.Nee _ ->
                dossier.beeld().handtekeningen().stream().anyMatch(Handtekening::isJa)
                        ? "U bent het niet eens. Dan gebeurt het niet. Wilt u er samen over praten? Zeg het ons."
                        : "Het mag pas als iedereen ja zegt.";
            case Toestemmingstand.Gedeeltelijk _ ->
                "Wij konden niet iedereen bereiken. U kunt wel kennismaken. Wij vertellen niets over uw kind.";
            case Toestemmingstand.Wacht _ -> "Het mag pas als iedereen ja zegt.";
            case Toestemmingstand.Werkzaam _ -> "U zei allemaal ja. Zij delen alleen wat u allemaal goed vindt.";
            case Toestemmingstand.Geblokkeerd _ -> "Het mag pas als iedereen ja zegt.";
            case Toestemmingstand.Verlopen _ -> "Het mag pas als iedereen ja zegt.";
        };
    }

    private static String ander(Handtekening handtekening) {
        var laatste = handtekening.laatste();
        var naam = handtekening.wie().roepnaam();
        if (laatste == null) {
            return naam + " gaf nog geen antwoord.";
        }
        return naam + " "
                + switch (laatste.antwoord()) {
                    case INGETROKKEN -> "is gestopt";
                    case NIET_MEER -> "zei nee";
                    case BETWIST -> "gaf nog geen antwoord";
                    case JA, NEE, BEDENKTIJD, DEELT_ZELF -> laatste.antwoord().zin();
                }
                + ".";
    }
}

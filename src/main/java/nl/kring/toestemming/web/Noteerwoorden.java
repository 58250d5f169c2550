package nl.kring.toestemming.web;

import java.util.List;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Veldfout;
import nl.kring.toestemming.AntwoordResultaat;
import nl.kring.toestemming.AntwoordResultaat.Bezwaar;
import nl.kring.toestemming.AntwoordResultaat.Inmiddels;
import nl.kring.toestemming.AntwoordResultaat.NogNiet;
import nl.kring.toestemming.AntwoordResultaat.Vastgelegd;
import nl.kring.toestemming.Handtekening;
import nl.kring.toestemming.ToestemmingBekijken.Vraagdossier;

/** What the screen says when an answer could not be written down: at the field, in one sentence. */
final class Noteerwoorden {
    private Noteerwoorden() {}

    static boolean gelukt(AntwoordResultaat resultaat) {
        return resultaat instanceof Vastgelegd;
    }

    static List<Veldfout> fouten(AntwoordResultaat resultaat, Vraagdossier dossier) {
        return switch (resultaat) {
            case Vastgelegd _ -> List.of();
            case Inmiddels inmiddels -> List.of(new Veldfout("", inmiddels(inmiddels, dossier)));
            case NogNiet nogNiet ->
                nogNiet.bezwaren().stream()
                        .map(bezwaar -> fout(bezwaar, dossier))
                        .toList();
        };
    }

    /** For a parent there is no form to repair; the only thing that can be in the way is told in one sentence. */
    static String voorOuder(AntwoordResultaat resultaat) {
        if (!(resultaat instanceof NogNiet nogNiet)) {
            return "Dit lukte niet. Probeer het nog een keer.";
        }
        if (nogNiet.bezwaren().contains(Bezwaar.VRAAG_VERLOPEN)) {
            return "Deze vraag geldt niet meer. U hoeft niets te doen.";
        }
        if (nogNiet.bezwaren().contains(Bezwaar.GEZAG_ONDUIDELIJK)) {
            return "Nu kan niemand ja zeggen. Wij zoeken eerst uit wie over uw kind beslist.";
        }
        return nogNiet.bezwaren().stream()
                .map(Noteerwoorden::voorOuder)
                .findFirst()
                .orElse("Dit lukte niet. Probeer het nog een keer.");
    }

    private static String voorOuder(Bezwaar bezwaar) {
        return switch (bezwaar) {
            case NIETS_OM_TE_STOPPEN -> "Er wordt niets gedeeld. U hoeft niets te doen.";
            case NIETS_TE_BETWISTEN -> "Niemand schreef een antwoord voor u op. U hoeft niets te doen.";
            case GEGEVENS_ONTBREKEN -> "Kies waarover zij mogen praten. Of kies: weten van elkaar.";
            case RICHTING_ONTBREEKT -> "Kies wie iets mag vertellen. Wilt u dat niet? Kies dan nee.";
            case EINDE_VOORBIJ -> "Die dag is voorbij. Kies vandaag of een dag die nog komt.";
            case EINDE_NA_DE_VRAAG -> "De vraag loopt eerder af. Kies een eerdere dag.";
            default -> "Dit antwoord past niet bij de vraag. Kies een van de knoppen.";
        };
    }

    private static String inmiddels(Inmiddels inmiddels, Vraagdossier dossier) {
        var laatste = inmiddels.laatste();
        var naam = dossier.beeld()
                .van(laatste.ouder())
                .map(Handtekening::wie)
                .map(wie -> wie.roepnaam())
                .orElse("Deze ouder");
        return "%s gaf intussen antwoord: %s Wat je invulde staat er nog. Klopt het nog, bewaar dan opnieuw."
                .formatted(naam, Vraagwoorden.antwoord(laatste, dossier.vandaag()));
    }

    private static Veldfout fout(Bezwaar bezwaar, Vraagdossier dossier) {
        var vraag = dossier.beeld().vraag();
        return switch (bezwaar) {
            case VRAAG_VERLOPEN ->
                new Veldfout("", "Deze vraag is verlopen. Stel de vraag opnieuw, dan kun je een antwoord noteren.");
            case OUDER_ONBEKEND -> new Veldfout("ouder", "Kies iemand die nu over het kind beslist.");
            case GEZAG_ONDUIDELIJK ->
                new Veldfout("gegeven", "Een ja kan nu niet: het is niet duidelijk wie over het kind beslist.");
            case NIETS_OM_TE_STOPPEN ->
                new Veldfout("gegeven", "Stoppen kan alleen na een ja. Kies nee als deze ouder het niet wil.");
            case NIVEAU_ONTBREEKT -> new Veldfout("niveau", "Kies hoe ver het ja gaat.");
            case NIVEAU_TE_HOOG -> new Veldfout("niveau", "Een ja gaat nooit verder dan de vraag. Kies dit of minder.");
            case RICHTING_ONTBREEKT -> new Veldfout("richting", "Kies wie zich tot wie mag richten.");
            case RICHTING_NIET_GEVRAAGD ->
                new Veldfout("richting", "Dit is niet gevraagd. Kies alleen wat gevraagd is.");
            case GEGEVENS_ONTBREKEN ->
                new Veldfout("gegevens", "Kies waar het over mag gaan, of kies weten van elkaar.");
            case GEGEVENS_NIET_GEVRAAGD ->
                new Veldfout("gegevens", "Dit is niet gevraagd. Kies alleen wat gevraagd is.");
            case EINDE_VOORBIJ -> new Veldfout("tot", "Deze dag is voorbij. Kies vandaag of later.");
            case EINDE_NA_DE_VRAAG ->
                new Veldfout(
                        "tot",
                        "De vraag loopt tot en met %s. Kies die dag of eerder."
                                .formatted(Tijd.dag(vraag.geldigTot(), dossier.vandaag())));
            case NIETS_TE_BETWISTEN -> new Veldfout("gegeven", "Alleen de ouder kan zeggen dat iets niet klopt.");
            case OP_IN_DE_TOEKOMST -> new Veldfout("op", "Deze dag moet nog komen. Kies vandaag of eerder.");
            case OP_VOOR_DE_VRAAG ->
                new Veldfout(
                        "op",
                        "De vraag is van %s. Kies die dag of later."
                                .formatted(Tijd.dag(vraag.gevraagdOp(), dossier.vandaag())));
            case OP_VOOR_HET_VORIGE_ANTWOORD ->
                new Veldfout("op", "Deze ouder gaf daarna nog een antwoord. Dat latere antwoord geldt.");
            case EIGEN_ANTWOORD ->
                new Veldfout(
                        "gegeven",
                        "Deze ouder antwoordde zelf in Kring. Alleen deze ouder kan dat ruimer maken. Een nee kun je altijd noteren.");
        };
    }
}

package nl.kring.toestemming.web;

import java.util.List;
import java.util.stream.Stream;
import nl.kring.platform.Tijd;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.Veldfout;
import nl.kring.toestemming.AntwoordResultaat;
import nl.kring.toestemming.AntwoordResultaat.Bezwaar;
import nl.kring.toestemming.AntwoordResultaat.Inmiddels;
import nl.kring.toestemming.AntwoordResultaat.NogNiet;
import nl.kring.toestemming.AntwoordResultaat.Vastgelegd;
import nl.kring.toestemming.ContactNiveau;
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

    /** In the parent's language; where nothing can be answered at all, only that. */
    static List<Veldfout> voorOuder(AntwoordResultaat resultaat, Vraagdossier dossier, Woorden woorden) {
        if (!(resultaat instanceof NogNiet nogNiet)) {
            return List.of(new Veldfout("", woorden.zeg("fout.mislukt")));
        }
        var bezwaren = nogNiet.bezwaren();
        return Stream.of(Bezwaar.VRAAG_VERLOPEN, Bezwaar.GEZAG_ONDUIDELIJK)
                .filter(bezwaren::contains)
                .findFirst()
                .map(List::of)
                .orElse(bezwaren)
                .stream()
                .map(bezwaar -> new Veldfout(veldVanOuder(bezwaar), voorOuder(bezwaar, dossier, woorden)))
                .toList();
    }

    /** The fields that a parent has; what is wrong with the question itself stands above them. */
    private static String veldVanOuder(Bezwaar bezwaar) {
        return switch (bezwaar) {
            case GEGEVENS_ONTBREKEN -> "gegevens";
            case RICHTING_ONTBREEKT -> "richting";
            case EINDE_VOORBIJ, EINDE_NA_DE_VRAAG -> "tot";
            case NIVEAU_ONTBREEKT, NIVEAU_TE_HOOG -> "niveau";
            case VRAAG_VERLOPEN,
                    OUDER_ONBEKEND,
                    GEZAG_ONDUIDELIJK,
                    NIETS_OM_TE_STOPPEN,
                    RICHTING_NIET_GEVRAAGD,
                    GEGEVENS_NIET_GEVRAAGD,
                    NIETS_TE_BETWISTEN,
                    OP_IN_DE_TOEKOMST,
                    OP_VOOR_DE_VRAAG,
                    OP_VOOR_HET_VORIGE_ANTWOORD,
                    EIGEN_ANTWOORD -> "";
        };
    }

    private static String voorOuder(Bezwaar bezwaar, Vraagdossier dossier, Woorden woorden) {
        return switch (bezwaar) {
            case VRAAG_VERLOPEN -> woorden.zeg("mij.voorbij");
            case GEZAG_ONDUIDELIJK -> woorden.zeg("mij.gezag", dossier.kind().roepnaam());
            case NIETS_OM_TE_STOPPEN -> woorden.zeg("fout.stop");
            case NIETS_TE_BETWISTEN -> woorden.zeg("fout.betwist");
            case GEGEVENS_ONTBREKEN ->
                woorden.zeg("fout.waarover", woorden.zegVan("niveau", ContactNiveau.WETEN_VAN_ELKAAR));
            case RICHTING_ONTBREEKT -> woorden.zeg("fout.wie");
            case EINDE_VOORBIJ -> woorden.zeg("fout.voorbij");
            case EINDE_NA_DE_VRAAG -> woorden.zeg("fout.later");
            case OUDER_ONBEKEND,
                    NIVEAU_ONTBREEKT,
                    NIVEAU_TE_HOOG,
                    RICHTING_NIET_GEVRAAGD,
                    GEGEVENS_NIET_GEVRAAGD,
                    OP_IN_DE_TOEKOMST,
                    OP_VOOR_DE_VRAAG,
                    OP_VOOR_HET_VORIGE_ANTWOORD,
                    EIGEN_ANTWOORD -> woorden.zeg("fout.past");
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
                        "Deze ouder antwoordde zelf in Kring. Alleen deze ouder kan dat ruimer maken. Komt deze ouder er niet meer in? Geef op de pagina van het kind een nieuwe code. Een nee kun je altijd noteren.");
        };
    }
}

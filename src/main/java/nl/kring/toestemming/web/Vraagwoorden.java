package nl.kring.toestemming.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.kring.kind.Gezaghebbende;
import nl.kring.kind.Kindbeeld;
import nl.kring.platform.Tijd;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.GegevenAntwoord;
import nl.kring.toestemming.ToestemmingBekijken.Vraagdossier;
import nl.kring.toestemming.Toestemmingstand;

/** The words around a question: plain ones, the same for every family. Parents read A2; professionals B1. */
public final class Vraagwoorden {
    private static final List<String> KEREN = List.of("eerste", "tweede", "derde");

    private Vraagwoorden() {}

    /** What contact at some level is about: an icon's name and a few words. */
    public record Onderwerp(String icoon, String zin) {}

    /** Everything they may talk about at this level, the lower levels included. */
    public static List<Onderwerp> waarover(ContactNiveau niveau, Kindbeeld kind) {
        var naam = kind.roepnaam();
        return List.of(
                        List.of(
                                new Onderwerp("huis", "dat " + naam + " naar de opvang gaat"),
                                new Onderwerp("mensen", "wie " + naam + " helpt"),
                                new Onderwerp("bel", "hoe zij elkaar kunnen bellen")),
                        List.of(
                                new Onderwerp("hart", "de doelen voor " + naam),
                                new Onderwerp("rondvink", "de afspraken"),
                                new Onderwerp("kalender", "wanneer er een gesprek is")),
                        List.of(new Onderwerp("praat", "wat er in een gesprek samen is gezegd")),
                        List.of(new Onderwerp("oog", "wat zij zien en merken")))
                .subList(0, niveau.ordinal() + 1)
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The question itself, as parents read it. */
    public static String vraag(Vraagdossier dossier) {
        return "Mag %s met wijkcoach %s praten over %s?"
                .formatted(
                        dossier.kind().plaats().locatienaam(),
                        dossier.beeld().vraag().wijkcoachnaam(),
                        dossier.kind().roepnaam());
    }

    /** How it stands, in one sentence for professionals. */
    public static String stand(Vraagdossier dossier) {
        var vraag = dossier.beeld().vraag();
        var wijkcoach = vraag.wijkcoachnaam();
        return switch (dossier.beeld().stand()) {
            case Toestemmingstand.Werkzaam werkzaam ->
                "%s ja. Het contact met %s mag gaan over: %s. Dat geldt tot en met %s."
                        .formatted(
                                zeiden(dossier.beeld().gezag()),
                                wijkcoach,
                                inhoud(werkzaam.niveau()),
                                dag(werkzaam.tot(), dossier));
            case Toestemmingstand.Wacht wacht ->
                "Nog geen ja van %s. Tot die tijd hoort %s niets.".formatted(namen(wacht.op()), wijkcoach);
            case Toestemmingstand.Nee nee ->
                "%s wil dit nu niet. Dan gebeurt het niet. %s hoort niets.".formatted(namen(nee.van()), wijkcoach);
            case Toestemmingstand.Geblokkeerd _ -> "Niemand kan nu ja zeggen. %s hoort niets.".formatted(wijkcoach);
            case Toestemmingstand.Verlopen verlopen ->
                "Deze vraag gold tot en met %s. %s ziet niets meer."
                        .formatted(dag(verlopen.sinds(), dossier), wijkcoach);
        };
    }

    /** What one person answered: "zei ja op dinsdag 24 november, in een gesprek. Esra schreef het op." */
    public static String antwoord(GegevenAntwoord antwoord, LocalDate vandaag) {
        var zin = antwoord.antwoord().zin() + ", " + Tijd.wanneer(antwoord.op(), vandaag) + ", "
                + antwoord.kanaal().woorden() + ".";
        var door = antwoord.genoteerdDoor();
        return door == null ? zin : zin + " " + door + " schreef het op.";
    }

    public static String keer(int keer) {
        return keer < 1 || keer > KEREN.size() ? keer + "e" : KEREN.get(keer - 1);
    }

    public static String dag(LocalDate dag, Vraagdossier dossier) {
        return Tijd.dag(dag, dossier.vandaag());
    }

    /** "Samira", "Mark en Danielle". */
    public static String namen(Collection<Gezaghebbende> mensen) {
        return mensen.stream().map(Gezaghebbende::roepnaam).collect(Collectors.joining(" en "));
    }

    private static String zeiden(Collection<Gezaghebbende> mensen) {
        return namen(mensen) + (mensen.size() == 1 ? " zei" : " zeiden");
    }

    private static String inhoud(ContactNiveau niveau) {
        return ContactNiveau.teVragen().stream()
                .filter(niveau::reiktTot)
                .map(ContactNiveau::inhoud)
                .collect(Collectors.joining("; "));
    }
}

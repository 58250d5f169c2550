package nl.kring.toestemming.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.kind.Gezaghebbende;
import nl.kring.kind.Kindbeeld;
import nl.kring.platform.Opsomming;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Keuze;
import nl.kring.toestemming.Bereik;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.GegevenAntwoord;
import nl.kring.toestemming.Gegevenssoort;
import nl.kring.toestemming.Handtekening;
import nl.kring.toestemming.Herhaling;
import nl.kring.toestemming.Richting;
import nl.kring.toestemming.ToestemmingBekijken.Vraagdossier;
import nl.kring.toestemming.Toestemmingstand;

/** The words around a question: plain ones, the same for every family. Parents read A2; professionals B1. */
public final class Vraagwoorden {
    private static final List<String> KEREN = List.of("eerste", "tweede", "derde");

    private Vraagwoorden() {}

    /** What contact at some level is about: an icon's name and a few words. */
    public record Onderwerp(String icoon, String zin) {}

    /** Everything they may talk about: that the child is there, and what is shared besides. */
    public static List<Onderwerp> waarover(Set<Gegevenssoort> gegevens, Kindbeeld kind) {
        var naam = kind.roepnaam();
        return Stream.concat(
                        Stream.of(
                                new Onderwerp("huis", "dat " + naam + " naar de opvang gaat"),
                                new Onderwerp("mensen", "wie " + naam + " helpt"),
                                new Onderwerp("bel", "hoe zij elkaar kunnen bellen")),
                        gegevens.stream().sorted().flatMap(soort -> onderwerpen(soort, naam)))
                .toList();
    }

    private static Stream<Onderwerp> onderwerpen(Gegevenssoort soort, String naam) {
        return switch (soort) {
            case DOELEN -> Stream.of(new Onderwerp("hart", "de doelen voor " + naam));
            case AFSPRAKEN ->
                Stream.of(
                        new Onderwerp("rondvink", "de afspraken"),
                        new Onderwerp("kalender", "wanneer er een gesprek is"));
            case HULP -> Stream.of(new Onderwerp("hand", "hoe het gaat met de hulp"));
            case GESPREKSVERSLAG -> Stream.of(new Onderwerp("praat", "wat er in een gesprek samen is gezegd"));
            case WAARNEMINGEN -> Stream.of(new Onderwerp("oog", "wat zij zien en merken"));
        };
    }

    /** The levels as parents read them. */
    public static List<Keuze> niveausVoorOuders() {
        return List.of(
                new Keuze("WETEN_VAN_ELKAAR", "Weten van elkaar", "Alleen dat uw kind komt, en wie er helpt"),
                new Keuze("AFSTEMMING", "Afspreken", "Ook de doelen en de afspraken"),
                new Keuze("GEZAMENLIJK_GESPREK", "Samen praten", "Ook wat er in een gesprek samen is gezegd"),
                new Keuze("INTENSIEVE_SAMENWERKING", "Veel samen doen", "Ook wat zij zien en merken"));
    }

    /** The kinds of data as parents read them. */
    public static List<Keuze> soortenVoorOuders() {
        return List.of(
                new Keuze("DOELEN", "De doelen"),
                new Keuze("AFSPRAKEN", "De afspraken en de dagen"),
                new Keuze("HULP", "De hulp"),
                new Keuze("GESPREKSVERSLAG", "Wat er in een gesprek samen is gezegd"),
                new Keuze("WAARNEMINGEN", "Wat zij zien en merken"));
    }

    /** Who may turn to whom, as parents read it. */
    public static List<Keuze> richtingen(Vraagdossier dossier) {
        var locatie = dossier.kind().plaats().locatienaam();
        var wijkcoach = dossier.beeld().vraag().wijkcoachnaam();
        return List.of(
                new Keuze(Richting.CONTACT_KOV_WIJKCOACH.name(), locatie + " mag " + wijkcoach + " iets vertellen"),
                new Keuze(Richting.CONTACT_WIJKCOACH_KOV.name(), wijkcoach + " mag " + locatie + " iets vertellen"));
    }

    /** One sentence: who tells whom. */
    public static String wieAanWie(Set<Richting> richtingen, Vraagdossier dossier) {
        var locatie = dossier.kind().plaats().locatienaam();
        var wijkcoach = dossier.beeld().vraag().wijkcoachnaam();
        if (richtingen.size() > 1) {
            return "%s en %s mogen elkaar iets vertellen.".formatted(locatie, wijkcoach);
        }
        return richtingen.contains(Richting.CONTACT_KOV_WIJKCOACH)
                ? "%s mag %s iets vertellen.".formatted(locatie, wijkcoach)
                : "%s mag %s iets vertellen. %s leest niets van %s.".formatted(wijkcoach, locatie, wijkcoach, locatie);
    }

    /** Whether asking again is allowed now, and if not why and from when (DT3.9). */
    public static String opnieuw(Herhaling herhaling, LocalDate vandaag) {
        return switch (herhaling) {
            case Herhaling.Mag _ -> "Opnieuw vragen mag nu.";
            case Herhaling.TeSnel snel ->
                "Opnieuw vragen kan vanaf %s. Tussen twee vragen zitten acht weken. Is er iets nieuws, schrijf dat dan op: dan mag het nu."
                        .formatted(Tijd.dag(snel.vanaf(), vandaag));
            case Herhaling.TeVaak vaak ->
                "Opnieuw vragen kan vanaf %s. De ouders zijn in een jaar al drie keer gevraagd. Is er iets nieuws, schrijf dat dan op: dan mag het nu."
                        .formatted(Tijd.dag(vaak.vanaf(), vandaag));
            case Herhaling.NietMeer _ ->
                "Een ouder wil dit niet meer gevraagd worden. Vraag het alleen als er iets nieuws is, en schrijf dat op. De ouder mag er altijd zelf op terugkomen.";
        };
    }

    /** The question itself, as parents read it. */
    public static String vraag(Vraagdossier dossier) {
        var locatie = dossier.kind().plaats().locatienaam();
        var vraag = dossier.beeld().vraag();
        return vraag.doel() == Richting.CONTACT_KOV_WIJKCOACH
                ? "Mag %s met wijkcoach %s praten over %s?"
                        .formatted(
                                locatie, vraag.wijkcoachnaam(), dossier.kind().roepnaam())
                : "Mag wijkcoach %s met %s praten over %s?"
                        .formatted(
                                vraag.wijkcoachnaam(), locatie, dossier.kind().roepnaam());
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
                                inhoud(werkzaam.bereik()),
                                dag(werkzaam.tot(), dossier));
            case Toestemmingstand.Wacht wacht ->
                dossier.beeld().handtekeningen().stream().allMatch(Handtekening::isJa)
                        ? "Iedereen zei ja, maar niet tegen hetzelfde. %s hoort niets. Bespreek het met allebei."
                                .formatted(wijkcoach)
                        : "Nog geen ja van %s. Tot die tijd hoort %s niets.".formatted(namen(wacht.op()), wijkcoach);
            case Toestemmingstand.Gedeeltelijk gedeeltelijk ->
                "%s is niet bereikt, ook niet na %d keer proberen. Kennismaken en uitleggen mag. Delen mag niet: %s hoort niets over het kind."
                        .formatted(
                                namen(gedeeltelijk.nietBereikt()),
                                dossier.beeld().pogingen().size(),
                                wijkcoach);
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

    /** The first name of who gave it; a parent who no longer decides is not named. */
    public static String naam(GegevenAntwoord antwoord, Vraagdossier dossier) {
        return dossier.beeld()
                .van(antwoord.ouder())
                .map(wie -> wie.wie().roepnaam())
                .orElse("Een ouder");
    }

    public static String keer(int keer) {
        return keer < 1 || keer > KEREN.size() ? keer + "e" : KEREN.get(keer - 1);
    }

    public static String dag(LocalDate dag, Vraagdossier dossier) {
        return Tijd.dag(dag, dossier.vandaag());
    }

    /** "Samira", "Mark en Danielle". */
    public static String namen(Collection<Gezaghebbende> mensen) {
        return mensen.stream().map(Gezaghebbende::roepnaam).collect(Opsomming.verzamel());
    }

    private static String zeiden(Collection<Gezaghebbende> mensen) {
        return namen(mensen) + (mensen.size() == 1 ? " zei" : " zeiden");
    }

    /** What it comes to, in words for professionals. */
    public static String inhoud(Bereik bereik) {
        var alleenTerug = !bereik.richtingen().contains(Richting.CONTACT_KOV_WIJKCOACH);
        return Stream.concat(
                        Stream.of(ContactNiveau.WETEN_VAN_ELKAAR.inhoud()),
                        alleenTerug
                                ? Stream.of("wat de wijkcoach de kinderopvang wil vertellen")
                                : bereik.gegevens().stream().sorted().map(Gegevenssoort::inhoud))
                .collect(Collectors.joining("; "));
    }
}

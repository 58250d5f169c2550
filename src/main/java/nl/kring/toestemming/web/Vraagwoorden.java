package nl.kring.toestemming.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.kind.Gezaghebbende;
import nl.kring.platform.Opsomming;
import nl.kring.platform.Tijd;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.Keuze;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.Bereik;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.GegevenAntwoord;
import nl.kring.toestemming.Gegevenssoort;
import nl.kring.toestemming.Handtekening;
import nl.kring.toestemming.Herhaling;
import nl.kring.toestemming.Richting;
import nl.kring.toestemming.ToestemmingBekijken.Vraagdossier;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.toestemming.Toestemmingstand;

/** The words around a question for professionals (B1): plain ones, the same for every family. */
public final class Vraagwoorden {
    private static final List<String> KEREN = List.of("eerste", "tweede", "derde");

    private Vraagwoorden() {}

    public static List<Keuze> richtingen(Vraagdossier dossier) {
        return new Ouderwoorden(Woorden.nederlands(), dossier).richtingen();
    }

    /** One sentence: who tells whom. */
    public static String wieAanWie(Vraagdossier dossier) {
        return new Ouderwoorden(Woorden.nederlands(), dossier).wieAanWie();
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
                        ? "Iedereen zei ja, maar niet tegen hetzelfde. %s Bespreek het met allebei."
                                .formatted(zonderDit(dossier))
                        : "Nog geen ja van %s. %s".formatted(namen(wacht.op()), zonderDit(dossier));
            case Toestemmingstand.Gedeeltelijk gedeeltelijk ->
                "%s is niet bereikt, ook niet na %d keer proberen. Kennismaken en uitleggen mag. Hierover iets delen mag niet. %s"
                        .formatted(
                                namen(gedeeltelijk.nietBereikt()),
                                dossier.beeld().pogingen().size(),
                                zonderDit(dossier));
            case Toestemmingstand.Nee nee ->
                "%s %s dit nu niet. Dan gebeurt het niet. %s"
                        .formatted(namen(nee.van()), nee.van().size() > 1 ? "willen" : "wil", zonderDit(dossier));
            case Toestemmingstand.Geblokkeerd _ -> "Niemand kan nu ja zeggen. " + zonderDit(dossier);
            case Toestemmingstand.Verlopen verlopen ->
                "Deze vraag gold tot en met %s. %s".formatted(dag(verlopen.sinds(), dossier), zonderDit(dossier));
        };
    }

    /** What the wijkcoach knows as long as this question has no yes: nothing, or what was given to another one. */
    private static String zonderDit(Vraagdossier dossier) {
        return dossier.neeStoptMeer()
                ? "Wat de ouders bij een andere vraag goedvonden, blijft gelden."
                : dossier.beeld().vraag().wijkcoachnaam() + " hoort niets.";
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

    /**
     * What the parents share now with this party, as the panel beside a traject says it; also who prefers to tell it in person (DT3.5).
     *
     * @param alle every question, this one too
     */
    public static String watNogGedeeldWordt(Toestemmingsbeeld beeld, Collection<Toestemmingsbeeld> alle) {
        var zelf = beeld.handtekeningen().stream()
                .filter(wie -> wie.laatste() != null && wie.laatste().antwoord() == Antwoord.DEELT_ZELF)
                .map(wie -> " " + wie.wie().roepnaam() + " vertelt het liever zelf.")
                .collect(Collectors.joining());
        return switch (beeld.stand()) {
            case Toestemmingstand.Werkzaam werkzaam -> "De ouders delen nu: " + inhoud(werkzaam.bereik()) + ".";
            case Toestemmingstand.Wacht _,
                    Toestemmingstand.Gedeeltelijk _,
                    Toestemmingstand.Nee _,
                    Toestemmingstand.Geblokkeerd _,
                    Toestemmingstand.Verlopen _ ->
                beeld.eenAnderWerkt(alle)
                        ? "Hierop zeiden de ouders geen ja. Wat zij bij een andere vraag goedvonden, blijft gelden."
                                + zelf
                        : "De ouders delen nu niets met " + beeld.vraag().wijkcoachnaam() + "." + zelf;
        };
    }

    /** Who asks to be in contact with whom. */
    public static String doel(Toestemmingsbeeld beeld) {
        return "Contact van " + beeld.vraag().doel().woorden();
    }

    public static String richting(Bereik bereik) {
        return bereik.richtingen().stream().sorted().map(Richting::woorden).collect(Collectors.joining(", en "));
    }

    /** Whether there is a no, or nothing any more: only then asking again is a question. */
    public static boolean isVoorbij(Toestemmingsbeeld beeld) {
        return beeld.stand() instanceof Toestemmingstand.Nee || beeld.stand() instanceof Toestemmingstand.Verlopen;
    }

    /** What it comes to, in words for professionals, within a sentence. */
    public static String inhoud(Bereik bereik) {
        return String.join("; ", onderwerpen(bereik));
    }

    /** The same, for a list: one subject a line. */
    public static List<String> onderwerpen(Bereik bereik) {
        var alleenTerug = !bereik.richtingen().contains(Richting.CONTACT_KOV_WIJKCOACH);
        return Stream.concat(
                        Stream.of(ContactNiveau.WETEN_VAN_ELKAAR.inhoud()),
                        alleenTerug
                                ? Stream.of("wat de wijkcoach de kinderopvang wil vertellen")
                                : bereik.gegevens().stream().sorted().map(Gegevenssoort::inhoud))
                .toList();
    }
}

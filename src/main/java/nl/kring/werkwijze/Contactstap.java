package nl.kring.werkwijze;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kring.kind.Gezaghebbende;
import nl.kring.platform.Opsomming;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Actie;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.GegevenAntwoord;
import nl.kring.toestemming.Handtekening;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.toestemming.Toestemmingstand;
import nl.kring.werkwijze.WatNu.Stapje;
import org.jspecify.annotations.Nullable;

/** The step in which the parents say yes or no to contact, and what it means for the first talk. */
final class Contactstap {
    private Contactstap() {}

    static Stapje van(Verloopfeiten feiten) {
        var contact = feiten.contact();
        if (contact == null) {
            return vragen(
                    feiten, "Vraag om contact met de wijkcoach", "Vraag de ouders of jullie contact mogen hebben.");
        }
        var titel = "Vraag om contact met " + contact.vraag().wijkcoachnaam();
        return switch (contact.stand()) {
            case Toestemmingstand.Werkzaam werkzaam ->
                new Stapje(true, titel, gezegd(feiten, contact, werkzaam), null, Regel.DT3_1);
            case Toestemmingstand.Wacht wacht -> bekijken(contact, titel, wacht(contact, wacht), Regel.DT3_1);
            case Toestemmingstand.Gedeeltelijk deels -> bekijken(contact, titel, nietBereikt(deels), Regel.DT3_1);
            case Toestemmingstand.Nee nee -> bekijken(contact, titel, wilNiet(nee), Regel.DT3_9);
            case Toestemmingstand.Geblokkeerd _ ->
                bekijken(
                        contact,
                        titel,
                        "Het is niet duidelijk wie over %s beslist.".formatted(feiten.roepnaam()),
                        Regel.DT3_G6);
            case Toestemmingstand.Verlopen verlopen ->
                vragen(
                        feiten,
                        titel,
                        "De toestemming liep tot en met %s. Vraag het opnieuw."
                                .formatted(Tijd.dag(verlopen.sinds(), feiten.vandaag())));
        };
    }

    /** Each with the day since which that yes stands, also when it became smaller later; one day for all when it is one. */
    private static String gezegd(Verloopfeiten feiten, Toestemmingsbeeld contact, Toestemmingstand.Werkzaam werkzaam) {
        var perDag = new TreeMap<LocalDate, List<Gezaghebbende>>();
        contact.handtekeningen()
                .forEach(wie -> perDag.computeIfAbsent(jaSinds(contact, wie), _ -> new ArrayList<>())
                        .add(wie.wie()));
        var zinnen = perDag.entrySet().stream()
                .map(dag -> "%s zei%s ja, op %s."
                        .formatted(
                                namen(dag.getValue()),
                                dag.getValue().size() > 1 ? "den" : "",
                                Tijd.dag(dag.getKey(), feiten.vandaag())))
                .collect(Collectors.joining(" "));
        return zinnen + (alleenWeten(werkzaam) ? " Jullie weten van elkaar, meer niet." : "");
    }

    private static LocalDate jaSinds(Toestemmingsbeeld contact, Handtekening wie) {
        return contact.verloop().stream()
                .filter(antwoord -> antwoord.ouder().equals(wie.wie().id()))
                .takeWhile(GegevenAntwoord::isJa)
                .reduce((_, eerder) -> eerder)
                .or(() -> Optional.ofNullable(wie.laatste()))
                .map(GegevenAntwoord::op)
                .orElse(contact.vraag().gevraagdOp());
    }

    /** What the first talk waits for. */
    static String voorHetGesprek(Verloopfeiten feiten) {
        var contact = feiten.contact();
        if (contact != null && contact.stand() instanceof Toestemmingstand.Nee) {
            return "Zonder ja van de ouders is er geen gesprek met de wijkcoach. Praten zonder wijkcoach kan wel.";
        }
        if (contact == null || !(contact.stand() instanceof Toestemmingstand.Werkzaam werkzaam)) {
            return "Dat plannen jullie als de ouders ja zeggen.";
        }
        return alleenWeten(werkzaam) ? meerVragen(feiten) : "Kies met de ouders een dag, en thuis of op de locatie.";
    }

    /** Knowing of each other is a valid end (BSL-08). More may be asked as soon as asking is allowed, and what can be done now is said. */
    private static String meerVragen(Verloopfeiten feiten) {
        var wachten = feiten.vraagruimte().inPlaatsDaarvan();
        return wachten == null
                ? "Willen de ouders samen praten? Vraag dan of jullie ook mogen afstemmen."
                : "Samen met de wijkcoach praten kan nu niet. " + wachten
                        + " Met de ouders praten zonder wijkcoach kan wel.";
    }

    /** Asking for more, when knowing of each other is all there is and asking is allowed. */
    static @Nullable Actie voorHetGesprekDoen(Verloopfeiten feiten) {
        var contact = feiten.contact();
        return contact != null
                        && contact.stand() instanceof Toestemmingstand.Werkzaam werkzaam
                        && alleenWeten(werkzaam)
                        && feiten.vraagruimte().kan()
                ? stelDeVraag(feiten)
                : null;
    }

    private static boolean alleenWeten(Toestemmingstand.Werkzaam werkzaam) {
        return !werkzaam.bereik().plantSamen();
    }

    private static String wacht(Toestemmingsbeeld contact, Toestemmingstand.Wacht wacht) {
        var betwist = wie(contact, Antwoord.BETWIST);
        if (!betwist.isEmpty()) {
            return "%s zegt dat niet klopt wat is opgeschreven. Praat er samen over.".formatted(namen(betwist));
        }
        var praten = wie(contact, Antwoord.BEDENKTIJD);
        return praten.isEmpty()
                ? "Nog geen antwoord van %s.".formatted(namen(wacht.op()))
                : "%s wil er eerst over praten.".formatted(namen(praten));
    }

    private static List<Gezaghebbende> wie(Toestemmingsbeeld contact, Antwoord laatste) {
        return contact.handtekeningen().stream()
                .filter(handtekening ->
                        handtekening.laatste() != null && handtekening.laatste().antwoord() == laatste)
                .map(Handtekening::wie)
                .toList();
    }

    private static String wilNiet(Toestemmingstand.Nee nee) {
        return "%s %s dit nu niet. Er is geen contact."
                .formatted(namen(nee.van()), nee.van().size() > 1 ? "willen" : "wil");
    }

    private static String nietBereikt(Toestemmingstand.Gedeeltelijk deels) {
        return "%s is nog niet bereikt. Kennismaken mag, delen nog niet.".formatted(namen(deels.nietBereikt()));
    }

    private static Stapje vragen(Verloopfeiten feiten, String titel, String zin) {
        return new Stapje(
                false, titel, zin, stelDeVraag(feiten), feiten.uitkomst().bron());
    }

    private static Actie stelDeVraag(Verloopfeiten feiten) {
        return new Actie("Stel de vraag", "/kinderen/" + feiten.kind() + "/toestemming/nieuw");
    }

    private static Stapje bekijken(Toestemmingsbeeld contact, String titel, String zin, Regel regel) {
        return new Stapje(
                false,
                titel,
                zin,
                new Actie("Bekijk de vraag", "/toestemmingen/" + contact.vraag().id()),
                regel);
    }

    private static String namen(Collection<Gezaghebbende> mensen) {
        return mensen.stream().map(Gezaghebbende::roepnaam).collect(Opsomming.verzamel());
    }
}

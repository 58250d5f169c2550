package nl.kring.toestemming.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kring.organisatie.Medewerker;
import nl.kring.platform.Ids;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Keuze;
import nl.kring.platform.web.Velden;
import nl.kring.platform.web.Veldfout;
import nl.kring.toestemming.Aanleiding;
import nl.kring.toestemming.Bereik;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.Gegevenssoort;
import nl.kring.toestemming.Richting;
import nl.kring.toestemming.ToestemmingId;
import nl.kring.toestemming.VraagResultaat;
import nl.kring.toestemming.VraagResultaat.Bezwaar;
import nl.kring.toestemming.VraagToestemming;
import nl.kring.toestemming.Vraagreden;
import nl.kring.toestemming.Vraagvoorbereiding;

/**
 * The form to ask the parents, as it came in.
 *
 * @param opdracht absent while something is missing; then {@code invoer} says what
 */
public record Vraagformulier(Invoer invoer, Optional<VraagToestemming> opdracht) {
    private static final int TEKST_HOOGSTENS = 2000;

    static Vraagformulier lees(Invoer getypt, Vraagvoorbereiding klaar) {
        var velden = new Velden(getypt);
        var wijkcoach = wijkcoach(velden, klaar);
        var niveau = velden.keuze("niveau", ContactNiveau.class, "Kies waar het contact over mag gaan.");
        var reden = reden(velden, niveau, klaar);
        var tot = velden.dag("geldigTot", "Vul de laatste dag in, zoals 31-7-2027.");
        if (!velden.klopt()) {
            return new Vraagformulier(velden.terug(), Optional.empty());
        }
        return new Vraagformulier(
                getypt,
                Optional.of(new VraagToestemming(
                        Ids.lees(velden.waarde("id")).map(ToestemmingId::new).orElseGet(ToestemmingId::nieuw),
                        klaar.kind().id(),
                        klaar.kind().plaats().id(),
                        new Bereik(
                                niveau.orElseThrow(),
                                richtingen(getypt, klaar),
                                gegevens(getypt, niveau.orElseThrow()),
                                tot.orElseThrow()),
                        wijkcoach.orElseThrow().id(),
                        wijkcoach.orElseThrow().organisatie(),
                        reden)));
    }

    /** Without boxes on the form (an old one, or a script) it is everything that the level holds. */
    private static Set<Gegevenssoort> gegevens(Invoer getypt, ContactNiveau niveau) {
        return getypt.gekozen("zelf-gekozen", "ja") ? Bereikvelden.gegevens(getypt) : Gegevenssoort.bij(niveau);
    }

    private static Set<Richting> richtingen(Invoer getypt, Vraagvoorbereiding klaar) {
        return getypt.gekozen("beide", "ja") ? Set.of(Richting.values()) : Set.of(klaar.doel());
    }

    private static Vraagreden reden(Velden velden, Optional<ContactNiveau> niveau, Vraagvoorbereiding klaar) {
        var belang = velden.tekst("belang", belangOntbreekt(klaar), TEKST_HOOGSTENS);
        var feit = velden.tekstOfLeeg("nieuwFeit", TEKST_HOOGSTENS);
        if (niveau.filter(gekozen -> gekozen == ContactNiveau.INTENSIEVE_SAMENWERKING)
                .isEmpty()) {
            return new Vraagreden(belang, null, null, feit);
        }
        var aanleiding = velden.keuze(
                "aanleiding", Aanleiding.class, "Nauw samenwerken vraag je alleen om een van deze redenen.");
        var uitleg = velden.tekst(
                "aanleidingUitleg", "Schrijf in je eigen woorden waarom. De ouders lezen dit.", TEKST_HOOGSTENS);
        return new Vraagreden(belang, aanleiding.orElse(null), uitleg, feit);
    }

    private static Optional<Medewerker> wijkcoach(Velden velden, Vraagvoorbereiding klaar) {
        var wijkcoach = klaar.wijkcoaches().stream()
                .filter(wie -> sleutel(wie).equals(velden.waarde("wijkcoach")))
                .findFirst();
        if (wijkcoach.isEmpty()) {
            velden.fout("wijkcoach", "Kies de wijkcoach.");
        }
        return wijkcoach;
    }

    /** One line of the list: a person in the function wijkcoach at one organisation. */
    static String sleutel(Medewerker wie) {
        return wie.id() + " " + wie.organisatie();
    }

    public static List<Keuze> wijkcoaches(Vraagvoorbereiding klaar) {
        return klaar.wijkcoaches().stream()
                .map(wie -> new Keuze(sleutel(wie), wie.naam() + ", " + wie.organisatienaam()))
                .toList();
    }

    public static List<Keuze> aanleidingen() {
        return Arrays.stream(Aanleiding.values())
                .map(aanleiding -> new Keuze(aanleiding.name(), aanleiding.woorden()))
                .collect(Collectors.toList());
    }

    /** The other direction, as a box to tick. */
    public static String andersom(Vraagvoorbereiding klaar) {
        return klaar.doel() == Richting.CONTACT_KOV_WIJKCOACH
                ? "De wijkcoach mag ook met ons contact zoeken en ons iets vertellen"
                : "De kinderopvang mag mij ook iets vertellen";
    }

    static List<Veldfout> fouten(VraagResultaat resultaat, Vraagvoorbereiding klaar) {
        return switch (resultaat) {
            case VraagResultaat.Gevraagd _ -> List.of();
            case VraagResultaat.IsErAl _ ->
                List.of(new Veldfout(
                        "",
                        "Dit is al gevraagd, of er is al een ja. Er is niets verstuurd. Kijk eerst bij die vraag."));
            case VraagResultaat.AndereWeg anders ->
                List.of(new Veldfout("", anders.omweg().zin()));
            case VraagResultaat.Wachten wachten ->
                List.of(new Veldfout("nieuwFeit", Vraagwoorden.opnieuw(wachten.herhaling(), klaar.vandaag())));
            case VraagResultaat.NogNiet nogNiet ->
                nogNiet.bezwaren().stream().map(bezwaar -> fout(bezwaar, klaar)).toList();
        };
    }

    private static Veldfout fout(Bezwaar bezwaar, Vraagvoorbereiding klaar) {
        return switch (bezwaar) {
            case BELANG_ONTBREEKT -> new Veldfout("belang", belangOntbreekt(klaar));
            case BELANG_TE_LANG -> new Veldfout("belang", "Maak dit korter: hoogstens 2000 tekens.");
            case RICHTING_ONTBREEKT -> new Veldfout("beide", "Kies wie zich tot wie mag richten.");
            case GEGEVENS_ONTBREKEN ->
                new Veldfout("gegevens", "Kies waar het over mag gaan. Of kies hierboven: weten van elkaar.");
            case AANLEIDING_ONTBREEKT ->
                new Veldfout("aanleiding", "Nauw samenwerken vraag je alleen om een van deze redenen.");
            case WIJKCOACH_ONBEKEND ->
                new Veldfout("wijkcoach", "Deze wijkcoach werkt hier niet meer. Kies een ander.");
            case EINDE_IN_HET_VERLEDEN -> new Veldfout("geldigTot", "Deze dag is voorbij. Kies vandaag of later.");
            case EINDE_TE_VER ->
                new Veldfout(
                        "geldigTot",
                        "Een ja duurt hoogstens een jaar. Kies uiterlijk %s."
                                .formatted(Tijd.dag(klaar.laatsteDag(), klaar.vandaag())));
            case GEZAG_ONDUIDELIJK ->
                new Veldfout("", klaar.ondertekenaars().regel().zin());
        };
    }

    private static String belangOntbreekt(Vraagvoorbereiding klaar) {
        return "Schrijf op waarom contact goed is voor %s. De ouders lezen dit."
                .formatted(klaar.kind().roepnaam());
    }
}

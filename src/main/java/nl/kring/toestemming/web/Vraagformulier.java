package nl.kring.toestemming.web;

import java.util.List;
import java.util.Optional;
import nl.kring.organisatie.Medewerker;
import nl.kring.platform.Ids;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Keuze;
import nl.kring.platform.web.Velden;
import nl.kring.platform.web.Veldfout;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.ToestemmingId;
import nl.kring.toestemming.VraagResultaat;
import nl.kring.toestemming.VraagResultaat.Bezwaar;
import nl.kring.toestemming.VraagToestemming;
import nl.kring.toestemming.Vraagvoorbereiding;

/**
 * The form to ask the parents, as it came in.
 *
 * @param opdracht absent while something is missing; then {@code invoer} says what
 */
public record Vraagformulier(Invoer invoer, Optional<VraagToestemming> opdracht) {
    private static final int BELANG_HOOGSTENS = 2000;

    static Vraagformulier lees(Invoer getypt, Vraagvoorbereiding klaar) {
        var velden = new Velden(getypt);
        var wijkcoach = wijkcoach(velden, klaar);
        var niveau = velden.keuze("niveau", ContactNiveau.class, "Kies waar het contact over mag gaan.");
        var belang = velden.tekst("belang", belangOntbreekt(klaar), BELANG_HOOGSTENS);
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
                        niveau.orElseThrow(),
                        wijkcoach.orElseThrow().id(),
                        wijkcoach.orElseThrow().organisatie(),
                        belang,
                        tot.orElseThrow())));
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

    public static List<Keuze> niveaus(List<ContactNiveau> niveaus) {
        return niveaus.stream()
                .map(niveau -> new Keuze(niveau.name(), niveau.naam(), niveau.inhoud()))
                .toList();
    }

    static List<Veldfout> fouten(VraagResultaat resultaat, Vraagvoorbereiding klaar) {
        return switch (resultaat) {
            case VraagResultaat.Gevraagd _ -> List.of();
            case VraagResultaat.IsErAl _ -> List.of();
            case VraagResultaat.Wachten wachten ->
                List.of(new Veldfout(
                        "",
                        "Opnieuw vragen kan vanaf %s. De ouders mogen er altijd zelf op terugkomen."
                                .formatted(Tijd.dag(wachten.vanaf(), klaar.vandaag()))));
            case VraagResultaat.NogNiet nogNiet ->
                nogNiet.bezwaren().stream().map(bezwaar -> fout(bezwaar, klaar)).toList();
        };
    }

    private static Veldfout fout(Bezwaar bezwaar, Vraagvoorbereiding klaar) {
        return switch (bezwaar) {
            case BELANG_ONTBREEKT -> new Veldfout("belang", belangOntbreekt(klaar));
            case BELANG_TE_LANG -> new Veldfout("belang", "Maak dit korter: hoogstens 2000 tekens.");
            case NIVEAU_NIET_TE_VRAGEN -> new Veldfout("niveau", "Kies waar het contact over mag gaan.");
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

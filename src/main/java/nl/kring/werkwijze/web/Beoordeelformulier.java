package nl.kring.werkwijze.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Invoerlezer;
import nl.kring.platform.web.Veldfout;
import nl.kring.werkwijze.BeoordeelWijkcoach;
import nl.kring.werkwijze.BeoordelingId;
import nl.kring.werkwijze.BeoordelingResultaat;
import nl.kring.werkwijze.BeoordelingResultaat.Bezwaar;
import nl.kring.werkwijze.DientBetrokken;
import nl.kring.werkwijze.WijkcoachBekijken.Wijkcoachdossier;

/**
 * The form to judge, as it came in.
 *
 * @param opdracht absent while something is missing; then {@code invoer} says what
 */
record Beoordeelformulier(Invoer invoer, Optional<BeoordeelWijkcoach> opdracht) {
    private static final String REDEN = "Schrijf op waarom. Denk vanuit het kind. De ouders lezen dit.";

    static Invoer leeg() {
        return Invoer.van(Map.of("id", BeoordelingId.nieuw().toString()));
    }

    static Beoordeelformulier lees(Invoer getypt, Wijkcoachdossier dossier) {
        var lezer = new Invoerlezer(getypt);
        var dient = lezer.keuze("dient", DientBetrokken.class).filter(keuze -> keuze != DientBetrokken.NIET_BEOORDEELD);
        var invoer = getypt;
        if (dient.isEmpty()) {
            invoer = invoer.metFout("dient", "Kies ja of nee.");
        }
        if (lezer.tekst("reden").isEmpty()) {
            invoer = invoer.metFout("reden", REDEN);
        }
        if (invoer.heeftFouten()) {
            return new Beoordeelformulier(invoer, Optional.empty());
        }
        return new Beoordeelformulier(
                invoer,
                Optional.of(new BeoordeelWijkcoach(
                        lezer.id("id").map(BeoordelingId::new).orElseGet(BeoordelingId::nieuw),
                        dossier.kind().id(),
                        dossier.kind().plaats().id(),
                        dient.orElseThrow(),
                        lezer.tekst("reden"),
                        versie(lezer))));
    }

    /** What cannot be read is a version that never was: then the form is shown again with how it stands now. */
    static int versie(Invoerlezer lezer) {
        var tekst = lezer.tekst("versie");
        return tekst.matches("[0-9]{1,9}") ? Integer.parseInt(tekst) : -1;
    }

    static List<Veldfout> fouten(BeoordelingResultaat resultaat) {
        return switch (resultaat) {
            case BeoordelingResultaat.Vastgelegd _ -> List.of();
            case BeoordelingResultaat.InmiddelsGewijzigd gewijzigd -> List.of(Inmiddels.fout(gewijzigd.nu()));
            case BeoordelingResultaat.NogNiet nogNiet ->
                nogNiet.bezwaren().stream().map(Beoordeelformulier::fout).toList();
        };
    }

    private static Veldfout fout(Bezwaar bezwaar) {
        return switch (bezwaar) {
            case REDEN_ONTBREEKT -> new Veldfout("reden", REDEN);
            case REDEN_TE_LANG -> new Veldfout("reden", "Maak dit korter: hoogstens 2000 tekens.");
            case ER_IS_AL_EEN_WIJKCOACH ->
                new Veldfout("", "Er is al een wijkcoach bij het gezin. Beoordelen is nu niet nodig.");
            case ER_IS_GEEN_WIJKCOACH -> new Veldfout("", "Er is geen wijkcoach bij het gezin. Stoppen is niet nodig.");
        };
    }
}

package nl.kring.werkwijze.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kring.platform.Ids;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Velden;
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
    private static final int HOOGSTENS = 2000;

    static Invoer leeg() {
        return Invoer.van(Map.of("id", BeoordelingId.nieuw().toString()));
    }

    static Beoordeelformulier lees(Invoer getypt, Wijkcoachdossier dossier) {
        var velden = new Velden(getypt);
        var dient = velden.keuzeOfLeeg("dient", DientBetrokken.class)
                .filter(keuze -> keuze != DientBetrokken.NIET_BEOORDEELD);
        if (dient.isEmpty()) {
            velden.fout("dient", "Kies ja of nee.");
        }
        var reden = velden.tekst("reden", REDEN, HOOGSTENS);
        if (!velden.klopt()) {
            return new Beoordeelformulier(velden.terug(), Optional.empty());
        }
        return new Beoordeelformulier(
                getypt,
                Optional.of(new BeoordeelWijkcoach(
                        Ids.lees(velden.waarde("id")).map(BeoordelingId::new).orElseGet(BeoordelingId::nieuw),
                        dossier.kind().id(),
                        dossier.kind().plaats().id(),
                        dient.orElseThrow(),
                        reden,
                        versie(getypt))));
    }

    /** What cannot be read is a version that never was: then the form is shown again with how it stands now. */
    static int versie(Invoer getypt) {
        var tekst = getypt.waarde("versie");
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

package nl.kring.inzet.web;

import java.util.Arrays;
import java.util.Optional;
import nl.kring.inzet.Grondslag;
import nl.kring.inzet.InzetId;
import nl.kring.inzet.InzetResultaat.Bezwaar;
import nl.kring.inzet.Inzetformulier;
import nl.kring.inzet.Plek;
import nl.kring.inzet.RegistreerInzet;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.web.Keuze;
import nl.kring.platform.web.Velden;
import nl.kring.traject.TrajectId;

/** The fields of the form about help: reading them, their options, and the sentence for each objection. */
final class Inzetvelden {
    /** Function and person are one choice: "LOGOPEDIST:id". */
    private static final String WIE = "wie";

    private Inzetvelden() {}

    static Optional<RegistreerInzet> lees(Velden velden, TrajectId traject) {
        var wie = velden.tekst(WIE, "Kies wie er helpt.");
        var grondslag = velden.keuze("grondslag", Grondslag.class, "Kies hoe de hulp geregeld is.");
        var plek = velden.keuze("plek", Plek.class, "Kies waar de hulp is.");
        var akkoord = velden.dag("akkoord", "Schrijf op wanneer de ouders ja zeiden.");
        var van = velden.dag("van", "Kies de eerste dag.");
        if (!velden.klopt()) {
            return Optional.empty();
        }
        var delen = wie.split(":", 2);
        var persoon = delen.length == 2 ? Ids.lees(delen[1]) : Optional.<java.util.UUID>empty();
        var functie = functie(delen[0]);
        if (persoon.isEmpty() || functie.isEmpty()) {
            velden.fout(WIE, "Kies wie er helpt.");
            return Optional.empty();
        }
        return Optional.of(new RegistreerInzet(
                InzetId.lees(velden.waarde("inzet")),
                traject,
                functie.get(),
                new MedewerkerId(persoon.get()),
                grondslag.orElseThrow(),
                plek.orElseThrow(),
                akkoord.orElseThrow(),
                van.orElseThrow()));
    }

    private static Optional<Functie> functie(String naam) {
        return Arrays.stream(Functie.values())
                .filter(functie -> functie.name().equals(naam))
                .findFirst();
    }

    static void zeg(Velden velden, Bezwaar bezwaar) {
        switch (bezwaar) {
            case WIJKCOACH_ALLEEN_NA_TOESTEMMING ->
                velden.fout(WIE, "Een wijkcoach komt erbij als de ouders ja zeggen. Vraag hun eerst om toestemming.");
            case PERSOON_HEEFT_FUNCTIE_NIET ->
                velden.fout(WIE, "Deze persoon heeft deze functie vandaag niet. Kies iemand anders.");
            case AKKOORD_IN_DE_TOEKOMST ->
                velden.fout("akkoord", "Deze dag komt nog. Schrijf op wanneer de ouders ja zeiden.");
            case BEGIN_VOOR_AKKOORD ->
                velden.fout("van", "De hulp begint pas nadat de ouders ja zeiden. Kies die dag of later.");
            case BEGIN_VOOR_TRAJECT ->
                velden.fout("van", "Toen liep dit traject nog niet. Kies de dag waarop het begon, of later.");
            case TRAJECT_AFGEROND -> velden.fout("", "Dit traject is afgerond. Er komt geen nieuwe hulp bij.");
        }
    }

    static Inzetkeuzes keuzes(Inzetformulier.Nieuw nieuw) {
        var wie = nieuw.mensen().stream()
                .map(mens -> new Keuze(
                        mens.functie().name() + ":" + mens.id(),
                        mens.functie().woord() + ": " + mens.naam() + ", " + mens.organisatienaam()))
                .sorted(java.util.Comparator.comparing(Keuze::tekst))
                .toList();
        var grondslag = Arrays.stream(Grondslag.values())
                .map(soort -> new Keuze(soort.name(), soort.woord(), soort.uitleg()))
                .toList();
        var plek = Arrays.stream(Plek.values())
                .map(soort -> new Keuze(soort.name(), soort.woord()))
                .toList();
        return new Inzetkeuzes(wie, grondslag, plek);
    }
}

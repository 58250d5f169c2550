package nl.kring.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kring.dossier.Dossier.Weetregel;
import nl.kring.inzet.Inzet;
import nl.kring.platform.Functie;
import nl.kring.platform.Letters;
import nl.kring.platform.taal.Woorden;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.toestemming.Toestemmingstand.Geblokkeerd;
import nl.kring.toestemming.Toestemmingstand.Gedeeltelijk;
import nl.kring.toestemming.Toestemmingstand.Nee;
import nl.kring.toestemming.Toestemmingstand.Verlopen;
import nl.kring.toestemming.Toestemmingstand.Wacht;
import nl.kring.toestemming.Toestemmingstand.Werkzaam;

/** Who may know what, as the parents read it; each wijkcoach leads to the question, where what is shared stands and where one stops. */
record Ouderweten(Woorden woorden, LocalDate vandaag) {

    List<Weetregel> van(List<Toestemmingsbeeld> vragen, List<Inzet> hulp) {
        var wijkcoaches = Kringblok.perPartij(vragen).map(beeld -> regel(beeld, vragen));
        var anderen = hulp.stream()
                .filter(inzet -> inzet.isVanBuiten() && inzet.functie() != Functie.WIJKCOACH && inzet.looptOp(vandaag))
                .map(this::regel);
        return Stream.concat(wijkcoaches, anderen).toList();
    }

    private Weetregel regel(Toestemmingsbeeld beeld, List<Toestemmingsbeeld> alle) {
        var naam = beeld.vraag().wijkcoachnaam();
        var zin = switch (beeld.stand()) {
            case Werkzaam werkzaam -> woorden.zeg("weten.wie", naam, woorden.dag(werkzaam.tot(), vandaag));
            case Wacht _ -> woorden.zeg(beeld.eenAnderWerkt(alle) ? "weten.anders" : "weten.gevraagd", naam);
            case Gedeeltelijk _, Nee _, Geblokkeerd _, Verlopen _ -> woorden.zeg("weten.niets", naam);
        };
        return new Weetregel(
                "wijkteam",
                Letters.begin(naam, 2),
                naam,
                zin,
                null,
                "/toestemmingen/" + beeld.vraag().id());
    }

    private Weetregel regel(Inzet inzet) {
        var naam = inzet.roepnaam();
        return new Weetregel(
                inzet.soort().vorm(), Letters.begin(naam, 2), naam, woorden.zeg("weten.helper", naam), null, null);
    }
}

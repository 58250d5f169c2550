package nl.kring.demo.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kring.demo.domain.Gezin.Gezag;
import nl.kring.demo.domain.Gezin.Ouder;
import nl.kring.demo.rijen.Rij;

/** Children with their parents: by chance, or by name. */
final class Gezinnen {
    private final Pen pen;
    private final Namen namen;
    private final Toeval toeval;

    Gezinnen(Pen pen, Namen namen, Toeval toeval) {
        this.pen = pen;
        this.namen = namen;
        this.toeval = toeval;
    }

    /** Seventy of a hundred children have two parents who decide together. */
    Gezin iemand(LocalDate geboren) {
        var worp = toeval.tussen(1, 100);
        if (worp <= 70) {
            return met(Gezag.SAMEN, geboren);
        }
        if (worp <= 95) {
            return met(Gezag.ALLEEN, geboren);
        }
        return met(worp <= 97 ? Gezag.MET_ANDER : worp <= 99 ? Gezag.VOOGD : Gezag.NIET_TE_BEPALEN, geboren);
    }

    /** Where a yes of the parents must be possible. */
    Gezin metToestemmers(LocalDate geboren) {
        return met(toeval.kans(72) ? Gezag.SAMEN : Gezag.ALLEEN, geboren);
    }

    Gezin met(Gezag gezag, LocalDate geboren) {
        var taal = namen.taal(toeval);
        var ouders = new ArrayList<Ouder>();
        for (var relatie : gezag.relaties()) {
            var voornamen = "VADER".equals(relatie) ? taal.vaders() : taal.moeders();
            ouders.add(ouder(toeval.kies(voornamen), toeval.kies(taal.achternamen()), taal.code(), taal.woord()));
        }
        return gezin(toeval.kies(taal.kinderen()), toeval.kies(taal.achternamen()), geboren, gezag, ouders);
    }

    Gezin gezin(String roepnaam, String achternaam, LocalDate geboren, Gezag gezag, List<Ouder> ouders) {
        var kind = pen.id();
        pen.schrijf(new Rij.Kind(kind, roepnaam, achternaam, geboren));
        for (int i = 0; i < ouders.size(); i++) {
            pen.schrijf(new Rij.Gezagsrelatie(
                    pen.id(),
                    kind,
                    ouders.get(i).id(),
                    gezag.soort(),
                    gezag.relaties().get(i),
                    gezag.bron(),
                    geboren,
                    null));
        }
        return new Gezin(kind, roepnaam, geboren, gezag, ouders);
    }

    Ouder ouder(String roepnaam, String achternaam, String taal, String taalnaam) {
        return ouder(roepnaam, achternaam, taal, taalnaam, pen.mail("ouder"));
    }

    Ouder hoofdpersoon(Hoofdpersoon wie, String taal, String taalnaam) {
        var ouder = ouder(wie.roepnaam(), wie.achternaam(), taal, taalnaam, wie.gebruikersnaam());
        pen.schrijf(new Rij.Account(wie.account(), wie.gebruikersnaam(), null, ouder.id()));
        return ouder;
    }

    private Ouder ouder(String roepnaam, String achternaam, String taal, String taalnaam, String mail) {
        var id = pen.id();
        pen.schrijf(new Rij.Ouder(id, roepnaam, achternaam, taal));
        pen.schrijf(new Rij.Oudercontact(id, mail, pen.telefoon()));
        return new Ouder(id, roepnaam, taal, taalnaam);
    }
}

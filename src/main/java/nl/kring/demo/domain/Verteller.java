package nl.kring.demo.domain;

import java.time.LocalDate;
import java.util.List;
import nl.kring.demo.domain.Dossier.Looptijd;
import nl.kring.demo.domain.Gezin.Gezag;
import nl.kring.demo.domain.Gezin.Ouder;
import nl.kring.demo.domain.Plaatsingen.Begin;

/** Tells the stories of the children with a name. What a story does not fix is left to chance. */
final class Verteller {
    /** Where, since how many days, and what was told and asked. */
    record Hier(Locatie locatie, String groep, int dagen, Begin begin) {}

    private final Pen pen;
    private final Gezinnen gezinnen;
    private final Plaatsingen plaatsingen;
    private final Woorden woorden;
    private final Toeval toeval;

    Verteller(Pen pen, Gezinnen gezinnen, Plaatsingen plaatsingen, Woorden woorden, Toeval toeval) {
        this.pen = pen;
        this.gezinnen = gezinnen;
        this.plaatsingen = plaatsingen;
        this.woorden = woorden;
        this.toeval = toeval;
    }

    Pen pen() {
        return pen;
    }

    Ouder ouder(Hoofdpersoon wie, String taal, String taalnaam) {
        return gezinnen.hoofdpersoon(wie, taal, taalnaam);
    }

    Ouder ouder(String roepnaam, String achternaam) {
        return gezinnen.ouder(roepnaam, achternaam, "nl", "Nederlands");
    }

    Ouder ouder(String roepnaam, String achternaam, String taal, String taalnaam) {
        return gezinnen.ouder(roepnaam, achternaam, taal, taalnaam);
    }

    /** @param maanden the child's age today */
    Plek kind(String roepnaam, String achternaam, int maanden, Hier hier, Ouder... ouders) {
        var geboren = pen.vandaag().minusMonths(maanden).minusDays(toeval.tussen(1, 27));
        var gezag = ouders.length == 1 ? Gezag.ALLEEN : Gezag.SAMEN;
        return kind(roepnaam, achternaam, geboren, gezag, hier, ouders);
    }

    /** A child of whom it is not known yet who decides: nobody can say yes for it (DT3.G6). */
    Plek kindZonderBekendGezag(String roepnaam, String achternaam, int maanden, Hier hier, Ouder ouder) {
        var geboren = pen.vandaag().minusMonths(maanden).minusDays(toeval.tussen(1, 27));
        return kind(roepnaam, achternaam, geboren, Gezag.NIET_TE_BEPALEN, hier, ouder);
    }

    private Plek kind(String roepnaam, String achternaam, LocalDate geboren, Gezag gezag, Hier hier, Ouder... ouders) {
        var gezin = gezinnen.gezin(roepnaam, achternaam, geboren, gezag, List.of(ouders));
        var groep = hier.locatie().groep(hier.groep());
        return plaatsingen.schrijf(gezin, hier.locatie(), groep, pen.geleden(hier.dagen()), groep.ve(), hier.begin());
    }

    Begin gevraagd(int dagenGeleden, Route route) {
        return Begin.op(pen.geleden(dagenGeleden), route.antwoord());
    }

    Samenwerking samenwerking(Plek plek, Route route, int gevraagd) {
        return new Samenwerking(pen, plek, route, pen.geleden(gevraagd), woorden, toeval);
    }

    Dossier dossier(Plek plek, String hulpvraag, LocalDate start) {
        return new Dossier(pen, plek, hulpvraag, Looptijd.sinds(start));
    }

    Verloop verloop(Dossier dossier, Samenwerking samenwerking, Route route) {
        return new Verloop(dossier, samenwerking, route.eindigtMetJa(), woorden, toeval);
    }
}

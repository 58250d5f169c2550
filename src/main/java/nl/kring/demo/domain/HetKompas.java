package nl.kring.demo.domain;

import static nl.kring.platform.Functie.JEUGDVERPLEEGKUNDIGE;
import static nl.kring.platform.Functie.LOGOPEDIST;

import java.time.LocalTime;
import java.util.List;
import nl.kring.demo.domain.Gezin.Ouder;
import nl.kring.demo.domain.Plaatsingen.Begin;
import nl.kring.demo.domain.Verteller.Hier;

/** The children with a name at Het Kompas: Noor, Mila, Adam and Benthe. */
final class HetKompas {
    private static final String ZEESTERREN = "De Zeesterren";

    private final Verteller verteller;
    private final Pen pen;
    private final Locatie kompas;

    HetKompas(Verteller verteller, Locatie kompas) {
        this.verteller = verteller;
        this.pen = verteller.pen();
        this.kompas = kompas;
    }

    void schrijf() {
        noor();
        mila();
        adam();
        benthe();
    }

    /** Two parents who live apart and decide together; they see the same goal differently. Only the week is agreed. */
    private void noor() {
        var danielle = verteller.ouder(Hoofdpersoon.DANIELLE, "nl", "Nederlands");
        var mark = verteller.ouder(Hoofdpersoon.MARK, "nl", "Nederlands");
        var hier = new Hier(kompas, ZEESTERREN, 180, verteller.gevraagd(174, Route.TWEE));
        var plek = verteller.kind("Noor", "Vogelhout", 33, hier, danielle, mark);
        var samenwerking =
                verteller.samenwerking(plek, Route.TWEE, 174).loop(pen.geleden(154), Toestemmingen.GEZAMENLIJK_GESPREK);
        var dossier = verteller.dossier(
                plek, "Wij willen allebei dat Noor bij ons en op de groep hetzelfde hoort.", pen.geleden(155));
        var tafel = new Collega[] {plek.coach(), plek.mentor(), plek.wijkcoach()};
        doelenVanNoor(dossier, danielle, mark, tafel);
        voortgangVanNoor(dossier, danielle, mark, tafel);
        dossier.helpt(plek.coach(), "LOCATIE", pen.geleden(155), null, List.of(pen.geleden(140), pen.geleden(49)));
        dossier.helpt(plek.wijkcoach(), "LOCATIE", pen.geleden(146), null, List.of(pen.geleden(90), pen.geleden(35)));
        dossier.gepland(Afspraak.voortgangInDeWeek(pen.over(7), tafel));
        samenwerking.sluit();
    }

    private void doelenVanNoor(Dossier dossier, Ouder danielle, Ouder mark, Collega[] tafel) {
        var dag = pen.geleden(133);
        dossier.gehouden(Afspraak.eerste(dag, LocalTime.of(16, 0), "LOCATIE", tafel));
        dossier.doel(
                new Woorden.Doel(
                        "ONTWIKKELING",
                        "Wij willen dat Noor durft te vertellen hoe het was.",
                        "Noor bij het ophalen een ding van de dag vertelt."),
                danielle,
                dag);
        dossier.doel(
                new Woorden.Doel(
                        "ERBIJ_HOREN",
                        "Wij willen dat Noor een vriendje vindt.",
                        "Noor elke dag even met een ander kind speelt."),
                mark,
                dag);
        dossier.actie("Elke week een foto voor het schrift", danielle, dag, pen.geleden(56), pen.geleden(57));
    }

    private void voortgangVanNoor(Dossier dossier, Ouder danielle, Ouder mark, Collega[] tafel) {
        var mentor = dossier.plek().mentor();
        var gesprek = dossier.gehouden(Afspraak.voortgang(pen.geleden(56), LocalTime.of(16, 0), tafel));
        dossier.vindt(gesprek, 0, mark, "BETER");
        dossier.vindt(gesprek, 0, danielle, "GELIJK");
        dossier.vindt(gesprek, 0, mentor, "BETER");
        dossier.vindt(gesprek, 1, mark, "GELIJK");
        dossier.vindt(gesprek, 1, danielle, "BETER");
        dossier.vindt(gesprek, 1, mentor, "BETER");
        var straks = Dagen.werkdag(pen.over(13));
        dossier.actie("Elke week een foto voor het schrift", mark, pen.geleden(56), straks, null);
        dossier.actie("Een vast maatje kiezen bij het buitenspelen", mentor, pen.geleden(56), straks, null);
    }

    /** Her parents have not been told yet that a wijkcoach belongs to the location; it can be done in the talk (R-SA-05). */
    private void mila() {
        var hier = new Hier(kompas, ZEESTERREN, 160, new Begin(null, pen.geleden(158), Route.GEEN.antwoord()));
        var plek = verteller.kind(
                "Mila",
                "Kastanjehof",
                38,
                hier,
                verteller.ouder("Annika", "Kastanjehof"),
                verteller.ouder("Ruud", "Speenkruid"));
        var samenwerking = verteller.samenwerking(plek, Route.GEEN, 158);
        var dossier = verteller.dossier(
                plek, "Mila speelt veel alleen. Wij willen dat Mila meedoet met de groep.", pen.geleden(120));
        var verloop = verteller.verloop(dossier, samenwerking, Route.GEEN);
        verloop.eersteGehouden(pen.geleden(105), false);
        verloop.voortgangGehouden(pen.geleden(49));
        dossier.helpt(plek.coach(), "LOCATIE", pen.geleden(120), null, List.of(pen.geleden(112), pen.geleden(4)));
        dossier.gepland(
                Afspraak.voortgang(Dagen.werkdag(pen.over(2)), LocalTime.of(13, 0), plek.coach(), plek.mentor()));
        samenwerking.sluit();
    }

    /** Came by way of the jeugdverpleegkundige, who hands over in the first talk with the parents there (DT2.10). */
    private void adam() {
        var hier = new Hier(kompas, ZEESTERREN, 21, verteller.gevraagd(20, Route.GEEN));
        var plek = verteller.kind(
                "Adam",
                "Alqamarin",
                25,
                hier,
                verteller.ouder("Layla", "Alqamarin", "ar", "Arabisch"),
                verteller.ouder("Sami", "Alqamarin", "ar", "Arabisch"));
        var samenwerking = verteller.samenwerking(plek, Route.GEEN, 20);
        var fatima = kompas.wie(JEUGDVERPLEEGKUNDIGE);
        var dossier = verteller.dossier(plek, "Wij willen dat Adam hier goed begint en de taal leert.", pen.geleden(8));
        dossier.helpt(plek.coach(), "LOCATIE", pen.geleden(8), null, List.of(pen.geleden(5)));
        dossier.helpt(fatima, "LOCATIE", pen.geleden(8), null, List.of(pen.geleden(6)));
        dossier.gepland(Afspraak.eerste(
                        Dagen.werkdag(pen.over(6)), LocalTime.of(15, 0), "LOCATIE", plek.coach(), plek.mentor(), fatima)
                .metTolk("Arabisch"));
        samenwerking.sluit();
    }

    /** Scenario 3: her parents would rather not have a wijkcoach. The help on the group simply goes on. */
    private void benthe() {
        var hier = new Hier(kompas, ZEESTERREN, 140, verteller.gevraagd(137, Route.DRIE));
        var plek = verteller.kind(
                "Benthe",
                "Elzenkamp",
                37,
                hier,
                verteller.ouder("Hester", "Elzenkamp"),
                verteller.ouder("Jorn", "Elzenkamp"));
        var samenwerking =
                verteller.samenwerking(plek, Route.DRIE, 137).loop(pen.geleden(24), Toestemmingen.AFSTEMMING);
        var dossier =
                verteller.dossier(plek, "Benthe wordt snel boos als iets niet lukt. Wat helpt dan?", pen.geleden(75));
        var verloop = verteller.verloop(dossier, samenwerking, Route.DRIE);
        verloop.eersteGehouden(pen.geleden(60), false);
        dossier.helpt(plek.coach(), "LOCATIE", pen.geleden(75), null, List.of(pen.geleden(66), pen.geleden(18)));
        dossier.helpt(kompas.wie(LOGOPEDIST), "LOCATIE", pen.geleden(50), null, List.of(pen.geleden(43)));
        dossier.gepland(
                Afspraak.voortgang(Dagen.werkdag(pen.over(12)), LocalTime.of(9, 0), plek.coach(), plek.mentor()));
        samenwerking.sluit();
    }
}

package nl.kring.demo.domain;

import static nl.kring.platform.Functie.AMBULANT_BEGELEIDER;
import static nl.kring.platform.Functie.LOGOPEDIST;

import java.time.LocalTime;
import java.util.List;
import nl.kring.demo.domain.Verteller.Hier;
import nl.kring.demo.rijen.Maatregelrij;

/** The children with a name at De Drie Linden, besides Yassin: Lina, Sem, Teun and Jip. */
final class DeDrieLinden {
    private static final String EGELTJES = "De Egeltjes";
    private static final String VOSJES = "De Vosjes";

    private final Verteller verteller;
    private final Pen pen;
    private final Locatie linden;

    DeDrieLinden(Verteller verteller, Locatie linden) {
        this.verteller = verteller;
        this.pen = verteller.pen();
        this.linden = linden;
    }

    void schrijf() {
        VerhaalYassin.schrijf(verteller, linden);
        lina();
        sem();
        teun();
        jip();
    }

    /** Scenario 1 with everyone's yes; the first talk is today, at home, held by two people (R-S1-03). */
    private void lina() {
        var ewa = verteller.ouder(Hoofdpersoon.EWA, "pl", "Pools");
        var tomek = verteller.ouder(Hoofdpersoon.TOMEK, "pl", "Pools");
        var hier = new Hier(linden, VOSJES, 60, verteller.gevraagd(58, Route.EEN_AKKOORD));
        var plek = verteller.kind("Lina", "Jaskółkow", 28, hier, ewa, tomek);
        var samenwerking = verteller
                .samenwerking(plek, Route.EEN_AKKOORD, 58)
                .loop(pen.geleden(16), Toestemmingen.GEZAMENLIJK_GESPREK);
        var dossier = verteller.dossier(
                plek, "Ik wil dat Lina laat zien wat ze bedoelt. Wie helpt ons daarbij?", pen.geleden(17));
        dossier.helpt(plek.coach(), "LOCATIE", pen.geleden(17), null, List.of(pen.geleden(9)));
        dossier.helpt(plek.wijkcoach(), "LOCATIE", pen.geleden(8), null, List.of());
        dossier.gepland(Afspraak.eerste(pen.vandaag(), LocalTime.of(13, 0), "THUIS", plek.coach(), plek.wijkcoach())
                .metTolk("Pools")
                .metCollega(true));
        samenwerking.sluit();
    }

    /** Lotte helps on the group without a decision; soon there may be one, and then no new face need come (DT9.4). */
    private void sem() {
        var hier = new Hier(linden, EGELTJES, 150, verteller.gevraagd(146, Route.TWEE));
        var plek = verteller.kind(
                "Sem",
                "van Ooievaar",
                31,
                hier,
                verteller.ouder("Marloes", "Hazelwoud"),
                verteller.ouder("Coen", "van Ooievaar"));
        var samenwerking =
                verteller.samenwerking(plek, Route.TWEE, 146).loop(pen.geleden(100), Toestemmingen.GEZAMENLIJK_GESPREK);
        var dossier = verteller.dossier(
                plek, "Op de groep is het druk voor Sem. Wij willen dat Sem rustig kan spelen.", pen.geleden(100));
        var lotte = linden.wie(AMBULANT_BEGELEIDER);
        var verloop = verteller.verloop(dossier, samenwerking, Route.TWEE);
        verloop.eersteGehouden(pen.geleden(84), false);
        verloop.voortgangGehouden(pen.geleden(30));
        dossier.helpt(plek.coach(), "LOCATIE", pen.geleden(100), null, List.of(pen.geleden(92), pen.geleden(31)));
        dossier.helpt(plek.wijkcoach(), "LOCATIE", pen.geleden(92), null, List.of(pen.geleden(60)));
        dossier.helpt(lotte, "LOCATIE", pen.geleden(75), null, List.of(pen.geleden(70), pen.geleden(8)));
        dossier.gepland(Afspraak.voortgang(
                Dagen.werkdag(pen.over(9)),
                LocalTime.of(10, 30),
                plek.coach(),
                plek.mentor(),
                plek.wijkcoach(),
                lotte));
        samenwerking.sluit();
        gezinsvoogd(plek);
    }

    /** Under an OTS: the gezinsvoogd comes first, and the wijkcoach takes a step back (DT4.2). */
    private void gezinsvoogd(Plek plek) {
        var sinds = pen.geleden(14);
        pen.schrijf(new Maatregelrij(
                pen.id(),
                plek.kind(),
                "OTS",
                "OOK_WIJKCOACH",
                sinds,
                "Marit Kievitsbloem",
                "Jeugdbescherming Voorbeeld",
                pen.telefoon(),
                "STAPJE_TERUG",
                "DT4.2",
                1,
                Dagen.vastgelegd(sinds, 0),
                plek.coach().id()));
    }

    /** Nearly four: soon to school. */
    private void teun() {
        var hier = new Hier(linden, VOSJES, 330, verteller.gevraagd(325, Route.GEEN));
        var plek = verteller.kind("Teun", "Vlasbeek", 45, hier, verteller.ouder("Rosalie", "Vlasbeek"));
        var samenwerking = verteller.samenwerking(plek, Route.GEEN, 325);
        var dossier =
                verteller.dossier(plek, "Straks gaat Teun naar school. Hoe begint hij daar goed?", pen.geleden(140));
        var verloop = verteller.verloop(dossier, samenwerking, Route.GEEN);
        verloop.eersteGehouden(pen.geleden(126), false);
        verloop.voortgangGehouden(pen.geleden(70));
        dossier.helpt(plek.coach(), "LOCATIE", pen.geleden(140), null, List.of(pen.geleden(133), pen.geleden(56)));
        dossier.helpt(linden.wie(LOGOPEDIST), "LOCATIE", pen.geleden(120), null, List.of(pen.geleden(63)));
        dossier.actie(
                "Vraag de ouders of je met de school mag praten",
                plek.coach(),
                pen.geleden(70),
                Dagen.werkdag(pen.over(24)),
                null);
        dossier.gepland(
                Afspraak.voortgang(Dagen.werkdag(pen.over(20)), LocalTime.of(14, 0), plek.coach(), plek.mentor()));
        samenwerking.sluit();
    }

    /** Scenario 2, but one of the two parents has not answered yet: nobody of the wijkteam may know (DT3.G1). */
    private void jip() {
        var hier = new Hier(linden, VOSJES, 50, verteller.gevraagd(48, Route.TWEE_VRAAG_HALF));
        var plek = verteller.kind(
                "Jip",
                "Boterblom",
                27,
                hier,
                verteller.ouder("Tessel", "Boterblom"),
                verteller.ouder("Quinten", "Grasduin"));
        var samenwerking =
                verteller.samenwerking(plek, Route.TWEE_VRAAG_HALF, 48).loop(pen.geleden(15), Toestemmingen.AFSTEMMING);
        var dossier = verteller.dossier(
                plek, "Het afscheid in de ochtend is moeilijk voor Jip. Wie denkt mee?", pen.geleden(15));
        dossier.helpt(plek.coach(), "LOCATIE", pen.geleden(15), null, List.of(pen.geleden(11)));
        samenwerking.sluit();
    }
}

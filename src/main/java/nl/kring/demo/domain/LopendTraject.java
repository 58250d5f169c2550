package nl.kring.demo.domain;

import static nl.kring.platform.Functie.AMBULANT_BEGELEIDER;
import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.JEUGDVERPLEEGKUNDIGE;
import static nl.kring.platform.Functie.LOGOPEDIST;
import static nl.kring.platform.Functie.THUISONDERSTEUNER;
import static nl.kring.platform.Functie.WIJKCOACH;
import static nl.kring.platform.Functie.ZORGAANBIEDER;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.kring.demo.domain.Dossier.Looptijd;
import nl.kring.platform.Functie;

/** A traject that runs today, written up to the stage where it is. */
final class LopendTraject {
    private final Pen pen;
    private final Stadium stadium;
    private final Plek plek;
    private final Woorden woorden;
    private final Toeval toeval;

    LopendTraject(Pen pen, Stadium stadium, Plek plek, Woorden woorden, Toeval toeval) {
        this.pen = pen;
        this.stadium = stadium;
        this.plek = plek;
        this.woorden = woorden;
        this.toeval = toeval;
    }

    void schrijf(Samenwerking samenwerking) {
        var start = pen.geleden(
                switch (stadium.stap()) {
                    case PAS_GEPLAATST, GEEN_TRAJECT -> throw new IllegalStateException("hier loopt geen traject");
                    case GEOPEND -> toeval.tussen(6, 20);
                    case EERSTE_GEPLAND, EERSTE_TE_LAAT -> toeval.tussen(20, 35);
                    case VOORTGANG_GEPLAND, VOORTGANG_TE_LAAT, VOORTGANG_WEEK -> toeval.tussen(110, 140);
                });
        samenwerking.loop(start, Toestemmingen.GEZAMENLIJK_GESPREK);
        var hulpvraag = woorden.hulpvraag(plek.gezin(), toeval);
        var dossier = new Dossier(pen, plek, hulpvraag, Looptijd.sinds(start));
        var metWijkcoach = stadium.route().eindigtMetJa();
        var verloop = new Verloop(dossier, samenwerking, metWijkcoach, woorden, toeval);
        for (var functie : hulp(metWijkcoach)) {
            helpt(verloop, functie, start);
        }
        gesprekken(dossier, verloop, start);
    }

    private void helpt(Verloop verloop, Functie functie, LocalDate start) {
        var gisteren = pen.geleden(1);
        var sinds = start.plusDays(Samenwerking.TOT_ANTWOORD);
        verloop.helpt(functie, sinds, null, sinds, gisteren, functie == COACH ? 1 : 0);
    }

    private void gesprekken(Dossier dossier, Verloop verloop, LocalDate start) {
        switch (stadium.stap()) {
            case PAS_GEPLAATST, GEEN_TRAJECT, GEOPEND -> {}
            case EERSTE_GEPLAND -> dossier.gepland(verloop.eerste(straks(1, 18)));
            case EERSTE_TE_LAAT -> dossier.gepland(verloop.eerste(pen.geleden(toeval.tussen(2, 9))));
            case VOORTGANG_GEPLAND -> {
                totNu(verloop, start);
                voortgang(dossier, verloop.voortgang(straks(1, 25)));
            }
            case VOORTGANG_TE_LAAT -> {
                totNu(verloop, start);
                dossier.gepland(verloop.voortgang(pen.geleden(toeval.tussen(2, 12))));
            }
            case VOORTGANG_WEEK -> {
                totNu(verloop, start);
                dossier.gepland(verloop.voortgangInDeWeek(pen.over(toeval.tussen(7, 24))));
            }
        }
    }

    private void totNu(Verloop verloop, LocalDate start) {
        var eerste = Dagen.werkdag(start.plusDays(toeval.tussen(10, 15)));
        verloop.eersteGehouden(eerste, false);
        verloop.voortgangGehouden(Dagen.werkdag(eerste.plusDays(toeval.tussen(49, 56))));
    }

    /** Now and then someone moved the date; anyone may (R-BO-05). */
    private void voortgang(Dossier dossier, Afspraak afspraak) {
        if (!toeval.kans(20)) {
            dossier.gepland(afspraak);
            return;
        }
        var eerst = Dagen.werkdag(afspraak.datum().plusDays(toeval.tussen(3, 10)));
        if (toeval.kans(50)) {
            dossier.verzet(afspraak, eerst, plek.gezin().ouder().id(), "OUDER", pen.geleden(5));
        } else {
            dossier.verzet(afspraak, eerst, plek.coach().id(), "MEDEWERKER", pen.geleden(5));
        }
    }

    private LocalDate straks(int vroegst, int laatst) {
        return Dagen.werkdag(pen.over(toeval.tussen(vroegst, laatst)));
    }

    /** About as often as in the figures of 2021-2022; a coach always (DT9.1). */
    private Set<Functie> hulp(boolean metWijkcoach) {
        var hulp = EnumSet.of(COACH);
        if (metWijkcoach) {
            hulp.add(WIJKCOACH);
        }
        erbij(hulp, LOGOPEDIST, 50);
        erbij(hulp, JEUGDVERPLEEGKUNDIGE, 31);
        erbij(hulp, AMBULANT_BEGELEIDER, 20);
        erbij(hulp, ZORGAANBIEDER, 5);
        erbij(hulp, THUISONDERSTEUNER, 4);
        return hulp;
    }

    private void erbij(Set<Functie> hulp, Functie functie, int procent) {
        if (toeval.kans(procent)) {
            hulp.add(functie);
        }
    }
}

package nl.kring.demo.domain;

import static nl.kring.demo.domain.Stadium.Stap.GEEN_TRAJECT;
import static nl.kring.demo.domain.Stadium.Stap.PAS_GEPLAATST;

import java.time.LocalDate;
import java.util.List;
import nl.kring.demo.domain.Gezin.Gezag;
import nl.kring.demo.domain.Plaatsingen.Begin;

/** The children of today at every location, in every stage that Kring knows. */
final class Heden {
    private static final int MAANDEN = 24;

    private final Pen pen;
    private final Gezinnen gezinnen;
    private final Plaatsingen plaatsingen;
    private final Woorden woorden;
    private final Toeval toeval;

    Heden(Pen pen, Gezinnen gezinnen, Plaatsingen plaatsingen, Woorden woorden, Toeval toeval) {
        this.pen = pen;
        this.gezinnen = gezinnen;
        this.plaatsingen = plaatsingen;
        this.woorden = woorden;
        this.toeval = toeval;
    }

    void schrijf(List<Locatie> locaties) {
        var stadia = toeval.geschud(Stadium.alle());
        for (int i = 0; i < stadia.size(); i++) {
            kind(stadia.get(i), locaties.get(i % locaties.size()));
        }
    }

    private void kind(Stadium stadium, Locatie locatie) {
        var van = van(stadium.stap());
        var geboren = van.minusMonths(MAANDEN).minusDays(toeval.tussen(0, 90));
        var ve = toeval.kans(65);
        var groep = toeval.kies(locatie.groepenVoor(ve));
        var gezin = gezin(stadium.route(), geboren);
        if (stadium.stap() == PAS_GEPLAATST) {
            plaatsingen.schrijf(gezin, locatie, groep, van, ve, Begin.NOG_NIETS);
            return;
        }
        var gevraagd = Dagen.werkdag(van.plusDays(toeval.tussen(0, 7)));
        var begin = Begin.op(gevraagd, stadium.route().antwoord());
        var plek = plaatsingen.schrijf(gezin, locatie, groep, van, ve, begin);
        var samenwerking = new Samenwerking(pen, plek, stadium.route(), gevraagd, woorden, toeval);
        if (stadium.stap() == GEEN_TRAJECT) {
            samenwerking.loop(pen.geleden(toeval.tussen(6, 9)), Toestemmingen.AFSTEMMING);
        } else {
            new LopendTraject(pen, stadium, plek, woorden, toeval).schrijf(samenwerking);
        }
        samenwerking.sluit();
    }

    /** A fresh placement may lie a few days ahead. */
    private LocalDate van(Stadium.Stap stap) {
        return stap == PAS_GEPLAATST
                ? Dagen.werkdag(pen.over(toeval.tussen(-4, 6)))
                : pen.geleden(stap.dagenHier() + toeval.tussen(0, 150));
    }

    private Gezin gezin(Route route, LocalDate geboren) {
        return switch (route) {
            case TWEE_VRAAG_HALF -> gezinnen.met(Gezag.SAMEN, geboren);
            case EEN_AKKOORD, TWEE -> gezinnen.metToestemmers(geboren);
            default -> gezinnen.iemand(geboren);
        };
    }
}

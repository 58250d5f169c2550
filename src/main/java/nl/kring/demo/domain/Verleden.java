package nl.kring.demo.domain;

import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.WIJKCOACH;

import java.time.LocalDate;
import java.util.List;
import nl.kring.demo.domain.Plaatsingen.Begin;

/** The children of 1 October 2021 and their trajecten of that school year, all finished by now. */
final class Verleden {
    private static final List<String> ANTWOORDEN =
            List.of("NEE", "NEE", "NEE", "NEE", "NEE", "NEE", "NEE", "ONBEKEND", "WIL_NIET_ZEGGEN", "JA");
    private static final int ANDERS_DAN_GEEN = 12;
    private static final List<Route> SOMS = List.of(Route.WIL_NIET_ZEGGEN, Route.DRIE);

    private final Pen pen;
    private final Gezinnen gezinnen;
    private final Plaatsingen plaatsingen;
    private final Woorden woorden;
    private final Toeval toeval;

    Verleden(Pen pen, Gezinnen gezinnen, Plaatsingen plaatsingen, Woorden woorden, Toeval toeval) {
        this.pen = pen;
        this.gezinnen = gezinnen;
        this.plaatsingen = plaatsingen;
        this.woorden = woorden;
        this.toeval = toeval;
    }

    void schrijf(List<Locatie> locaties) {
        var loten = new Loting(toeval).trek();
        for (int i = 0; i < loten.size(); i++) {
            kind(loten.get(i), locaties.get(i % locaties.size()));
        }
    }

    private void kind(Loting.Lot lot, Locatie locatie) {
        var van = van(lot.geboren());
        var gevraagd = Dagen.werkdag(van.plusDays(toeval.tussen(0, 10)));
        if (!lot.heeftTraject()) {
            var antwoord = toeval.kies(ANTWOORDEN);
            var plek = plek(lot, locatie, gezinnen.iemand(lot.geboren()), van, Begin.op(gevraagd, antwoord));
            new Werkwijze(pen, plek, antwoord, gevraagd).sluit();
            return;
        }
        var metWijkcoach = lot.hulp().contains(WIJKCOACH);
        var route = route(metWijkcoach);
        var gezin = metWijkcoach ? gezinnen.metToestemmers(lot.geboren()) : gezinnen.iemand(lot.geboren());
        var plek = plek(lot, locatie, gezin, van, Begin.op(gevraagd, route.antwoord()));
        var samenwerking = new Samenwerking(pen, plek, route, gevraagd, woorden, toeval);
        traject(plek, lot, samenwerking);
        samenwerking.sluit();
    }

    private Route route(boolean metWijkcoach) {
        if (metWijkcoach) {
            return toeval.kies(List.of(Route.TWEE, Route.EEN_AKKOORD));
        }
        return toeval.kans(ANDERS_DAN_GEEN) ? toeval.kies(SOMS) : Route.GEEN;
    }

    private Plek plek(Loting.Lot lot, Locatie locatie, Gezin gezin, LocalDate van, Begin begin) {
        var groep = toeval.kies(locatie.groepenVoor(lot.ve()));
        return plaatsingen.schrijf(gezin, locatie, groep, van, lot.ve(), begin);
    }

    /** Around the second birthday, and before the reference date. */
    private LocalDate van(LocalDate geboren) {
        var uiterlijk = Schooljaar.PEILDATUM.minusDays(toeval.tussen(1, 30));
        return Dagen.werkdagVoor(Dagen.vroegste(geboren.plusYears(2).plusDays(toeval.tussen(0, 90)), uiterlijk));
    }

    private void traject(Plek plek, Loting.Lot lot, Samenwerking samenwerking) {
        var periode = new Trajectperiode(plek, toeval);
        samenwerking.loop(periode.start(), Toestemmingen.GEZAMENLIJK_GESPREK);
        var dossier =
                new Dossier(pen, plek, woorden.hulpvraag(plek.gezin(), toeval), periode.looptijd(plek.tot(), toeval));
        var verloop = new Verloop(dossier, samenwerking, lot.hulp().contains(WIJKCOACH), woorden, toeval);
        verloop.eersteGehouden(periode.eersteGesprek(), true);
        periode.voortgangsgesprekken(toeval).forEach(verloop::voortgangGehouden);
        for (var functie : lot.hulp()) {
            var sinds = functie == COACH || functie == WIJKCOACH
                    ? periode.start().plusDays(Samenwerking.TOT_ANTWOORD)
                    : Dagen.werkdag(periode.eersteGesprek().plusDays(toeval.tussen(1, 18)));
            verloop.helpt(
                    functie,
                    sinds,
                    periode.einde(),
                    periode.eersteInHetSchooljaar(sinds),
                    periode.laatsteInHetSchooljaar(),
                    1);
        }
    }
}

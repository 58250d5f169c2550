package nl.kring.demo.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Walks a route for one placement: the facts, the talks about them and the consents, each on its day. */
final class Samenwerking {
    /** Days from the judgement to the talk with the parents, and to their answer. */
    static final int TOT_GESPREK = 3;

    static final int TOT_ANTWOORD = 5;

    private final Pen pen;
    private final Plek plek;
    private final Route route;
    private final Woorden woorden;
    private final Toeval toeval;
    private final Werkwijze werkwijze;

    Samenwerking(Pen pen, Plek plek, Route route, LocalDate gevraagd, Woorden woorden, Toeval toeval) {
        this.pen = pen;
        this.plek = plek;
        this.route = route;
        this.woorden = woorden;
        this.toeval = toeval;
        this.werkwijze = new Werkwijze(pen, plek, route.antwoord(), gevraagd);
    }

    /** Everything on the route from this day on, up to where parents are now. */
    Samenwerking loop(LocalDate vanaf, String niveau) {
        if (plek.gezin().ouders().size() < 2 && route == Route.TWEE_VRAAG_HALF) {
            throw new IllegalArgumentException("een half antwoord vraagt twee ouders");
        }
        var gesprek = vanaf.plusDays(TOT_GESPREK);
        switch (route) {
            case GEEN, WIL_NIET_ZEGGEN -> {}
            case EEN_NIET_GEVRAAGD -> nodig(vanaf);
            case EEN_BEDENKTIJD -> besproken(vanaf, "BEDENKTIJD");
            case DRIE -> besproken(vanaf, "HOUDT_AF");
            case EEN_AKKOORD -> {
                besproken(vanaf, "AKKOORD");
                allenJa(gesprek, niveau);
            }
            case TWEE -> allenJa(gesprek, niveau);
            case TWEE_VRAAG_OPEN -> vraag(gesprek, niveau);
            case TWEE_VRAAG_HALF -> {
                var ouder = plek.gezin().ouder();
                new Toestemmingen(pen).ja(vraag(gesprek, niveau), plek, ouder, niveau, vanaf.plusDays(TOT_ANTWOORD));
            }
        }
        return this;
    }

    /** BSL-02: holding the first talk with the wijkcoach turns scenario 1 into 2. */
    void eersteGesprekGehouden(LocalDate op) {
        if (route == Route.EEN_AKKOORD) {
            werkwijze.wijkcoachErbij(plek.coach(), op);
        }
    }

    boolean isScenarioEen() {
        return werkwijze.scenario().isEen();
    }

    void sluit() {
        werkwijze.sluit();
    }

    private void nodig(LocalDate op) {
        werkwijze.nodig(woorden.belang("BEOORDELING", plek.gezin(), toeval), plek.coach(), op);
    }

    private void besproken(LocalDate vanaf, String houding) {
        nodig(vanaf);
        var op = vanaf.plusDays(TOT_GESPREK);
        var terugkomen = Dagen.werkdag(op.plusDays(toeval.tussen(7, 21)));
        var belang = woorden.belang("MOTIVATIE", plek.gezin(), toeval);
        werkwijze.besproken(List.of(houding), belang, plek.coach(), op, terugkomen);
    }

    private UUID vraag(LocalDate op, String niveau) {
        return new Toestemmingen(pen).vraag(plek, niveau, woorden.belang("TOESTEMMING", plek.gezin(), toeval), op);
    }

    private void allenJa(LocalDate gevraagd, String niveau) {
        var belang = woorden.belang("TOESTEMMING", plek.gezin(), toeval);
        new Toestemmingen(pen).allenJa(plek, niveau, belang, gevraagd, gevraagd.plusDays(TOT_ANTWOORD - TOT_GESPREK));
    }
}

package nl.kring.gesprek;

import static nl.kring.gesprek.PlanResultaat.Wat.DATUM;
import static nl.kring.gesprek.PlanResultaat.Wat.DATUM_TE_VER;
import static nl.kring.gesprek.PlanResultaat.Wat.DATUM_VOORBIJ;
import static nl.kring.gesprek.PlanResultaat.Wat.DUUR;
import static nl.kring.gesprek.PlanResultaat.Wat.GEEN_COLLEGA;
import static nl.kring.gesprek.PlanResultaat.Wat.GEEN_KINDEROPVANG;
import static nl.kring.gesprek.PlanResultaat.Wat.GEEN_OUDER;
import static nl.kring.gesprek.PlanResultaat.Wat.GEEN_WIJKCOACH;
import static nl.kring.gesprek.PlanResultaat.Wat.HOORT_NIET_BIJ_DIT_GESPREK;
import static nl.kring.gesprek.PlanResultaat.Wat.KORT_NA_HET_EERSTE;
import static nl.kring.gesprek.PlanResultaat.Wat.NIEMAND_VAN_WERK;
import static nl.kring.gesprek.PlanResultaat.Wat.OUDERS_WETEN_HET_NIET;
import static nl.kring.gesprek.PlanResultaat.Wat.PLAATS;
import static nl.kring.gesprek.PlanResultaat.Wat.REDEN;
import static nl.kring.gesprek.PlanResultaat.Wat.REDEN_TE_LANG;
import static nl.kring.gesprek.PlanResultaat.Wat.TIJD;
import static nl.kring.gesprek.PlanResultaat.Wat.TIJD_ONGEWOON;
import static nl.kring.gesprek.PlanResultaat.Wat.TOLK_TE_LANG;
import static nl.kring.gesprek.PlanResultaat.Wat.TRAJECT_IS_AF;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.gesprek.PlanGesprek.Genodigde;
import nl.kring.gesprek.PlanResultaat.Bezwaar;
import nl.kring.gesprek.PlanResultaat.Wat;
import nl.kring.kind.Gezaghebbende;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.regels.Instelling;
import nl.kring.regels.Werkwijze;
import nl.kring.traject.Traject;
import org.jspecify.annotations.Nullable;

/** When a talk may be planned. The whole list of reasons not to stands here. */
final class PlannenRegels {
    /** BSL-19: no talk lies further ahead than half a year. */
    static final Period HORIZON = Period.ofWeeks(26);

    private static final int KORTSTE_DUUR = 15;
    private static final int LANGSTE_DUUR = 240;

    private PlannenRegels() {}

    /**
     * What the rules look at, beside the order itself.
     *
     * @param eersteOp the day of the first talk, while that has yet to be held
     */
    record Wereld(
            Traject traject,
            List<Gezaghebbende> gezag,
            List<Kandidaat> kandidaten,
            boolean collegaNodig,
            @Nullable LocalDate eersteOp,
            Werkwijze werkwijze,
            LocalDate vandaag) {}

    /** DT2 gives the seats; who helps in a function without a seat of its own is asked to later talks, by agreement (maatwerk). */
    static List<Kandidaat> welkom(
            Werkwijze werkwijze, Gesprekssoort soort, boolean collegaNodig, List<Kandidaat> kandidaten) {
        var feiten = Tafel.feiten(soort, collegaNodig, kandidaten);
        return kandidaten.stream()
                .filter(kandidaat -> kandidaat.functies().stream().anyMatch(pet -> Tafel.mag(werkwijze, pet, feiten)))
                .toList();
    }

    static List<Bezwaar> bezwaren(PlanGesprek plan, Wereld wereld) {
        var bezwaren = new ArrayList<Bezwaar>();
        bezwaren.addAll(wanneer(!wereld.traject().loopt(), TRAJECT_IS_AF));
        bezwaren.addAll(overDeDag(plan, wereld.vandaag()));
        bezwaren.addAll(wanneer(isKortNaHetEerste(plan, wereld), KORT_NA_HET_EERSTE));
        bezwaren.addAll(wanneer(plan.duur() < KORTSTE_DUUR || plan.duur() > LANGSTE_DUUR, DUUR));
        bezwaren.addAll(wanneer(plan.plaats() == null, PLAATS));
        var tolk = plan.tolk();
        bezwaren.addAll(wanneer(tolk != null && tolk.length() > Tekstlengte.TOLK, TOLK_TE_LANG));
        bezwaren.addAll(overDeMensen(plan, wereld));
        plan.genodigden().forEach(genodigde -> bezwaren.addAll(overDeReden(genodigde)));
        bezwaren.addAll(wanneer(!plan.oudersAkkoord(), OUDERS_WETEN_HET_NIET));
        return List.copyOf(bezwaren);
    }

    /** BSL-19: sooner than two weeks asks for a reason, and that is asked when the first talk is closed. */
    private static boolean isKortNaHetEerste(PlanGesprek plan, Wereld wereld) {
        var eersteOp = wereld.eersteOp();
        var moment = plan.moment();
        return plan.soort() == Gesprekssoort.VOORTGANG
                && eersteOp != null
                && moment != null
                && moment.datum()
                        .isBefore(
                                eersteOp.plusWeeks(wereld.werkwijze().getal(Instelling.VOORTGANG_REDEN_BINNEN_WEKEN)));
    }

    private static List<Bezwaar> overDeDag(PlanGesprek plan, LocalDate vandaag) {
        var moment = plan.moment();
        if (moment == null) {
            return List.of(Bezwaar.van(DATUM));
        }
        return Stream.of(
                        wanneer(moment.isVoorbij(vandaag), DATUM_VOORBIJ),
                        wanneer(moment.datum().isAfter(vandaag.plus(HORIZON)), DATUM_TE_VER),
                        wanneer(moment.tijd() == null && !moment.alleenWeek(), TIJD),
                        wanneer(!Moment.isGewoonUur(moment.tijd()), TIJD_ONGEWOON))
                .flatMap(Collection::stream)
                .toList();
    }

    /** R-BO-01, R-S1-03, BSL-02: who must be asked. In scenario 1 one person with two hats counts once; nobody can overrule that. */
    private static List<Bezwaar> overDeMensen(PlanGesprek plan, Wereld wereld) {
        var heeftOuder = wereld.gezag().stream().anyMatch(ouder -> ouder.soort().kanTekenen());
        var bezwaren = new ArrayList<Bezwaar>(wanneer(!heeftOuder, GEEN_OUDER));
        var welkom = welkom(wereld.werkwijze(), plan.soort(), wereld.collegaNodig(), wereld.kandidaten()).stream()
                .collect(Collectors.toMap(Kandidaat::id, Function.identity()));
        var gasten = gasten(plan, welkom);
        Tafel.tekorten(
                        wereld.werkwijze(),
                        Tafel.feiten(plan.soort(), wereld.collegaNodig(), wereld.kandidaten()),
                        gasten)
                .forEach(tekort -> bezwaren.add(Bezwaar.van(
                        switch (tekort) {
                            case OUDER -> GEEN_OUDER;
                            case KINDEROPVANG -> GEEN_KINDEROPVANG;
                            case WIJKCOACH -> GEEN_WIJKCOACH;
                            case COLLEGA -> GEEN_COLLEGA;
                        })));
        bezwaren.addAll(wanneer(plan.soort() == Gesprekssoort.VOORTGANG && gasten.isEmpty(), NIEMAND_VAN_WERK));
        plan.genodigden().stream()
                .filter(genodigde -> !welkom.containsKey(genodigde.wie()))
                .forEach(genodigde -> bezwaren.add(new Bezwaar(HOORT_NIET_BIJ_DIT_GESPREK, genodigde.wie())));
        return bezwaren;
    }

    private static List<Kandidaat> gasten(PlanGesprek plan, Map<MedewerkerId, Kandidaat> welkom) {
        return plan.genodigden().stream()
                .map(genodigde -> Optional.ofNullable(welkom.get(genodigde.wie())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Bezwaar> overDeReden(Genodigde genodigde) {
        if (genodigde.reden().isBlank()) {
            return List.of(new Bezwaar(REDEN, genodigde.wie()));
        }
        return genodigde.reden().length() > Tekstlengte.REDEN
                ? List.of(new Bezwaar(REDEN_TE_LANG, genodigde.wie()))
                : List.of();
    }

    private static List<Bezwaar> wanneer(boolean waar, Wat wat) {
        return waar ? List.of(Bezwaar.van(wat)) : List.of();
    }
}

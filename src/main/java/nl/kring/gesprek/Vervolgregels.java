package nl.kring.gesprek;

import static nl.kring.gesprek.AfrondenRegels.wanneer;
import static nl.kring.gesprek.AfrondenResultaat.Wat.AFLOOP;
import static nl.kring.gesprek.AfrondenResultaat.Wat.AFLOOP_TE_LANG;
import static nl.kring.gesprek.AfrondenResultaat.Wat.EINDE_NIET_AAN_JOU;
import static nl.kring.gesprek.AfrondenResultaat.Wat.VERVOLG;
import static nl.kring.gesprek.AfrondenResultaat.Wat.VERVOLG_REDEN;
import static nl.kring.gesprek.AfrondenResultaat.Wat.VERVOLG_STAAT_AL;
import static nl.kring.gesprek.AfrondenResultaat.Wat.VERVOLG_TE_LAAT;
import static nl.kring.gesprek.AfrondenResultaat.Wat.VERVOLG_TE_VROEG;
import static nl.kring.gesprek.AfrondenResultaat.Wat.VERVOLG_UUR;
import static nl.kring.gesprek.AfrondenResultaat.Wat.VERVOLG_VOORBIJ;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.kring.gesprek.AfrondenRegels.Wereld;
import nl.kring.gesprek.AfrondenResultaat.Ontbreekt;
import nl.kring.gesprek.RondGesprekAf.Vervolg;

/** When people talk again, or that they don't (R-BO-04, AMB-18, BSL-19). */
final class Vervolgregels {
    private static final int MEESTAL_WEKEN = 8;
    private static final int ZONDER_REDEN_VANAF_WEKEN = 2;
    private static final int HOOGSTENS_WEKEN = 26;
    /** Without an hour of its own a talk is proposed at this one. */
    private static final LocalTime GEWOON_UUR = LocalTime.of(9, 30);

    private Vervolgregels() {}

    static List<Ontbreekt> ontbrekend(Vervolg vervolg, Wereld wereld) {
        return switch (vervolg) {
            case Vervolg.Open() -> wanneer(!wereld.vervolgStaatAl(), VERVOLG);
            case Vervolg.Op op -> vanMoment(op, wereld);
            case Vervolg.Einde einde -> vanEinde(einde, wereld);
        };
    }

    /** After the talk and not yet past; from 2 up to 26 weeks later, sooner with a reason. */
    private static List<Ontbreekt> vanMoment(Vervolg.Op op, Wereld wereld) {
        var moment = op.moment();
        var gesprek = wereld.gesprek().moment().datum();
        if (wereld.vervolgStaatAl()) {
            return wanneer(true, VERVOLG_STAAT_AL);
        }
        if (moment.isVoorbij(wereld.vandaag())) {
            return wanneer(true, VERVOLG_VOORBIJ);
        }
        if (!moment.laatsteDag().isAfter(gesprek)) {
            return wanneer(true, VERVOLG_TE_VROEG);
        }
        if (moment.datum().isAfter(gesprek.plusWeeks(HOOGSTENS_WEKEN))) {
            return wanneer(true, VERVOLG_TE_LAAT);
        }
        var reden = op.reden();
        var zonderReden = reden == null || reden.isBlank() || reden.length() > Tekstlengte.REDEN;
        return Stream.of(
                        wanneer(isVroeg(moment, gesprek) && zonderReden, VERVOLG_REDEN),
                        wanneer(!Moment.isGewoonUur(moment.tijd()), VERVOLG_UUR))
                .flatMap(List::stream)
                .toList();
    }

    /** Sooner than two weeks after the talk. */
    static boolean isVroeg(Moment moment, LocalDate gesprek) {
        return moment.laatsteDag().isBefore(gesprek.plusWeeks(ZONDER_REDEN_VANAF_WEKEN));
    }

    private static List<Ontbreekt> vanEinde(Vervolg.Einde einde, Wereld wereld) {
        if (!wereld.magTrajectAfronden()) {
            return wanneer(true, EINDE_NIET_AAN_JOU);
        }
        var toelichting = einde.toelichting();
        return Stream.of(
                        wanneer(einde.afloop() == null, AFLOOP),
                        wanneer(toelichting != null && toelichting.length() > Tekstlengte.TOELICHTING, AFLOOP_TE_LANG))
                .flatMap(List::stream)
                .toList();
    }

    /** Three days at the hour of this talk, on working days up to eight weeks ahead, and the week of the last one. */
    static List<Moment> voorstellen(Moment gesprek, LocalDate vandaag) {
        var vanaf = gesprek.datum().isBefore(vandaag) ? vandaag : gesprek.datum();
        var tijd = gesprek.tijd() == null ? GEWOON_UUR : gesprek.tijd();
        var laatste = werkdag(vanaf.plusWeeks(MEESTAL_WEKEN));
        return List.of(
                Moment.op(werkdag(vanaf.plusWeeks(MEESTAL_WEKEN - 2)), tijd),
                Moment.op(werkdag(vanaf.plusWeeks(MEESTAL_WEKEN - 1)), tijd),
                Moment.op(laatste, tijd),
                Moment.week(laatste));
    }

    private static LocalDate werkdag(LocalDate dag) {
        return switch (dag.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> dag.with(DayOfWeek.MONDAY).plusWeeks(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> dag;
        };
    }
}

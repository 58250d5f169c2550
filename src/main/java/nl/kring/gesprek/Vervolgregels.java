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
import static nl.kring.regels.Instelling.VOORTGANG_HOOGSTENS_WEKEN;
import static nl.kring.regels.Instelling.VOORTGANG_REDEN_BINNEN_WEKEN;
import static nl.kring.regels.Instelling.VOORTGANG_WEKEN;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kring.gesprek.AfrondenRegels.Wereld;
import nl.kring.gesprek.AfrondenResultaat.Ontbreekt;
import nl.kring.gesprek.RondGesprekAf.Vervolg;
import nl.kring.regels.Werkwijze;

/** When people talk again, or that they don't (R-BO-04, AMB-18, BSL-19). */
final class Vervolgregels {
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

    /** After the talk and not yet past; within the weeks of the way of working, sooner with a reason. */
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
        if (moment.datum().isAfter(gesprek.plusWeeks(wereld.werkwijze().getal(VOORTGANG_HOOGSTENS_WEKEN)))) {
            return wanneer(true, VERVOLG_TE_LAAT);
        }
        var reden = op.reden();
        var zonderReden = reden == null || reden.isBlank() || reden.length() > Tekstlengte.REDEN;
        return Stream.of(
                        wanneer(isVroeg(moment, gesprek, wereld.werkwijze()) && zonderReden, VERVOLG_REDEN),
                        wanneer(!Moment.isGewoonUur(moment.tijd()), VERVOLG_UUR))
                .flatMap(List::stream)
                .toList();
    }

    /** So soon after the talk that it asks for a reason. */
    static boolean isVroeg(Moment moment, LocalDate gesprek, Werkwijze werkwijze) {
        return moment.laatsteDag().isBefore(gesprek.plusWeeks(werkwijze.getal(VOORTGANG_REDEN_BINNEN_WEKEN)));
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

    /** Three days at the hour of this talk, on working days up to the usual term ahead, and the week of the last one. */
    static List<Moment> voorstellen(Moment gesprek, LocalDate vandaag, Werkwijze werkwijze) {
        var vanaf = gesprek.datum().isBefore(vandaag) ? vandaag : gesprek.datum();
        var tijd = gesprek.tijd() == null ? GEWOON_UUR : gesprek.tijd();
        var weken = werkwijze.getal(VOORTGANG_WEKEN);
        var dagen = IntStream.rangeClosed(Math.max(1, weken - 2), weken)
                .mapToObj(week -> Moment.op(werkdag(vanaf.plusWeeks(week)), tijd));
        return Stream.concat(dagen, Stream.of(Moment.week(werkdag(vanaf.plusWeeks(weken)))))
                .toList();
    }

    private static LocalDate werkdag(LocalDate dag) {
        return switch (dag.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> dag.with(DayOfWeek.MONDAY).plusWeeks(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> dag;
        };
    }
}

package nl.kring.gesprek;

import static nl.kring.gesprek.AfrondenResultaat.Wat.COLLEGA;
import static nl.kring.gesprek.AfrondenResultaat.Wat.KINDEROPVANG;
import static nl.kring.gesprek.AfrondenResultaat.Wat.NOG_NIET_BEGONNEN;
import static nl.kring.gesprek.AfrondenResultaat.Wat.NOG_NIET_GEWEEST;
import static nl.kring.gesprek.AfrondenResultaat.Wat.OUDER;
import static nl.kring.gesprek.AfrondenResultaat.Wat.PLAATS;
import static nl.kring.gesprek.AfrondenResultaat.Wat.WIJKCOACH;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kring.gesprek.AfrondenResultaat.Ontbreekt;
import nl.kring.gesprek.AfrondenResultaat.Wat;
import nl.kring.regels.Werkwijze;
import nl.kring.traject.DoelId;

/** When a talk may be closed. The reasons not to stand here, and what they say of each part in {@link Afspraakregels}. */
final class AfrondenRegels {
    private AfrondenRegels() {}

    /**
     * What the rules look at, beside what was typed.
     *
     * @param doelen the goals that the traject has already
     * @param eigenaren who may take an action on
     * @param vervolgStaatAl whether another progress talk is planned already
     * @param magTrajectAfronden whether this person may end the traject
     */
    record Wereld(
            Gesprek gesprek,
            List<DoelId> doelen,
            Set<UUID> eigenaren,
            boolean vervolgStaatAl,
            boolean magTrajectAfronden,
            Werkwijze werkwijze,
            LocalDateTime nu) {
        LocalDate vandaag() {
            return nu.toLocalDate();
        }
    }

    /** R-BO-01…04, DT2.F: all that is lacking at once, in the order of the screen. */
    static List<Ontbreekt> ontbrekend(RondGesprekAf typwerk, Wereld wereld) {
        return Stream.of(
                        aanwezigheid(typwerk, wereld),
                        wanneer(typwerk.plaats() == null, PLAATS),
                        Doelregels.ontbrekend(typwerk, wereld),
                        Afspraakregels.ontbrekend(typwerk, wereld),
                        Vervolgregels.ontbrekend(typwerk.vervolg(), wereld))
                .flatMap(Collection::stream)
                .toList();
    }

    /**
     * Every talk needs a parent. A first talk needs a wijkcoach and a professional of the childcare too (R-BO-01); in scenario 1
     * those are two different people, and nobody can overrule that (R-S1-03, BSL-02).
     */
    private static List<Ontbreekt> aanwezigheid(RondGesprekAf typwerk, Wereld wereld) {
        var gesprek = wereld.gesprek();
        if (gesprek.moment().datum().isAfter(wereld.vandaag())) {
            return List.of(Ontbreekt.van(NOG_NIET_GEWEEST));
        }
        if (gesprek.moment().begintNa(wereld.nu())) {
            return List.of(Ontbreekt.van(NOG_NIET_BEGONNEN));
        }
        var aanwezig = gesprek.deelnemers().stream()
                .filter(deelnemer -> typwerk.aanwezig().contains(deelnemer.id()))
                .toList();
        return Tafel.tekorten(wereld.werkwijze(), gesprek, aanwezig).stream()
                .map(tekort -> Ontbreekt.van(
                        switch (tekort) {
                            case OUDER -> OUDER;
                            case KINDEROPVANG -> KINDEROPVANG;
                            case WIJKCOACH -> WIJKCOACH;
                            case COLLEGA -> COLLEGA;
                        }))
                .toList();
    }

    static List<Ontbreekt> wanneer(boolean waar, Wat wat) {
        return waar ? List.of(Ontbreekt.van(wat)) : List.of();
    }
}

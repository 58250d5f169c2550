package nl.kring.gesprek;

import static nl.kring.werkwijze.DeelnemerRegels.Tekort.COLLEGA;
import static nl.kring.werkwijze.DeelnemerRegels.Tekort.OUDER;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kring.platform.Functie;
import nl.kring.regels.Werkwijze;
import nl.kring.werkwijze.DeelnemerRegels;
import nl.kring.werkwijze.DeelnemerRegels.Gesprekfeiten;
import nl.kring.werkwijze.DeelnemerRegels.Gespreksoort;
import nl.kring.werkwijze.DeelnemerRegels.Stoel;
import nl.kring.werkwijze.DeelnemerRegels.Tafelgenoot;
import nl.kring.werkwijze.DeelnemerRegels.Tekort;

/** A talk's table as DT2 sees it. */
final class Tafel {
    private static final Map<Functie, Stoel> STOELEN = new EnumMap<>(Map.of(
            Functie.PEDAGOGISCH_MEDEWERKER, Stoel.KINDEROPVANG,
            Functie.COACH, Stoel.KINDEROPVANG,
            Functie.WIJKCOACH, Stoel.WIJKCOACH,
            Functie.AMBULANT_BEGELEIDER, Stoel.AMBULANT_BEGELEIDER,
            Functie.ZORGAANBIEDER, Stoel.ZORGAANBIEDER));

    private Tafel() {}

    static Gesprekfeiten feiten(Gesprekssoort soort, boolean collegaNodig, Collection<Kandidaat> rondom) {
        return new Gesprekfeiten(
                soort == Gesprekssoort.EERSTE ? Gespreksoort.EERSTE : Gespreksoort.VOORTGANG,
                collegaNodig,
                rondom.stream().anyMatch(wie -> wie.functies().contains(Functie.AMBULANT_BEGELEIDER)),
                rondom.stream().anyMatch(wie -> wie.functies().contains(Functie.ZORGAANBIEDER)),
                rondom.stream()
                        .anyMatch(wie -> wie.functies().contains(Functie.AMBULANT_BEGELEIDER)
                                && wie.functies().contains(Functie.ZORGAANBIEDER)),
                false);
    }

    /** A function without a seat of its own comes to later talks, by agreement with the parents. */
    static boolean mag(Werkwijze werkwijze, Functie functie, Gesprekfeiten feiten) {
        var stoel = STOELEN.get(functie);
        return stoel == null ? feiten.soort() == Gespreksoort.VOORTGANG : DeelnemerRegels.mag(werkwijze, stoel, feiten);
    }

    /** What lacks among those who are asked; the parents always are, so they don't lack here. */
    static List<Tekort> tekorten(Werkwijze werkwijze, Gesprekfeiten feiten, Collection<Kandidaat> gasten) {
        var tafel = gasten.stream()
                .map(gast -> new Tafelgenoot(gast.id().waarde(), false, gast.functies()))
                .toList();
        return eerstWieEr(DeelnemerRegels.tekorten(werkwijze, feiten, tafel))
                .filter(tekort -> tekort != OUDER)
                .toList();
    }

    /** What lacks among those who were there; the condition of two people stays with the talk (BSL-02). */
    static List<Tekort> tekorten(Werkwijze werkwijze, Gesprek gesprek, Collection<Deelnemer> aanwezig) {
        var tafel = aanwezig.stream()
                .map(wie -> new Tafelgenoot(wie.wie().persoon(), wie.isOuder(), wie.functies()))
                .toList();
        return eerstWieEr(DeelnemerRegels.tekorten(
                        werkwijze, feiten(gesprek.soort(), gesprek.collegaNodig(), List.of()), tafel))
                .toList();
    }

    /** Whether two people are two is a question only once both seats are taken. */
    private static Stream<Tekort> eerstWieEr(List<Tekort> tekorten) {
        var stoelLeeg = tekorten.contains(Tekort.KINDEROPVANG) || tekorten.contains(Tekort.WIJKCOACH);
        return tekorten.stream().filter(tekort -> tekort != COLLEGA || !stoelLeeg);
    }
}

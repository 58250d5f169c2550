package nl.kring.kind;

import static nl.kring.kind.Gezagsoort.EENHOOFDIG_OUDERLIJK_GEZAG;
import static nl.kring.kind.Gezagsoort.VOOGDIJ;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.BEGIN_VOOR_GEBOORTE;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.EINDE_TE_LAAT;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.EINDE_VOORBIJ;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.EINDE_VOOR_BEGIN;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GEBOREN_IN_DE_TOEKOMST;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GEEN_DAGEN;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GEEN_GEZAG;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GEZAG_DUBBEL;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GEZAG_NIET_COMPLEET;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GEZAG_PAST_NIET;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.TE_OUD;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.UITLEG_IN_DE_TOEKOMST;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.UITLEG_TE_VROEG;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.kind.PlaatsKind.Ouder;
import nl.kring.kind.PlaatsKind.Uitleg;
import nl.kring.kind.PlaatsingResultaat.Bezwaar;
import org.jspecify.annotations.Nullable;

/** When a child may be placed. The whole list of reasons not to stands here. */
final class PlaatsingRegels {
    /** Glossary F1: a young child, 0-4; a little room for a child that starts school later. */
    private static final int TE_OUD_VANAF_JAREN = 5;
    /** Catches a year typed wrong; nobody stays longer. */
    private static final int EINDE_HOOGSTENS_JAREN = 6;

    private PlaatsingRegels() {}

    static List<Bezwaar> bezwaren(PlaatsKind opdracht, LocalDate vandaag) {
        return Stream.of(
                        overHetKind(opdracht, vandaag),
                        overHetGezag(opdracht.gezag()),
                        overDePlek(opdracht, vandaag),
                        overDeUitleg(opdracht.uitleg(), opdracht.geboortedatum(), vandaag))
                .flatMap(bezwaren -> bezwaren)
                .toList();
    }

    /** Too old counts on the first day of the place, and today: a place that began long ago is no way around it. */
    private static Stream<Bezwaar> overHetKind(PlaatsKind opdracht, LocalDate vandaag) {
        var geboren = opdracht.geboortedatum();
        return Stream.of(
                        wanneer(geboren.isAfter(vandaag), GEBOREN_IN_DE_TOEKOMST),
                        wanneer(teOud(geboren, opdracht.van()) || teOud(geboren, vandaag), TE_OUD))
                .flatMap(Optional::stream);
    }

    private static boolean teOud(LocalDate geboren, LocalDate dag) {
        return !geboren.plusYears(TE_OUD_VANAF_JAREN).isAfter(dag);
    }

    private static Stream<Bezwaar> overHetGezag(List<Ouder> gezag) {
        return Stream.of(
                        wanneer(gezag.isEmpty(), GEEN_GEZAG),
                        wanneer(dubbel(gezag), GEZAG_DUBBEL),
                        wanneer(nietCompleet(gezag), GEZAG_NIET_COMPLEET),
                        wanneer(!gezagPast(gezag), GEZAG_PAST_NIET))
                .flatMap(Optional::stream);
    }

    private static boolean dubbel(List<Ouder> gezag) {
        return gezag.stream().map(Ouder::naam).distinct().count() < gezag.size();
    }

    /**
     * Gezag held together takes two people (DT3.G1, DT3.G3). With one of them in Kring, that one's yes would count for both; so
     * the other is asked for too, also when it is not known yet what that person's gezag is.
     */
    private static boolean nietCompleet(List<Ouder> gezag) {
        return gezag.size() == 1 && gezag.getFirst().soort().isSamen();
    }

    /** Gezag held alone goes with one person (DT3.G2); a voogd has it instead of parents, not beside them (DT3.G4). */
    private static boolean gezagPast(List<Ouder> gezag) {
        var dragers =
                gezag.stream().map(Ouder::soort).filter(Gezagsoort::kanTekenen).toList();
        var alleen = dragers.contains(EENHOOFDIG_OUDERLIJK_GEZAG) && dragers.size() > 1;
        var voogdNaastOuder = dragers.contains(VOOGDIJ) && dragers.stream().anyMatch(soort -> soort != VOOGDIJ);
        return !alleen && !voogdNaastOuder;
    }

    /** A place that is over would take the child out of sight at once: nobody could open it. */
    private static Stream<Bezwaar> overDePlek(PlaatsKind opdracht, LocalDate vandaag) {
        var geboren = opdracht.geboortedatum();
        var van = opdracht.van();
        var tot = opdracht.tot();
        return Stream.of(
                        wanneer(opdracht.dagen().isEmpty(), GEEN_DAGEN),
                        wanneer(van.isBefore(geboren), BEGIN_VOOR_GEBOORTE),
                        wanneer(tot != null && tot.isBefore(van), EINDE_VOOR_BEGIN),
                        wanneer(tot != null && !tot.isBefore(van) && tot.isBefore(vandaag), EINDE_VOORBIJ),
                        wanneer(tot != null && tot.isAfter(geboren.plusYears(EINDE_HOOGSTENS_JAREN)), EINDE_TE_LAAT))
                .flatMap(Optional::stream);
    }

    /** Parents may have been told before the child was born, at a first visit. */
    static Stream<Bezwaar> overDeUitleg(@Nullable Uitleg uitleg, LocalDate geboren, LocalDate vandaag) {
        if (uitleg == null) {
            return Stream.empty();
        }
        return Stream.of(
                        wanneer(uitleg.op().isAfter(vandaag), UITLEG_IN_DE_TOEKOMST),
                        wanneer(uitleg.op().isBefore(geboren.minusYears(1)), UITLEG_TE_VROEG))
                .flatMap(Optional::stream);
    }

    private static Optional<Bezwaar> wanneer(boolean waar, Bezwaar bezwaar) {
        return waar ? Optional.of(bezwaar) : Optional.empty();
    }
}

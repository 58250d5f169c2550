package nl.kring.kind;

import static nl.kring.kind.PlaatsingResultaat.Bezwaar.BEGIN_VOOR_GEBOORTE;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.EINDE_VOOR_BEGIN;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GEBOREN_IN_DE_TOEKOMST;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GEEN_DAGEN;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GEEN_GEZAG;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.GEZAG_PAST_NIET;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.TE_OUD;
import static nl.kring.kind.PlaatsingResultaat.Bezwaar.UITLEG_IN_DE_TOEKOMST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.kind.PlaatsingResultaat.Bezwaar;

/** When a child may be placed. The whole list of reasons not to stands here. */
final class PlaatsingRegels {
    /** Glossary F1: a young child, 0-4; a little room for a child that starts school later. */
    private static final int TE_OUD_VANAF_JAREN = 5;

    private PlaatsingRegels() {}

    static List<Bezwaar> bezwaren(PlaatsKind opdracht, LocalDate vandaag) {
        var geboren = opdracht.geboortedatum();
        var tot = opdracht.tot();
        var uitleg = opdracht.uitleg();
        return Stream.of(
                        wanneer(geboren.isAfter(vandaag), GEBOREN_IN_DE_TOEKOMST),
                        wanneer(!geboren.plusYears(TE_OUD_VANAF_JAREN).isAfter(opdracht.van()), TE_OUD),
                        wanneer(opdracht.van().isBefore(geboren), BEGIN_VOOR_GEBOORTE),
                        wanneer(tot != null && tot.isBefore(opdracht.van()), EINDE_VOOR_BEGIN),
                        wanneer(opdracht.dagen().isEmpty(), GEEN_DAGEN),
                        wanneer(opdracht.gezag().isEmpty(), GEEN_GEZAG),
                        wanneer(!gezagPast(opdracht.gezag()), GEZAG_PAST_NIET),
                        wanneer(uitleg != null && uitleg.op().isAfter(vandaag), UITLEG_IN_DE_TOEKOMST))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Gezag held alone goes with one person; held together it takes two, unless the other is still unknown (DT3.G). */
    private static boolean gezagPast(List<PlaatsKind.Ouder> gezag) {
        return gezag.stream()
                .noneMatch(ouder -> ouder.soort() == Gezagsoort.EENHOOFDIG_OUDERLIJK_GEZAG
                        && gezag.stream()
                                .anyMatch(
                                        ander -> ander != ouder && ander.soort().kanTekenen()));
    }

    private static Optional<Bezwaar> wanneer(boolean waar, Bezwaar bezwaar) {
        return waar ? Optional.of(bezwaar) : Optional.empty();
    }
}

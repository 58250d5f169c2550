package nl.kring.werkwijze;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.kind.Beschermingsmaatregel;
import nl.kring.kind.Maatregelsoort;
import nl.kring.werkwijze.MaatregelResultaat.Bezwaar;

/** When a measure may be recorded or changed. The whole list of reasons not to stands here. */
final class MaatregelBezwaren {
    private MaatregelBezwaren() {}

    /** A child has one measure at a time; the days of the earlier ones stay. */
    static List<Bezwaar> tegen(
            Beschermingsmaatregel nieuw, Collection<Beschermingsmaatregel> eerder, LocalDate vandaag) {
        return Stream.of(
                        wanneer(nieuw.soort() == Maatregelsoort.VOOGDIJ_NATUURLIJK, Bezwaar.VOLGT_UIT_GEZAG),
                        wanneer(nieuw.van().isAfter(vandaag), Bezwaar.BEGINT_LATER),
                        wanneer(eindigtVoorHetBegin(nieuw), Bezwaar.EINDE_VOOR_BEGIN),
                        wanneer(eerder.stream().anyMatch(deze -> overlapt(deze, nieuw)), Bezwaar.ER_IS_ER_AL_EEN))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is over stays as it was: the wijkcoach may be looking it over. */
    static Optional<Bezwaar> tegenVerandering(
            Beschermingsmaatregel nu, Beschermingsmaatregel straks, LocalDate vandaag) {
        return wanneer(nu.isVoorbijOp(vandaag), Bezwaar.IS_VOORBIJ)
                .or(() -> wanneer(eindigtVoorHetBegin(straks), Bezwaar.EINDE_VOOR_BEGIN));
    }

    private static boolean eindigtVoorHetBegin(Beschermingsmaatregel maatregel) {
        return maatregel.isVoorbijOp(maatregel.van());
    }

    private static boolean overlapt(Beschermingsmaatregel een, Beschermingsmaatregel ander) {
        return !een.isVoorbijOp(ander.van()) && !ander.isVoorbijOp(een.van());
    }

    private static Optional<Bezwaar> wanneer(boolean waar, Bezwaar bezwaar) {
        return waar ? Optional.of(bezwaar) : Optional.empty();
    }
}

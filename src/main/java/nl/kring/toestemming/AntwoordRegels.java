package nl.kring.toestemming;

import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.EIGEN_ANTWOORD;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.GEZAG_ONDUIDELIJK;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.NIETS_OM_TE_STOPPEN;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.NIVEAU_ONTBREEKT;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.NIVEAU_TE_HOOG;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.OP_IN_DE_TOEKOMST;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.OP_VOOR_DE_VRAAG;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.OP_VOOR_HET_VORIGE_ANTWOORD;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.OUDER_ONBEKEND;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.VRAAG_VERLOPEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.kind.OuderId;
import nl.kring.toestemming.AntwoordResultaat.Bezwaar;
import org.jspecify.annotations.Nullable;

/** Which answers a question takes. The whole list of reasons not to stands here; no and stop are never harder than yes. */
final class AntwoordRegels {
    private AntwoordRegels() {}

    /** An answer that somebody wants to give or note. */
    record Nieuw(OuderId ouder, Antwoord antwoord, @Nullable ContactNiveau niveau, LocalDate op) {

        boolean isJa() {
            return antwoord == Antwoord.JA;
        }
    }

    static List<Bezwaar> bezwaren(Toestemmingsbeeld beeld, Nieuw nieuw, LocalDate vandaag) {
        var vraag = beeld.vraag();
        var handtekening = beeld.van(nieuw.ouder());
        var laatste = handtekening.map(Handtekening::laatste);
        var niveau = nieuw.niveau();
        return Stream.of(
                        wanneer(vraag.verlopenOp(vandaag), VRAAG_VERLOPEN),
                        wanneer(handtekening.isEmpty(), OUDER_ONBEKEND),
                        wanneer(nieuw.isJa() && beeld.ondertekenaars() == Ondertekenaars.NIEMAND, GEZAG_ONDUIDELIJK),
                        wanneer(
                                nieuw.antwoord() == Antwoord.INGETROKKEN
                                        && laatste.filter(GegevenAntwoord::isJa).isEmpty(),
                                NIETS_OM_TE_STOPPEN),
                        wanneer(nieuw.isJa() && niveau == null, NIVEAU_ONTBREEKT),
                        wanneer(niveau != null && !vraag.niveau().teGeven().contains(niveau), NIVEAU_TE_HOOG),
                        wanneer(nieuw.op().isAfter(vandaag), OP_IN_DE_TOEKOMST),
                        wanneer(nieuw.op().isBefore(vraag.gevraagdOp()), OP_VOOR_DE_VRAAG),
                        // an older yes that is written down late must not undo a newer no
                        wanneer(
                                laatste.filter(antwoord -> nieuw.op().isBefore(antwoord.op()))
                                        .isPresent(),
                                OP_VOOR_HET_VORIGE_ANTWOORD))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The reasons not to write down for somebody else: all of the above, and what that person answered in person. */
    static List<Bezwaar> bezwarenBijNoteren(Toestemmingsbeeld beeld, Nieuw nieuw, LocalDate vandaag) {
        var bezwaren = bezwaren(beeld, nieuw, vandaag);
        return bezwaren.isEmpty() && isRuimerDanZelf(beeld, nieuw) ? List.of(EIGEN_ANTWOORD) : bezwaren;
    }

    /** Narrower can always be noted; wider than what a parent said in person is that parent's alone (R-VIS-03). */
    private static boolean isRuimerDanZelf(Toestemmingsbeeld beeld, Nieuw nieuw) {
        if (nieuw.antwoord() == Antwoord.NEE || nieuw.antwoord() == Antwoord.INGETROKKEN) {
            return false;
        }
        return beeld.van(nieuw.ouder())
                .filter(handtekening -> handtekening.isZelfNee() || handtekening.isZelfMinderDan(nieuw.niveau()))
                .isPresent();
    }

    private static Optional<Bezwaar> wanneer(boolean waar, Bezwaar bezwaar) {
        return waar ? Optional.of(bezwaar) : Optional.empty();
    }
}

package nl.kring.toestemming;

import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.EIGEN_ANTWOORD;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.EINDE_NA_DE_VRAAG;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.EINDE_VOORBIJ;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.GEGEVENS_NIET_GEVRAAGD;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.GEGEVENS_ONTBREKEN;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.GEZAG_ONDUIDELIJK;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.NIETS_OM_TE_STOPPEN;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.NIETS_TE_BETWISTEN;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.NIVEAU_ONTBREEKT;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.NIVEAU_TE_HOOG;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.OP_IN_DE_TOEKOMST;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.OP_VOOR_DE_VRAAG;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.OP_VOOR_HET_VORIGE_ANTWOORD;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.OUDER_ONBEKEND;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.RICHTING_NIET_GEVRAAGD;
import static nl.kring.toestemming.AntwoordResultaat.Bezwaar.RICHTING_ONTBREEKT;
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
    record Nieuw(OuderId ouder, Antwoord antwoord, @Nullable Bereik bereik, LocalDate op) {

        boolean isJa() {
            return antwoord == Antwoord.JA;
        }
    }

    static List<Bezwaar> bezwaren(Toestemmingsbeeld beeld, Nieuw nieuw, LocalDate vandaag) {
        var handtekening = beeld.van(nieuw.ouder());
        var bijDeVraag = Stream.of(
                        wanneer(beeld.vraag().verlopenOp(vandaag) && !heropent(handtekening, nieuw), VRAAG_VERLOPEN),
                        wanneer(handtekening.isEmpty(), OUDER_ONBEKEND),
                        wanneer(nieuw.isJa() && beeld.ondertekenaars() == Ondertekenaars.NIEMAND, GEZAG_ONDUIDELIJK),
                        nietsMeeTeDoen(nieuw.antwoord(), handtekening),
                        wanneer(nieuw.isJa() && nieuw.bereik() == null, NIVEAU_ONTBREEKT))
                .flatMap(Optional::stream);
        return Stream.of(
                        bijDeVraag,
                        bijHetBereik(beeld.vraag().bereik(), nieuw.bereik(), vandaag),
                        opDeDag(beeld.vraag(), handtekening, nieuw, vandaag))
                .flatMap(bezwaren -> bezwaren)
                .toList();
    }

    /** Who asked not to be asked again can come back on it, also when the question itself is over (DT3.9). */
    private static boolean heropent(Optional<Handtekening> handtekening, Nieuw nieuw) {
        return nieuw.antwoord() == Antwoord.BEDENKTIJD
                && handtekening
                        .map(Handtekening::laatste)
                        .filter(laatste -> laatste.antwoord() == Antwoord.NIET_MEER)
                        .isPresent();
    }

    private static Optional<Bezwaar> nietsMeeTeDoen(Antwoord antwoord, Optional<Handtekening> handtekening) {
        return switch (antwoord) {
            case INGETROKKEN -> wanneer(handtekening.filter(Handtekening::isJa).isEmpty(), NIETS_OM_TE_STOPPEN);
            case BETWIST ->
                wanneer(handtekening.filter(Handtekening::isGenoteerd).isEmpty(), NIETS_TE_BETWISTEN);
            case JA, NEE, BEDENKTIJD, DEELT_ZELF, NIET_MEER -> Optional.empty();
        };
    }

    /** A parent may go to a higher level than was asked (BSL-09), never longer or in a direction that nobody asked for. */
    private static Stream<Bezwaar> bijHetBereik(Bereik gevraagd, @Nullable Bereik bereik, LocalDate vandaag) {
        if (bereik == null) {
            return Stream.empty();
        }
        return Stream.of(
                        wanneer(bereik.richtingen().isEmpty(), RICHTING_ONTBREEKT),
                        wanneer(!gevraagd.richtingen().containsAll(bereik.richtingen()), RICHTING_NIET_GEVRAAGD),
                        wanneer(
                                bereik.niveau().reiktTot(ContactNiveau.AFSTEMMING)
                                        && bereik.gegevens().isEmpty(),
                                GEGEVENS_ONTBREKEN),
                        // a question that is over says so by itself
                        wanneer(
                                bereik.tot().isBefore(vandaag)
                                        && !gevraagd.tot().isBefore(vandaag),
                                EINDE_VOORBIJ),
                        wanneer(bereik.tot().isAfter(gevraagd.tot()), EINDE_NA_DE_VRAAG))
                .flatMap(Optional::stream);
    }

    private static Stream<Bezwaar> opDeDag(
            Toestemmingsvraag vraag, Optional<Handtekening> handtekening, Nieuw nieuw, LocalDate vandaag) {
        return Stream.of(
                        wanneer(nieuw.op().isAfter(vandaag), OP_IN_DE_TOEKOMST),
                        wanneer(nieuw.op().isBefore(vraag.gevraagdOp()), OP_VOOR_DE_VRAAG),
                        // an older yes that is written down late must not undo a newer no
                        wanneer(
                                handtekening
                                        .map(Handtekening::laatste)
                                        .filter(antwoord -> nieuw.op().isBefore(antwoord.op()))
                                        .isPresent(),
                                OP_VOOR_HET_VORIGE_ANTWOORD))
                .flatMap(Optional::stream);
    }

    /** The reasons not to write down for somebody else: all of the above, what was not asked, and what that person answered in person. */
    static List<Bezwaar> bezwarenBijNoteren(Toestemmingsbeeld beeld, Nieuw nieuw, LocalDate vandaag) {
        if (nieuw.antwoord() == Antwoord.BETWIST) {
            return List.of(NIETS_TE_BETWISTEN);
        }
        var bezwaren = Stream.concat(
                        bezwaren(beeld, nieuw, vandaag).stream(),
                        meerDanGevraagd(beeld.vraag().bereik(), nieuw.bereik()))
                .toList();
        return bezwaren.isEmpty() && isRuimerDanZelf(beeld, nieuw) ? List.of(EIGEN_ANTWOORD) : bezwaren;
    }

    private static Stream<Bezwaar> meerDanGevraagd(Bereik gevraagd, @Nullable Bereik bereik) {
        if (bereik == null) {
            return Stream.empty();
        }
        var teHoog = !gevraagd.niveau().reiktTot(bereik.niveau());
        return Stream.of(
                        wanneer(teHoog, NIVEAU_TE_HOOG),
                        wanneer(!teHoog && !gevraagd.gegevens().containsAll(bereik.gegevens()), GEGEVENS_NIET_GEVRAAGD))
                .flatMap(Optional::stream);
    }

    /** Narrower can always be noted; wider than what a parent said in person is that parent's alone (R-VIS-03). */
    private static boolean isRuimerDanZelf(Toestemmingsbeeld beeld, Nieuw nieuw) {
        if (nieuw.antwoord().sluit()) {
            return false;
        }
        return beeld.van(nieuw.ouder())
                .filter(handtekening -> handtekening.isZelfNee() || handtekening.isZelfMinderDan(nieuw.bereik()))
                .isPresent();
    }

    private static Optional<Bezwaar> wanneer(boolean waar, Bezwaar bezwaar) {
        return waar ? Optional.of(bezwaar) : Optional.empty();
    }
}

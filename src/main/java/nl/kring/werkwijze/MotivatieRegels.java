package nl.kring.werkwijze;

import static nl.kring.werkwijze.MotivatieResultaat.Bezwaar.BELANG_ONTBREEKT;
import static nl.kring.werkwijze.MotivatieResultaat.Bezwaar.BELANG_TE_LANG;
import static nl.kring.werkwijze.MotivatieResultaat.Bezwaar.NIEMAND_GESPROKEN;
import static nl.kring.werkwijze.MotivatieResultaat.Bezwaar.NIET_AAN_DE_ORDE;
import static nl.kring.werkwijze.MotivatieResultaat.Bezwaar.OP_IN_DE_TOEKOMST;
import static nl.kring.werkwijze.MotivatieResultaat.Bezwaar.OP_TE_LANG_GELEDEN;
import static nl.kring.werkwijze.MotivatieResultaat.Bezwaar.OUDER_ONBEKEND;
import static nl.kring.werkwijze.MotivatieResultaat.Bezwaar.TERUGKOMEN_IN_HET_VERLEDEN;
import static nl.kring.werkwijze.MotivatieResultaat.Bezwaar.TERUGKOMEN_ONTBREEKT;
import static nl.kring.werkwijze.MotivatieResultaat.Bezwaar.TERUGKOMEN_TE_VER;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.kind.Gezaghebbende;
import nl.kring.werkwijze.MotivatieResultaat.Bezwaar;

/** When a talk about a wijkcoach may be recorded (R-S1-02). The whole list of reasons not to stands here. */
final class MotivatieRegels {
    private MotivatieRegels() {}

    static List<Bezwaar> bezwaren(
            LegMotivatieVast opdracht, Situatie nu, Collection<Gezaghebbende> gezag, LocalDate vandaag) {
        var terug = opdracht.terugkomenOp();
        return Stream.of(
                        wanneer(!aanDeOrde(nu), NIET_AAN_DE_ORDE),
                        wanneer(opdracht.uitspraken().isEmpty(), NIEMAND_GESPROKEN),
                        wanneer(!allenBekend(opdracht, gezag), OUDER_ONBEKEND),
                        wanneer(opdracht.op().isAfter(vandaag), OP_IN_DE_TOEKOMST),
                        wanneer(opdracht.op().isBefore(vandaag.minusYears(1)), OP_TE_LANG_GELEDEN),
                        wanneer(opdracht.belang().isBlank(), BELANG_ONTBREEKT),
                        wanneer(opdracht.belang().length() > BeoordelingRegels.HOOGSTENS, BELANG_TE_LANG),
                        wanneer(opdracht.wilBedenktijd() && terug == null, TERUGKOMEN_ONTBREEKT),
                        wanneer(terug != null && terug.isBefore(vandaag), TERUGKOMEN_IN_HET_VERLEDEN),
                        wanneer(terug != null && terug.isAfter(vandaag.plusYears(1)), TERUGKOMEN_TE_VER))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Parents are talked to about a wijkcoach where one should come along and is not there yet: scenario 1 and 3. */
    static boolean aanDeOrde(Situatie nu) {
        return nu.scenario() == Scenario.EEN || nu.scenario() == Scenario.DRIE;
    }

    private static boolean allenBekend(LegMotivatieVast opdracht, Collection<Gezaghebbende> gezag) {
        return opdracht.uitspraken().stream()
                .allMatch(uitspraak -> gezag.stream()
                        .anyMatch(wie -> wie.id().equals(uitspraak.ouder())
                                && wie.soort().kanTekenen()));
    }

    private static Optional<Bezwaar> wanneer(boolean waar, Bezwaar bezwaar) {
        return waar ? Optional.of(bezwaar) : Optional.empty();
    }
}

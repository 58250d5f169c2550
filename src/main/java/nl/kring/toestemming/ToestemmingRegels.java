package nl.kring.toestemming;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kring.kind.Gezaghebbende;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.OuderId;
import nl.kring.toestemming.Toestemmingstand.Geblokkeerd;
import nl.kring.toestemming.Toestemmingstand.Gedeeltelijk;
import nl.kring.toestemming.Toestemmingstand.Nee;
import nl.kring.toestemming.Toestemmingstand.Verlopen;
import nl.kring.toestemming.Toestemmingstand.Wacht;
import nl.kring.toestemming.Toestemmingstand.Werkzaam;

/** Who must say yes, and when a yes is in effect. The database judges the same facts by itself (V120). */
final class ToestemmingRegels {
    /** "Documented attempts" (BSL-12). */
    static final int POGINGEN = 3;

    static final int MANIEREN = 2;

    private ToestemmingRegels() {}

    /**
     * Who signs (DT3.G1-G4, G6; BSL-12: two voogden both). Whoever cannot sign blocks it for all: as long as it is not known who
     * decides, nobody's yes is enough. Gezag held together of which only one holder is known is just as unclear.
     */
    static Ondertekenaars ondertekenaars(Collection<Gezaghebbende> gezag) {
        var soorten = gezag.stream().map(Gezaghebbende::soort).toList();
        var mensen = gezag.stream().map(Gezaghebbende::id).distinct().count();
        if (soorten.isEmpty() || !soorten.stream().allMatch(Gezagsoort::kanTekenen)) {
            return Ondertekenaars.NIEMAND;
        }
        if (soorten.stream().anyMatch(Gezagsoort::isSamen) && mensen < 2) {
            return Ondertekenaars.NIEMAND;
        }
        if (soorten.contains(Gezagsoort.VOOGDIJ)) {
            return Ondertekenaars.VOOGD;
        }
        if (soorten.contains(Gezagsoort.GEZAMENLIJK_GEZAG)) {
            return Ondertekenaars.OUDER_EN_ANDER;
        }
        return mensen > 1 ? Ondertekenaars.BEIDE_OUDERS : Ondertekenaars.EEN_OUDER;
    }

    /**
     * In effect when everyone whose answer is needed said yes last, up to and including the last day (BSL-11), as far as they all gave
     * (BSL-08). One no is a no (DT3.G8).
     */
    static Toestemmingstand stand(
            Bereik gevraagd, List<Handtekening> handtekeningen, Collection<Poging> pogingen, LocalDate dag) {
        if (gevraagd.tot().isBefore(dag)) {
            return new Verlopen(gevraagd.tot());
        }
        var gezag = handtekeningen.stream().map(Handtekening::wie).toList();
        if (ondertekenaars(gezag) == Ondertekenaars.NIEMAND) {
            return new Geblokkeerd();
        }
        var nee = wie(handtekeningen, Handtekening::isNee);
        if (!nee.isEmpty()) {
            return new Nee(nee);
        }
        var nogNiet = wie(handtekeningen, handtekening -> !handtekening.isJa());
        if (nogNiet.isEmpty()) {
            return samen(handtekeningen, dag);
        }
        return isOnbereikbaar(handtekeningen, pogingen) ? new Gedeeltelijk(nogNiet) : new Wacht(nogNiet);
    }

    /** What all gave. Who gave one direction each gave none together: then it waits for all of them. */
    private static Toestemmingstand samen(List<Handtekening> handtekeningen, LocalDate dag) {
        var gedeeld = handtekeningen.stream()
                .map(Handtekening::laatste)
                .flatMap(Stream::ofNullable)
                .map(GegevenAntwoord::bereik)
                .flatMap(Stream::ofNullable)
                .reduce(Bereik::gedeeldMet)
                .orElseThrow();
        if (gedeeld.tot().isBefore(dag)) {
            return new Verlopen(gedeeld.tot());
        }
        return gedeeld.richtingen().isEmpty() ? new Wacht(wie(handtekeningen, _ -> true)) : new Werkzaam(gedeeld);
    }

    /**
     * At least one said yes, and each of the others was tried at least three times over at least two channels, without an answer (DT3.G7,
     * BSL-12). Whoever answered anything was reached.
     */
    private static boolean isOnbereikbaar(List<Handtekening> handtekeningen, Collection<Poging> pogingen) {
        return handtekeningen.stream().anyMatch(Handtekening::isJa)
                && handtekeningen.stream()
                        .filter(handtekening -> !handtekening.isJa())
                        .allMatch(handtekening -> handtekening.laatste() == null
                                && isGenoegGeprobeerd(handtekening.wie().id(), pogingen));
    }

    static boolean isGenoegGeprobeerd(OuderId ouder, Collection<Poging> pogingen) {
        var bij =
                pogingen.stream().filter(poging -> poging.ouder().equals(ouder)).toList();
        return bij.size() >= POGINGEN
                && bij.stream().map(Poging::hoe).distinct().count() >= MANIEREN;
    }

    private static List<Gezaghebbende> wie(List<Handtekening> handtekeningen, Predicate<Handtekening> welke) {
        return handtekeningen.stream().filter(welke).map(Handtekening::wie).toList();
    }
}

package nl.kring.toestemming;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kring.kind.Gezaghebbende;
import nl.kring.kind.Gezagsoort;
import nl.kring.toestemming.Toestemmingstand.Geblokkeerd;
import nl.kring.toestemming.Toestemmingstand.Nee;
import nl.kring.toestemming.Toestemmingstand.Verlopen;
import nl.kring.toestemming.Toestemmingstand.Wacht;
import nl.kring.toestemming.Toestemmingstand.Werkzaam;

/** Who must say yes, and when a yes is in effect. The database judges the same facts by itself (V120). */
final class ToestemmingRegels {
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
     * In effect when everyone whose answer is needed said yes last, up to and including the last day (BSL-11), at the lowest level
     * that anyone gave (BSL-08). One no is a no (DT3.G8).
     */
    static Toestemmingstand stand(
            ContactNiveau gevraagd, LocalDate geldigTot, List<Handtekening> handtekeningen, LocalDate dag) {
        if (geldigTot.isBefore(dag)) {
            return new Verlopen(geldigTot);
        }
        var gezag = handtekeningen.stream().map(Handtekening::wie).toList();
        if (ondertekenaars(gezag) == Ondertekenaars.NIEMAND) {
            return new Geblokkeerd();
        }
        var nee = handtekeningen.stream().filter(Handtekening::isNee).toList();
        if (!nee.isEmpty()) {
            return new Nee(nee.stream().map(Handtekening::wie).toList());
        }
        var nogNiet = handtekeningen.stream()
                .filter(handtekening -> !handtekening.isJa())
                .toList();
        return nogNiet.isEmpty()
                ? new Werkzaam(laagste(gevraagd, handtekeningen), geldigTot)
                : new Wacht(nogNiet.stream().map(Handtekening::wie).toList());
    }

    private static ContactNiveau laagste(ContactNiveau gevraagd, List<Handtekening> handtekeningen) {
        return Stream.concat(
                        Stream.of(gevraagd),
                        handtekeningen.stream()
                                .map(Handtekening::laatste)
                                .filter(Objects::nonNull)
                                .map(GegevenAntwoord::niveau)
                                .filter(Objects::nonNull))
                .min(Comparator.naturalOrder())
                .orElse(gevraagd);
    }
}

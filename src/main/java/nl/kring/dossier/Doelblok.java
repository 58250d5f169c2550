package nl.kring.dossier;

import java.util.List;
import java.util.stream.Stream;
import nl.kring.gesprek.Doelbeoordelingen.Stem;
import nl.kring.gesprek.RondGesprekAf;
import nl.kring.kind.Gezaghebbende;
import nl.kring.kind.Kindbeeld;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.DoelKaart;
import nl.kring.platform.web.DoelKaart.Gang;
import nl.kring.traject.Doel;
import nl.kring.traject.Traject;

/**
 * The goals, each with how it goes by every voice. A goal that nobody has looked at yet says so, by the same voices; who may not read how
 * it goes, reads no voices.
 */
final class Doelblok {
    private Doelblok() {}

    static List<DoelKaart> kaarten(Trajectdeur.Open open, List<Stem> stemmen, Woorden woorden) {
        var wie = open.leestElkVerslag() ? wie(open.kind(), open.traject(), stemmen) : List.<String>of();
        return open.doelen().stream()
                .map(doel -> new DoelKaart(
                        woorden.zeg("doel.nummer", doel.volgnummer(), woorden.zegVan("doelsoort", doel.soort())),
                        doel.woorden(),
                        stemmen(doel, stemmen, wie)))
                .toList();
    }

    private static List<DoelKaart.Stem> stemmen(Doel doel, List<Stem> stemmen, List<String> wie) {
        var gegeven = stemmen.stream()
                .filter(stem -> stem.doel().equals(doel.id()))
                .map(stem -> new DoelKaart.Stem(stem.wie(), gang(stem.gang())))
                .toList();
        return gegeven.isEmpty()
                ? wie.stream()
                        .map(naam -> new DoelKaart.Stem(naam, Gang.NOG_NIET))
                        .toList()
                : gegeven;
    }

    /** Whoever judged another goal; before the first time: the parents, and who is on the group or else the casemanager. */
    private static List<String> wie(Kindbeeld kind, Traject traject, List<Stem> stemmen) {
        if (!stemmen.isEmpty()) {
            return stemmen.stream().map(Stem::wie).distinct().toList();
        }
        var mentor = kind.plaats().mentornaam();
        return Stream.concat(
                        kind.gezag().stream().map(Gezaghebbende::roepnaam),
                        Stream.of(mentor == null ? traject.casemanagernaam() : mentor))
                .distinct()
                .toList();
    }

    private static Gang gang(RondGesprekAf.Gang gang) {
        return switch (gang) {
            case BETER -> Gang.BETER;
            case GELIJK -> Gang.GELIJK;
            case MINDER_GOED -> Gang.MINDER;
        };
    }
}

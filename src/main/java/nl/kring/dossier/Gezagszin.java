package nl.kring.dossier;

import java.util.Comparator;
import java.util.List;
import nl.kring.kind.Gezaghebbende;
import nl.kring.kind.Gezagsoort;

/** Who decides about a child, in a few words for the head of its page. */
final class Gezagszin {
    private Gezagszin() {}

    /**
     * "moeder Samira beslist", "moeder Danielle en vader Mark beslissen samen"; for a parent who reads it "u beslist", "u en vader Mark
     * beslissen samen". Where that is not certain (nobody with gezag is
     * known, or one of two), it says so and names nobody as the one who decides (DT3.G6).
     */
    static String van(List<Gezaghebbende> gezag, Lezer lezer) {
        var woorden = lezer.woorden();
        var beslissers = gezag.stream()
                .filter(wie -> wie.soort().kanTekenen())
                .sorted(Comparator.comparing(wie -> !isLezer(wie, lezer)))
                .toList();
        var samen = beslissers.stream().map(Gezaghebbende::soort).anyMatch(Gezagsoort::isSamen);
        if (beslissers.isEmpty() || beslissers.size() < gezag.size() || samen && beslissers.size() == 1) {
            return woorden.zeg("beslist.onbekend");
        }
        if (beslissers.size() == 1 && isLezer(beslissers.getFirst(), lezer)) {
            return woorden.zeg("beslist.u");
        }
        var namen = woorden.opsomming(beslissers.stream()
                .map(wie -> isLezer(wie, lezer)
                        ? woorden.zeg("beslist.ik")
                        : woorden.zegVan("relatie", wie.relatie()) + " " + wie.roepnaam())
                .toList());
        return woorden.zeg(beslissers.size() == 1 ? "beslist.een" : "beslist.samen", namen);
    }

    private static boolean isLezer(Gezaghebbende wie, Lezer lezer) {
        return wie.id().waarde().equals(lezer.ouder());
    }
}

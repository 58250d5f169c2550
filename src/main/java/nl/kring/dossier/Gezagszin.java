package nl.kring.dossier;

import java.util.List;
import nl.kring.kind.Gezaghebbende;
import nl.kring.kind.Gezagsoort;

/** Who decides about a child, in a few words for the head of its page. */
final class Gezagszin {
    private Gezagszin() {}

    /**
     * "moeder Samira beslist", "moeder Danielle en vader Mark beslissen samen". Where that is not certain (nobody with gezag is
     * known, or one of two), it says so and names nobody as the one who decides (DT3.G6).
     */
    static String van(List<Gezaghebbende> gezag) {
        var beslissers = gezag.stream().filter(wie -> wie.soort().kanTekenen()).toList();
        var samen = beslissers.stream().map(Gezaghebbende::soort).anyMatch(Gezagsoort::isSamen);
        if (beslissers.isEmpty() || beslissers.size() < gezag.size() || samen && beslissers.size() == 1) {
            return "wie beslist, is nog niet bekend";
        }
        var namen = beslissers.stream()
                .map(wie -> wie.relatie().woord() + " " + wie.roepnaam())
                .toList();
        return namen.size() == 1
                ? namen.getFirst() + " beslist"
                : String.join(", ", namen.subList(0, namen.size() - 1)) + " en " + namen.getLast() + " beslissen samen";
    }
}

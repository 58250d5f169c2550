package nl.kring.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.kring.kind.Gezaghebbende;
import nl.kring.kind.Gezagsoort;
import nl.kring.platform.Opsomming;
import org.jspecify.annotations.Nullable;

/** Who decides about a child, in a few words for the head of its page. */
final class Gezagszin {
    private Gezagszin() {}

    /**
     * "moeder Samira beslist", "moeder Danielle en vader Mark beslissen samen"; for a parent who reads it "u beslist", "u en vader Mark
     * beslissen samen". Where that is not certain (nobody with gezag is
     * known, or one of two), it says so and names nobody as the one who decides (DT3.G6).
     */
    static String van(List<Gezaghebbende> gezag, @Nullable UUID lezer) {
        var beslissers = gezag.stream()
                .filter(wie -> wie.soort().kanTekenen())
                .sorted(Comparator.comparing(wie -> !wie.id().waarde().equals(lezer)))
                .toList();
        var samen = beslissers.stream().map(Gezaghebbende::soort).anyMatch(Gezagsoort::isSamen);
        if (beslissers.isEmpty() || beslissers.size() < gezag.size() || samen && beslissers.size() == 1) {
            return "wie beslist, is nog niet bekend";
        }
        var namen = beslissers.stream()
                .map(wie ->
                        wie.id().waarde().equals(lezer) ? "u" : wie.relatie().woord() + " " + wie.roepnaam())
                .toList();
        return Opsomming.van(namen) + (namen.size() == 1 ? " beslist" : " beslissen samen");
    }
}

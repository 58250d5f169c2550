package nl.kring.toestemming;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kring.toestemming.Herhaling.Mag;
import nl.kring.toestemming.Herhaling.NietMeer;
import nl.kring.toestemming.Herhaling.TeSnel;
import nl.kring.toestemming.Herhaling.TeVaak;
import org.jspecify.annotations.Nullable;

/** When the parents may be asked again (DT3.9, BSL-10). Their own change of mind is not asking: it is always open to them. */
final class HerhaalRegels {
    static final int HOOGSTENS_PER_JAAR = 3;
    /** Day 56 is allowed. */
    static final int DAGEN_ERTUSSEN = 56;

    private HerhaalRegels() {}

    /** A question that was put before, about the same child, in whatever direction. */
    record Eerder(LocalDate gevraagdOp, LocalDate geldigTot, boolean nieuwFeit) {

        Eerder(LocalDate gevraagdOp, LocalDate geldigTot) {
            this(gevraagdOp, geldigTot, false);
        }
    }

    /**
     * @param nietMeer one of those who decide asked not to be asked again, and did not come back on it
     * @param heropendOp when one of them last came back on a no in person; absent: never
     */
    record Verleden(
            List<Eerder> vragen, boolean nietMeer, @Nullable LocalDate heropendOp) {
        Verleden {
            vragen = List.copyOf(vragen);
        }
    }

    /**
     * Whether asking is allowed on this day without anything new. The first question counts; after a question has expired there is no
     * waiting, but it still counts. A new fact, and parents who came back on it themselves, begin the count anew.
     */
    static Herhaling oordeel(Verleden verleden, LocalDate dag) {
        if (verleden.nietMeer()) {
            return new NietMeer();
        }
        var begin = opnieuwBegonnen(verleden);
        var tellen = verleden.vragen().stream()
                .filter(vraag -> !vraag.gevraagdOp().isBefore(begin))
                .sorted(Comparator.comparing(Eerder::gevraagdOp).reversed())
                .toList();
        if (tellen.size() >= HOOGSTENS_PER_JAAR) {
            var vanaf = tellen.get(HOOGSTENS_PER_JAAR - 1).gevraagdOp().plusMonths(12);
            if (vanaf.isAfter(dag)) {
                return new TeVaak(vanaf);
            }
        }
        return tellen.stream()
                .limit(1)
                .filter(vraag -> !vraag.geldigTot().isBefore(dag))
                .map(vraag -> vraag.gevraagdOp().plusDays(DAGEN_ERTUSSEN))
                .filter(vanaf -> vanaf.isAfter(dag))
                .<Herhaling>map(TeSnel::new)
                .findFirst()
                .orElseGet(Mag::new);
    }

    /** The day from which questions count: that of the newest new fact is the first of a new count. */
    private static LocalDate opnieuwBegonnen(Verleden verleden) {
        var feiten = verleden.vragen().stream().filter(Eerder::nieuwFeit).map(Eerder::gevraagdOp);
        return Stream.concat(feiten, Stream.ofNullable(verleden.heropendOp()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** The counter that parents see: for which time within twelve months they were asked on this day, whatever began anew. */
    static int keer(Collection<Eerder> alle, LocalDate gevraagdOp) {
        return (int) alle.stream()
                .map(Eerder::gevraagdOp)
                .filter(dag -> !dag.isAfter(gevraagdOp) && dag.plusMonths(12).isAfter(gevraagdOp))
                .count();
    }
}

package nl.kring.toestemming;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/** When the parents may be asked again (DT3.9, BSL-10). Their own change of mind is not asking: it is always open to them. */
final class HerhaalRegels {
    static final int HOOGSTENS_PER_JAAR = 3;
    /** Day 56 is allowed. */
    static final int DAGEN_ERTUSSEN = 56;

    private HerhaalRegels() {}

    /** A question that was put before, about the same child and purpose. */
    record Eerder(LocalDate gevraagdOp, LocalDate geldigTot) {}

    /**
     * The first day on which asking is allowed; today or earlier when it is allowed now. The first question counts; after a
     * question has expired there is no waiting, but it still counts.
     */
    static LocalDate vanaf(Collection<Eerder> eerder, LocalDate vandaag) {
        var nieuwsteEerst = eerder.stream()
                .sorted(Comparator.comparing(Eerder::gevraagdOp).reversed())
                .toList();
        var rust = nieuwsteEerst.stream()
                .limit(1)
                .filter(vraag -> !vraag.geldigTot().isBefore(vandaag))
                .map(vraag -> vraag.gevraagdOp().plusDays(DAGEN_ERTUSSEN));
        var hoogstens = nieuwsteEerst.stream()
                .skip(HOOGSTENS_PER_JAAR - 1L)
                .limit(1)
                .map(vraag -> vraag.gevraagdOp().plusMonths(12));
        return Stream.concat(rust, hoogstens).max(Comparator.naturalOrder()).orElse(vandaag);
    }

    static boolean mag(Collection<Eerder> eerder, LocalDate vandaag) {
        return !vanaf(eerder, vandaag).isAfter(vandaag);
    }

    /** The counter that parents see: for which time within twelve months they were asked on this day. */
    static int keer(Collection<Eerder> alle, LocalDate gevraagdOp) {
        return (int) alle.stream()
                .map(Eerder::gevraagdOp)
                .filter(dag -> !dag.isAfter(gevraagdOp) && dag.plusMonths(12).isAfter(gevraagdOp))
                .count();
    }
}

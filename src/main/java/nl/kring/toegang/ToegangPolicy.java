package nl.kring.toegang;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kring.platform.Functie;
import org.jspecify.annotations.Nullable;

/** Java's lock. The whole list of reasons to let someone through stands here; everything else is a refusal. */
final class ToegangPolicy {
    /** Nobody can sign, and nobody has the right to look (DT3.G6). */
    private static final Set<String> GEEN_GEZAG = Set.of("TIJDELIJK_GEEN_GEZAG", "GEZAG_NIET_TE_BEPALEN");

    private ToegangPolicy() {}

    /** The first ground that carries the act around this placement on this day, or nothing. */
    static Optional<Grond> oordeel(Handeling handeling, @Nullable UUID plaatsing, List<Feit> feiten, LocalDate dag) {
        return feiten.stream()
                .filter(feit -> handeling.gaatOverHetKind() || feit.staatRond(plaatsing))
                .filter(feit -> handeling.kanOp(feit.soort()))
                .filter(feit -> draagt(handeling, feit, dag))
                .map(Feit::soort)
                .findFirst();
    }

    private static boolean draagt(Handeling handeling, Feit feit, LocalDate dag) {
        return switch (feit.soort()) {
            case OUDER -> feit.geldtOp(dag) && !GEEN_GEZAG.contains(feit.functie());
            case KINDEROPVANG -> feit.geldtOp(dag) && handeling.kanAls(Functie.valueOf(feit.functie()));
            case INZET -> feit.geldtOp(dag);
            case TOESTEMMING ->
                feit.geldtOp(dag)
                        && feit.toestemmingOp(dag)
                        && handeling.raakt().isBereiktDoor(feit);
        };
    }
}

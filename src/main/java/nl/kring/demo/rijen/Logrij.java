package nl.kring.demo.rijen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A look at a child, as the logbook keeps it.
 *
 * @param hoedanigheden as what somebody looked: the function and the organisation
 */
public record Logrij(
        UUID logregelId,
        Instant tijdstip,
        UUID actorId,
        String actorSoort,
        String handeling,
        UUID kindId,
        String grond,
        String uitkomst,
        List<String> hoedanigheden)
        implements Rij {}

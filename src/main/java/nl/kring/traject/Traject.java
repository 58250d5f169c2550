package nl.kring.traject;

import java.time.LocalDate;
import nl.kring.kind.OuderId;
import nl.kring.kind.PlaatsingId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.KindId;
import nl.kring.toegang.Rondom;
import org.jspecify.annotations.Nullable;

/**
 * A kindgebonden traject as it stands now. Anyone with a ground may look; only this module moves it.
 *
 * @param hulpvraag what the parents ask; absent for who may not read the goals
 */
public record Traject(
        TrajectId id,
        KindId kind,
        PlaatsingId plaatsing,
        @Nullable String hulpvraag,
        @Nullable OuderId hulpvraagVan,
        MedewerkerId casemanager,
        String casemanagernaam,
        LocalDate gestartOp,
        @Nullable LocalDate afgerondOp,
        @Nullable Afloop afloop,
        int versie) {

    public Rondom rondom() {
        return plaatsing.van(kind);
    }

    public boolean loopt() {
        return afgerondOp == null;
    }
}

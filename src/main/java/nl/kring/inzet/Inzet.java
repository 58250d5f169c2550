package nl.kring.inzet;

import java.time.LocalDate;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.platform.Functie;
import nl.kring.platform.KindId;
import nl.kring.traject.TrajectId;
import org.jspecify.annotations.Nullable;

/** One function that helps on a traject, and how often it really had contact. */
public record Inzet(
        InzetId id,
        TrajectId traject,
        KindId kind,
        Functie functie,
        MedewerkerId medewerker,
        String roepnaam,
        String achternaam,
        String organisatienaam,
        Organisatiesoort soort,
        Grondslag grondslag,
        Plek plek,
        LocalDate van,
        @Nullable LocalDate tot,
        int contacten,
        @Nullable LocalDate laatsteContact) {

    public boolean looptOp(LocalDate dag) {
        return !van.isAfter(dag) && (tot == null || !tot.isBefore(dag));
    }

    /** Someone from outside the childcare: a face more for the child (R-ST-04). */
    public boolean isVanBuiten() {
        return soort != Organisatiesoort.KINDEROPVANG;
    }
}

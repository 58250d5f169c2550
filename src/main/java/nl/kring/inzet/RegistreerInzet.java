package nl.kring.inzet;

import java.time.LocalDate;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Functie;
import nl.kring.traject.TrajectId;

/**
 * The order to register help.
 *
 * @param id made by the form, so that sending it twice registers one
 * @param oudersAkkoordOp when the parents agreed that this person helps
 */
public record RegistreerInzet(
        InzetId id,
        TrajectId traject,
        Functie functie,
        MedewerkerId medewerker,
        Grondslag grondslag,
        Plek plek,
        LocalDate oudersAkkoordOp,
        LocalDate van) {}

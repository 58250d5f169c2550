package nl.kring.organisatie.inrichten;

import nl.kring.organisatie.MedewerkerId;
import org.jspecify.annotations.Nullable;

/** Somebody at work, with a first function. */
public record NieuweCollega(
        MedewerkerId id,
        String roepnaam,
        String achternaam,
        String email,
        @Nullable String telefoon,
        NieuweFunctie functie) {}

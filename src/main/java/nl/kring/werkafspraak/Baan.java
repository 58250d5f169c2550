package nl.kring.werkafspraak;

import java.time.LocalDate;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.platform.Functie;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a function for an organisation, with what that organisation signed: unjudged.
 *
 * @param getekend the number of the last version that it signed, or none ever
 * @param sinds since when a later one asks to be signed; absent when none does
 */
public record Baan(
        Functie functie,
        Organisatiesoort soort,
        @Nullable Integer getekend,
        @Nullable LocalDate sinds) {}

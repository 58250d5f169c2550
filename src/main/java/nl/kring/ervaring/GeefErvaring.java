package nl.kring.ervaring;

import org.jspecify.annotations.Nullable;

/**
 * The order to tell what one notices about a rule.
 *
 * @param id made by the form itself, so that sending it twice tells once
 * @param gebied the code of one of the own gebieden; absent for who works in the whole city
 */
public record GeefErvaring(
        ErvaringId id,
        String regel,
        Ervaringsoort soort,
        String woorden,
        @Nullable String gebied) {}

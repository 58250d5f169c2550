package nl.kring.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One option of a choice.
 *
 * @param uitleg a few words under the option; only cards show them
 */
public record Keuze(String waarde, String tekst, @Nullable String uitleg) {

    public Keuze(String waarde, String tekst) {
        this(waarde, tekst, null);
    }
}

package nl.kring.aanmelden.domain;

import java.util.Locale;

/**
 * The first municipality and its first beheerder.
 *
 * @param code as it was typed
 * @param cbsCode GM and four digits
 */
public record RichtIn(
        String code,
        String gemeentenaam,
        String cbsCode,
        String roepnaam,
        String achternaam,
        String email,
        String wachtwoord) {

    public RichtIn {
        gemeentenaam = gemeentenaam.replaceFirst("(?i)^gemeente\\s+", "");
        cbsCode = cbsCode.toUpperCase(Locale.ROOT);
    }

    /** Typed into a form: never printed as a whole, because of the password. */
    @Override
    public String toString() {
        return "RichtIn[…]";
    }
}

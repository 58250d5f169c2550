package nl.kring.platform.agenda;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Someone in an appointment: a mail address and a name that everyone invited may see ("Wijkcoach", "Ouder").
 * The address is checked when made, so that nothing but an address ever reaches the file.
 */
public record Adres(String naam, String mail) {

    private static final int LANGSTE_MAIL = 254;

    // Plain addresses only: no quoted local parts, no spaces, no characters outside ASCII (an international domain
    // arrives here in its ASCII form). A line break or a comma can therefore not be in it.
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}");

    public Adres {
        // The message never repeats the value: an address is about a person, and messages end up in logs.
        if (mail.length() > LANGSTE_MAIL || !MAIL.matcher(mail).matches()) {
            throw new IllegalArgumentException("not a plain mail address");
        }
        if (Tekst.opEenRegel(naam).isBlank()) {
            throw new IllegalArgumentException("an invited person needs a (neutral) name");
        }
    }

    /** The address as a URI (RFC 6068): what has a meaning of its own in a URI is percent-encoded. */
    String alsUri() {
        var uri = new StringBuilder("mailto:");
        for (byte b : mail.getBytes(StandardCharsets.US_ASCII)) {
            char teken = (char) b;
            if (Character.isLetterOrDigit(teken) || "@.-_~+'!$*".indexOf(teken) >= 0) {
                uri.append(teken);
            } else {
                uri.append('%').append(String.format(Locale.ROOT, "%02X", (int) teken));
            }
        }
        return uri.toString();
    }

    /** Without name and address: those stay out of logs. */
    @Override
    public String toString() {
        return "Adres[…]";
    }
}

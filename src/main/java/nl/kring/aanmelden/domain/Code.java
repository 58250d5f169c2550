package nl.kring.aanmelden.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A code that people copy from paper or hear read out: XXXX-XXXX-XXXX, without signs that look alike. Thirty signs, twelve
 * places: 58 bits.
 */
public record Code(String tekens) {
    private static final String ALFABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTE = 12;
    private static final SecureRandom TOEVAL = new SecureRandom();

    public Code {
        if (tekens.length() != LENGTE || !tekens.chars().allMatch(teken -> ALFABET.indexOf(teken) >= 0)) {
            throw new IllegalArgumentException("geen code");
        }
    }

    static Code nieuw() {
        return new Code(TOEVAL.ints(LENGTE, 0, ALFABET.length())
                .mapToObj(ALFABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString());
    }

    /** As people type it: small letters, spaces and dashes make no difference. Empty when it cannot be a code. */
    static Optional<Code> lees(String tekst) {
        var kaal = tekst.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Pd}]", "");
        return kaal.length() == LENGTE && kaal.chars().allMatch(teken -> ALFABET.indexOf(teken) >= 0)
                ? Optional.of(new Code(kaal))
                : Optional.empty();
    }

    /** The way it is shown. */
    public String leesbaar() {
        return tekens.substring(0, 4) + "-" + tekens.substring(4, 8) + "-" + tekens.substring(8);
    }

    /** A code is a secret; it must not come into a log because a record was printed. */
    @Override
    public String toString() {
        return "Code[…]";
    }
}

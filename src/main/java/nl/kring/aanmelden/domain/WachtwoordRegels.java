package nl.kring.aanmelden.domain;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/** Which passwords Kring takes. Length is what counts; no rules about digits and signs, which only make people write it down. */
public final class WachtwoordRegels {
    static final int MINSTENS_TEKENS = 12;
    /** Bcrypt looks at no more than this: what comes after it would not count, so we say so instead. */
    static final int HOOGSTENS_BYTES = 72;

    private WachtwoordRegels() {}

    /** Why a password is not taken. */
    public enum Bezwaar {
        TE_KORT,
        TE_LANG,
        IS_EEN_NAAM
    }

    /** @param namen what anyone who knows the person would try first: names and e-mail address */
    public static Optional<Bezwaar> bezwaar(String wachtwoord, Collection<String> namen) {
        var tekst = Wachtwoorden.eenSpelling(wachtwoord);
        if (tekst.codePointCount(0, tekst.length()) < MINSTENS_TEKENS) {
            return Optional.of(Bezwaar.TE_KORT);
        }
        if (tekst.getBytes(StandardCharsets.UTF_8).length > HOOGSTENS_BYTES) {
            return Optional.of(Bezwaar.TE_LANG);
        }
        var isNaam = namen.stream().anyMatch(naam -> kaal(naam).equals(kaal(tekst)));
        return isNaam ? Optional.of(Bezwaar.IS_EEN_NAAM) : Optional.empty();
    }

    private static String kaal(String tekst) {
        return Wachtwoorden.eenSpelling(tekst).strip().toLowerCase(java.util.Locale.ROOT);
    }
}

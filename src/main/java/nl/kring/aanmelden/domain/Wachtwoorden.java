package nl.kring.aanmelden.domain;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps passwords as hashes, and checks them in the same time whether there is one or not. */
@Component
class Wachtwoorden {
    /** Longer than any password that can be set; whoever sends more gets no more work out of us. */
    private static final int HOOGSTENS = 1000;

    private final PasswordEncoder hashes;
    /** Of a text that nobody knows: an absent password costs as much time as a wrong one, and nothing matches it. */
    private final String loos;

    Wachtwoorden(PasswordEncoder hashes) {
        this.hashes = hashes;
        var toeval = new byte[32];
        new SecureRandom().nextBytes(toeval);
        this.loos = hash(HexFormat.of().formatHex(toeval));
    }

    String hash(String wachtwoord) {
        return Objects.requireNonNull(hashes.encode(eenSpelling(wachtwoord)));
    }

    boolean klopt(String wachtwoord, @Nullable String hash) {
        var kort = wachtwoord.length() > HOOGSTENS ? "" : wachtwoord;
        var past = hashes.matches(eenSpelling(kort), hash == null ? loos : hash);
        return past && hash != null && !kort.isEmpty();
    }

    /** The same letters, whatever keyboard they came from: é is one sign or two. */
    static String eenSpelling(String wachtwoord) {
        return Normalizer.normalize(wachtwoord, Normalizer.Form.NFC);
    }
}

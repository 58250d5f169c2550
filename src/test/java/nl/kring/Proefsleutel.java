package nl.kring;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.kring.platform.sleutel.Hoofdsleutel;

/** A master key for these tests only: made anew in each run, so that none stands in the repository. */
public final class Proefsleutel {
    public static final Hoofdsleutel HOOFDSLEUTEL = Hoofdsleutel.nieuw();
    public static final String BASE64 =
            Base64.getEncoder().encodeToString(HOOFDSLEUTEL.json().getBytes(StandardCharsets.UTF_8));

    private Proefsleutel() {}
}

package nl.kring.regels.versie;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.kring.regels.dmn.Schrijver;
import nl.kring.regels.tabel.Tabel;

/** A short mark of a table as somebody saw it: a form brings it back, so that nobody writes over what another wrote meanwhile. */
public final class Merk {
    private static final int TEKENS = 16;

    private Merk() {}

    public static String van(Tabel tabel) {
        try {
            var som = MessageDigest.getInstance("SHA-256")
                    .digest(Schrijver.schrijf(tabel).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(som).substring(0, TEKENS);
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}

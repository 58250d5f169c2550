package nl.kring.platform.sleutel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import nl.kring.platform.Beslotenbestand;
import nl.kring.platform.start.NietTeStarten;
import org.jspecify.annotations.Nullable;

/** Where the master key comes from: a file, or a setting of the environment. */
public final class Sleutelbron {
    private static final String MAAK = "Maak een sleutel met: ./kring sleutel maak <bestand>";

    private final @Nullable Path bestand;
    private Hoofdsleutel sleutel;

    private Sleutelbron(@Nullable Path bestand, Hoofdsleutel sleutel) {
        this.bestand = bestand;
        this.sleutel = sleutel;
    }

    /** @param base64 the ring itself, as {@code base64} writes it from a key file */
    static Sleutelbron instelling(String base64) {
        try {
            var json = new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
            return new Sleutelbron(null, Hoofdsleutel.lees(json));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            // without the reason: it may hold a part of the key
            throw new NietTeStarten(
                    "In KRING_SLEUTEL staat geen hoofdsleutel.",
                    "Zet er de inhoud van een sleutelbestand in, met base64. " + MAAK);
        }
    }

    static Sleutelbron bestand(Path bestand) {
        if (!Files.isRegularFile(bestand) || !Files.isReadable(bestand)) {
            throw new NietTeStarten("Het sleutelbestand is er niet, of is niet te lezen: " + bestand, MAAK);
        }
        try {
            if (!Beslotenbestand.isBesloten(bestand)) {
                throw new NietTeStarten(
                        "Ook andere gebruikers van deze computer kunnen bij het sleutelbestand: " + bestand,
                        "Maak het dicht met: chmod 600 " + bestand);
            }
            return new Sleutelbron(bestand, Hoofdsleutel.lees(Files.readString(bestand)));
        } catch (GeneralSecurityException e) {
            throw new NietTeStarten("In dit bestand staat geen hoofdsleutel: " + bestand, MAAK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the demo: made on the first start, beside the data. */
    static Sleutelbron inDeGegevensmap(Path map) {
        var bestand = map.resolve("hoofdsleutel.json");
        if (!Files.exists(bestand)) {
            maak(bestand);
        }
        return bestand(bestand);
    }

    private static void maak(Path bestand) {
        try {
            Files.createDirectories(bestand.toAbsolutePath().getParent());
            Beslotenbestand.maak(bestand, Hoofdsleutel.nieuw().json());
        } catch (IOException e) {
            throw new UncheckedIOException("Het sleutelbestand is niet te maken: " + bestand, e);
        }
    }

    static NietTeStarten geen() {
        return new NietTeStarten(
                "Kring bewaart wat mensen over een kind schrijven achter een sleutel, en die is niet ingesteld.",
                MAAK + "\n  Start Kring dan met: KRING_SLEUTELBESTAND=<bestand> ./kring start\n"
                        + "  Bewaar een kopie van het bestand apart van de database en haar kopieën: wie het kwijt is, leest de teksten nooit meer.");
    }

    public Hoofdsleutel nu() {
        return sleutel;
    }

    /** Where the key can be changed; empty when it is a setting. */
    public Optional<Path> bestand() {
        return Optional.ofNullable(bestand);
    }

    /** Writes the changed ring to its file, whole or not at all, and goes on with it. */
    public void vervang(Hoofdsleutel nieuw) {
        try {
            Beslotenbestand.schrijf(bestand().orElseThrow(), nieuw.json());
            sleutel = nieuw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.kring.platform.sleutel;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import nl.kring.platform.Beslotenbestand;

/** {@code ./kring sleutel maak <bestand>}: makes a master key. Needs no database, and never writes over a file. */
public final class SleutelMaken {
    private SleutelMaken() {}

    public static void main(String[] woorden) {
        System.exit(maak(Path.of(woorden[0]).toAbsolutePath().normalize(), System.out));
    }

    static int maak(Path bestand, PrintStream uit) {
        try {
            Beslotenbestand.maak(bestand, Hoofdsleutel.nieuw().json());
        } catch (FileAlreadyExistsException e) {
            uit.println("  Dit bestand bestaat al, en blijft zoals het is: " + bestand);
            return 1;
        } catch (IOException e) {
            uit.println("  Hier is geen bestand te maken: " + bestand);
            return 1;
        }
        uit.println("  De hoofdsleutel staat in " + bestand + ", alleen voor deze gebruiker.");
        uit.println("  Start Kring zo: KRING_SLEUTELBESTAND=" + bestand + " ./kring start");
        uit.println(
                "  Bewaar een kopie apart van de database en haar kopieën: zonder deze sleutel leest niemand de teksten meer.");
        return 0;
    }
}

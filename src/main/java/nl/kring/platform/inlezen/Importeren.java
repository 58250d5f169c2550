package nl.kring.platform.inlezen;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.kring.platform.opdracht.Opdracht;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** {@code --kring.opdracht=importeren}: brings in a file and says in the terminal what came of it. */
@Component
class Importeren implements Opdracht {
    /** A heading comes from a file of somebody else, and must not steer the terminal. */
    private static final Pattern STUURT = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final Inlezen inlezen;

    Importeren(Inlezen inlezen) {
        this.inlezen = inlezen;
    }

    @Override
    public String naam() {
        return "importeren";
    }

    @Override
    public int voerUit(ApplicationArguments argumenten) {
        var uit = System.out;
        var soort = optie(argumenten, "soort");
        var bestand = optie(argumenten, "bestand");
        if (soort == null || bestand == null) {
            uit.println("  Zeg wat je importeert, en uit welk bestand: ./kring import <soort> <bestand>");
            return 1;
        }
        var balk = new Voortgangsbalk(uit, isTerminal());
        var verslag = leesIn(soort, bestand, argumenten, balk);
        balk.klaar();
        schrijf(verslag, uit);
        return verslag.isGoed() ? 0 : 1;
    }

    private Inleesverslag leesIn(String soort, String bestand, ApplicationArguments argumenten, Voortgang voortgang) {
        try {
            var opdracht = new Inleesopdracht(
                    soort,
                    Path.of(bestand),
                    argumenten.containsOption("kring.import.proef"),
                    optie(argumenten, "gemeente"),
                    optie(argumenten, "namens"));
            return inlezen.leesIn(opdracht, voortgang);
        } catch (InvalidPathException _) {
            return Inleesverslag.geweigerd("Zo kan een bestand niet heten. Geef het een naam zonder vreemde tekens.");
        }
    }

    /** Straight from what was typed: a name with a dollar sign and braces is a name, not a setting. */
    private static @Nullable String optie(ApplicationArguments argumenten, String naam) {
        var waarden = argumenten.getOptionValues("kring.import." + naam);
        return waarden == null || waarden.isEmpty() || waarden.getFirst().isBlank() ? null : waarden.getFirst();
    }

    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    static void schrijf(Inleesverslag verslag, PrintStream uit) {
        toon(verslag.vooraf(), uit);
        toon(verslag.meldingen(), uit);
        if (verslag.meerMeldingen() > 0) {
            uit.println("  En nog " + Telling.getal(verslag.meerMeldingen()) + " meldingen.");
        }
        toon(verslag.slot(), uit);
    }

    private static void toon(List<String> zinnen, PrintStream uit) {
        zinnen.forEach(zin -> uit.println("  " + STUURT.matcher(zin).replaceAll("")));
    }
}

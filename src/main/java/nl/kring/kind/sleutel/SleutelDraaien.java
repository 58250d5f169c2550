package nl.kring.kind.sleutel;

import java.io.PrintStream;
import nl.kring.platform.opdracht.Opdracht;
import nl.kring.platform.sleutel.Hoofdsleutel;
import nl.kring.platform.sleutel.Sleutelbron;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/**
 * {@code ./kring sleutel draai}: changes the master key. On a database of our own, on which nobody else can work meanwhile, at once;
 * on another in steps, between which every Kring there is started anew, so that each knows a key before it is used.
 */
@Component
class SleutelDraaien implements Opdracht {
    private final Sleutelbron bron;
    private final Wikkelaar wikkelaar;
    private final boolean metAnderen;

    SleutelDraaien(Sleutelbron bron, Wikkelaar wikkelaar, @Value("${spring.datasource.url:}") String andereDatabase) {
        this.bron = bron;
        this.wikkelaar = wikkelaar;
        this.metAnderen = !andereDatabase.isEmpty();
    }

    @Override
    public String naam() {
        return "sleutel-draaien";
    }

    @Override
    public int voerUit(ApplicationArguments argumenten) {
        return draai(argumenten.containsOption("kring.sleutel.ruim-op"), metAnderen, System.out);
    }

    int draai(boolean ruimOp, boolean metAnderen, PrintStream uit) {
        if (bron.bestand().isEmpty()) {
            uit.println("  De hoofdsleutel staat in KRING_SLEUTEL, en daar kan Kring hem niet vervangen.");
            uit.println("  Zet hem in een bestand, en wijs dat aan met KRING_SLEUTELBESTAND.");
            return 1;
        }
        return ruimOp ? ruimOp(uit) : verder(metAnderen, uit);
    }

    private int verder(boolean metAnderen, PrintStream uit) {
        if (bron.nu().stand() == Hoofdsleutel.Stand.EEN) {
            bron.vervang(bron.nu().metNieuwe());
            uit.println("  Er is een nieuwe sleutel bij gekomen in "
                    + bron.bestand().orElseThrow() + ".");
            if (metAnderen) {
                uit.println("  Geef elke Kring op deze database dit bestand, en start ze allemaal opnieuw.");
                uit.println("  Draai daarna verder met: ./kring sleutel draai");
                return 0;
            }
        }
        if (bron.nu().stand() == Hoofdsleutel.Stand.NIEUWE_WACHT) {
            bron.vervang(bron.nu().metNieuweVoorop());
        }
        wikkel(uit);
        uit.println("  De oude sleutel staat nog in het bestand, en opent niets meer dat nodig is.");
        if (metAnderen) {
            uit.println("  Geef elke Kring op deze database dit bestand, en start ze allemaal opnieuw.");
        }
        uit.println("  Ruim de oude sleutel dan op met: ./kring sleutel draai --ruim-op");
        return 0;
    }

    /** First the database refuses the old key, then what it still wrapped is wrapped anew, and only then it goes. */
    private int ruimOp(PrintStream uit) {
        if (bron.nu().stand() != Hoofdsleutel.Stand.OUDE_OPENT) {
            uit.println("  Er is geen oude sleutel om op te ruimen.");
            return 0;
        }
        wikkelaar.weiger(bron.nu().oude());
        wikkel(uit);
        bron.vervang(bron.nu().zonderOude());
        uit.println("  De oude sleutel is weg. Bewaar een kopie van "
                + bron.bestand().orElseThrow() + " apart van de database, en vernietig de oude kopie.");
        return 0;
    }

    private void wikkel(PrintStream uit) {
        var totaal = wikkelaar.wikkelAlles(bron.nu(), klaar -> uit.println("  " + klaar + " kindsleutels omgezet"));
        uit.println("  Klaar: " + totaal
                + " kindsleutels staan nu achter de nieuwe sleutel. De teksten zelf zijn niet aangeraakt.");
    }
}

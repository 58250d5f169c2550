package nl.kring.regels;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The literal text of a municipality's own plan, as it was loaded. Kept as blocks and pieces of plain text: a page writes them out itself,
 * so nothing of the file ever becomes markup.
 *
 * @param delen what stands under each heading of the second level
 * @param zinnen the sentence that stands before the marker of a rule, such as {@code [DT1.2]}
 */
public record Plantekst(String titel, List<Deel> delen, Map<String, String> zinnen) {
    public Plantekst {
        delen = List.copyOf(delen);
        zinnen = Map.copyOf(zinnen);
    }

    public record Deel(String kop, List<Blok> blokken) {
        public Deel {
            blokken = List.copyOf(blokken);
        }
    }

    public sealed interface Blok {
        record Kop(List<Stuk> tekst) implements Blok {}

        record Alinea(List<Stuk> tekst) implements Blok {}

        record Lijst(boolean genummerd, List<List<Blok>> punten) implements Blok {}
    }

    public record Stuk(String tekst, boolean vet, boolean schuin) {}

    public Optional<String> zin(String regel) {
        return Optional.ofNullable(zinnen.get(regel));
    }

    /** The part for a place such as "Plan wijkteams, scenario 1": under that heading, or under "Scenario 1". */
    public Optional<Deel> bij(String plek) {
        var kort = plek.substring(plek.indexOf(',') + 1).strip();
        return delen.stream()
                .filter(deel -> zelfde(deel.kop(), plek) || zelfde(deel.kop(), kort))
                .findFirst();
    }

    private static boolean zelfde(String een, String ander) {
        return een.strip().toLowerCase(Locale.ROOT).equals(ander.toLowerCase(Locale.ROOT));
    }
}

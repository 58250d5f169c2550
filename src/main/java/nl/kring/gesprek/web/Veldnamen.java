package nl.kring.gesprek.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.kring.gesprek.Gespreksbeeld;
import nl.kring.platform.Opsomming;

/** What two people typed, side by side: the fields in which they differ, by a name that people know. */
public final class Veldnamen {
    private static final Pattern REGEL = Pattern.compile("(doel|actie)-(\\d+)-(\\w+)");
    private static final Map<String, String> NAMEN = Map.of(
            "plaats", "Plek",
            "datum", "Datum van het voortgangsgesprek",
            "tijd", "Tijd van het voortgangsgesprek",
            "week", "Alleen de week",
            "reden", "Waarom eerder",
            "afloop", "Hoe het traject afloopt",
            "toelichting", "Toelichting",
            "aanwezig", "Wie erbij waren");
    private static final Map<String, String> DELEN = Map.of(
            "woorden", "in woorden van de ouders",
            "soort", "waar het over gaat",
            "zien", "waaraan we het zien",
            "van", "van wie",
            "wat", "wat",
            "wie", "wie",
            "datum", "klaar op");

    private Veldnamen() {}

    /** @param waarde what the other one wrote there; empty when nothing */
    public record Verschil(String veld, String waarde) {}

    static List<Verschil> verschillen(
            Gespreksbeeld beeld, Map<String, List<String>> mijn, Map<String, List<String>> ander) {
        var verschillen = new ArrayList<Verschil>();
        var velden = new TreeSet<>(mijn.keySet());
        velden.addAll(ander.keySet());
        for (var veld : velden) {
            var van = ander.getOrDefault(veld, List.of());
            if (!Objects.equals(leeg(mijn.getOrDefault(veld, List.of())), leeg(van))) {
                verschillen.add(new Verschil(naam(veld), leesbaar(beeld, van)));
            }
        }
        return verschillen;
    }

    /** Everything that somebody typed, by name: for a talk that another closed meanwhile. */
    static List<Verschil> alles(Gespreksbeeld beeld, Map<String, List<String>> mijn) {
        return verschillen(beeld, Map.of(), mijn);
    }

    private static List<String> leeg(List<String> waarden) {
        return waarden.stream().filter(waarde -> !waarde.isBlank()).toList();
    }

    static String naam(String veld) {
        var regel = REGEL.matcher(veld);
        if (regel.matches()) {
            var soort = "doel".equals(regel.group(1)) ? "Doel " : "Afspraak ";
            return soort + (Integer.parseInt(regel.group(2)) + 1) + ", " + DELEN.getOrDefault(regel.group(3), "");
        }
        return veld.startsWith("oordeel-") ? "Hoe het met een doel gaat" : NAMEN.getOrDefault(veld, "Vervolg");
    }

    /** People by name, choices in small letters, texts as they are. */
    private static String leesbaar(Gespreksbeeld beeld, List<String> waarden) {
        var woorden = waarden.stream()
                .map(waarde -> beeld.gesprek().deelnemers().stream()
                        .filter(deelnemer -> deelnemer.id().toString().equals(waarde)
                                || deelnemer.wie().persoon().toString().equals(waarde))
                        .findFirst()
                        .map(deelnemer -> deelnemer.roepnaam())
                        .orElse(
                                waarde.matches("[A-Z_]+")
                                        ? waarde.toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', ' ')
                                        : waarde))
                .toList();
        return Opsomming.van(woorden);
    }
}

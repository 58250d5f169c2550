package nl.kring.demo.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.kring.demo.rijen.Rij;

/** The parties of the plan (R-ORG-01…09), each in one spelling. The three éénpitters and the certified body are made up. */
final class Organisaties {
    static final String GEMEENTE = "Gemeente Arnhem";
    static final String SKAR = "Skar";
    static final String PARTOU = "Partou";
    static final String JGZ = "Jeugdgezondheidszorg";
    static final String DRIESTROOM = "Driestroom";
    static final String KENTALIS = "Kentalis";
    static final String ENTREA = "Entrea Lindenhout";
    static final String KLUPPLUZ = "Kluppluz";
    static final String PAS = "Stichting PAS";
    static final String VOOGDIJ = "Jeugdbescherming De Meerpaal";

    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final Pen pen;

    private Organisaties(Pen pen) {
        this.pen = pen;
    }

    static Organisaties schrijf(Pen pen, Gebieden gebieden) {
        var alle = new Organisaties(pen);
        alle.erbij(GEMEENTE, "GEMEENTE");
        alle.erbij(SKAR, "KINDEROPVANG");
        alle.erbij(PARTOU, "KINDEROPVANG");
        alle.eenpitter("Kinderopvang De Rietvink");
        alle.eenpitter("Peuterhuis De Bosrand");
        alle.eenpitter("Speelhuis Het Slakkenhuis");
        alle.erbij(JGZ, "JGZ");
        for (var aanbieder : new String[] {DRIESTROOM, KENTALIS, ENTREA, KLUPPLUZ}) {
            alle.erbij(aanbieder, "JEUGDZORGAANBIEDER");
        }
        alle.erbij(PAS, "STICHTING_PAS");
        alle.erbij(VOOGDIJ, "GECERTIFICEERDE_INSTELLING");
        for (var gebied : gebieden.codes()) {
            alle.wijkteam(gebied, gebieden.naam(gebied));
        }
        return alle;
    }

    UUID van(String naam) {
        return Objects.requireNonNull(ids.get(naam), naam);
    }

    /** All but the municipality itself. */
    List<UUID> partners() {
        return ids.entrySet().stream()
                .filter(een -> !een.getKey().equals(GEMEENTE))
                .map(Map.Entry::getValue)
                .toList();
    }

    UUID wijkteamVan(String gebied) {
        return van("wijkteam " + gebied);
    }

    private void erbij(String naam, String soort) {
        pen.schrijf(new Rij.Organisatie(nieuw(naam), naam, soort, false, null, pen.telefoon()));
    }

    private void eenpitter(String naam) {
        pen.schrijf(new Rij.Organisatie(nieuw(naam), naam, "KINDEROPVANG", true, null, pen.telefoon()));
    }

    private void wijkteam(String gebied, String naam) {
        pen.schrijf(new Rij.Organisatie(
                nieuw("wijkteam " + gebied), "Sociaal wijkteam " + naam, "WIJKTEAM", false, gebied, pen.telefoon()));
    }

    private UUID nieuw(String naam) {
        var id = pen.id();
        ids.put(naam, id);
        return id;
    }
}

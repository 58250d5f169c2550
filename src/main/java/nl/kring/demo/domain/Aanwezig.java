package nl.kring.demo.domain;

import java.util.List;
import nl.kring.platform.Functie;

/** When somebody is to be found at a location, as wie is wie says it. Who has more locations has another part of the week at each. */
final class Aanwezig {
    private static final List<String> OP_DE_GROEP = List.of(
            "maandag t/m donderdag",
            "dinsdag t/m vrijdag",
            "maandag, dinsdag en donderdag",
            "maandag, woensdag en vrijdag",
            "dinsdag, donderdag en vrijdag");
    private static final List<String> DAGEN = List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag");

    private Aanwezig() {}

    /** @param nummer of the location, or of the place on its groups: neighbours differ */
    static String van(Functie functie, int nummer) {
        return switch (functie) {
            case PEDAGOGISCH_MEDEWERKER -> OP_DE_GROEP.get(nummer % OP_DE_GROEP.size());
            case LOCATIEMANAGER -> "elke dag";
            case COACH -> dagdeel(nummer + 2);
            case WIJKCOACH -> DAGEN.get((nummer + 2) % DAGEN.size()) + ", 8.15 tot 9.15 uur";
            case LOGOPEDIST -> dagdeel(nummer + 6);
            case JEUGDVERPLEEGKUNDIGE -> "elke eerste " + DAGEN.get(nummer % DAGEN.size());
            case AMBULANT_BEGELEIDER, ZORGAANBIEDER, THUISONDERSTEUNER -> "als u dat goed vindt";
            case GEZINSVOOGD, PAS_COORDINATOR, PROJECTLEIDER, BEHEERDER, PRIVACY_OFFICER, WERKGROEP, TEKENBEVOEGDE ->
                "op afspraak";
        };
    }

    private static String dagdeel(int nummer) {
        var dag = DAGEN.get(nummer / 2 % DAGEN.size());
        return dag + (nummer % 2 == 0 ? "ochtend" : "middag");
    }
}

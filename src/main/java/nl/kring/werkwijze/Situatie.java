package nl.kring.werkwijze;

import nl.kring.kind.PlaatsingId;
import nl.kring.platform.KindId;
import nl.kring.platform.web.Bron;
import org.jspecify.annotations.Nullable;

/**
 * How it stands around one placement (BSL-05).
 *
 * @param regelversie the version of the way of working that the outcome follows from
 * @param gewijzigdDoor first name of whoever changed the facts last
 * @param versie goes up with every change; a form brings it back, so that two editors never undo each other
 */
public record Situatie(
        PlaatsingId plaatsing,
        KindId kind,
        Scenariofeiten feiten,
        Scenariouitkomst uitkomst,
        int regelversie,
        @Nullable String gewijzigdDoor,
        int versie) {

    public Scenario scenario() {
        return uitkomst.scenario();
    }

    public Bron bron() {
        return uitkomst.bron();
    }
}

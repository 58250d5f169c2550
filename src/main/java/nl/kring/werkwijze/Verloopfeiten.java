package nl.kring.werkwijze;

import java.time.LocalDate;
import nl.kring.platform.KindId;
import nl.kring.platform.web.Actie;
import nl.kring.toestemming.Toestemmingsbeeld;
import org.jspecify.annotations.Nullable;

/**
 * What {@link WatNu} looks at. The page that shows it gathers this: no module but the page knows all of it.
 *
 * @param verteld whether the parents were told about the wijkcoach, and asked whether there is one
 * @param terugkomenOp the day to come back to parents who think about it
 * @param contact the question about contact that counts now: the one in effect, else the newest
 * @param vraagruimte whether the parents may be asked now, and if not from when
 * @param traject whether a traject runs
 * @param magHandelen whether the viewer may do these steps; a wijkcoach looks along
 * @param eerste the first talk, absent where the viewer knows of none
 * @param voortgang the next talk after it
 */
public record Verloopfeiten(
        KindId kind,
        String roepnaam,
        Scenariofeiten feiten,
        Scenariouitkomst uitkomst,
        boolean verteld,
        @Nullable LocalDate terugkomenOp,
        @Nullable Toestemmingsbeeld contact,
        Vraagruimte vraagruimte,
        boolean traject,
        boolean magHandelen,
        @Nullable Gesprek eerste,
        @Nullable Gesprek voortgang,
        LocalDate vandaag) {

    /**
     * A talk, as far as the steps need it.
     *
     * @param naam what kind of talk it is
     * @param zin when and where, as in "Dinsdag 22 september, thuis bij Samira."
     * @param actie what can be done with it now: open it, or close it
     */
    public record Gesprek(
            String naam,
            boolean gehouden,
            String zin,
            @Nullable Actie actie) {}
}

/**
 * Talks around a child: planning, inviting, closing, and the date of the next one, which is everyone's (R-BO-01…09). Owns:
 * gesprek, deelnemer, verzetting, doelbeoordeling, uitnodiging. Does not own: goals and actions (traject), the scenario
 * (werkwijze), what parents said yes to (toestemming). Story and rules: docs/domein/gesprek.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "logboek",
            "toegang",
            "organisatie",
            "regels",
            "kind",
            "toestemming",
            "werkwijze",
            "traject"
        })
@NullMarked
package nl.kring.gesprek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

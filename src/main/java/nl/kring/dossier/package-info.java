/**
 * The page of a traject: goals first, then people, then process. Owns no data; composes what other modules let the reader see.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "toegang",
            "organisatie",
            "kind",
            "toestemming",
            "werkwijze",
            "traject",
            "gesprek",
            "inzet",
            "kringbeeld"
        })
@NullMarked
package nl.kring.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

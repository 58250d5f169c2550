/**
 * A parent's own page: who helps, what was asked, what was agreed, who may know, who looked, and what the parent sees at home. Owns
 * no data; composes what other modules let a parent see.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "toegang",
            "organisatie",
            "kind",
            "toestemming",
            "traject",
            "gesprek",
            "inzet",
            "inzage",
            "kringbeeld"
        })
@NullMarked
package nl.kring.mijn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

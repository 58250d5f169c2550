/**
 * Mijn werk: what to do today, this week and later, for professionals and parents alike. Owns no data; gathers the steps that other
 * modules know of.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "logboek",
            "organisatie :: inrichten",
            "toestemming",
            "werkwijze",
            "gesprek",
            "gesprek :: web"
        })
@NullMarked
package nl.kring.mijnwerk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

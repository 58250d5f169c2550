/**
 * Areas, organisations, locations, groups, and who works there in which function. Owns: organisatie, locatie, groep, medewerker,
 * functievervulling. Holds no data on children.
 */
@ApplicationModule(allowedDependencies = {"platform", "logboek", "toegang", "kringbeeld"})
@NullMarked
package nl.kring.organisatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

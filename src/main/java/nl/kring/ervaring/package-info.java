/**
 * What people who work here notice about a rule, and what the werkgroep does with it (R-WE-04, R-GOV-03). Owns: ervaring, reactie, gevolg.
 * Does not own: the rules and their versions (werkwijze). Holds nothing about children.
 */
@ApplicationModule(allowedDependencies = {"platform", "toegang", "werkwijze"})
@NullMarked
package nl.kring.ervaring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The agreed way of working around one placement: the facts, the scenario that follows and why, what comes next, who sits at
 * which talk, and the plan in plain words. Owns: situatie, beoordeling, motivatiegesprek, scenariobepaling. Does not own: talks
 * (gesprek), what parents answered (toestemming). Story and rules: docs/domein/werkwijze.md.
 */
@ApplicationModule(allowedDependencies = {"platform", "logboek", "toegang", "regels", "kind", "toestemming"})
@NullMarked
package nl.kring.werkwijze;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * A kindgebonden traject: the parents' question, goals and actions, what a parent sees at home, and the casemanager. Owns: traject,
 * doel, actie, thuiswoord. Does not own: talks (gesprek), who helps (inzet).
 */
@ApplicationModule(allowedDependencies = {"platform", "toegang", "organisatie", "kind", "werkwijze"})
@NullMarked
package nl.kring.traject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

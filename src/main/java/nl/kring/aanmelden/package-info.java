/**
 * Signing in and out, who is behind a session, the gate in front of every page, and how people get their first password: the
 * first beheerder with a code from the terminal, everybody else with a code from someone who knows them. Owns: account, poging,
 * toegangscode, herstelvraag. Does not own: who may see which child (toegang), who works where (organisatie). Story: docs/domein/aanmelden.md.
 */
@ApplicationModule(allowedDependencies = {"platform", "logboek", "toegang", "organisatie", "werkafspraak", "kind"})
@NullMarked
package nl.kring.aanmelden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

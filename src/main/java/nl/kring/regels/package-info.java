/**
 * The way of working as decision tables: what a table looks like, the gate that it comes in through, the versions of a municipality,
 * and what follows from facts. Owns: versie, inhoud, and the tables that come with Kring. Does not own: the facts, and the work that
 * follows (the modules above); it knows no child. Story and rules: docs/domein/regels.md.
 */
@ApplicationModule(allowedDependencies = {"platform", "logboek", "toegang", "organisatie"})
@NullMarked
package nl.kring.regels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Who may do what around which child: the first of the two locks, and the one list of acts (docs/rechten.md is made from it).
 * Owns: no tables, but the database's list of grounds (V120). Does not own: the facts it weighs (kind, toestemming, inzet).
 */
@ApplicationModule(allowedDependencies = {"platform", "logboek"})
@NullMarked
package nl.kring.toegang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

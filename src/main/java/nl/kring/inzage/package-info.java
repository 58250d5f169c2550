/**
 * Showing the logbook: to a parent who looked at the own child, to the privacy officer who searches it. Owns no data; puts names to
 * the ids of the lines. Does not own: the lines (logboek), who may (toegang).
 */
@ApplicationModule(allowedDependencies = {"platform", "logboek", "toegang", "organisatie", "kind"})
@NullMarked
package nl.kring.inzage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What parents ask under the privacy law (AVG 15-17), and the clock on it. Owns requests and their answers. Does not own: what Kring
 * holds of a child (the other modules), the logbook (logboek).
 */
@ApplicationModule(allowedDependencies = {"platform", "logboek", "toegang", "kind"})
@NullMarked
package nl.kring.verzoek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

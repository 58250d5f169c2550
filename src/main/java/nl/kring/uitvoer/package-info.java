/**
 * Everything about a child in one file, for a parent who takes it along (AVG 15 and 20). Owns no data: each module brings its own
 * chapter as a {@code Kindhoofdstuk}.
 */
@ApplicationModule(allowedDependencies = {"platform", "toegang", "kind"})
@NullMarked
package nl.kring.uitvoer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

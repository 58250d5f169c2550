/**
 * Draws the kring: a child in the middle, people in rings around it, each in the shape of their organisation.
 * Owns the drawing and nothing else: no tables, no rules about who may see whom; callers hand in only the people that
 * the viewer may know. Pure: the same input gives the same text.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package nl.kring.kringbeeld;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

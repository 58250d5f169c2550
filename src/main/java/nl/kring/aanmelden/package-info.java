/**
 * Signing in and out, who is behind a session, and the gate in front of every page. Owns: account, poging. Does not own: who may
 * see which child (toegang).
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package nl.kring.aanmelden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

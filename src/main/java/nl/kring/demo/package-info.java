/**
 * The fictional municipality that shows Kring: the same people on every first start, alive on whatever day it is loaded.
 * Owns: no tables; fills those of others in one transaction as the owner of the database, and only where there is nothing yet.
 * Does not own: any rule; what it writes must hold by the rules of the modules whose tables it fills.
 */
@ApplicationModule(allowedDependencies = {"platform", "aanmelden", "regels"})
@NullMarked
package nl.kring.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

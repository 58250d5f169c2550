/**
 * Who helps on a traject, in which function and on which footing, and the contacts that really took place. Owns: inzet, contact.
 * Does not own: whether parents agreed that a wijkcoach comes in (toestemming); it only acts on their yes.
 */
@ApplicationModule(allowedDependencies = {"platform", "toegang", "organisatie", "kind", "toestemming", "traject"})
@NullMarked
package nl.kring.inzet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

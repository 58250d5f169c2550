/**
 * What those with gezag were asked about contact between childcare and wijkcoach, what each answered, and what follows. Owns:
 * toestemming, antwoord. Does not own: the scenario (werkwijze), who helps (inzet), the lock that reads the answers (toegang).
 * Story and rules: docs/domein/toestemming.md.
 */
@ApplicationModule(allowedDependencies = {"platform", "toegang", "organisatie", "regels", "kind"})
@NullMarked
package nl.kring.toestemming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

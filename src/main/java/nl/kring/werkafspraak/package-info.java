/**
 * The working agreement with partner organisations (R-WE-02): its versions, who signed for whom, and what somebody may do until then. Owns:
 * werkafspraak, handtekening. Does not own: who works where (organisatie), the gate in front of each page (aanmelden).
 */
@ApplicationModule(allowedDependencies = {"platform", "logboek", "toegang", "organisatie"})
@NullMarked
package nl.kring.werkafspraak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

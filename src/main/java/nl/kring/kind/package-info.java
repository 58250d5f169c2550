/**
 * The child, those with gezag, and the place in a group, with what was told and asked at placement. Owns: kind, ouder,
 * gezagsrelatie, plaatsing, beschermingsmaatregel. Does not own: what follows from the answers (werkwijze).
 */
@ApplicationModule(allowedDependencies = {"platform", "logboek", "toegang", "organisatie"})
@NullMarked
package nl.kring.kind;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Who saw or did what around which child, one line per child, in the same transaction; sealed into a chain per municipality. Owns:
 * logregel, zegel, ketting, wachtrij. Does not own: who may (toegang), the pages that show it (inzage). Ids only; the app can add
 * lines and nothing else.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package nl.kring.logboek;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Setting up a municipality by hand: its organisations, locations, groups and colleagues, for the beheerder. */
@NamedInterface("inrichten")
@NullMarked
package nl.kring.organisatie.inrichten;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

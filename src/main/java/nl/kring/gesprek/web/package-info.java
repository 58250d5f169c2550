/** Pages about talks: planning, closing, moving, one's own list, the file for an agenda, and the post room for the beheerder. */
@NamedInterface("web")
@NullMarked
package nl.kring.gesprek.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Work that Kring does from the command line instead of serving pages, and the words it says when it is ready. */
@NullMarked
package nl.kring.platform.opdracht;

import org.jspecify.annotations.NullMarked;

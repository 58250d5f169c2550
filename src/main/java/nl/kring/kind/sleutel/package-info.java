/** The children's keys from the command line: whether they fit at the start, wrapping them anew, and destroying one. */
@NullMarked
package nl.kring.kind.sleutel;

import org.jspecify.annotations.NullMarked;

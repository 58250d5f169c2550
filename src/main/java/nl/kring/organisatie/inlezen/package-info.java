/** Areas, locations of the LRK and colleagues from a table; written as the owner of the tables, for one municipality. */
@NullMarked
package nl.kring.organisatie.inlezen;

import org.jspecify.annotations.NullMarked;

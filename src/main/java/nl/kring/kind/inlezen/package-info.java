/** Placements from a table: each row is the placement form of one child, sent by the colleague whom the row names. */
@NullMarked
package nl.kring.kind.inlezen;

import org.jspecify.annotations.NullMarked;

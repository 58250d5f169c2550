/** The keys under which texts about children are kept: a master key that comes from outside, and one key for each child under it. */
@NullMarked
package nl.kring.platform.sleutel;

import org.jspecify.annotations.NullMarked;

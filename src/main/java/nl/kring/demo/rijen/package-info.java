/** The demo's lines as they stand in the tables, and the way by which they get there in bulk. */
@NullMarked
package nl.kring.demo.rijen;

import org.jspecify.annotations.NullMarked;

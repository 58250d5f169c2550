/** The gate: a table comes in only when it is known, complete and free of contradiction over all combinations of its facts. */
@NullMarked
package nl.kring.regels.poort;

import org.jspecify.annotations.NullMarked;

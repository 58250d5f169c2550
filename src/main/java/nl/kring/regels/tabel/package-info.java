/** What a decision table is: columns with closed lists of values, rows with a rule id, and which rows apply to which facts. */
@NullMarked
package nl.kring.regels.tabel;

import org.jspecify.annotations.NullMarked;

/**
 * Bringing a table into Kring from the command line: every row is tried, and only when all are good is anything kept.
 * Owns: the order of work, columns and their names, and the report by line. Does not own: what a row means; each module brings its own
 * {@link nl.kring.platform.inlezen.Tabelinvoer}. Story: docs/import.md.
 */
@NullMarked
package nl.kring.platform.inlezen;

import org.jspecify.annotations.NullMarked;

/**
 * Reads tables that people bring, CSV and XLSX, row by row and without trusting them.
 * Owns: what a file is, its encoding, columns, limits and the sentences that say what is wrong. Does not own: what the
 * values mean; those are text, and whoever writes them out to a spreadsheet again has to guard against formulas there.
 */
@NullMarked
package nl.kring.platform.tabel;

import org.jspecify.annotations.NullMarked;

/**
 * The bench: starts the app as it is shipped on a data folder of its own, drives it over HTTP, and says what each operation
 * costs beside the same SQL sent straight to PostgreSQL. Not a test, and not in the jar; {@code ./kring bench} runs it. See docs/bench.md.
 */
@NullMarked
package nl.kring.bench;

import org.jspecify.annotations.NullMarked;

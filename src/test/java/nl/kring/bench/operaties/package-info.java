/** What the bench does, one class for each operation. A new one implements {@link nl.kring.bench.Operatie} and gets a line in Bench. */
@NullMarked
package nl.kring.bench.operaties;

import org.jspecify.annotations.NullMarked;

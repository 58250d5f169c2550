/** Kring, a modular monolith: one package per module, drawn in {@code docs/architectuur.md}. */
@NullMarked
package nl.kring;

import org.jspecify.annotations.NullMarked;

/** The page and the files of {@code uitvoer}. */
@NullMarked
package nl.kring.uitvoer.web;

import org.jspecify.annotations.NullMarked;

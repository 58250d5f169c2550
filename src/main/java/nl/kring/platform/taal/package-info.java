/** The six languages of what a parent reads, and the one way to say a text in one of them. */
@NullMarked
package nl.kring.platform.taal;

import org.jspecify.annotations.NullMarked;

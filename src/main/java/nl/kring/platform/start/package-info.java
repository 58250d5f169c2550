/** What the terminal says when Kring cannot start: what is wrong and what to do, in two sentences, without a stack trace. */
@NullMarked
package nl.kring.platform.start;

import org.jspecify.annotations.NullMarked;

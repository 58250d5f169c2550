/** The pages of a consent question: asking it, answering it, and looking at what was answered. */
@NullMarked
package nl.kring.toestemming.web;

import org.jspecify.annotations.NullMarked;

/** The pages on which the werkgroep works with the rules. */
@NullMarked
package nl.kring.regels.web;

import org.jspecify.annotations.NullMarked;

/** The pages of wie is wie. */
@NullMarked
package nl.kring.organisatie.web;

import org.jspecify.annotations.NullMarked;

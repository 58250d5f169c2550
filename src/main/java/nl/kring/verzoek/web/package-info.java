/** The pages of {@code verzoek}. */
@NullMarked
package nl.kring.verzoek.web;

import org.jspecify.annotations.NullMarked;

/** The pages of {@code dossier}. */
@NullMarked
package nl.kring.dossier.web;

import org.jspecify.annotations.NullMarked;

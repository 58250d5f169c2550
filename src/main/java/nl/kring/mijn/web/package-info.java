/** The pages of {@code mijn}. */
@NullMarked
package nl.kring.mijn.web;

import org.jspecify.annotations.NullMarked;

/** The pages of {@code mijnwerk}. */
@NullMarked
package nl.kring.mijnwerk.web;

import org.jspecify.annotations.NullMarked;

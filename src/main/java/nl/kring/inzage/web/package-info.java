/** The pages of {@code inzage}. */
@NullMarked
package nl.kring.inzage.web;

import org.jspecify.annotations.NullMarked;

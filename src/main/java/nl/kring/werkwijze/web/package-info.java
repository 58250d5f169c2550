/** The page about the wijkcoach around a child, and the plan in plain language. */
@NullMarked
package nl.kring.werkwijze.web;

import org.jspecify.annotations.NullMarked;

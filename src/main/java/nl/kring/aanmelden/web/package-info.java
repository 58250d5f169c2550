/** The sign-in page, the security filters and the acting user of a request. */
@NullMarked
package nl.kring.aanmelden.web;

import org.jspecify.annotations.NullMarked;

/** Pages for signing in and for giving access, the security filters, and the acting user of a request. */
@NullMarked
package nl.kring.aanmelden.web;

import org.jspecify.annotations.NullMarked;

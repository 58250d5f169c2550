/**
 * What every page shares: the shell, the values that the parts of {@code jte/layout} show, and the way from a view name to
 * its template. Knows nothing of children, talks or organisations.
 */
@NullMarked
package nl.kring.platform.web;

import org.jspecify.annotations.NullMarked;

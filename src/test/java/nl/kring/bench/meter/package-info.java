/**
 * What the bench puts beside the app on its class path: counts and times what a request asks of the database. It is no part of
 * Kring's jar, so it cannot be left on by mistake, and the app itself runs as it is shipped.
 */
@NullMarked
package nl.kring.bench.meter;

import org.jspecify.annotations.NullMarked;

/** Work that follows an event after its commit: kept in the registry until it is done, tried again, and shown to the beheerder. */
@NullMarked
package nl.kring.platform.gebeurtenis;

import org.jspecify.annotations.NullMarked;

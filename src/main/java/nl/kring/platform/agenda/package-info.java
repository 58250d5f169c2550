/**
 * Writes calendar files (RFC 5545) with which people get an invitation, a change or a cancellation in their own agenda.
 * Knows nothing of children, talks or mail: the caller hands in neutral words and sends the file.
 */
@NullMarked
package nl.kring.platform.agenda;

import org.jspecify.annotations.NullMarked;

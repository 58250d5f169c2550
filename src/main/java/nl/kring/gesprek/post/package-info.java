/**
 * The post room: mail about talks, with the appointment for people's own agenda, and the reminder when a date has passed. Works as
 * Kring itself, and sees dates, places and addresses, nothing else of a child.
 */
@NullMarked
package nl.kring.gesprek.post;

import org.jspecify.annotations.NullMarked;

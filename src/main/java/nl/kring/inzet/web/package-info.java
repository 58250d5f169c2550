/** Pages and forms of {@code inzet}. */
@NullMarked
package nl.kring.inzet.web;

import org.jspecify.annotations.NullMarked;

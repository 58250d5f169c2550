/** Pages and forms of {@code traject}. */
@NullMarked
package nl.kring.traject.web;

import org.jspecify.annotations.NullMarked;

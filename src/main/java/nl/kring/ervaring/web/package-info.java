/** Telling what one notices about a rule, and for the werkgroep: reading and answering. */
@NullMarked
package nl.kring.ervaring.web;

import org.jspecify.annotations.NullMarked;

/** The demo's door: look around as one of the invented people, with one click. */
@NullMarked
package nl.kring.demo.web;

import org.jspecify.annotations.NullMarked;

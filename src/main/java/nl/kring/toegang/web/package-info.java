/** Keeps the refusals that nobody else sees: what row security hid from whoever asked for it by its address. */
@NullMarked
package nl.kring.toegang.web;

import org.jspecify.annotations.NullMarked;

/** Reading and signing the working agreement, and issuing it. */
@NullMarked
package nl.kring.werkafspraak.web;

import org.jspecify.annotations.NullMarked;

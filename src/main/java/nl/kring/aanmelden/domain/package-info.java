/** Accounts, passwords and lock-out; giving and ending access; and the empty start with its first beheerder. */
@NullMarked
package nl.kring.aanmelden.domain;

import org.jspecify.annotations.NullMarked;

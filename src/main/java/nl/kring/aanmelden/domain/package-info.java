/** Accounts, passwords and lock-out. */
@NullMarked
package nl.kring.aanmelden.domain;

import org.jspecify.annotations.NullMarked;

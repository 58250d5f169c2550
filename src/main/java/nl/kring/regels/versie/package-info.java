/** Working on the way of working: drafts, proposing, approving, pilots, and what a new version would change. */
@NullMarked
package nl.kring.regels.versie;

import org.jspecify.annotations.NullMarked;

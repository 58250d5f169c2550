package nl.kring.kringbeeld;

import org.jspecify.annotations.Nullable;

/**
 * What the layout needs to know of a figure: its number in the list, whose wedge it stands in (none: "+ n"), on which ring,
 * and how big it is. No name and no id, so that layouts can be kept for a next time without keeping people.
 */
record Ruimte(int nummer, @Nullable Organisatiesoort soort, Ring ring, Omvang omvang) {

    boolean isGezin() {
        return ring == Ring.GEZIN;
    }
}

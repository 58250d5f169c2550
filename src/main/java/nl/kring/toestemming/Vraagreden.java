package nl.kring.toestemming;

import org.jspecify.annotations.Nullable;

/**
 * Why the parents are asked; they read all of it.
 *
 * @param belang why contact is in the interest of the child
 * @param aanleiding only with a proposal to work closely together (BSL-09)
 * @param aanleidingUitleg the same in the professional's own words
 * @param nieuwFeit what is new since the last time: with it asking again is not too soon (BSL-10)
 */
public record Vraagreden(
        String belang,
        @Nullable Aanleiding aanleiding,
        @Nullable String aanleidingUitleg,
        @Nullable String nieuwFeit) {

    public static Vraagreden van(String belang) {
        return new Vraagreden(belang, null, null, null);
    }
}

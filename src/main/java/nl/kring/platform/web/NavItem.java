package nl.kring.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * A link in the menu, the breadcrumb or the footer.
 *
 * @param icoon name in {@code iconen.svg}; only the parents' menu shows it
 */
public record NavItem(String href, String naam, @Nullable String icoon) {

    public NavItem(String href, String naam) {
        this(href, naam, null);
    }
}

package nl.kring.platform.web;

import java.util.List;
import nl.kring.platform.taal.Taal;
import nl.kring.platform.taal.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * What {@code layout/pagina.jte} draws around a page. Made once for a request; a page adds its own title and place with
 * {@link #pagina}.
 *
 * @param titel the page's title, without the product's name
 * @param huidig the href of the navigation item that the page belongs to, or empty
 * @param gebruiker who is signed in; absent on pages for everyone
 * @param navigatie the main menu, in order
 * @param voet links in the footer, only to pages that exist
 * @param demo whether the page says that all people are invented
 * @param ouder whether the page has the parents' look
 * @param nonce the content policy's word for this answer
 * @param csrf what a form must bring back; absent where there is no session
 * @param spraak in which language the reader is spoken to
 * @param bericht what the reader must know on every page; absent when there is nothing
 */
public record Schil(
        String titel,
        String huidig,
        @Nullable Gebruiker gebruiker,
        List<NavItem> navigatie,
        List<NavItem> voet,
        boolean demo,
        boolean ouder,
        String nonce,
        @Nullable Csrf csrf,
        Spraak spraak,
        @Nullable Bericht bericht) {

    public Schil {
        navigatie = List.copyOf(navigatie);
        voet = List.copyOf(voet);
    }

    /** A page in Dutch. */
    public Schil(
            String titel,
            String huidig,
            @Nullable Gebruiker gebruiker,
            List<NavItem> navigatie,
            List<NavItem> voet,
            boolean demo,
            boolean ouder,
            String nonce,
            @Nullable Csrf csrf) {
        this(titel, huidig, gebruiker, navigatie, voet, demo, ouder, nonce, csrf, Spraak.nederlands(), null);
    }

    /** A page with nothing to tell besides. */
    public Schil(
            String titel,
            String huidig,
            @Nullable Gebruiker gebruiker,
            List<NavItem> navigatie,
            List<NavItem> voet,
            boolean demo,
            boolean ouder,
            String nonce,
            @Nullable Csrf csrf,
            Spraak spraak) {
        this(titel, huidig, gebruiker, navigatie, voet, demo, ouder, nonce, csrf, spraak, null);
    }

    /** The same shell around the page with this title, at this place in the menu. */
    public Schil pagina(String titel, String huidig) {
        return anders(titel, huidig, navigatie, spraak.alleenNederlands(), bericht);
    }

    /** The same, around a page that speaks the reader's language. */
    public Schil vertaald(String titel, String huidig) {
        return anders(titel, huidig, navigatie, spraak.metVertaling(), bericht);
    }

    /** The same shell with this menu. */
    public Schil metNavigatie(List<NavItem> anders) {
        return anders(titel, huidig, anders, spraak, bericht);
    }

    /** The same shell, that says this on every page. */
    public Schil metBericht(@Nullable Bericht anders) {
        return anders(titel, huidig, navigatie, spraak, anders);
    }

    private Schil anders(
            String titel, String huidig, List<NavItem> navigatie, Spraak spraak, @Nullable Bericht bericht) {
        return new Schil(titel, huidig, gebruiker, navigatie, voet, demo, ouder, nonce, csrf, spraak, bericht);
    }

    /** A text in the reader's language. */
    public String zeg(String sleutel, Object... waarden) {
        return woorden().zeg(sleutel, waarden);
    }

    public Woorden woorden() {
        return spraak.woorden();
    }

    /** Searching is for professionals who are let in: a parent has one child and needs no search. */
    public boolean zoekt() {
        return gebruiker != null && !ouder && !navigatie.isEmpty();
    }

    /**
     * In which language the reader is spoken to.
     *
     * @param vertaald whether the page itself is; else only the frame around it
     * @param hier where to come back to after choosing another language
     */
    public record Spraak(Woorden woorden, boolean vertaald, String hier) {
        public static Spraak nederlands() {
            return new Spraak(Woorden.nederlands(), false, "/");
        }

        Spraak alleenNederlands() {
            return new Spraak(woorden, false, hier);
        }

        Spraak metVertaling() {
            return new Spraak(woorden, true, hier);
        }

        public Taal taal() {
            return woorden.taal();
        }

        /** The language of the page as a whole. */
        public Taal pagina() {
            return vertaald ? taal() : Taal.NL;
        }

        /** The language of the frame, where that differs from the page's; else nothing. */
        public @Nullable String randcode() {
            return taal() == pagina() ? null : taal().code();
        }

        public @Nullable String randrichting() {
            return taal() == pagina() ? null : taal().richting();
        }
    }

    /** A sentence for every page, and where to go with it. */
    public record Bericht(String zin, Actie actie) {}

    /**
     * Who looks at the page.
     *
     * @param initialen one or two letters
     * @param soort the kind of organisation, as in the css class {@code kring-o-…} and the shapes of {@code iconen.svg}
     * @param ondertitel function and reach, as in "coach · 6 locaties"
     */
    public record Gebruiker(String naam, String initialen, String soort, String ondertitel) {}

    /**
     * The token against forged requests.
     *
     * @param veld the form field's name
     * @param kop the header's name, for htmx
     */
    public record Csrf(String veld, String kop, String token) {

        /** For {@code hx-headers} on the body: every request of htmx brings the token. */
        public String alsKoppen() {
            return "{\"" + kop + "\":\"" + token + "\"}";
        }
    }
}

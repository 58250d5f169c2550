package nl.kring.aanmelden.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wanted to go before sign-in: kept in the session as a path within Kring, never as a whole address, so that
 * nobody can be sent elsewhere. Only whole pages: no file, no piece of a page, nothing that was posted.
 */
final class Bestemming {
    static final String BEGIN = "/";
    private static final String SLEUTEL = "kring.bestemming";
    private static final int HOOGSTENS = 500;

    private Bestemming() {}

    static void onthoud(HttpServletRequest vraag) {
        if (isPagina(vraag)) {
            var vragen = vraag.getQueryString();
            var pad = vragen == null ? vraag.getRequestURI() : vraag.getRequestURI() + "?" + vragen;
            if (isEigenPad(pad)) {
                vraag.getSession().setAttribute(SLEUTEL, pad);
            }
        }
    }

    /** Once: the next sign-in begins at the beginning. */
    static String neem(HttpServletRequest vraag) {
        var sessie = vraag.getSession(false);
        if (sessie == null || !(sessie.getAttribute(SLEUTEL) instanceof String pad)) {
            return BEGIN;
        }
        sessie.removeAttribute(SLEUTEL);
        return isEigenPad(pad) ? pad : BEGIN;
    }

    private static boolean isPagina(HttpServletRequest vraag) {
        var pad = vraag.getRequestURI();
        return "GET".equals(vraag.getMethod())
                && vraag.getHeader("HX-Request") == null
                && bevat(vraag.getHeader("Accept"), "text/html")
                && (vraag.getHeader("Sec-Fetch-Dest") == null || bevat(vraag.getHeader("Sec-Fetch-Dest"), "document"))
                && pad.indexOf('.', pad.lastIndexOf('/') + 1) < 0
                && !BEGIN.equals(pad);
    }

    /** "//elders.example" and "/\elders.example" are other sites to a browser. */
    static boolean isEigenPad(String pad) {
        return pad.length() <= HOOGSTENS
                && pad.startsWith("/")
                && !pad.startsWith("//")
                && pad.indexOf('\\') < 0
                && pad.chars().allMatch(teken -> teken > ' ' && teken < 127);
    }

    private static boolean bevat(@Nullable String kop, String woord) {
        return kop != null && kop.contains(woord);
    }
}

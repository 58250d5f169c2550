package nl.kring.aanmelden.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.platform.taal.Taal;
import org.springframework.http.ResponseCookie;

/**
 * In which language somebody wants to read. Chosen by hand, it is kept in a cookie that holds the language and nothing else, so that
 * it also holds before sign-in; else what the browser asks for.
 */
final class Taalkeuze {
    static final String KOEK = "kring-taal";
    private static final Duration EEN_JAAR = Duration.ofDays(365);

    private Taalkeuze() {}

    static Taal van(HttpServletRequest vraag) {
        return gekozen(vraag).orElseGet(() -> gewenst(vraag));
    }

    private static Optional<Taal> gekozen(HttpServletRequest vraag) {
        return Stream.ofNullable(vraag.getCookies())
                .flatMap(Stream::of)
                .filter(koek -> koek.getName().equals(KOEK))
                .map(Cookie::getValue)
                .flatMap(code -> Taal.metCode(code).stream())
                .findFirst();
    }

    /** Without a wish of the browser the request would answer with the language of this machine. */
    private static Taal gewenst(HttpServletRequest vraag) {
        return vraag.getHeader("Accept-Language") == null
                ? Taal.NL
                : Taal.eersteVan(Collections.list(vraag.getLocales()));
    }

    static ResponseCookie koek(Taal taal, boolean beveiligd) {
        return ResponseCookie.from(KOEK, taal.code())
                .path("/")
                .maxAge(EEN_JAAR)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(beveiligd)
                .build();
    }

    /** The page that is open, to come back to; a form that was refused and a page that is not there have none. */
    static String hier(HttpServletRequest vraag) {
        if (vraag.getDispatcherType() == DispatcherType.ERROR || !"GET".equals(vraag.getMethod())) {
            return Bestemming.BEGIN;
        }
        return Bestemming.isEigenPad(vraag.getRequestURI()) ? vraag.getRequestURI() : Bestemming.BEGIN;
    }
}

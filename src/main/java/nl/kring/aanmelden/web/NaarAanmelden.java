package nl.kring.aanmelden.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Whoever is not signed in goes to the sign-in page. Under an htmx request (a session that ended while a page stood open) the
 * whole page goes there, not a piece of it.
 */
final class NaarAanmelden implements AuthenticationEntryPoint {
    static final String PAD = "/aanmelden";

    @Override
    public void commence(HttpServletRequest vraag, HttpServletResponse antwoord, AuthenticationException reden)
            throws IOException {
        Bestemming.onthoud(vraag);
        stuur(vraag, antwoord);
    }

    static void stuur(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        if (vraag.getHeader("HX-Request") == null) {
            antwoord.sendRedirect(PAD);
        } else {
            antwoord.setHeader("HX-Redirect", PAD);
            antwoord.setStatus(HttpServletResponse.SC_OK);
        }
    }
}

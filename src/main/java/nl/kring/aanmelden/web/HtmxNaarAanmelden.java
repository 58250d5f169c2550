package nl.kring.aanmelden.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** A session that ended under an htmx request: the whole page goes to sign-in, not a piece of it. */
final class HtmxNaarAanmelden implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest vraag, HttpServletResponse antwoord, AuthenticationException reden) {
        antwoord.setHeader("HX-Redirect", "/aanmelden");
        antwoord.setStatus(HttpServletResponse.SC_OK);
    }
}

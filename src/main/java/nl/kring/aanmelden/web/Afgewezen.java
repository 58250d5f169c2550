package nl.kring.aanmelden.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kring.aanmelden.AccountToken;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * A form without its token: mostly a session that ended while the form stood open. A plain page says so; under htmx, where no
 * page would be shown, the whole page starts anew. (What a signed-in person may not open is a 404, never this.)
 */
final class Afgewezen implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest vraag, HttpServletResponse antwoord, AccessDeniedException reden)
            throws IOException {
        if (vraag.getHeader("HX-Request") == null) {
            antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (SecurityContextHolder.getContext().getAuthentication() instanceof AccountToken) {
            antwoord.setHeader("HX-Refresh", "true");
            antwoord.setStatus(HttpServletResponse.SC_OK);
        } else {
            NaarAanmelden.stuur(vraag, antwoord);
        }
    }
}

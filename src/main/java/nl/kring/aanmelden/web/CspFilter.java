package nl.kring.aanmelden.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.web.filter.OncePerRequestFilter;

/** A strict content policy with a fresh nonce per request; the shell puts that nonce on its one script tag. */
final class CspFilter extends OncePerRequestFilter {
    static final String NONCE = "kring.nonce";
    private static final String BELEID =
            "default-src 'none'; script-src 'nonce-%s'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final SecureRandom toeval = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        var bytes = new byte[18];
        toeval.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        vraag.setAttribute(NONCE, nonce);
        antwoord.setHeader("Content-Security-Policy", BELEID.formatted(nonce));
        keten.doFilter(vraag, antwoord);
    }
}

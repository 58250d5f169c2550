package nl.kring.aanmelden.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.kring.aanmelden.AccountToken;
import nl.kring.aanmelden.domain.Accounts;
import nl.kring.platform.HuidigeActor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * After sign-in is settled: finds out who acts in this request and binds that person to it. An account that has been closed
 * loses its session here.
 */
final class ActorFilter extends OncePerRequestFilter {
    static final String WIE = Accounts.Wie.class.getName();

    /**
     * Fewer requests at once than the pool has connections: a refusal needs a second one for its line in the logbook, and must
     * never wait for requests that wait for it.
     */
    private static final int HOOGSTENS_TEGELIJK = 14;

    private static final int HOOGSTENS_WACHTEN = 20;

    private final Semaphore tegelijk = new Semaphore(HOOGSTENS_TEGELIJK, true);
    private final Accounts accounts;

    ActorFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        var account = account();
        if (account.isEmpty()) {
            keten.doFilter(vraag, antwoord);
            return;
        }
        var wie = accounts.wie(account.get());
        if (wie.isEmpty()) {
            var sessie = vraag.getSession(false);
            if (sessie != null) {
                sessie.invalidate();
            }
            NaarAanmelden.stuur(vraag, antwoord);
            return;
        }
        vraag.setAttribute(WIE, wie.get());
        // a form that comes in drop by drop must not hold a place that others wait for
        vraag.getParameterMap();
        if (!aanDeBeurt()) {
            antwoord.setHeader("Retry-After", "5");
            antwoord.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            verder(vraag, antwoord, keten, wie.get());
        } finally {
            tegelijk.release();
        }
    }

    private boolean aanDeBeurt() {
        try {
            return tegelijk.tryAcquire(HOOGSTENS_WACHTEN, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void verder(
            HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten, Accounts.Wie wie)
            throws IOException, ServletException {
        try {
            HuidigeActor.als(wie.actor(), () -> {
                try {
                    keten.doFilter(vraag, antwoord);
                    return true;
                } catch (ServletException e) {
                    throw new Doorgegeven(e);
                }
            });
        } catch (Doorgegeven e) {
            throw e.oorzaak;
        }
    }

    private static Optional<UUID> account() {
        var aanmelding = SecurityContextHolder.getContext().getAuthentication();
        return aanmelding instanceof AccountToken token ? Optional.of(token.account()) : Optional.empty();
    }

    /** A style sheet is the same for everyone: no session is read for it. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest vraag) {
        return Openbaar.isBestand(vraag);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static final class Doorgegeven extends IOException {
        private final transient ServletException oorzaak;

        private Doorgegeven(ServletException oorzaak) {
            super(oorzaak);
            this.oorzaak = oorzaak;
        }
    }
}

package nl.kring.demo.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;
import nl.kring.platform.Installatie;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A demo answers only to this machine, and only by its own name: a web site that points its name at 127.0.0.1 (DNS rebinding) would
 * else be let in as anybody. Looked at for each request, because an installation can become a demo while it runs.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DezeComputer extends OncePerRequestFilter {
    private static final Set<String> NAMEN = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int VERKEERD_ADRES = 421;

    /** Asked for when the first request comes: a filter is made before the database is. */
    private final ObjectProvider<Installatie> installatie;

    DezeComputer(ObjectProvider<Installatie> installatie) {
        this.installatie = installatie;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (installatie.getObject().isDemo()
                && !(isOnzeNaam(vraag.getHeader("Host")) && isHier(vraag.getLocalAddr()))) {
            antwoord.setStatus(VERKEERD_ADRES);
            return;
        }
        keten.doFilter(vraag, antwoord);
    }

    private static boolean isOnzeNaam(@Nullable String host) {
        return host != null && NAMEN.contains(host.replaceFirst(":\\d+$", ""));
    }

    private static boolean isHier(String adres) {
        return InetAddress.ofLiteral(adres).isLoopbackAddress();
    }
}

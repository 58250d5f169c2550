package nl.kring.bench.meter;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before everything else: measures the requests that ask for it by a header, and hands the figures over once. */
public final class Meetfilter extends OncePerRequestFilter {
    public static final String KOP = "Kring-Meting";
    public static final String PAD = "/-/metingen/";

    private final Map<String, CompletableFuture<Opname>> opnamen = new ConcurrentHashMap<>();

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (vraag.getRequestURI().startsWith(PAD)) {
            geef(vraag.getRequestURI().substring(PAD.length()), antwoord);
            return;
        }
        var nummer = vraag.getHeader(KOP);
        if (nummer == null) {
            keten.doFilter(vraag, antwoord);
            return;
        }
        var lint = Meetlint.leg();
        try {
            keten.doFilter(vraag, antwoord);
        } finally {
            van(nummer).complete(lint.haalWeg());
        }
    }

    /** Either side may come first: the visitor reads the page before the last filter is done. */
    private CompletableFuture<Opname> van(String nummer) {
        return opnamen.computeIfAbsent(nummer, _ -> new CompletableFuture<>());
    }

    private void geef(String nummer, HttpServletResponse antwoord) throws IOException {
        try {
            var opname = van(nummer).get(10, TimeUnit.SECONDS);
            antwoord.setContentType("application/octet-stream");
            try (var uit = new ObjectOutputStream(antwoord.getOutputStream())) {
                uit.writeObject(opname);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
        } finally {
            opnamen.remove(nummer);
        }
    }
}

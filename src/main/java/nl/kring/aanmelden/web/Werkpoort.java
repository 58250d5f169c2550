package nl.kring.aanmelden.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.kring.aanmelden.domain.Accounts;
import nl.kring.werkafspraak.Werkstand.AlleenLezen;
import nl.kring.werkafspraak.Werkstand.Dicht;
import nl.kring.werkafspraak.Werkstand.Open;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The gate of the working agreement (R-WE-02): as long as the own organisation has not signed, all that somebody may do is read, or
 * nothing but sign. A form that cannot be kept goes to a page that says why, and has everything that was typed. Parents pass. The
 * database has the same gate (V048, V120).
 */
final class Werkpoort implements HandlerInterceptor {
    private static final String AFSPRAAK = "/werkafspraak";
    private static final String GEWEIGERD = AFSPRAAK + "/geweigerd";
    private static final Set<String> LEEST = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());
    /** These only look, and are sent as a form to keep names out of addresses. */
    private static final Set<String> ZOEKT = Set.of("/kinderen/zoeken", "/kinderen/lijkt-op");

    @Override
    public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object handler)
            throws IOException, ServletException {
        if (!(vraag.getAttribute(ActorFilter.WIE) instanceof Accounts.Wie wie)
                || vraag.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        return switch (wie.werkstand()) {
            case Open _ -> true;
            case AlleenLezen _ -> isOpen(vraag) || leest(vraag) || weiger(vraag, antwoord);
            case Dicht _ -> isOpen(vraag) || (isGet(vraag) ? naarDeAfspraak(antwoord) : weiger(vraag, antwoord));
        };
    }

    private static boolean isGet(HttpServletRequest vraag) {
        return LEEST.contains(vraag.getMethod());
    }

    private static boolean leest(HttpServletRequest vraag) {
        return isGet(vraag) || ZOEKT.contains(vraag.getServletPath());
    }

    private static boolean isOpen(HttpServletRequest vraag) {
        var pad = vraag.getServletPath();
        return pad.equals(AFSPRAAK)
                || pad.startsWith(AFSPRAAK + "/")
                || Openbaar.isPagina(vraag)
                || Openbaar.isBestand(vraag);
    }

    private static boolean naarDeAfspraak(HttpServletResponse antwoord) throws IOException {
        antwoord.sendRedirect(AFSPRAAK);
        return false;
    }

    private static boolean weiger(HttpServletRequest vraag, HttpServletResponse antwoord)
            throws IOException, ServletException {
        vraag.getRequestDispatcher(GEWEIGERD).forward(vraag, antwoord);
        return false;
    }
}

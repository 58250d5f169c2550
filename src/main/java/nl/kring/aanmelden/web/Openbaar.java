package nl.kring.aanmelden.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** What stands open without sign-in. Everything that is not named here is closed. */
final class Openbaar {
    /** The same for everyone: nobody needs to be known to send them. */
    private static final List<String> BESTANDEN =
            List.of("/css/", "/nlds/", "/fonts/", "/js/", "/webjars/", "/iconen.svg", "/merk.svg");

    private static final List<String> PAGINAS = List.of(
            "/aanmelden",
            "/eerste-keer",
            "/eerste-beheerder",
            "/taal",
            "/demo",
            "/demo/**",
            "/actuator/health",
            "/error",
            "/toegankelijkheid",
            "/privacy",
            "/plan",
            "/werkafspraak/tekst",
            "/algoritme",
            "/algoritme.json",
            "/plan/regels/*",
            "/hulp");

    private Openbaar() {}

    static String[] paden() {
        var bestanden = BESTANDEN.stream().map(pad -> pad.endsWith("/") ? pad + "**" : pad);
        return Stream.concat(PAGINAS.stream(), bestanden).toArray(String[]::new);
    }

    /** A page that stands open; what it takes in is about nobody's child. */
    static boolean isPagina(HttpServletRequest vraag) {
        var pad = vraag.getServletPath();
        return PAGINAS.stream()
                .anyMatch(open ->
                        open.endsWith("/**") ? pad.startsWith(open.substring(0, open.length() - 2)) : pad.equals(open));
    }

    static boolean isBestand(HttpServletRequest vraag) {
        var pad = vraag.getServletPath();
        return BESTANDEN.stream().anyMatch(begin -> begin.endsWith("/") ? pad.startsWith(begin) : pad.equals(begin));
    }
}

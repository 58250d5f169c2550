package nl.kring.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kring.reis.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks the links of the demo as each of its people, and looks at every kind of page once wide and once on a phone. The app's own
 * table of routes says whether a page was forgotten.
 */
@DemoTest
@DisplayName("Elke pagina, als ieder mens van de demo, breed en op een telefoon")
class AllePaginasTests {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** How many of a kind each person opens: one child has what another has not. */
    private static final int HOOGSTENS = 3;

    /** Not a page to look at in somebody's own walk. */
    private static final Set<String> ELDERS = Set.of(
            "/", // sends on
            "/aanmelden",
            "/demo",
            "/error",
            "/eerste-beheerder",
            "/eerste-keer", // before anybody is signed in: the tests of aanmelden
            "/gesprekken/{}/agenda.ics",
            "/algoritme.json",
            "/mijn/meenemen/{}/alles.pdf",
            "/mijn/meenemen/{}/alles.json",
            "/werkwijze/{}/{}.dmn", // files
            "/werkwijze/{}/verschil",
            "/werkwijze/{}/gegevens",
            "/werkwijze/{}/instellingen",
            "/werkwijze/{}/{}/rijen/nieuw",
            "/werkwijze/{}/{}/rijen/{}"); // in a draft, and the demo has none: the tests of regels

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @LocalServerPort
    int poort;

    private final Set<String> gezien = new TreeSet<>();
    private final Set<String> bekend = new HashSet<>();
    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(poort);
    }

    @AfterEach
    void sluitBrowser() {
        browser.close();
    }

    @Test
    void isTeLezenTeBedienenEnPast() {
        for (var naam : List.of(
                "Henk",
                "Esra",
                "Joyce",
                "Samira",
                "Mark",
                "Danielle",
                "Ruben",
                "Lotte",
                "Fatima",
                "Inge",
                "Karin",
                "Sanne",
                "Tom")) {
            try (var scherm = browser.alsDemomens(naam, 1280)) {
                wandel(scherm);
            }
        }
        browser.vondNietsOp(100);
        assertThat(vanDeApp()).hasSizeGreaterThan(25);
        assertThat(gezien.stream().map(pad -> pad.replaceFirst("[?].*", "")).collect(Collectors.toSet()))
                .containsAll(vanDeApp().stream()
                        .filter(route -> !ELDERS.contains(route))
                        .toList());
    }

    private void wandel(Browser.Scherm scherm) {
        var rij = new ArrayDeque<>(List.of(scherm.pad(), "/kinderen/zoeken", "/onderdelen"));
        var geweest = new HashSet<String>();
        var keren = new HashMap<String, Integer>();
        while (!rij.isEmpty()) {
            var pad = rij.poll();
            if (pad.matches(".*[.](ics|pdf|json|dmn)")
                    || !geweest.add(pad)
                    || keren.merge(soort(pad), 1, Integer::sum) > HOOGSTENS) {
                continue;
            }
            scherm.ga(pad);
            gezien.add(soort(pad));
            if (isNieuw(scherm, soort(pad))) {
                scherm.kijk().opBreedte(390).opBreedte(1280);
            }
            rij.addAll(scherm.links());
        }
    }

    /** Whether this page shows something that no earlier page of its kind did. */
    private boolean isNieuw(Browser.Scherm scherm, String soort) {
        return bekend.addAll(scherm.bouwstenen().stream()
                .map(steen -> soort.replaceFirst("[?].*", "") + " " + steen)
                .toList());
    }

    private static String soort(String pad) {
        return pad.replaceFirst("#.*", "")
                .replaceAll(ID, "{}")
                .replaceFirst("^/plan/regels/.+", "/plan/regels/{}")
                .replaceFirst("^/werkwijze/[0-9]+", "/werkwijze/{}")
                .replaceFirst("^/werkwijze/\\{}/DT[0-9G]+", "/werkwijze/{}/{}")
                .replaceAll("(van|na|voor|pagina|q|regel)=[^&]*", "$1=");
    }

    private Set<String> vanDeApp() {
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().isEmpty()
                        || route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .map(patroon -> patroon.replaceAll("\\{[^}]*}", "{}"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package nl.kring.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.Proefstad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KringTest
@DisplayName("Met alleen een toetsenbord (WCAG 2.1.1, 2.4.1, 2.4.7)")
class ToetsenbordReisTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @LocalServerPort
    int poort;

    private Browser browser;
    private Browser.Scherm henk;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(poort);
        henk = browser.als(bezoeker.account(proefstad.nieuw().henk()), 1280, true);
    }

    @AfterEach
    void sluitBrowser() {
        browser.close();
        browser.vondNietsOp(1);
    }

    private static Object nu(Page pagina, String wat) {
        return pagina.evaluate("(() => { const e = document.activeElement; return " + wat + " })()");
    }

    @Test
    void deEersteTabSpringtNaarDeInhoud() {
        var pagina = henk.open("/kinderen/nieuw").pagina();
        pagina.keyboard().press("Tab");
        assertThat(nu(pagina, "e.textContent.trim()")).isEqualTo("Ga naar de inhoud");
        pagina.keyboard().press("Enter");
        assertThat(nu(pagina, "e.closest('main') !== null || e.tagName === 'MAIN'"))
                .isEqualTo(true);
    }

    @Test
    void alleVeldenZijnTeBereikenEnJeZietWaarJeBent() {
        var pagina = henk.open("/kinderen/nieuw").pagina();
        var velden = new HashSet<Object>();
        var knop = false;
        for (var tab = 0; tab < 80 && !knop; tab++) {
            pagina.keyboard().press("Tab");
            assertThat(nu(pagina, "getComputedStyle(e).outlineStyle + ' ' + getComputedStyle(e).boxShadow"))
                    .as("%s", nu(pagina, "e.outerHTML"))
                    .isNotEqualTo("none none");
            velden.add(nu(pagina, "e.name"));
            knop = Boolean.TRUE.equals(nu(pagina, "e.textContent.trim() === 'Plaats het kind'"));
        }
        assertThat(knop).isTrue();
        assertThat(velden).contains("roepnaam", "achternaam", "geboortedatum", "groep", "dagen", "van");
    }

    @Test
    void naEenFoutStaatDeCursorBijWatErMisIs() {
        var pagina = henk.open("/kinderen/nieuw").pagina();
        pagina.locator("[name=roepnaam]").fill("Yassin");
        pagina.locator("main form button[type=submit]").last().focus();
        pagina.keyboard().press("Enter");
        pagina.waitForURL("**/kinderen");
        assertThat(nu(pagina, "e.closest('[role=alert]') !== null || e.getAttribute('aria-invalid') === 'true'"))
                .as("%s", nu(pagina, "e.outerHTML"))
                .isEqualTo(true);
        assertThat(pagina.locator("[name=roepnaam]").inputValue()).isEqualTo("Yassin");
    }
}

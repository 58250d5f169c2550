package nl.kring.reis;

import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A journey through the whole app: a municipality of its own, a browser, and a clock that can be set. */
@KringTest
abstract class Reis {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    ProefKlok klok;

    @LocalServerPort
    int poort;

    Proefstad.Stad stad;
    Browser browser;

    @BeforeEach
    void openBrowser() {
        stad = proefstad.nieuw();
        browser = new Browser(poort);
    }

    @AfterEach
    void sluitBrowser() {
        klok.terug();
        browser.close();
        browser.vondNietsOp(3);
    }

    /** The main job on a screen as wide as this. */
    Hoofdtaak hoofdtaak(int breedte) {
        return new Hoofdtaak(browser, bezoeker, eigenaar, stad, breedte);
    }
}

package nl.kring.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kring.Bezoeker;

/** A real browser. Every page that it lands on is scanned for accessibility, and may not complain in its console. */
final class Browser implements AutoCloseable {
    private static final List<String> RICHTLIJNEN = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final String adres;
    private int bekeken;

    Browser(int poort) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")));
        adres = "http://127.0.0.1:" + poort;
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Chromium is er niet. Installeer het pakket chromium."));
    }

    /** How many pages were scanned: a journey proves that it looked. */
    int bekeken() {
        return bekeken;
    }

    Scherm als(String naam, int breedte, boolean javascript) {
        var context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(breedte, 900)
                .setLocale("nl-NL")
                .setJavaScriptEnabled(javascript));
        var scherm = new Scherm(context, javascript);
        scherm.open("/aanmelden");
        scherm.vul("naam", naam).vul("wachtwoord", Bezoeker.WACHTWOORD).klik("Aanmelden");
        return scherm;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** One person's window. */
    final class Scherm implements AutoCloseable {
        private final BrowserContext context;
        private final Page pagina;
        private final boolean javascript;
        private final List<String> klachten = new ArrayList<>();

        private Scherm(BrowserContext context, boolean javascript) {
            this.context = context;
            this.javascript = javascript;
            this.pagina = context.newPage();
            pagina.setDefaultTimeout(60_000);
            pagina.onConsoleMessage(bericht -> {
                if (bericht.type().equals("error") && !bericht.text().contains("status of 4")) {
                    klachten.add(bericht.text());
                }
            });
            pagina.onPageError(klachten::add);
        }

        Scherm open(String pad) {
            pagina.navigate(adres + pad);
            return kijk();
        }

        Scherm vul(String naam, String waarde) {
            pagina.locator("main [name='" + naam + "']:not([type=hidden])")
                    .first()
                    .fill(waarde);
            return this;
        }

        Scherm kies(String naam, String waarde) {
            var veld = pagina.locator("main [name='" + naam + "'][value='" + waarde + "']")
                    .first();
            veld.check();
            return this;
        }

        Scherm selecteer(String naam, String tekst) {
            var opties =
                    pagina.locator("main select[name='" + naam + "'] option").allTextContents();
            var optie = opties.stream()
                    .filter(deze -> deze.contains(tekst))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(tekst + " staat niet bij " + naam + ": " + opties));
            pagina.locator("main select[name='" + naam + "']")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(optie));
            return this;
        }

        /** A button or a link with these words at its beginning. */
        Scherm klik(String tekst) {
            pagina.locator("button:visible, a:visible")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions()
                            .setHasText(
                                    java.util.regex.Pattern.compile("^\\s*" + java.util.regex.Pattern.quote(tekst))))
                    .first()
                    .click();
            pagina.waitForLoadState();
            return kijk();
        }

        Page pagina() {
            return pagina;
        }

        String pad() {
            return pagina.url().replace(adres, "");
        }

        Scherm ziet(String... woorden) {
            assertThat(pagina.locator("body").innerText()).contains(woorden);
            return this;
        }

        Scherm zietNiet(String... woorden) {
            assertThat(pagina.locator("body").innerText()).doesNotContain(woorden);
            return this;
        }

        private Scherm kijk() {
            if (javascript) {
                bekeken++;
                var gevonden =
                        new AxeBuilder(pagina).withTags(RICHTLIJNEN).analyze().getViolations();
                assertThat(gevonden)
                        .as(() -> pad() + ": "
                                + gevonden.stream()
                                        .map(schending -> schending.getId() + " "
                                                + schending
                                                        .getNodes()
                                                        .getFirst()
                                                        .getHtml())
                                        .toList())
                        .isEmpty();
            }
            assertThat((int) (Integer) pagina.viewportSize().width).isPositive();
            assertThat(klachten).isEmpty();
            return this;
        }

        /** Nothing sticks out sideways. */
        Scherm past() {
            var breedte = (Number) pagina.evaluate("document.documentElement.scrollWidth");
            assertThat(breedte.intValue()).as(pad()).isLessThanOrEqualTo(pagina.viewportSize().width);
            return this;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}

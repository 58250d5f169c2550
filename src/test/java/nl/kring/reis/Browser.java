package nl.kring.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kring.Bezoeker;

/** A real browser. Every page that it lands on is scanned for accessibility, and may not complain in its console. */
public final class Browser implements AutoCloseable {
    /** A refused form is a 4xx; a look-up that the next keystroke or page overtook is aborted. Both are meant. */
    private static final Pattern ONSCHULDIG = Pattern.compile("status of 4|htmx:sendAbort|htmx:afterRequest");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final String adres;
    private final Keuring keuring = new Keuring();
    private final Set<String> bezocht = new LinkedHashSet<>();

    public Browser(int poort) {
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
        return Stream.of(
                        Objects.requireNonNullElse(System.getenv("KRING_CHROMIUM"), ""), // as ./kring found it
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(plek -> !plek.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Chromium is er niet. Installeer het pakket chromium."));
    }

    /** The journey looked at this many pages or more, and none had a barrier. */
    public void vondNietsOp(int paginas) {
        keuring.vondNietsOp(paginas);
    }

    /** Every address that was asked for, of pages and of all that they fetched. */
    Set<String> bezocht() {
        return bezocht;
    }

    Scherm als(String naam, int breedte, boolean javascript) {
        var scherm = new Scherm(venster(breedte, javascript), javascript);
        scherm.open("/aanmelden");
        scherm.vul("naam", naam).vul("wachtwoord", Bezoeker.WACHTWOORD).verstuur("/aanmelden");
        return scherm;
    }

    /** Somebody with an account, who lands on the own first page. */
    public Scherm aangemeld(String naam, int breedte) {
        return als(naam, breedte, true);
    }

    /** Somebody of the demo: one click, as a visitor does it. */
    public Scherm alsDemomens(String naam, int breedte) {
        var scherm = new Scherm(venster(breedte, true), true);
        scherm.ga("/demo")
                .pagina
                .locator("button:has(b:text-is('" + naam + "'))")
                .click();
        scherm.pagina.waitForLoadState();
        return scherm;
    }

    private BrowserContext venster(int breedte, boolean javascript) {
        var venster = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(breedte, 900)
                .setLocale("nl-NL")
                .setJavaScriptEnabled(javascript));
        venster.onRequest(verzoek -> bezocht.add(verzoek.url()));
        return venster;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** One person's window. */
    public final class Scherm implements AutoCloseable {
        private final BrowserContext context;
        private final Page pagina;
        private final boolean javascript;

        private Scherm(BrowserContext context, boolean javascript) {
            this.context = context;
            this.javascript = javascript;
            this.pagina = context.newPage();
            pagina.setDefaultTimeout(10_000);
            pagina.onConsoleMessage(bericht -> {
                if (bericht.type().equals("error")
                        && !ONSCHULDIG.matcher(bericht.text()).find()) {
                    keuring.klacht(waar(), bericht.text());
                }
            });
            pagina.onPageError(fout -> keuring.klacht(waar(), fout));
        }

        public Scherm open(String pad) {
            pagina.navigate(adres + pad);
            return kijk();
        }

        /** Goes there without a scan. */
        public Scherm ga(String pad) {
            pagina.navigate(adres + pad);
            return this;
        }

        /** What this person may not open, does not exist, and the page tells nothing of these. */
        Scherm vindtNiet(String pad, String... woorden) {
            var antwoord = Objects.requireNonNull(pagina.navigate(adres + pad));
            assertThat(antwoord.status()).as(waar()).isEqualTo(404);
            return kijk().zietNiet(woorden);
        }

        /** A file, as a click on its link would bring it. */
        String haal(String pad) {
            var antwoord = context.request().get(adres + pad);
            assertThat(antwoord.status()).as(waar()).isEqualTo(200);
            return antwoord.text();
        }

        Scherm vul(String naam, String waarde) {
            pagina.locator("main [name='" + naam + "']:not([type=hidden])")
                    .first()
                    .fill(waarde);
            return this;
        }

        /** A radio button, a box to tick, or a line of a list. */
        Scherm kies(String naam, String waarde) {
            var lijst = pagina.locator("main select[name='" + naam + "']");
            if (lijst.count() > 0) {
                lijst.first().selectOption(waarde);
            } else {
                pagina.locator("main [name='" + naam + "'][value='" + waarde + "']")
                        .first()
                        .check();
            }
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

        /** Sends the form that leads here, with its first button. */
        Scherm verstuur(String naar) {
            return klikOp("main form[action$='" + naar + "'] button.utrecht-button--primary-action");
        }

        /** A button that says what it does by its name and value. */
        Scherm knop(String naam, String waarde) {
            return klikOp("main button[name='" + naam + "'][value='" + waarde + "']");
        }

        /** The first thing that this selects. */
        Scherm klikOp(String selectie) {
            pagina.locator(selectie).first().click();
            pagina.waitForLoadState();
            return kijk();
        }

        /** A button or a link with these words at its beginning. */
        Scherm klik(String tekst) {
            knop(tekst).click();
            pagina.waitForLoadState();
            return kijk();
        }

        private Locator knop(String tekst) {
            var begin = Pattern.compile("^\\s*" + tekst.replaceAll("[^\\p{L}\\p{N} ]", "."));
            return pagina.locator("button:visible, a:visible")
                    .filter(new Locator.FilterOptions().setHasText(begin))
                    .first();
        }

        public Page pagina() {
            return pagina;
        }

        private String waar() {
            return pad().replaceAll("[0-9a-f-]{36}", "…");
        }

        public String pad() {
            return pagina.url().replace(adres, "");
        }

        /** Where this is, without what follows a question mark or a hash. */
        String plek() {
            return pad().replaceFirst("[?#].*", "");
        }

        public Scherm ziet(String... woorden) {
            assertThat(pagina.locator("body").innerText()).contains(woorden);
            return this;
        }

        Scherm zietNiet(String... woorden) {
            if (woorden.length > 0) {
                assertThat(pagina.locator("body").innerText()).doesNotContain(woorden);
            }
            return this;
        }

        public Scherm kijk() {
            // as high as the page: what stands under the menu at the thumb can be scrolled away from it
            var hoogte = (Number) pagina.evaluate("document.documentElement.scrollHeight");
            pagina.setViewportSize(pagina.viewportSize().width, Math.max(900, hoogte.intValue()));
            keuring.bekijk(pagina, waar(), javascript);
            return this;
        }

        /** Looks again, as wide as this. */
        public Scherm opBreedte(int breedte) {
            pagina.setViewportSize(breedte, 900);
            return kijk();
        }

        /** Where one can go from here. */
        @SuppressWarnings("unchecked")
        public List<String> links() {
            return (List<String>) pagina.evaluate(
                    "[...document.querySelectorAll(\"a[href^='/']\")].map(a => a.getAttribute('href'))");
        }

        /** What the page is made of: its elements with their classes, each once. */
        @SuppressWarnings("unchecked")
        public Set<String> bouwstenen() {
            return new LinkedHashSet<>(
                    (List<String>)
                            pagina.evaluate(
                                    "[...document.querySelectorAll('body *')].map(e => e.tagName + '.' + e.getAttribute('class') + '.' + e.getAttribute('role'))"));
        }

        /** A picture to look at, among what the build leaves. */
        public Scherm bewaar(String naam) {
            pagina.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/beelden", naam + ".png"))
                    .setFullPage(true));
            return this;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}

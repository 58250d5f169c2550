package nl.kring.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final List<String> RICHTLIJNEN = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** A refused form is a 4xx; a look-up that the next keystroke or page overtook is aborted. Both are meant. */
    private static final Pattern ONSCHULDIG = Pattern.compile("status of 4|htmx:sendAbort|htmx:afterRequest");

    /** Running text in a column of a few letters wide. */
    private static final String SMALLE_TEKST = """
            (() => {
                for (const e of document.querySelectorAll('main p, main blockquote, main h2')) {
                    const maat = e.getBoundingClientRect();
                    if (maat.height > 0 && getComputedStyle(e).position !== 'absolute' && !e.closest('svg')
                            && e.textContent.trim().length > 60 && maat.width < 110) {
                        return e.textContent.trim().slice(0, 60) + ' (' + Math.round(maat.width) + ' px)';
                    }
                }
                return null;
            })()
            """;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final String adres;
    private final Set<String> drempels = new LinkedHashSet<>();
    private int bekeken;

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
        assertThat(bekeken).as("bekeken pagina's").isGreaterThanOrEqualTo(paginas);
        assertThat(drempels).isEmpty();
    }

    Scherm als(String naam, int breedte, boolean javascript) {
        var scherm = new Scherm(venster(breedte, javascript), javascript);
        scherm.open("/aanmelden");
        scherm.vul("naam", naam).vul("wachtwoord", Bezoeker.WACHTWOORD).klik("Aanmelden");
        return scherm;
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
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(breedte, 900)
                .setLocale("nl-NL")
                .setJavaScriptEnabled(javascript));
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
        private final List<String> klachten = new ArrayList<>();

        private Scherm(BrowserContext context, boolean javascript) {
            this.context = context;
            this.javascript = javascript;
            this.pagina = context.newPage();
            pagina.setDefaultTimeout(5_000);
            pagina.onConsoleMessage(bericht -> {
                if (bericht.type().equals("error")
                        && !ONSCHULDIG.matcher(bericht.text()).find()) {
                    klachten.add(bericht.text());
                }
            });
            pagina.onPageError(klachten::add);
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

        public Scherm ziet(String... woorden) {
            assertThat(pagina.locator("body").innerText()).contains(woorden);
            return this;
        }

        Scherm zietNiet(String... woorden) {
            assertThat(pagina.locator("body").innerText()).doesNotContain(woorden);
            return this;
        }

        public Scherm kijk() {
            // as high as the page: what stands under the menu at the thumb can be scrolled away from it
            var hoogte = (Number) pagina.evaluate("document.documentElement.scrollHeight");
            pagina.setViewportSize(pagina.viewportSize().width, Math.max(900, hoogte.intValue()));
            if (javascript) {
                bekeken++;
                for (var schending : new AxeBuilder(pagina)
                        .withTags(RICHTLIJNEN)
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()) {
                    for (var knoop : schending.getNodes()) {
                        drempels.add(schending.getId() + " op " + waar() + " bij "
                                + knoop.getHtml().replaceAll("[0-9a-f-]{36}", "…") + ": " + knoop.getFailureSummary());
                    }
                }
            }
            var breed = (Number) pagina.evaluate("document.documentElement.scrollWidth");
            if (breed.intValue() > pagina.viewportSize().width) {
                drempels.add(waar() + " steekt uit: " + breed + " van de " + pagina.viewportSize().width);
            }
            var smal = pagina.evaluate(SMALLE_TEKST);
            if (smal != null) {
                drempels.add(waar() + " heeft een kolom waar niet te lezen is: " + smal);
            }
            klachten.forEach(klacht -> drempels.add(waar() + ": " + klacht));
            klachten.clear();
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

        @Override
        public void close() {
            context.close();
        }
    }
}

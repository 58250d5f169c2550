package nl.kring.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Looks at pages for what stands in somebody's way. A page that was looked at before, to the letter and as wide, is not scanned twice. */
final class Keuring {
    private static final List<String> RICHTLIJNEN = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> BEKEND = ConcurrentHashMap.newKeySet();

    /** New in each answer: ids, the policy's nonce, the token and the hour of keeping. */
    private static final String TOEVAL =
            "[0-9a-f-]{36}|nonce=\"[^\"]*\"|name=\"_csrf\" value=\"[^\"]*\"|hx-headers=\"[^\"]*\"";

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

    private final Set<String> drempels = new LinkedHashSet<>();
    private int bekeken;

    /** @param waar where this is, without ids */
    void bekijk(Page pagina, String waar, boolean metJavascript) {
        if (metJavascript) {
            bekeken++;
            if (BEKEND.add(pagina.viewportSize().width + pagina.content().replaceAll(TOEVAL, ""))) {
                scan(pagina, waar);
            }
        }
        var breed = (Number) pagina.evaluate("document.documentElement.scrollWidth");
        if (breed.intValue() > pagina.viewportSize().width) {
            drempels.add(waar + " steekt uit: " + breed + " van de " + pagina.viewportSize().width);
        }
        if (pagina.evaluate(SMALLE_TEKST) instanceof String smal) {
            drempels.add(waar + " heeft tekst in een te smalle kolom: " + smal);
        }
    }

    private void scan(Page pagina, String waar) {
        var gezien = new AxeBuilder(pagina)
                .withTags(RICHTLIJNEN)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        for (var schending : gezien) {
            for (var knoop : schending.getNodes()) {
                drempels.add(schending.getId() + " op " + waar + " bij "
                        + knoop.getHtml().replaceAll("[0-9a-f-]{36}", "…") + ": " + knoop.getFailureSummary());
            }
        }
    }

    void klacht(String waar, String klacht) {
        drempels.add(waar + ": " + klacht);
    }

    void vondNietsOp(int paginas) {
        assertThat(bekeken).as("bekeken pagina's").isGreaterThanOrEqualTo(paginas);
        assertThat(drempels).isEmpty();
    }
}

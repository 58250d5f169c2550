package nl.kring.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Somebody who works with the keyboard alone. At every stop one sees where one is (WCAG 2.4.7), and the stop is not hidden under a
 * menu that stays in place (WCAG 2.4.11); that is looked at on a screen of ordinary height.
 */
final class Toetsenbord {
    /** More stops than any page has. */
    private static final int HOOGSTENS = 250;

    private static final int HOOGTE = 720;
    private static final DateTimeFormatter GESCHREVEN = DateTimeFormatter.ofPattern("d-M-yyyy");

    /** What is wrong at this stop, or nothing. A card may show the focus of the button within it, and a person in the drawing has a ring. */
    private static final String STOP = """
            (() => {
                const e = document.activeElement;
                if (!e || e === document.body) return '';
                const vak = ['radio', 'checkbox'].includes(e.type) ? e.closest('label') ?? e : e;
                const toont = x => getComputedStyle(x).outlineStyle !== 'none' || getComputedStyle(x).boxShadow !== 'none';
                const ring = e.querySelector('.kring-k-focus'); // in the drawing of the kring
                const getekend = ring && getComputedStyle(ring).stroke !== 'none' && getComputedStyle(ring).opacity !== '0';
                if (!toont(e) && !toont(vak) && !getekend) return 'de focus is niet te zien';
                const r = vak.getBoundingClientRect();
                const punten = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]];
                const vrij = punten.some(([x, y]) => {
                    const boven = document.elementFromPoint(r.left + x * r.width, r.top + y * r.height);
                    return boven && (vak.contains(boven) || boven.contains(vak) && getComputedStyle(boven).position === 'static');
                });
                return vrij ? '' : 'de focus staat ergens achter';
            })()
            """;

    private final Browser.Scherm scherm;
    private final Page pagina;
    private int geladen;
    private int stops;

    Toetsenbord(Browser.Scherm scherm) {
        this.scherm = scherm;
        this.pagina = scherm.pagina();
        pagina.onLoad(_ -> geladen++);
        gewoneHoogte();
    }

    private void gewoneHoogte() {
        pagina.setViewportSize(pagina.viewportSize().width, HOOGTE);
    }

    /** A page to begin at. */
    Toetsenbord open(String pad) {
        scherm.open(pad);
        gewoneHoogte();
        return this;
    }

    /** How many stops were looked at. */
    int stops() {
        return stops;
    }

    /** What holds of the element with the focus, in JavaScript about {@code e}. */
    Object nu(String wat) {
        return pagina.evaluate("(() => { const e = document.activeElement; return " + wat + " })()");
    }

    private boolean is(String wat) {
        return Boolean.TRUE.equals(nu(wat));
    }

    private Toetsenbord tab(String toets) {
        pagina.keyboard().press(toets);
        stops++;
        assertThat(pagina.evaluate(STOP))
                .as("%s op %s", nu("e.outerHTML.slice(0, 300)"), scherm.plek())
                .isEqualTo("");
        return this;
    }

    /** With Tab to the first stop of which this holds, in JavaScript about {@code e}. */
    Toetsenbord tot(String wat) {
        for (var stop = 0; stop < HOOGSTENS && !is(wat); stop++) {
            tab("Tab");
        }
        assertThat(is(wat))
                .as("Met Tab te bereiken: %s op %s", wat, scherm.plek())
                .isTrue();
        return this;
    }

    private Toetsenbord naar(String naam) {
        return tot("e.name === '" + naam + "' && e.closest('main') !== null");
    }

    Toetsenbord typ(String naam, String tekst) {
        naar(naam);
        pagina.keyboard().type(tekst);
        return this;
    }

    /** As people write it: the field takes any usual notation. */
    Toetsenbord dag(String naam, LocalDate dag) {
        var geschreven = GESCHREVEN.format(dag);
        typ(naam, geschreven);
        assertThat(nu("e.value")).as(naam).isEqualTo(geschreven);
        return this;
    }

    /** A line of a list, by the arrow. */
    Toetsenbord lijst(String naam, String begin) {
        naar(naam);
        for (var regel = 0; regel < 40 && !is("e.selectedOptions[0].text.startsWith('" + begin + "')"); regel++) {
            pagina.keyboard().press("ArrowDown");
        }
        assertThat(is("e.selectedOptions[0].text.startsWith('" + begin + "')"))
                .as("%s bij %s", begin, naam)
                .isTrue();
        return this;
    }

    /** One of a few, by the arrows. */
    Toetsenbord kies(String naam, String waarde) {
        naar(naam);
        for (var keuze = 0; keuze < 10 && !is("e.value === '" + waarde + "'"); keuze++) {
            tab("ArrowDown");
        }
        if (!is("e.checked")) {
            pagina.keyboard().press("Space");
        }
        assertThat(is("e.checked && e.name === '" + naam + "' && e.value === '" + waarde + "'"))
                .as("%s bij %s", waarde, naam)
                .isTrue();
        return this;
    }

    /** Ticks the box of which this holds. */
    Toetsenbord vink(String wat) {
        tot("e.type === 'checkbox' && " + wat);
        pagina.keyboard().press("Space");
        assertThat(is("e.checked")).as(wat).isTrue();
        return this;
    }

    /** From the first stop to the last; how many there were. */
    int helePagina() {
        var begin = stops;
        tab("Tab");
        for (var stop = 1;
                stop < HOOGSTENS && !is("e === document.body || e.matches('a[href=\"#inhoud\"]') && " + stop + " > 1");
                stop++) {
            tab("Tab");
        }
        return stops - begin;
    }

    /** Presses a key that leads to no other page. */
    Toetsenbord druk(String toets) {
        pagina.keyboard().press(toets);
        return this;
    }

    /** Presses the button with the focus, and looks at the page that comes. */
    Toetsenbord enter() {
        var voor = geladen;
        pagina.keyboard().press("Enter");
        pagina.waitForCondition(() -> geladen > voor);
        scherm.kijk();
        gewoneHoogte();
        return this;
    }

    /** To the first button of the form that leads here, and on. */
    Toetsenbord verstuur(String naar) {
        return tot("e.matches(\"main form[action$='" + naar + "'] button.utrecht-button--primary-action\")")
                .enter();
    }
}

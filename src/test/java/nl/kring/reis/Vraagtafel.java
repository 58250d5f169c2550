package nl.kring.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** What a parent does with a consent question on a phone, in any language: found by what the buttons send, not by their words. */
final class Vraagtafel {
    private final Browser.Scherm scherm;
    private final String taal;
    private int stappen;

    private Vraagtafel(Browser.Scherm scherm, String taal) {
        this.scherm = scherm;
        this.taal = taal;
    }

    /** Opens the own page and picks a language there, as somebody would who can't read the first one. */
    static Vraagtafel in(String taal, Browser.Scherm scherm) {
        scherm.open("/mijn");
        if (!taal.equals("nl")) {
            scherm.klikOp("details.kring-talen summary");
            scherm.klikOp("details.kring-talen button[value='" + taal + "']");
        }
        var tafel = new Vraagtafel(scherm, taal);
        tafel.staatInDeTaal();
        return tafel;
    }

    /** The own page is in this language, and runs its way. */
    Vraagtafel staatInDeTaal() {
        var html = scherm.pagina().locator("html");
        assertThat(html.getAttribute("lang")).isEqualTo(taal);
        assertThat(html.getAttribute("dir")).isEqualTo(taal.equals("ar") ? "rtl" : "ltr");
        return this;
    }

    /** To the own page; the steps are counted from here. */
    Vraagtafel begin() {
        scherm.open("/mijn");
        stappen = 0;
        return staatInDeTaal();
    }

    /** Follows the first link to this question. */
    Vraagtafel lees(String vraag) {
        return klik("main a[href='" + vraag + "']");
    }

    /** One of the buttons that answer at once; behind a line that unfolds when it has to be. */
    Vraagtafel antwoord(String antwoord) {
        return druk("main form:not(:has([name='zelf-gekozen'])) button[name='antwoord'][value='" + antwoord + "']");
    }

    /** A yes of the own making: so far, and about these kinds as well. */
    Vraagtafel jaMaarNiveau(String niveau, String... gegevens) {
        var formulier = "main form:has([name='zelf-gekozen'])";
        vouwOpen(scherm.pagina().locator(formulier).first());
        scherm.pagina()
                .locator(formulier + " [name='niveau'][value='" + niveau + "']")
                .check();
        for (var soort : gegevens) {
            scherm.pagina()
                    .locator(formulier + " [name='gegevens'][value='" + soort + "']")
                    .check();
        }
        return druk(formulier + " button[name='antwoord'][value='JA']");
    }

    private Vraagtafel druk(String knop) {
        vouwOpen(scherm.pagina().locator(knop).first());
        return klik(knop);
    }

    private void vouwOpen(Locator wat) {
        var dicht = wat.locator("xpath=ancestor::details[not(@open)]");
        if (dicht.count() > 0) {
            dicht.locator("summary").first().click();
            stappen++;
        }
    }

    private Vraagtafel klik(String selectie) {
        scherm.klikOp(selectie);
        stappen++;
        return this;
    }

    int stappen() {
        return stappen;
    }

    /** Whether the page offers this answer. */
    boolean biedt(String antwoord) {
        return scherm.pagina()
                        .locator("main button[name='antwoord'][value='" + antwoord + "']")
                        .count()
                > 0;
    }

    Vraagtafel ziet(String... woorden) {
        scherm.ziet(woorden);
        return this;
    }

    /** Keeps a picture. */
    Vraagtafel bewaar(String naam) {
        scherm.bewaar("toestemming-" + naam + "-" + taal);
        return this;
    }

    /** Looks once more as narrow as phones come. */
    Vraagtafel pastOokOpDeSmalste() {
        scherm.opBreedte(320).opBreedte(390);
        return this;
    }
}

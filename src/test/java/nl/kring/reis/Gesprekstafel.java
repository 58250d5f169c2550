package nl.kring.reis;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/** The second half of the main job, as somebody does it on the screens: planning a talk, and closing it. */
final class Gesprekstafel {
    /** As people type a day. */
    static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy");

    private Gesprekstafel() {}

    /** @param soort EERSTE or VOORTGANG; @return the address of the talk */
    static String plan(Browser.Scherm scherm, String traject, String soort, LocalDate dag, List<String> wie) {
        scherm.open(traject + "/gesprekken/nieuw?soort=" + soort)
                .vul("datum", DAG.format(dag))
                .vul("tijd", "8.00")
                .kies("plaats", "THUIS")
                .kies("akkoord", "ja");
        wie.forEach(naam -> vraagErbij(scherm, naam));
        scherm.verstuur("/gesprekken");
        return scherm.plek();
    }

    private static void vraagErbij(Browser.Scherm scherm, String naam) {
        var rij = genodigde(scherm, naam);
        rij.locator("[name='wie']").first().check();
        rij.locator("[name^='reden-']").first().fill("Helpt mee.");
    }

    /** The line of this person among those who may be asked. */
    static Locator genodigde(Browser.Scherm scherm, String naam) {
        return scherm.pagina()
                .locator("main ul.kring-genodigden > li")
                .filter(new Locator.FilterOptions().setHasText(naam));
    }

    static void iedereenWasErbij(Browser.Scherm scherm) {
        scherm.pagina().locator("main [name='aanwezig']").all().forEach(Locator::check);
    }

    static void doel(Browser.Scherm scherm, String woorden) {
        erbij(scherm, "doel", "textarea[name$='-woorden']");
        var pagina = scherm.pagina();
        veld(pagina, "textarea[name^='doel-'][name$='-woorden']").fill(woorden);
        veld(pagina, "[name^='doel-'][name$='-soort'][value='ONTWIKKELING']").check();
        veld(pagina, "textarea[name^='doel-'][name$='-zien']").fill("Hij wijst drie keer iets aan");
    }

    /** An action for the first who may take it on. */
    static void afspraak(Browser.Scherm scherm, String wat, LocalDate klaarOp) {
        erbij(scherm, "actie", "input[name$='-wat']:visible");
        var pagina = scherm.pagina();
        veld(pagina, "input[name^='actie-'][name$='-wat']:visible").fill(wat);
        veld(pagina, "select[name^='actie-'][name$='-wie']").selectOption(new SelectOption().setIndex(1));
        veld(pagina, "input[name^='actie-'][name$='-datum']:visible").fill(DAG.format(klaarOp));
    }

    private static void erbij(Browser.Scherm scherm, String soort, String veld) {
        if (scherm.pagina().locator("main [id^='" + soort + "-'] " + veld).count() == 0) {
            scherm.knop("knop", soort + "-erbij");
        }
    }

    private static Locator veld(Page pagina, String selectie) {
        return pagina.locator("main " + selectie).last();
    }

    /** How the first goal goes: in the eyes of who writes, and of this parent. */
    static void oordeel(Browser.Scherm scherm, String eigen, String ouder, String vanOuder) {
        var lijsten = scherm.pagina().locator("main fieldset:has(select[name^='oordeel-']) select");
        lijsten.first().selectOption(eigen);
        var label = scherm.pagina()
                .locator("main label")
                .filter(new Locator.FilterOptions().setHasText(ouder))
                .and(scherm.pagina().locator("label[for^='oordeel-']"))
                .first();
        scherm.kies(label.getAttribute("for"), vanOuder);
    }

    /** When people talk again; then the talk is closed. */
    static void sluitAf(Browser.Scherm scherm, LocalDate weer) {
        scherm.vul("datum", DAG.format(weer)).vul("tijd", "8.30").verstuur("/afronden");
    }

    /** The talk that this one led to, as its page says. */
    static String volgende(Browser.Scherm scherm) {
        return Objects.requireNonNull(scherm.pagina()
                .locator("main section[aria-labelledby='vervolg'] a")
                .first()
                .getAttribute("href"));
    }

    /** Another day, by whoever takes part. */
    static void verzet(Browser.Scherm scherm, String gesprek, LocalDate naar, String tijd) {
        scherm.open(gesprek)
                .klikOp("main a[href$='/verzetten']")
                .vul("datum", DAG.format(naar))
                .vul("tijd", tijd)
                .verstuur("/verzetten");
    }
}

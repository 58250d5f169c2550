package nl.kring.reis;

import static nl.kring.ProefKlok.VANDAAG;
import static nl.kring.Proefstad.ouder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kring.Proefstad;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.PlaatsKind;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Actor;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.Contactwereld;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Met alleen een toetsenbord (WCAG 2.1.1, 2.4.1, 2.4.7, 2.4.11)")
class ToetsenbordReisTests extends Reis {
    private static final String DOEL = "Ik wil dat hij zegt wat hij wil";

    @Autowired
    Contactwereld contact;

    private Toetsenbord toetsen(Actor wie, int breedte) {
        return new Toetsenbord(browser.als(bezoeker.account(wie), breedte, true));
    }

    private Kindbeeld yassin() {
        return proefstad.kind(stad, Wijkcoachvraag.JA, List.of(ouder("Samira", Gezagsoort.EENHOOFDIG_OUDERLIJK_GEZAG)));
    }

    @Test
    void deEersteTabSpringtNaarDeInhoud() {
        var toetsen = toetsen(stad.henk(), 1280).open("/kinderen/nieuw").tot("e.matches('a[href=\"#inhoud\"]')");
        assertThat(toetsen.stops()).isOne();
        toetsen.druk("Enter");
        assertThat(toetsen.nu("e.closest('main') !== null")).isEqualTo(true);
    }

    @Test
    @DisplayName("Een kind plaatsen: elk veld is te bereiken en in te vullen, eerst met een fout (WCAG 3.3.1)")
    void plaatstEenKind() {
        var toetsen = toetsen(stad.henk(), 1280).open("/kinderen/nieuw").typ("roepnaam", "Yassin");
        toetsen.verstuur("/kinderen");
        assertThat(toetsen.nu("e.name + e.getAttribute('aria-invalid')")).isEqualTo("achternaamtrue");
        assertThat(toetsen.nu("document.querySelector('[name=roepnaam]').value"))
                .isEqualTo("Yassin");

        toetsen.typ("achternaam", "Amrani")
                .dag("geboortedatum", LocalDate.of(2023, 9, 1))
                .typ("ouder1-roepnaam", "Samira")
                .typ("ouder1-achternaam", "Amrani")
                .lijst("ouder1-relatie", "moeder")
                .lijst("ouder1-gezag", "alleen")
                .lijst("ouder1-taal", "Nederlands")
                .lijst("groep", "De Egels")
                .vink("e.name === 'dagen' && e.value === 'MONDAY'")
                .kies("ve", "JA")
                .dag("van", LocalDate.of(2026, 9, 1))
                .kies("uitleg", "JA")
                .dag("uitleg-op", LocalDate.of(2026, 9, 1))
                .lijst("uitleg-hoe", PlaatsKind.Hoe.GESPREK.woorden())
                .lijst("uitleg-taal", "Nederlands")
                .kies("vraag", "NEE")
                .verstuur("/kinderen");
        assertThat(toetsen.nu("document.querySelector('h1').textContent")).isEqualTo("Yassin Amrani");
        assertThat(toetsen.stops()).isGreaterThan(30);
    }

    @Test
    @DisplayName("Om toestemming vragen, en als ouder op een telefoon antwoorden")
    void vraagtEnBeantwoordt() {
        var kind = yassin();
        var joyce = toetsen(stad.joyce(), 1280).open("/kinderen/" + kind.id() + "/toestemming/nieuw");
        joyce.lijst("wijkcoach", "Ruben")
                .kies("niveau", "AFSTEMMING")
                .vink("e.name === 'gegevens' && e.value === 'DOELEN'")
                .vink("e.name === 'gegevens' && e.value === 'AFSPRAKEN'")
                .typ("belang", "Dan werken we hetzelfde.")
                .verstuur("/toestemming/nieuw");
        var vraag = joyce.nu("location.pathname").toString();

        var samira = toetsen(Proefstad.ouderVan(stad, kind), 390).open(vraag);
        samira.tot("e.matches(\"button[name=antwoord][value=JA]\")").enter();
        var traject = proefstad.traject(stad, kind);
        assertThat(bezoeker.als(stad.ruben()).get("/trajecten/" + traject).tekst())
                .contains("Yassin");
        assertThat(samira.stops()).isGreaterThan(3);
    }

    @Test
    @DisplayName("Een eerste gesprek plannen en afsluiten, eerst zonder datum: de cursor staat waar het mist (R-BO-04)")
    void plantEnSluitAf() {
        var kind = yassin();
        var traject = "/trajecten/" + proefstad.traject(stad, kind);
        contact.antwoord(
                Proefstad.ouderVan(stad, kind), contact.vraag(stad, kind, ContactNiveau.AFSTEMMING), Antwoord.JA);
        var joyce = toetsen(stad.joyce(), 1280).open(traject + "/gesprekken/nieuw?soort=EERSTE");
        joyce.typ("datum", Gesprekstafel.DAG.format(VANDAAG))
                .typ("tijd", "8.00")
                .kies("plaats", "THUIS");
        for (var wie : List.of(stad.joyce(), stad.ruben())) {
            joyce.vink("e.name === 'wie' && e.value === '" + wie.persoon() + "'")
                    .typ("reden-" + wie.persoon(), "Helpt mee.");
        }
        joyce.vink("e.name === 'akkoord'").verstuur("/gesprekken");

        for (var stoel = 0; stoel < 3; stoel++) {
            joyce.vink("e.name === 'aanwezig' && !e.checked");
        }
        joyce.kies("plaats", "THUIS")
                .typ("doel-0-woorden", DOEL)
                .kies("doel-0-soort", "ONTWIKKELING")
                .typ("doel-0-zien", "Hij wijst iets aan")
                .typ("actie-0-wat", "Plaatjes bij het eten")
                .lijst("actie-0-wie", "Samira")
                .typ("actie-0-datum", Gesprekstafel.DAG.format(VANDAAG.plusWeeks(2)))
                .verstuur("/afronden");
        assertThat(joyce.nu("e.name + e.getAttribute('aria-invalid')")).isEqualTo("datumtrue");
        assertThat(joyce.nu("new FormData(e.form).get('doel-0-woorden')")).isEqualTo(DOEL);
        assertThat(joyce.nu("new FormData(e.form).get('actie-0-wat')")).isEqualTo("Plaatjes bij het eten");

        joyce.typ("datum", Gesprekstafel.DAG.format(VANDAAG.plusWeeks(8)))
                .typ("tijd", "9.30")
                .verstuur("/afronden");
        assertThat(joyce.nu("document.querySelectorAll('form[action$=\"/afronden\"]').length"))
                .isEqualTo(0);
        assertThat(joyce.nu("document.querySelector('main').innerText").toString())
                .contains(DOEL);
    }

    @Test
    @DisplayName("Op een telefoon is elke plek met de focus te zien, ook onder een menu dat blijft staan")
    void opEenTelefoonStaatDeFocusNergensAchter() {
        var kind = yassin();
        var traject = "/trajecten/" + proefstad.traject(stad, kind);
        contact.vraag(stad, kind, ContactNiveau.AFSTEMMING);
        var samira = toetsen(Proefstad.ouderVan(stad, kind), 390);
        for (var pad : List.of("/mijn-werk", "/kinderen/" + kind.id(), traject, "/gesprekken")) {
            assertThat(samira.open(pad).helePagina()).as(pad).isGreaterThan(5);
        }
        var joyce = toetsen(stad.joyce(), 390);
        for (var pad : List.of("/mijn-werk", traject, "/kinderen", "/kinderen/nieuw")) {
            assertThat(joyce.open(pad).helePagina()).as(pad).isGreaterThan(8);
        }
    }
}

package nl.kring.reis;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.werkwijze.Houding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "De andere scenario's in een echte browser: van plaatsing tot een afgesloten gesprek met een volgende datum")
class ScenarioReisTests extends Reis {
    private static final LocalDate GESPREK = VANDAAG.plusDays(3);
    private static final LocalDate VOLGENDE = GESPREK.plusWeeks(8);

    @ParameterizedTest(name = "{0} px breed")
    @ValueSource(ints = {1280, 390})
    @DisplayName("Scenario 2, twee ouders met gezag: pas als beiden ja zeggen, ziet de wijkcoach iets (DT1.1, DT3.1)")
    void tweeOudersBeslissenSamen(int breedte) {
        var hoofdtaak = hoofdtaak(breedte);
        var kind = hoofdtaak.plaats(stad.esra(), Gezin.finn(), Wijkcoachvraag.JA);
        try (var joyce = hoofdtaak.als(stad.joyce());
                var ruben = hoofdtaak.als(stad.ruben());
                var mark = hoofdtaak.als(hoofdtaak.ouder("Mark"));
                var danielle = hoofdtaak.als(hoofdtaak.ouder("Danielle"))) {
            var traject = Hoofdtaak.openTraject(joyce, kind, "Finn vindt weggaan moeilijk.");
            joyce.ziet("Scenario 2");
            var vraag = Hoofdtaak.vraagContact(joyce, kind, "Ruben kent jullie al.");

            danielle.open(vraag).knop("antwoord", "JA");
            ruben.vindtNiet(traject, "Finn").vindtNiet(kind, "Finn");
            assertThat(mark.open("/mijn-werk").links()).contains(vraag);
            mark.open(vraag).ziet("Danielle").knop("antwoord", "BEDENKTIJD");
            ruben.vindtNiet(traject, "Finn");
            mark.open(vraag).knop("antwoord", "JA");
            ruben.open(traject).ziet("Finn", "Finn vindt weggaan moeilijk.");

            var gesprek = Gesprekstafel.plan(ruben, traject, "EERSTE", GESPREK, List.of("Ruben", "Joyce"));
            klok.zetOp(GESPREK);
            ruben.open(gesprek);
            sluitEersteAf(ruben, "Wij willen dat hij rustig zwaait");
            var volgende = Gesprekstafel.volgende(ruben);
            for (var scherm : List.of(joyce, ruben, mark, danielle)) {
                assertThat(scherm.open("/mijn-werk").links()).contains(volgende);
            }

            // stopping works at once, and one is enough (DT3.G8)
            danielle.open(vraag).knop("antwoord", "INGETROKKEN");
            ruben.vindtNiet(traject, "Finn").vindtNiet(volgende, "Finn").zietNiet("Finn");
            assertThat(ruben.open("/mijn-werk").links()).doesNotContain(volgende);
        }
    }

    private static void sluitEersteAf(Browser.Scherm scherm, String doel) {
        Gesprekstafel.iedereenWasErbij(scherm);
        Gesprekstafel.doel(scherm, doel);
        Gesprekstafel.afspraak(scherm, "Een vast liedje bij het weggaan", GESPREK.plusWeeks(2));
        Gesprekstafel.sluitAf(scherm, VOLGENDE);
        scherm.ziet(doel);
    }

    @ParameterizedTest(name = "{0} px breed")
    @ValueSource(ints = {1280, 390})
    @DisplayName(
            "Scenario 3: de ouders willen nu geen wijkcoach; niemand noemt het kind, en het werk gaat door (DT1.5)")
    void zonderWijkcoachAlsDeOudersDatNietWillen(int breedte) {
        var hoofdtaak = hoofdtaak(breedte);
        var kind = hoofdtaak.plaats(stad.henk(), Gezin.yassin(), Wijkcoachvraag.NEE);
        try (var joyce = hoofdtaak.als(stad.joyce());
                var ruben = hoofdtaak.als(stad.ruben());
                var samira = hoofdtaak.als(hoofdtaak.ouder("Samira"))) {
            var traject = Hoofdtaak.openTraject(joyce, kind, "Hoe leert Yassin zeggen wat hij wil?");
            Hoofdtaak.beoordeelt(joyce, kind);
            Hoofdtaak.praatMetDeOuder(joyce, kind, VANDAAG, Houding.HOUDT_AF);
            joyce.open(traject).ziet("Scenario 3");
            gesprekZonderWijkcoach(traject, joyce, samira);
            samira.open(kind + "/wijkcoach").ziet("Samen weten we meer.");
            ruben.vindtNiet(kind, "Yassin").vindtNiet(traject, "Yassin").vindtNiet(kind + "/wijkcoach", "Yassin");
            for (var pad : List.of("/mijn-werk", "/kinderen", "/gesprekken")) {
                ruben.open(pad).zietNiet("Yassin");
            }
        }
    }

    @ParameterizedTest(name = "{0} px breed")
    @ValueSource(ints = {1280, 390})
    @DisplayName("Geen scenario: er is geen wijkcoach nodig, en dat is goed (DT1.6)")
    void zonderScenarioGaatHetWerkGewoonDoor(int breedte) {
        var hoofdtaak = hoofdtaak(breedte);
        var kind = hoofdtaak.plaats(stad.esra(), Gezin.yassin(), Wijkcoachvraag.NEE);
        try (var joyce = hoofdtaak.als(stad.joyce());
                var esra = hoofdtaak.als(stad.esra());
                var samira = hoofdtaak.als(hoofdtaak.ouder("Samira"))) {
            var traject = Hoofdtaak.openTraject(joyce, kind, "Hoe leert Yassin zeggen wat hij wil?");
            joyce.ziet("Geen scenario");
            gesprekZonderWijkcoach(traject, esra, samira);
        }
    }

    /** A wijkcoach is not offered; parents and childcare agree on a goal and on when they talk again. */
    private void gesprekZonderWijkcoach(String traject, Browser.Scherm wie, Browser.Scherm samira) {
        wie.open(traject + "/gesprekken/nieuw?soort=EERSTE");
        assertThat(Gesprekstafel.genodigde(wie, "Ruben").count()).isZero();
        var gesprek = Gesprekstafel.plan(wie, traject, "VOORTGANG", GESPREK, List.of("Joyce", "Esra"));
        samira.open(gesprek).ziet("Joyce", "Esra").zietNiet("Ruben");
        klok.zetOp(GESPREK);
        wie.open(gesprek);
        Gesprekstafel.iedereenWasErbij(wie);
        wie.verstuur("/afronden");
        assertThat(wie.pagina().locator("#datum").getAttribute("aria-invalid")).isEqualTo("true");
        sluitEersteAf(wie, "Ik wil dat hij zegt wat hij wil");
        var volgende = Gesprekstafel.volgende(wie);
        for (var scherm : List.of(wie, samira)) {
            assertThat(scherm.open("/mijn-werk").links()).contains(volgende);
            scherm.open(traject).ziet("Ik wil dat hij zegt wat hij wil");
        }
    }
}

package nl.kring.reis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.kind.Wijkcoachvraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "Ouders beslissen op hun telefoon wie wat weet, van links naar rechts en van rechts naar links (R-VIS-03, R-S2-02)")
class ToestemmingReisTests extends Reis {
    private static final int TELEFOON = 390;
    private static final String HULPVRAAG = "Hoe leert zij of hij zeggen wat er is?";

    @ParameterizedTest(name = "in het {0}")
    @ValueSource(strings = {"nl", "ar"})
    @DisplayName(
            "Samira zegt ja, deelt minder, stopt in even weinig stappen, vertelt het zelf, en wil het niet meer horen (DT3.5, DT3.9, BSL-08)")
    void samiraBeslistAlleen(String taal) {
        var hoofdtaak = hoofdtaak(TELEFOON);
        var kind = hoofdtaak.plaats(stad.henk(), Gezin.yassin(), Wijkcoachvraag.JA);
        try (var joyce = hoofdtaak.als(stad.joyce());
                var ruben = hoofdtaak.als(stad.ruben());
                var telefoon = hoofdtaak.als(hoofdtaak.ouder("Samira"))) {
            var traject = Hoofdtaak.openTraject(joyce, kind, HULPVRAAG);
            var vraag = Hoofdtaak.vraagContact(joyce, kind, "Ruben kent jullie al.");
            var samira = Vraagtafel.in(taal, telefoon).pastOokOpDeSmalste().bewaar("1-open");

            samira.begin().lees(vraag).pastOokOpDeSmalste().bewaar("2-vraag");
            var ja = samira.begin().antwoord("JA").stappen();
            samira.bewaar("3-ja");
            ruben.open(traject).ziet("Yassin", HULPVRAAG);

            samira.begin().lees(vraag).jaMaarNiveau("WETEN_VAN_ELKAAR").bewaar("4-minder");
            ruben.vindtNiet(traject, HULPVRAAG).open(kind).ziet("Yassin").zietNiet(HULPVRAAG);

            samira.begin().lees(vraag).jaMaarNiveau("AFSTEMMING", "DOELEN", "AFSPRAKEN");
            ruben.open(traject).ziet(HULPVRAAG);
            var stop = samira.begin().antwoord("INGETROKKEN").stappen();
            assertThat(stop).as("stoppen is niet meer werk dan ja zeggen").isLessThanOrEqualTo(ja);
            zietNietsMeer(ruben, traject, kind, "Yassin");
            samira.bewaar("5-gestopt");

            telefoon.open(vraag);
            samira.antwoord("DEELT_ZELF").bewaar("6-zelf");
            assertThat(samira.biedt("JA")).as("er is altijd een weg terug").isTrue();
            joyce.open(vraag).ziet("vertelt het liever zelf");

            telefoon.open(vraag);
            samira.antwoord("NIET_MEER").bewaar("7-niet-meer");
            assertThat(samira.biedt("BEDENKTIJD")).isTrue();
            joyce.open(vraag).ziet("wil dit niet meer gevraagd worden");
            joyce.open(kind + "/toestemming/nieuw").ziet("Een ouder wil dit niet meer gevraagd worden.");
            samira.begin();
            assertThat(telefoon.links()).as("wordt niet meer gevraagd").doesNotContain(vraag);
            zietNietsMeer(ruben, traject, kind, "Yassin");
        }
    }

    @ParameterizedTest(name = "in het {0}")
    @ValueSource(strings = {"nl", "ar"})
    @DisplayName("Mark en Danielle zijn het niet eens: dan gebeurt het niet, en ieder leest waarom (DT3.G8, BSL-06)")
    void markEnDanielleZijnHetNietEens(String taal) {
        var hoofdtaak = hoofdtaak(TELEFOON);
        var kind = hoofdtaak.plaats(stad.esra(), Gezin.finn(), Wijkcoachvraag.JA);
        try (var joyce = hoofdtaak.als(stad.joyce());
                var ruben = hoofdtaak.als(stad.ruben());
                var zijTelefoon = hoofdtaak.als(hoofdtaak.ouder("Danielle"));
                var zijnTelefoon = hoofdtaak.als(hoofdtaak.ouder("Mark"))) {
            var traject = Hoofdtaak.openTraject(joyce, kind, HULPVRAAG);
            var vraag = Hoofdtaak.vraagContact(joyce, kind, "Ruben kent jullie al.");
            var danielle = Vraagtafel.in(taal, zijTelefoon);
            var mark = Vraagtafel.in(taal, zijnTelefoon);

            danielle.begin().lees(vraag).antwoord("JA").bewaar("samen-1-wacht").ziet("Mark");
            zietNietsMeer(ruben, traject, kind, "Finn");
            mark.begin().lees(vraag).antwoord("NEE").bewaar("samen-2-nee");
            zijTelefoon.open(vraag);
            danielle.bewaar("samen-3-oneens").ziet("Mark");
            if (taal.equals("nl")) {
                danielle.ziet("U bent het niet eens. Dan gebeurt het niet.");
                mark.ziet("U zei nee", "Er wordt niets gedeeld.");
            }
            joyce.open(vraag).ziet("Mark wil dit nu niet. Dan gebeurt het niet. Ruben hoort niets.");
            zietNietsMeer(ruben, traject, kind, "Finn");
        }
    }

    @ParameterizedTest(name = "in het {0}")
    @ValueSource(strings = {"nl", "ar"})
    @DisplayName(
            "Een antwoord op papier: de ouder ziet wie het opschreef, zegt dat het niet klopt, en het telt niet meer")
    void opPapier(String taal) {
        var hoofdtaak = hoofdtaak(TELEFOON);
        var kind = hoofdtaak.plaats(stad.henk(), Gezin.yassin(), Wijkcoachvraag.JA);
        try (var joyce = hoofdtaak.als(stad.joyce());
                var ruben = hoofdtaak.als(stad.ruben());
                var telefoon = hoofdtaak.als(hoofdtaak.ouder("Samira"))) {
            var traject = Hoofdtaak.openTraject(joyce, kind, HULPVRAAG);
            var vraag = Hoofdtaak.vraagContact(joyce, kind, "Ruben kent jullie al.");
            joyce.open(vraag)
                    .kies("gegeven", "JA")
                    .kies("niveau", "AFSTEMMING")
                    .kies("kanaal", "PAPIER")
                    .vul("op", "24-11-2026")
                    .verstuur("/noteren")
                    .ziet("op papier", "Joyce");
            ruben.open(traject).ziet("Yassin", HULPVRAAG);

            var samira = Vraagtafel.in(taal, telefoon);
            telefoon.open(vraag);
            samira.pastOokOpDeSmalste().bewaar("papier-1-genoteerd").ziet("Joyce");
            samira.antwoord("BETWIST").bewaar("papier-2-betwist");
            zietNietsMeer(ruben, traject, kind, "Yassin");
            joyce.open(vraag).ziet("zegt dat wat genoteerd werd niet klopt");
        }
    }

    /** The wijkcoach's very next request, and everything after it. */
    private static void zietNietsMeer(Browser.Scherm ruben, String traject, String kind, String naam) {
        ruben.vindtNiet(traject, naam).vindtNiet(kind, naam);
        for (var lijst : new String[] {"/mijn-werk", "/kinderen", "/gesprekken"}) {
            ruben.open(lijst).zietNiet(naam);
        }
    }
}

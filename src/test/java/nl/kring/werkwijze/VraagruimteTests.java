package nl.kring.werkwijze;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.kind.PlaatsingId;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.regels.Werkwijze;
import nl.kring.toestemming.Bereik;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.Herhaling;
import nl.kring.toestemming.Ondertekenaars;
import nl.kring.toestemming.Richting;
import nl.kring.toestemming.ToestemmingId;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.toestemming.Toestemmingstand;
import nl.kring.toestemming.Toestemmingsvraag;
import nl.kring.toestemming.Vraagreden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Wanneer Kring het aanbiedt om toestemming te vragen (DT3.9, BSL-10)")
class VraagruimteTests {
    private static Toestemmingsbeeld vraag(Toestemmingstand stand, LocalDate gevraagdOp) {
        return new Toestemmingsbeeld(
                new Toestemmingsvraag(
                        ToestemmingId.nieuw(),
                        new KindId(Ids.nieuw()),
                        PlaatsingId.nieuw(),
                        Richting.CONTACT_KOV_WIJKCOACH,
                        Bereik.van(ContactNiveau.AFSTEMMING, gevraagdOp.plusYears(1)),
                        OrganisatieId.nieuw(),
                        "Wijkteam Zuid",
                        MedewerkerId.nieuw(),
                        "Ruben",
                        Vraagreden.van("Goed"),
                        MedewerkerId.nieuw(),
                        "Joyce",
                        gevraagdOp),
                List.of(),
                Ondertekenaars.EEN_OUDER,
                stand,
                List.of(),
                List.of());
    }

    private static final Herhaling MORGEN = new Herhaling.TeSnel(VANDAAG.plusDays(1));

    private static Vraagruimte ruimte(Scenario scenario, Toestemmingsbeeld... vragen) {
        return ruimte(scenario, new Herhaling.Mag(), vragen);
    }

    private static Vraagruimte ruimte(Scenario scenario, Herhaling herhaling, Toestemmingsbeeld... vragen) {
        return Vraagruimte.van(Optional.of(scenario), List.of(vragen), herhaling, VANDAAG);
    }

    @ParameterizedTest
    @EnumSource(names = {"EEN", "TWEE"})
    void zonderEerdereVraagKanHet(Scenario scenario) {
        assertThat(ruimte(scenario)).isEqualTo(new Vraagruimte(true, null, false));
    }

    @Test
    @DisplayName("BSL-10: in scenario 3 nooit vanzelf, en er staat wat er wel kan")
    void inScenarioDrieNooit() {
        assertThat(ruimte(Scenario.DRIE).kan()).isFalse();
        assertThat(ruimte(Scenario.DRIE).inPlaatsDaarvan()).contains("Komen zij er zelf op terug? Leg dat dan vast.");
        assertThat(ruimte(Scenario.GEEN).kan()).isFalse();
    }

    private static Stream<Arguments> naEenNee() {
        var eind = "De ouders mogen er altijd zelf op terugkomen.";
        return Stream.of(
                arguments(new Herhaling.Mag(), null),
                arguments(MORGEN, "Opnieuw vragen kan vanaf woensdag 25 november. " + eind),
                arguments(
                        new Herhaling.TeVaak(LocalDate.of(2027, 2, 1)),
                        "Opnieuw vragen kan vanaf maandag 1 februari 2027. " + eind),
                arguments(new Herhaling.NietMeer(), "Een ouder wil dit niet meer gevraagd worden. " + eind));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("DT3.9: na een nee staat de knop er, of wat er in plaats daarvan kan")
    void naEenNee(Herhaling herhaling, String inPlaatsDaarvan) {
        var nee = vraag(new Toestemmingstand.Nee(List.of()), VANDAAG.minusDays(30));
        assertThat(ruimte(Scenario.TWEE, herhaling, nee))
                .isEqualTo(new Vraagruimte(inPlaatsDaarvan == null, inPlaatsDaarvan, inPlaatsDaarvan != null));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"WETEN_VAN_ELKAAR, true", "AFSTEMMING, false", "GEZAMENLIJK_GESPREK, false"})
    @DisplayName(
            "Na een ja staat er niet dat opnieuw vragen pas later kan; wie alleen van elkaar weet, leest wanneer meer kan")
    void naEenJaIsErNietsTeHerhalen(ContactNiveau niveau, boolean zin) {
        var ja = vraag(new Toestemmingstand.Werkzaam(Bereik.van(niveau, VANDAAG.plusYears(1))), VANDAAG.minusDays(3));
        assertThat(ruimte(Scenario.TWEE, MORGEN, ja).inPlaatsDaarvan() != null).isEqualTo(zin);
        if (zin) {
            assertThat(ruimte(Scenario.TWEE, MORGEN, ja).inPlaatsDaarvan())
                    .startsWith("Vragen of jullie ook mogen afstemmen, kan vanaf");
        }
    }

    @Test
    void opEenVraagDieNogOpenstaatKomtGeenTweede() {
        var open = vraag(new Toestemmingstand.Wacht(List.of()), VANDAAG.minusDays(90));
        assertThat(ruimte(Scenario.EEN, open)).isEqualTo(new Vraagruimte(false, null, false));
    }

    private static Scenariobepaling bepaling(int dag, Wijkcoachvraag wijkcoach, DientBetrokken dient, Houding houding) {
        var feiten = new Scenariofeiten(wijkcoach, dient, houding);
        return new Scenariobepaling(
                feiten,
                ScenarioRegels.DT1.neem(Werkwijze.meegeleverd(), feiten),
                1,
                Instant.parse("2026-11-%02dT09:00:00Z".formatted(dag)),
                null);
    }

    @Test
    @DisplayName(
            "Hoe kwam het zo? Elke verandering staat er één keer, op de dag waarop zij begon, met de regel van toen")
    void elkeVeranderingEenKeer() {
        var geschiedenis = List.of(
                bepaling(20, Wijkcoachvraag.JA, DientBetrokken.JA, Houding.AKKOORD),
                bepaling(12, Wijkcoachvraag.NEE, DientBetrokken.JA, Houding.AKKOORD),
                bepaling(11, Wijkcoachvraag.NEE, DientBetrokken.JA, Houding.BEDENKTIJD),
                bepaling(10, Wijkcoachvraag.NEE, DientBetrokken.JA, Houding.NIET_GEVRAAGD),
                bepaling(2, Wijkcoachvraag.NEE, DientBetrokken.NIET_BEOORDEELD, Houding.NIET_GEVRAAGD),
                bepaling(1, Wijkcoachvraag.ONBEKEND, DientBetrokken.NIET_BEOORDEELD, Houding.NIET_GEVRAAGD));
        assertThat(Scenariobepaling.veranderingen(geschiedenis))
                .extracting(deze -> deze.tijdstip().toString().substring(8, 10) + " "
                        + deze.uitkomst().scenario() + " "
                        + deze.uitkomst().regel())
                .containsExactly("20 TWEE DT1.1", "10 EEN DT1.2", "01 GEEN DT1.6");
    }
}

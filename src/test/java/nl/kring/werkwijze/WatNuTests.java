package nl.kring.werkwijze;

import static nl.kring.platform.web.VerloopStap.Stand.KLAAR;
import static nl.kring.platform.web.VerloopStap.Stand.NU;
import static nl.kring.platform.web.VerloopStap.Stand.STRAKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kring.kind.Gezaghebbende;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.OuderId;
import nl.kring.kind.PlaatsingId;
import nl.kring.kind.Relatie;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.platform.KindId;
import nl.kring.platform.web.Actie;
import nl.kring.platform.web.VerloopStap;
import nl.kring.regels.Werkwijze;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.AntwoordId;
import nl.kring.toestemming.Bereik;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.GegevenAntwoord;
import nl.kring.toestemming.Handtekening;
import nl.kring.toestemming.Herhaling;
import nl.kring.toestemming.Kanaal;
import nl.kring.toestemming.Ondertekenaars;
import nl.kring.toestemming.Richting;
import nl.kring.toestemming.ToestemmingId;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.toestemming.Toestemmingstand;
import nl.kring.toestemming.Toestemmingsvraag;
import nl.kring.toestemming.Vraagreden;
import nl.kring.werkwijze.Verloopfeiten.Gesprek;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Wat nu? per scenario")
class WatNuTests {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final KindId KIND = new KindId(UUID.randomUUID());
    private static final Gezaghebbende SAMIRA = new Gezaghebbende(
            OuderId.nieuw(), "Samira", "Amrani", Relatie.MOEDER, Gezagsoort.EENHOOFDIG_OUDERLIJK_GEZAG, "ar");
    private static final Gesprek EERSTE_GEPLAND = new Gesprek(
            "Eerste gesprek", false, "Dinsdag 1 december, thuis bij Samira.", new Actie("Open", "/gesprekken/1"));
    private static final Gesprek EERSTE_GEHOUDEN =
            new Gesprek("Eerste gesprek", true, "Dinsdag 22 september, thuis bij Samira.", null);
    private static final Gesprek VOORTGANG_GEPLAND = new Gesprek(
            "Voortgangsgesprek", false, "Donderdag 26 november, 9.30 uur.", new Actie("Open", "/gesprekken/2"));

    private static Verloopfeiten feiten(
            Wijkcoachvraag wijkcoach,
            DientBetrokken dient,
            Houding houding,
            Toestemmingsbeeld contact,
            Gesprek eerste,
            Gesprek voortgang) {
        return feiten(wijkcoach, dient, houding, contact, new Herhaling.Mag(), eerste, voortgang);
    }

    private static Verloopfeiten feiten(
            Wijkcoachvraag wijkcoach,
            DientBetrokken dient,
            Houding houding,
            Toestemmingsbeeld contact,
            Herhaling herhaling,
            Gesprek eerste,
            Gesprek voortgang) {
        var feiten = new Scenariofeiten(wijkcoach, dient, houding);
        return new Verloopfeiten(
                KIND,
                "Yassin",
                feiten,
                ScenarioRegels.DT1.neem(Werkwijze.meegeleverd(), feiten),
                true,
                null,
                contact,
                Vraagruimte.van(
                        Optional.of(ScenarioRegels.DT1
                                .neem(Werkwijze.meegeleverd(), feiten)
                                .scenario()),
                        Stream.ofNullable(contact).toList(),
                        herhaling,
                        VANDAAG),
                true,
                true,
                eerste,
                voortgang,
                VANDAAG);
    }

    private static final Bereik AFSTEMMEN = Bereik.van(ContactNiveau.AFSTEMMING, LocalDate.of(2027, 9, 14));

    private static Toestemmingsbeeld contact(Toestemmingstand stand, Antwoord antwoord) {
        var vraag = new Toestemmingsvraag(
                ToestemmingId.nieuw(),
                KIND,
                PlaatsingId.nieuw(),
                Richting.CONTACT_KOV_WIJKCOACH,
                AFSTEMMEN,
                OrganisatieId.nieuw(),
                "Wijkteam Zuid",
                MedewerkerId.nieuw(),
                "Ruben",
                Vraagreden.van("Goed voor Yassin"),
                MedewerkerId.nieuw(),
                "Joyce",
                LocalDate.of(2026, 9, 14));
        var gegeven = antwoord == null
                ? null
                : new GegevenAntwoord(
                        AntwoordId.nieuw(),
                        SAMIRA.id(),
                        antwoord,
                        antwoord == Antwoord.JA ? AFSTEMMEN : null,
                        Kanaal.ZELF,
                        LocalDate.of(2026, 9, 14),
                        Instant.EPOCH,
                        null);
        return new Toestemmingsbeeld(
                vraag,
                List.of(new Handtekening(SAMIRA, gegeven, null)),
                Ondertekenaars.EEN_OUDER,
                stand,
                List.of(),
                List.of());
    }

    private static Toestemmingsbeeld ja() {
        return contact(new Toestemmingstand.Werkzaam(AFSTEMMEN), Antwoord.JA);
    }

    @Test
    @DisplayName("Scenario 1: eerst praten, dan vragen, dan het gesprek (DT1.2)")
    void scenarioEenBegintMetPraten() {
        var stappen =
                WatNu.stappen(feiten(Wijkcoachvraag.NEE, DientBetrokken.JA, Houding.NIET_GEVRAAGD, null, null, null));
        assertThat(stappen)
                .extracting(VerloopStap::stand, VerloopStap::titel)
                .containsExactly(
                        tuple(NU, "Praten over een wijkcoach"),
                        tuple(STRAKS, "Vraag om contact met de wijkcoach"),
                        tuple(STRAKS, "Eerste gesprek"),
                        tuple(STRAKS, "Voortgangsgesprek"));
        assertThat(stappen.getFirst().bron().regel()).isEqualTo("DT1.2");
        assertThat(stappen.getFirst().actie().href()).isEqualTo("/kinderen/" + KIND + "/wijkcoach");
    }

    @Test
    @DisplayName("Scenario 1, bedenktijd: kom terug op de afgesproken dag (DT1.3)")
    void bedenktijdNoemtDeAfgesprokenDag() {
        var zonder = feiten(Wijkcoachvraag.NEE, DientBetrokken.JA, Houding.BEDENKTIJD, null, null, null);
        var met = new Verloopfeiten(
                KIND,
                "Yassin",
                zonder.feiten(),
                zonder.uitkomst(),
                true,
                LocalDate.of(2026, 12, 8),
                null,
                zonder.vraagruimte(),
                true,
                true,
                null,
                null,
                VANDAAG);
        assertThat(WatNu.stappen(met).getFirst().zin()).contains("dinsdag 8 december");
    }

    @Test
    @DisplayName("Scenario 1, akkoord: de vraag om contact is aan de beurt (DT1.4)")
    void naAkkoordKomtDeVraag() {
        var stappen = WatNu.stappen(feiten(Wijkcoachvraag.NEE, DientBetrokken.JA, Houding.AKKOORD, null, null, null));
        assertThat(stappen)
                .extracting(VerloopStap::stand, VerloopStap::titel)
                .startsWith(tuple(KLAAR, "Praten over een wijkcoach"), tuple(NU, "Vraag om contact met de wijkcoach"));
        assertThat(stappen.get(1).actie().href()).isEqualTo("/kinderen/" + KIND + "/toestemming/nieuw");
    }

    @Test
    @DisplayName("Scenario 1 met ja: het eerste gesprek, met een collega (DT2.2)")
    void naHetJaKomtHetEersteGesprek() {
        var stappen = WatNu.stappen(
                feiten(Wijkcoachvraag.NEE, DientBetrokken.JA, Houding.AKKOORD, ja(), EERSTE_GEPLAND, null));
        assertThat(stappen).extracting(VerloopStap::stand).containsExactly(KLAAR, KLAAR, NU, STRAKS);
        assertThat(stappen.get(1).zin()).isEqualTo("Samira zei ja, op maandag 14 september.");
        assertThat(stappen.get(2).bron().regel()).isEqualTo("DT2.2");
        assertThat(stappen.get(2).actie()).isEqualTo(EERSTE_GEPLAND.actie());
    }

    private static Toestemmingsbeeld alleenWeten() {
        var weten = Bereik.van(ContactNiveau.WETEN_VAN_ELKAAR, LocalDate.of(2027, 9, 14));
        return contact(new Toestemmingstand.Werkzaam(weten), Antwoord.JA);
    }

    @Test
    @DisplayName(
            "DT3.9: jullie weten van elkaar, en meer vragen kan pas later: Wat nu zegt vanaf wanneer, en wat nu al kan")
    void alleenWetenZegtWanneerVragenWeerKan() {
        var straks = WatNu.stappen(feiten(
                        Wijkcoachvraag.JA,
                        DientBetrokken.JA,
                        Houding.AKKOORD,
                        alleenWeten(),
                        new Herhaling.TeSnel(VANDAAG.plusDays(1)),
                        null,
                        null))
                .get(1);
        assertThat(straks.zin())
                .isEqualTo("Samen met de wijkcoach praten kan nu niet. Vragen of jullie ook mogen afstemmen, kan vanaf"
                        + " woensdag 25 november. De ouders mogen er altijd zelf over beginnen. Met de ouders praten"
                        + " zonder wijkcoach kan wel.");
        assertThat(straks.actie()).isNull();
    }

    @Test
    @DisplayName("DT3.9: mag meer vragen weer, dan staat de knop er")
    void alleenWetenBiedtVragenAanZodraHetMag() {
        var nu = WatNu.stappen(feiten(Wijkcoachvraag.JA, DientBetrokken.JA, Houding.AKKOORD, alleenWeten(), null, null))
                .get(1);
        assertThat(nu.stand()).isEqualTo(NU);
        assertThat(nu.zin()).isEqualTo("Willen de ouders samen praten? Vraag dan of jullie ook mogen afstemmen.");
        assertThat(nu.actie().href()).isEqualTo("/kinderen/" + KIND + "/toestemming/nieuw");
    }

    @Test
    @DisplayName("Scenario 2: na het eerste gesprek het voortgangsgesprek, met de datum van allen (R-BO-05)")
    void scenarioTweeNaHetEersteGesprek() {
        var stappen = WatNu.stappen(feiten(
                Wijkcoachvraag.JA, DientBetrokken.JA, Houding.AKKOORD, ja(), EERSTE_GEHOUDEN, VOORTGANG_GEPLAND));
        assertThat(stappen)
                .extracting(VerloopStap::stand, VerloopStap::titel)
                .containsExactly(
                        tuple(KLAAR, "Vraag om contact met Ruben"),
                        tuple(KLAAR, "Eerste gesprek"),
                        tuple(NU, "Voortgangsgesprek"));
        assertThat(stappen.getLast().bron().regel()).isEqualTo("R-BO-05");
    }

    @Test
    void wieNadenktHoudtDeStapOpenEnNiemandWordtRood() {
        var wacht = contact(new Toestemmingstand.Wacht(List.of(SAMIRA)), Antwoord.BEDENKTIJD);
        var stap = WatNu.stappen(feiten(
                        Wijkcoachvraag.JA, DientBetrokken.NIET_BEOORDEELD, Houding.BEDENKTIJD, wacht, null, null))
                .getFirst();
        assertThat(stap.stand()).isEqualTo(NU);
        assertThat(stap.zin()).isEqualTo("Samira wil er eerst over praten.");
        assertThat(stap.actie().tekst()).isEqualTo("Bekijk de vraag");
    }

    @Test
    @DisplayName("Scenario 3: geen taak om weer te vragen (DT1.5, BSL-10)")
    void scenarioDrieVraagtNietOpnieuw() {
        var stappen = WatNu.stappen(
                feiten(Wijkcoachvraag.NEE, DientBetrokken.JA, Houding.HOUDT_AF, null, null, VOORTGANG_GEPLAND));
        assertThat(stappen)
                .extracting(VerloopStap::stand, VerloopStap::titel)
                .containsExactly(
                        tuple(KLAAR, "Praten over een wijkcoach"),
                        tuple(NU, "Raad vragen zonder naam"),
                        tuple(STRAKS, "Voortgangsgesprek"));
        assertThat(stappen.get(1).actie()).isNull();
    }

    @Test
    @DisplayName("Geen scenario: vertellen hoort bij elk gezin (BSL-04, DT1.6)")
    void geenScenario() {
        var stappen = WatNu.stappen(
                feiten(Wijkcoachvraag.NEE, DientBetrokken.NIET_BEOORDEELD, Houding.NIET_GEVRAAGD, null, null, null));
        assertThat(stappen)
                .extracting(VerloopStap::stand, VerloopStap::titel)
                .containsExactly(tuple(KLAAR, "Vertellen over de wijkcoach"), tuple(NU, "Is een wijkcoach nodig?"));
    }

    @Test
    void wieAlleenMeekijktKrijgtGeenKnoppen() {
        var zelf = feiten(Wijkcoachvraag.JA, DientBetrokken.NIET_BEOORDEELD, Houding.NIET_GEVRAAGD, null, null, null);
        var meekijker = new Verloopfeiten(
                KIND,
                "Yassin",
                zelf.feiten(),
                zelf.uitkomst(),
                false,
                null,
                null,
                zelf.vraagruimte(),
                true,
                false,
                null,
                null,
                VANDAAG);
        assertThat(WatNu.stappen(meekijker))
                .allSatisfy(stap -> assertThat(stap.actie()).isNull());
    }

    static java.util.stream.Stream<Scenariofeiten> alleFeiten() {
        return ScenarioRegelsTests.alleFeiten();
    }

    @ParameterizedTest
    @MethodSource("alleFeiten")
    @DisplayName("In elke situatie is hoogstens één stap nu, en zegt elke open stap waarom")
    void hoogstensEenStapIsNu(Scenariofeiten feiten) {
        for (var contact : new Toestemmingsbeeld[] {
            null,
            ja(),
            contact(new Toestemmingstand.Wacht(List.of(SAMIRA)), null),
            contact(new Toestemmingstand.Nee(List.of(SAMIRA)), Antwoord.NEE),
            contact(new Toestemmingstand.Geblokkeerd(), null),
            contact(new Toestemmingstand.Verlopen(VANDAAG.minusDays(1)), Antwoord.JA)
        }) {
            var stappen = WatNu.stappen(
                    feiten(feiten.wijkcoach(), feiten.dient(), feiten.houding(), contact, null, VOORTGANG_GEPLAND));
            assertThat(stappen.stream().filter(stap -> stap.stand() == NU).count())
                    .isLessThanOrEqualTo(1);
            assertThat(stappen)
                    .allSatisfy(stap -> assertThat(stap.bron() == null).isEqualTo(stap.stand() == KLAAR));
        }
    }
}

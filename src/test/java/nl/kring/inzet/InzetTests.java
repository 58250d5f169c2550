package nl.kring.inzet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.inzet.InzetResultaat.Vastgelegd;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;
import nl.kring.traject.Afloop;
import nl.kring.traject.TrajectAfronden;
import nl.kring.traject.TrajectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Hulp in een traject")
class InzetTests {
    private static final LocalDate VANDAAG = ProefKlok.VANDAAG;

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Inzetten inzetten;

    @Autowired
    InzetRegistreren registreren;

    @Autowired
    ContactRegistreren contacten;

    @Autowired
    TrajectAfronden afronden;

    @Autowired
    Kinderen kinderen;

    private Proefstad.Stad stad;
    private Kindbeeld kind;
    private TrajectId traject;

    @BeforeEach
    void opEenLopendTraject() {
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, Wijkcoachvraag.NEE);
        traject = proefstad.traject(stad, kind);
    }

    private RegistreerInzet lotte() {
        return new RegistreerInzet(
                InzetId.nieuw(),
                traject,
                Functie.AMBULANT_BEGELEIDER,
                new MedewerkerId(stad.lotte().persoon()),
                Grondslag.VOORLIGGEND,
                Plek.LOCATIE,
                VANDAAG,
                VANDAAG);
    }

    @Test
    @DisplayName("Met het traject begint de inzet van de coach, in dezelfde transactie (DT9.1)")
    void metHetTrajectBegintDeCoach() {
        var begonnen = als.doe(stad.joyce(), () -> inzetten.vanTraject(traject));
        assertThat(begonnen).singleElement().satisfies(inzet -> {
            assertThat(inzet.functie()).isEqualTo(Functie.COACH);
            assertThat(inzet.roepnaam()).isEqualTo("Joyce");
        });
    }

    @Test
    void wieHelptZietHetKindVanafDanEnNietErna() {
        assertThat(als.doe(stad.lotte(), () -> kinderen.beeld(kind.id()))).isEmpty();
        var opdracht = lotte();
        als.doe(stad.joyce(), () -> registreren.registreer(stad.joyce(), opdracht));
        assertThat(als.doe(stad.lotte(), () -> kinderen.beeld(kind.id()))).isPresent();
        als.doe(stad.joyce(), () -> afronden.rondAf(stad.joyce(), traject, Afloop.DOELEN_BEREIKT, null));
        assertThat(als.doe(stad.joyce(), () -> inzetten.vanTraject(traject)))
                .allSatisfy(inzet -> assertThat(inzet.tot()).isEqualTo(VANDAAG));
    }

    @Test
    void tweeKeerVersturenLegtEenKeerVast() {
        var opdracht = lotte();
        assertThat(als.doe(stad.joyce(), () -> registreren.registreer(stad.joyce(), opdracht)))
                .isInstanceOf(Vastgelegd.class);
        als.doe(stad.joyce(), () -> registreren.registreer(stad.joyce(), opdracht));
        assertThat(als.doe(stad.joyce(), () -> inzetten.vanTraject(traject))).hasSize(2);
    }

    @Test
    void alleenEenCoachVanDeLocatieLegtHulpVast() {
        for (var ander : java.util.List.of(
                stad.esra(), stad.henk(), stad.vreemde(), stad.ruben(), Proefstad.ouderVan(stad, kind))) {
            assertThatThrownBy(() -> als.doe(ander, () -> registreren.registreer(ander, lotte())))
                    .isInstanceOf(NietGevonden.class);
        }
    }

    @Test
    void eenContactTeltAlsHetEchtGeweestIs() {
        var opdracht = lotte();
        als.doe(stad.joyce(), () -> registreren.registreer(stad.joyce(), opdracht));
        var contact = Ids.nieuw();
        als.doe(
                stad.lotte(),
                () -> contacten.registreer(stad.lotte(), opdracht.id(), contact, VANDAAG, Contactsoort.OP_DE_GROEP));
        als.doe(
                stad.lotte(),
                () -> contacten.registreer(stad.lotte(), opdracht.id(), contact, VANDAAG, Contactsoort.OP_DE_GROEP));
        var morgen = als.doe(
                stad.lotte(),
                () -> contacten.registreer(
                        stad.lotte(), opdracht.id(), Ids.nieuw(), VANDAAG.plusDays(1), Contactsoort.THUIS));
        assertThat(morgen).isInstanceOf(ContactRegistreren.Resultaat.DagKanNiet.class);
        assertThat(als.doe(stad.joyce(), () -> inzetten.inzet(opdracht.id())))
                .hasValueSatisfying(inzet -> assertThat(inzet.contacten()).isOne());
    }
}

package nl.kring.kind;

import static nl.kring.Proefstad.ouder;
import static nl.kring.Proefstad.ouderVan;
import static nl.kring.kind.Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG;
import static nl.kring.kind.PlaatsKindFixture.inGroep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.kind.BijwerkResultaat.InmiddelsGewijzigd;
import nl.kring.kind.BijwerkResultaat.NogNiet;
import nl.kring.kind.BijwerkResultaat.Vastgelegd;
import nl.kring.kind.PlaatsKind.Hoe;
import nl.kring.kind.PlaatsKind.Uitleg;
import nl.kring.kind.PlaatsingResultaat.Bezwaar;
import nl.kring.platform.Actor;
import nl.kring.platform.HuidigeActor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.taal.Woorden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@KringTest
@RecordApplicationEvents
@DisplayName("De bladzijde van een kind, en later vastleggen wat verteld en gevraagd is (BSL-04)")
class KindbladTests {
    private static final Uitleg UITLEG = new Uitleg(LocalDate.of(2026, 11, 20), Hoe.GESPREK, "pl");

    @Autowired
    Proefstad proefstad;

    @Autowired
    KindPlaatsen plaatsen;

    @Autowired
    KindBekijken bekijken;

    @Autowired
    PlaatsingBijwerken bijwerken;

    @Autowired
    Kinderen kinderen;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    ApplicationEvents gebeurd;

    private Proefstad.Stad stad;
    private KindId ewa;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
        var opdracht = inGroep(stad.groep()).maak();
        ewa = opdracht.kind();
        HuidigeActor.als(stad.henk(), () -> plaatsen.plaats(stad.henk(), opdracht));
    }

    private Kindblad blad(Actor wie, KindId kind) {
        return HuidigeActor.als(wie, () -> bekijken.bekijk(wie, kind, Woorden.nederlands()));
    }

    private BijwerkResultaat vertel(Actor wie, Uitleg uitleg) {
        return HuidigeActor.als(wie, () -> bijwerken.legUitlegVast(wie, ewa, uitleg));
    }

    private BijwerkResultaat beantwoord(Actor wie, Wijkcoachvraag antwoord, Wijkcoachvraag vorig) {
        return HuidigeActor.als(wie, () -> bijwerken.beantwoord(wie, ewa, antwoord, vorig));
    }

    private Bijdeplaatsing bij() {
        return blad(stad.henk(), ewa).bij().orElseThrow();
    }

    @Test
    void deKinderopvangEnDeOuderZienWatVerteldEnGevraagdIs() {
        var kind = proefstad.kind(stad, Wijkcoachvraag.NEE);

        for (var wie : List.of(stad.esra(), stad.henk(), stad.joyce(), ouderVan(stad, kind))) {
            var bij = blad(wie, kind.id()).bij().orElseThrow();
            assertThat(bij.vraag())
                    .matches(vraag -> vraag.antwoord() == Wijkcoachvraag.NEE
                            && vraag.door().equals("Henk"));
            assertThat(bij.uitleg()).matches(uitleg -> uitleg.op().equals(LocalDate.of(2026, 9, 1)));
        }
    }

    @Test
    void wieErNietBijHoortKrijgtHetzelfdeAntwoordAlsBijEenKindDatNietBestaat() {
        for (var wie : List.of(stad.ruben(), stad.lotte(), stad.vreemde())) {
            assertThatThrownBy(() -> blad(wie, ewa)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> HuidigeActor.als(wie, () -> bijwerken.legUitlegVast(wie, ewa, UITLEG)))
                    .isInstanceOf(NietGevonden.class);
        }
        assertThatThrownBy(() -> blad(stad.henk(), new KindId(nl.kring.platform.Ids.nieuw())))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    @DisplayName("De ene ouder leest niet hoe de andere te bereiken is (R-VIS-03)")
    void elkeOuderZietAlleenHetEigenAdres() {
        var kind = proefstad.kind(
                stad,
                Wijkcoachvraag.NEE,
                List.of(ouder("Danielle", GEZAMENLIJK_OUDERLIJK_GEZAG), ouder("Mark", GEZAMENLIJK_OUDERLIJK_GEZAG)));
        var danielle = ouderVan(stad, kind, 0);

        assertThat(blad(danielle, kind.id()).bereik().keySet()).containsExactly(new OuderId(danielle.persoon()));
        assertThat(blad(danielle, kind.id()).kind().gezag()).hasSize(2);
        assertThat(blad(stad.esra(), kind.id()).bereik()).hasSize(2);
    }

    @Test
    @DisplayName("Een wijkcoach die alleen van het kind weet, leest naam, plek en wie erbij zijn (R-S2-03)")
    void weetDeWijkcoachAlleenVanHetKindDanStaatErNietMeer() {
        var kind = wijkcoachMet("WETEN_VAN_ELKAAR");
        var blad = blad(stad.ruben(), kind);

        assertThat(blad.inhoud()).isFalse();
        assertThat(blad.bij()).isEmpty();
        assertThat(blad.bereik()).isEmpty();
        assertThat(blad.magBijwerken()).isFalse();
        assertThat(blad.kind().gezag()).hasSize(1);
    }

    @Test
    void stemtDeWijkcoachAfDanStaatErMeerMaarNietWatBijDePlaatsingIsGezegd() {
        var blad = blad(stad.ruben(), wijkcoachMet("AFSTEMMING"));

        assertThat(blad.inhoud()).isTrue();
        assertThat(blad.bij()).isEmpty();
    }

    private KindId wijkcoachMet(String niveau) {
        var kind = proefstad.kind(stad, Wijkcoachvraag.JA);
        var traject = proefstad.traject(stad, kind);
        eigenaar.jdbc()
                .sql("""
                        insert into inzet.inzet values (:gemeente, gen_random_uuid(), :traject, :kind, 'WIJKCOACH', :ruben, :wijkteam,
                                                        'VOORLIGGEND', 'LOCATIE', '2026-11-01', '2026-11-01', null)
                        """)
                .param("gemeente", stad.gemeente().waarde())
                .param("traject", traject.waarde())
                .param("kind", kind.id().waarde())
                .param("ruben", stad.ruben().persoon())
                .param("wijkteam", stad.wijkteam())
                .update();
        eigenaar.jdbc()
                .sql("""
                        with vraag as (
                            insert into toestemming.toestemming values (:gemeente, gen_random_uuid(), :kind, :plaatsing, 'CONTACT_KOV_WIJKCOACH',
                                    cast(:niveau as toestemming.contactniveau), :wijkteam, 'WIJKCOACH', :ruben, :iets, :joyce, '2026-11-01', '2027-10-31')
                            returning *)
                        insert into toestemming.antwoord
                        select gemeente_id, gen_random_uuid(), toestemming_id, kind_id, :ouder, 'JA', niveau, 'GESPREK', '2026-11-01', now(), :joyce
                          from vraag
                        """)
                .param("gemeente", stad.gemeente().waarde())
                .param("kind", kind.id().waarde())
                .param("plaatsing", kind.plaats().id().waarde())
                .param("niveau", niveau)
                .param("iets", new byte[33])
                .param("wijkteam", stad.wijkteam())
                .param("ruben", stad.ruben().persoon())
                .param("joyce", stad.joyce().persoon())
                .param("ouder", kind.gezag().getFirst().id().waarde())
                .update();
        return kind.id();
    }

    @Test
    void deCoachMagEenTrajectOpenenEnEenAnderNiet() {
        assertThat(blad(stad.joyce(), ewa).magOpenen()).isTrue();
        assertThat(blad(stad.esra(), ewa).magOpenen()).isFalse();
        assertThat(blad(stad.henk(), ewa).magOpenen()).isFalse();

        var kind = HuidigeActor.als(stad.joyce(), () -> blad(stad.joyce(), ewa).kind());
        proefstad.traject(stad, kind);
        assertThat(blad(stad.joyce(), ewa).magOpenen()).isFalse();
        assertThat(blad(stad.joyce(), ewa).verder()).isNotEmpty();
    }

    @Test
    @DisplayName("Later verteld dat de wijkcoach partner is (R-SA-05)")
    void laterVerteldStaatErMetDagEnNaam() {
        assertThat(bij().uitleg()).isNull();
        assertThat(vertel(stad.esra(), UITLEG)).isEqualTo(new Vastgelegd());

        assertThat(bij().uitleg()).isEqualTo(new Bijdeplaatsing.Verteld(UITLEG.op(), Hoe.GESPREK, "Pools", "Esra"));
    }

    @Test
    void watErVoorHetEerstStaatBlijftEnHetzelfdeNogEensIsGoed() {
        vertel(stad.esra(), UITLEG);

        assertThat(vertel(stad.esra(), UITLEG)).isEqualTo(new Vastgelegd());
        assertThat(vertel(stad.henk(), new Uitleg(UITLEG.op(), Hoe.FOLDER, "pl")))
                .isEqualTo(new InmiddelsGewijzigd());
        assertThat(bij().uitleg()).matches(verteld -> verteld.hoe() == Hoe.GESPREK);
    }

    @Test
    void morgenIsNogNietsVerteld() {
        var morgen = new Uitleg(LocalDate.of(2026, 11, 25), Hoe.GESPREK, "pl");

        assertThat(vertel(stad.esra(), morgen)).isEqualTo(new NogNiet(List.of(Bezwaar.UITLEG_IN_DE_TOEKOMST)));
    }

    @Test
    @DisplayName(
            "Het antwoord op de vraag naar een wijkcoach wordt verteld aan wie het aangaat, zonder het antwoord zelf (R-SA-06)")
    void hetAntwoordGaatAlsNummerNaarAndereDelen() {
        assertThat(beantwoord(stad.esra(), Wijkcoachvraag.ONBEKEND, null)).isEqualTo(new Vastgelegd());

        assertThat(bij().vraag()).matches(vraag -> vraag.antwoord() == Wijkcoachvraag.ONBEKEND);
        assertThat(gebeurd.stream(WijkcoachvraagBeantwoord.class))
                .singleElement()
                .matches(event -> event.kind().equals(ewa));
    }

    @Test
    void nogEensHetzelfdeAntwoordVerandertNiets() {
        beantwoord(stad.esra(), Wijkcoachvraag.NEE, null);
        assertThat(beantwoord(stad.esra(), Wijkcoachvraag.NEE, null)).isEqualTo(new Vastgelegd());

        assertThat(gebeurd.stream(WijkcoachvraagBeantwoord.class)).hasSize(1);
    }

    @Test
    void tweeMensenTegelijkOverschrijvenElkaarNiet() {
        beantwoord(stad.esra(), Wijkcoachvraag.NEE, null);

        assertThat(beantwoord(stad.henk(), Wijkcoachvraag.JA, null)).isEqualTo(new InmiddelsGewijzigd());
        assertThat(bij().vraag()).matches(vraag -> vraag.antwoord() == Wijkcoachvraag.NEE);
        assertThat(beantwoord(stad.henk(), Wijkcoachvraag.JA, Wijkcoachvraag.NEE))
                .isEqualTo(new Vastgelegd());
    }

    @Test
    void elkeBladzijdeEnElkeWijzigingLaatEenRegelNa() {
        blad(stad.esra(), ewa);
        vertel(stad.esra(), UITLEG);
        assertThatThrownBy(() -> blad(stad.ruben(), ewa)).isInstanceOf(NietGevonden.class);

        assertThat(eigenaar.jdbc()
                        .sql(
                                "select handeling || ' ' || uitkomst from logboek.logregel where kind_id = :kind order by logregel_id")
                        .param("kind", ewa.waarde())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "KIND_PLAATSEN TOEGESTAAN",
                        "KIND_ZIEN TOEGESTAAN",
                        "PLAATSING_BIJWERKEN TOEGESTAAN",
                        "KIND_ZIEN GEWEIGERD");
    }
}

package nl.kring.gesprek;

import static nl.kring.gesprek.PlanResultaat.Wat.DATUM;
import static nl.kring.gesprek.PlanResultaat.Wat.DATUM_TE_VER;
import static nl.kring.gesprek.PlanResultaat.Wat.DATUM_VOORBIJ;
import static nl.kring.gesprek.PlanResultaat.Wat.DUUR;
import static nl.kring.gesprek.PlanResultaat.Wat.GEEN_COLLEGA;
import static nl.kring.gesprek.PlanResultaat.Wat.GEEN_KINDEROPVANG;
import static nl.kring.gesprek.PlanResultaat.Wat.GEEN_OUDER;
import static nl.kring.gesprek.PlanResultaat.Wat.GEEN_WIJKCOACH;
import static nl.kring.gesprek.PlanResultaat.Wat.HOORT_NIET_BIJ_DIT_GESPREK;
import static nl.kring.gesprek.PlanResultaat.Wat.NIEMAND_VAN_WERK;
import static nl.kring.gesprek.PlanResultaat.Wat.OUDERS_WETEN_HET_NIET;
import static nl.kring.gesprek.PlanResultaat.Wat.PLAATS;
import static nl.kring.gesprek.PlanResultaat.Wat.REDEN;
import static nl.kring.gesprek.PlanResultaat.Wat.REDEN_TE_LANG;
import static nl.kring.gesprek.PlanResultaat.Wat.TIJD;
import static nl.kring.gesprek.PlanResultaat.Wat.TRAJECT_IS_AF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kring.gesprek.PlanGesprek.Genodigde;
import nl.kring.gesprek.PlanResultaat.Wat;
import nl.kring.kind.Gezaghebbende;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.OuderId;
import nl.kring.kind.PlaatsingId;
import nl.kring.kind.Relatie;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.regels.Werkwijze;
import nl.kring.traject.Afloop;
import nl.kring.traject.Traject;
import nl.kring.traject.TrajectId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Een gesprek plannen (R-BO-01, R-BO-09, R-S1-03, R-S1-04, DT2)")
class PlannenRegelsTests {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final Kandidaat RUBEN = kandidaat("Ruben", Functie.WIJKCOACH);
    private static final Kandidaat JOYCE = kandidaat("Joyce", Functie.COACH);
    private static final Kandidaat ESRA = kandidaat("Esra", Functie.PEDAGOGISCH_MEDEWERKER);
    private static final Kandidaat LOTTE = kandidaat("Lotte", Functie.AMBULANT_BEGELEIDER);
    private static final Kandidaat DUBBEL = kandidaat("Dubbel", Functie.COACH, Functie.WIJKCOACH);

    private Gesprekssoort soort = Gesprekssoort.EERSTE;
    private Moment moment = Moment.op(VANDAAG.plusDays(7), LocalTime.of(13, 0));
    private int duur = 60;
    private Gespreksplaats plaats = Gespreksplaats.THUIS;
    private List<Kandidaat> genodigd = List.of(RUBEN, JOYCE);
    private String reden = "Denkt mee.";
    private boolean akkoord = true;
    private boolean collegaNodig = true;
    private boolean loopt = true;
    private Gezagsoort gezag = Gezagsoort.EENHOOFDIG_OUDERLIJK_GEZAG;
    private final List<Kandidaat> kandidaten = new ArrayList<>(List.of(RUBEN, JOYCE, ESRA, LOTTE, DUBBEL));

    private static Kandidaat kandidaat(String naam, Functie... functies) {
        return new Kandidaat(
                MedewerkerId.nieuw(), naam, Set.of(functies), OrganisatieId.nieuw(), Organisatiesoort.KINDEROPVANG);
    }

    private List<Wat> bezwaren() {
        var plan = new PlanGesprek(
                GesprekId.nieuw(),
                TrajectId.nieuw(),
                soort,
                moment,
                duur,
                plaats,
                null,
                genodigd.stream().map(wie -> new Genodigde(wie.id(), reden)).toList(),
                akkoord);
        var traject = new Traject(
                plan.traject(),
                new KindId(Ids.nieuw()),
                PlaatsingId.nieuw(),
                "Hoe?",
                null,
                MedewerkerId.nieuw(),
                "Joyce",
                VANDAAG,
                loopt ? null : VANDAAG,
                loopt ? null : Afloop.VERHUISD,
                1);
        var ouder = new Gezaghebbende(OuderId.nieuw(), "Ewa", "Nowak", Relatie.MOEDER, gezag, "pl");
        return PlannenRegels.bezwaren(
                        plan,
                        new PlannenRegels.Wereld(
                                traject,
                                List.of(ouder),
                                kandidaten,
                                collegaNodig,
                                null,
                                Werkwijze.meegeleverd(),
                                VANDAAG))
                .stream()
                .map(PlanResultaat.Bezwaar::wat)
                .toList();
    }

    @Test
    void laatEenEersteGesprekMetOuderWijkcoachEnCollegaPlannen() {
        assertThat(bezwaren()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("De ouders kiezen de plek; met beeld kan, als het niet anders kan (R-S1-04, AMB-14)")
    void elkePlekKan(Gespreksplaats plek) {
        plaats = plek;
        assertThat(bezwaren()).isEmpty();
    }

    @Test
    void noemtAllesInEenKeer() {
        moment = null;
        duur = 0;
        plaats = null;
        genodigd = List.of();
        akkoord = false;
        assertThat(bezwaren())
                .containsExactly(DATUM, DUUR, PLAATS, GEEN_KINDEROPVANG, GEEN_WIJKCOACH, OUDERS_WETEN_HET_NIET);
    }

    @ParameterizedTest(name = "over {0} dagen: {1}")
    @CsvSource({"-1, DATUM_VOORBIJ", "0,", "182,", "183, DATUM_TE_VER"})
    void deDagLigtTussenVandaagEnEenHalfJaar(int dagen, Wat wat) {
        moment = Moment.op(VANDAAG.plusDays(dagen), LocalTime.NOON);
        assertThat(bezwaren()).isEqualTo(wat == null ? List.of() : List.of(wat));
        assertThat(List.of(DATUM_VOORBIJ, DATUM_TE_VER)).containsAll(bezwaren());
    }

    @Test
    void eenDagZonderUurKanNogNiet() {
        moment = Moment.op(VANDAAG, null);
        assertThat(bezwaren()).containsExactly(TIJD);
    }

    @ParameterizedTest(name = "{0} minuten: mag {1}")
    @CsvSource({"14, false", "15, true", "240, true", "241, false"})
    void eenGesprekDuurtEenKwartierTotVierUur(int minuten, boolean mag) {
        duur = minuten;
        assertThat(bezwaren().contains(DUUR)).isEqualTo(!mag);
    }

    @Test
    @DisplayName("DT2.1: zonder wijkcoach geen eerste gesprek")
    void weigertEenEersteGesprekZonderWijkcoach() {
        genodigd = List.of(JOYCE, ESRA);
        assertThat(bezwaren()).containsExactly(GEEN_WIJKCOACH);
    }

    @Test
    @DisplayName("DT2.1: zonder kinderopvang geen eerste gesprek")
    void weigertEenEersteGesprekZonderKinderopvang() {
        genodigd = List.of(RUBEN);
        assertThat(bezwaren()).containsExactly(GEEN_KINDEROPVANG);
    }

    @Test
    @DisplayName("DT2.2, BSL-02: dezelfde mens met twee petten is geen collega")
    void dezelfdeMensMetTweePettenIsGeenCollega() {
        genodigd = List.of(DUBBEL);
        assertThat(bezwaren()).containsExactly(GEEN_COLLEGA);
    }

    @Test
    @DisplayName("DT2.2: een pedagogisch medewerker is ook een collega")
    void metEenCollegaErbijKanHetWel() {
        genodigd = List.of(DUBBEL, ESRA);
        assertThat(bezwaren()).isEmpty();
    }

    @Test
    void buitenScenarioEenHoeftGeenTweedeMens() {
        genodigd = List.of(DUBBEL);
        collegaNodig = false;
        assertThat(bezwaren()).isEmpty();
    }

    @Test
    @DisplayName("DT2.1: een ambulant begeleider hoort niet bij het eerste gesprek")
    void eenAmbulantBegeleiderKomtNietBijHetEersteGesprek() {
        genodigd = List.of(RUBEN, JOYCE, LOTTE);
        assertThat(bezwaren()).containsExactly(HOORT_NIET_BIJ_DIT_GESPREK);
    }

    @Test
    @DisplayName("DT2.5: bij een voortgangsgesprek mag de ambulant begeleider aansluiten")
    void eenAmbulantBegeleiderMagBijHetVoortgangsgesprek() {
        soort = Gesprekssoort.VOORTGANG;
        genodigd = List.of(JOYCE, LOTTE);
        assertThat(bezwaren()).isEmpty();
    }

    @Test
    @DisplayName("DT2.3: een voortgangsgesprek kan zonder wijkcoach, niet zonder professional")
    void eenVoortgangsgesprekVraagtMinstensEenProfessional() {
        soort = Gesprekssoort.VOORTGANG;
        genodigd = List.of();
        assertThat(bezwaren()).containsExactly(NIEMAND_VAN_WERK);
    }

    @Test
    @DisplayName("BSL-06: een wijkcoach zonder ja van de ouders staat niet op de lijst, en kan er dus niet bij")
    void eenWijkcoachZonderJaKanErNietBij() {
        kandidaten.remove(RUBEN);
        assertThat(bezwaren()).containsExactly(GEEN_WIJKCOACH, HOORT_NIET_BIJ_DIT_GESPREK);
    }

    @Test
    @DisplayName("R-BO-09: wie erbij is, heeft een reden die de ouders lezen")
    void elkeProfessionalHeeftEenReden() {
        reden = " ";
        assertThat(bezwaren()).containsExactly(REDEN, REDEN);
        reden = "a".repeat(501);
        assertThat(bezwaren()).containsExactly(REDEN_TE_LANG, REDEN_TE_LANG);
    }

    @Test
    @DisplayName("R-BO-09: eerst weten de ouders wie er komen, dan gaan de uitnodigingen weg")
    void zonderDatDeOudersHetWetenWordtNiemandUitgenodigd() {
        akkoord = false;
        assertThat(bezwaren()).containsExactly(OUDERS_WETEN_HET_NIET);
    }

    @ParameterizedTest
    @EnumSource(names = {"TIJDELIJK_GEEN_GEZAG", "GEZAG_NIET_TE_BEPALEN"})
    void zonderIemandMetGezagGeenGesprek(Gezagsoort soortGezag) {
        gezag = soortGezag;
        assertThat(bezwaren()).containsExactly(GEEN_OUDER);
    }

    @Test
    void eenAfgerondTrajectKrijgtGeenGesprekMeer() {
        loopt = false;
        assertThat(bezwaren()).containsExactly(TRAJECT_IS_AF);
    }
}

package nl.kring.werkwijze;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekFixture;
import nl.kring.gesprek.GesprekPlannen;
import nl.kring.gesprek.Moment;
import nl.kring.gesprek.PlanResultaat;
import nl.kring.gesprek.PlanResultaat.Wat;
import nl.kring.inzet.ContactRegistreren;
import nl.kring.inzet.Contactsoort;
import nl.kring.inzet.InzetId;
import nl.kring.kind.Bekendheid;
import nl.kring.kind.Beschermingsmaatregel;
import nl.kring.kind.MaatregelId;
import nl.kring.kind.Maatregelen;
import nl.kring.kind.Maatregelsoort;
import nl.kring.kind.Voogdcontact;
import nl.kring.kind.Wijkcoachpositie;
import nl.kring.mijnwerk.MijnWerk;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.ToestemmingId;
import nl.kring.toestemming.ToestemmingVragen;
import nl.kring.toestemming.VraagResultaat;
import nl.kring.toestemming.VraagToestemming;
import nl.kring.werkwijze.MaatregelResultaat.Bezwaar;
import nl.kring.werkwijze.MaatregelResultaat.InmiddelsGewijzigd;
import nl.kring.werkwijze.MaatregelResultaat.NogNiet;
import nl.kring.werkwijze.MaatregelResultaat.Vastgelegd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("Een voogd of gezinsvoogd: de wijkcoach doet een stapje terug (DT4, BSL-13…16)")
class VoogdTests {
    private static final Voogdcontact MARIT =
            new Voogdcontact("Marit de Wit", "Jeugdbescherming Proef", "026 000 11 22", "marit@kring.example");

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    ProefKlok klok;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MaatregelVastleggen vastleggen;

    @Autowired
    Maatregelen maatregelen;

    @Autowired
    MijnWerk mijnWerk;

    @Autowired
    GesprekPlannen plannen;

    @Autowired
    ToestemmingVragen vragen;

    @Autowired
    ContactRegistreren contacten;

    private GesprekFixture wereld;
    private Actor joyce;
    private Actor esra;
    private Actor ruben;

    @BeforeEach
    void maakWereld() {
        wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        joyce = wereld.stad.joyce();
        esra = wereld.stad.esra();
        ruben = wereld.stad.ruben();
    }

    private LegMaatregelVast opdracht(Maatregelsoort soort, Bekendheid bekend) {
        return new LegMaatregelVast(
                MaatregelId.nieuw(), wereld.kind.id(), soort, bekend, VANDAAG.minusDays(10), null, MARIT);
    }

    private MaatregelResultaat legVast(Actor wie, LegMaatregelVast opdracht) {
        return als.doe(wie, () -> vastleggen.legVast(wie, opdracht));
    }

    private void ots() {
        assertThat(legVast(esra, opdracht(Maatregelsoort.OTS, Bekendheid.OOK_WIJKCOACH)))
                .isInstanceOf(Vastgelegd.class);
    }

    private List<Beschermingsmaatregel> ziet(Actor wie) {
        return als.doe(wie, () -> maatregelen.van(wereld.kind.id()));
    }

    private Beschermingsmaatregel nu() {
        return ziet(joyce).getFirst();
    }

    private List<String> werk(Actor wie) {
        var hopen = als.doe(wie, () -> mijnWerk.van(wie)).hopen();
        return java.util.stream.Stream.of(hopen.vandaag(), hopen.komendeWeek(), hopen.later())
                .flatMap(List::stream)
                .map(Stap::titel)
                .toList();
    }

    private void beeindig(LocalDate tot) {
        assertThat(als.doe(
                        joyce,
                        () -> vastleggen.beeindig(
                                joyce, wereld.kind.id(), nu().id(), nu().versie(), tot, "Het gaat goed.")))
                .isInstanceOf(Vastgelegd.class);
    }

    private PlanResultaat planEerste(Actor wie) {
        var opdracht = wereld.eersteOp(Moment.op(VANDAAG.plusDays(7), LocalTime.of(9, 0)));
        return als.doe(wie, () -> plannen.plan(wie, opdracht));
    }

    private int omleidingen() {
        return wereld.zie(
                        Integer.class,
                        "select count(*) from werkwijze.omleiding where kind_id = ?",
                        wereld.kind.id().waarde())
                .getFirst();
    }

    private boolean krijgtPost(Actor wie, UUID gesprek) {
        var kring = Actor.systeem(wie.gemeente());
        return als.doe(
                kring,
                () -> jdbc.sql("select toegang.leest_nog('MEDEWERKER', :wie, :gesprek)")
                        .param("wie", wie.persoon())
                        .param("gesprek", gesprek)
                        .query(Boolean.class)
                        .single());
    }

    @Test
    @DisplayName(
            "Met een OTS rust het werk van de wijkcoach, en de kinderopvang ziet wie het eerst komt (DT4.2, BSL-14)")
    void werkRust() {
        assertThat(werk(ruben)).containsExactly("Plan het eerste gesprek over Yassin");
        ots();
        assertThat(nu().positie()).isEqualTo(Wijkcoachpositie.STAPJE_TERUG);
        assertThat(nu().regel()).isEqualTo("DT4.2");
        assertThat(werk(ruben)).isEmpty();
        assertThat(werk(joyce)).doesNotContain("Plan het eerste gesprek over Yassin");
        for (var wie : List.of(joyce, ruben, wereld.samira())) {
            assertThat(bezoeker.als(wie).get("/trajecten/" + wereld.traject).tekst())
                    .as(wie.toString())
                    .contains("De wijkcoach doet een stapje terug", "gezinsvoogd Marit de Wit", "026 000 11 22");
        }
    }

    @Test
    @DisplayName("Een afspraak van de wijkcoach blijft staan en rust: niet op de lijst, wel op de pagina")
    void afsprakenRusten() {
        var id = Ids.nieuw();
        wereld.sql(
                """
                insert into traject.actie (gemeente_id, actie_id, traject_id, kind_id, wat, medewerker_id, klaar_op, sinds)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                wereld.stad.gemeente().waarde(),
                id,
                wereld.traject.waarde(),
                wereld.kind.id().waarde(),
                eigenaar.dicht(
                        wereld.stad.gemeente(), wereld.kind.id(), "traject.actie.wat", id, "Speelochtend zoeken"),
                ruben.persoon(),
                VANDAAG.plusDays(3),
                VANDAAG);
        assertThat(werk(ruben)).contains("Speelochtend zoeken");
        ots();
        assertThat(werk(ruben)).isEmpty();
        assertThat(bezoeker.als(joyce).get("/trajecten/" + wereld.traject).tekst())
                .contains("Speelochtend zoeken", "rust");
    }

    @Test
    @DisplayName(
            "De wijkcoach krijgt geen uitnodiging: plannen stopt, noemt de gezinsvoogd en schrijft dat er is omgeleid (BSL-15)")
    void geenUitnodiging() {
        ots();
        var resultaat = planEerste(joyce);
        assertThat(resultaat)
                .isInstanceOfSatisfying(
                        PlanResultaat.NogNiet.class,
                        nogNiet -> assertThat(nogNiet.bezwaren())
                                .extracting(PlanResultaat.Bezwaar::wat)
                                .contains(Wat.WIJKCOACH_STAPJE_TERUG));
        assertThat(omleidingen()).isOne();
        planEerste(joyce);
        assertThat(omleidingen()).isOne();
        assertThat(planEerste(ruben))
                .isInstanceOfSatisfying(
                        PlanResultaat.NogNiet.class,
                        nogNiet -> assertThat(nogNiet.bezwaren())
                                .extracting(PlanResultaat.Bezwaar::wat)
                                .contains(Wat.JE_DOET_STAPJE_TERUG));
        assertThat(omleidingen()).isOne();
        var pagina = bezoeker.als(joyce)
                .get("/trajecten/" + wereld.traject + "/gesprekken/nieuw?soort=EERSTE")
                .tekst();
        assertThat(pagina).contains("Neem contact op met gezinsvoogd Marit de Wit");
    }

    @Test
    @DisplayName(
            "Onder een OTS blijven ouders nodig, en de gezinsvoogd wordt van buiten gevraagd; die houdt niets tegen (BSL-14)")
    void oudersBlijvenNodig() {
        ots();
        var pagina = bezoeker.als(joyce)
                .get("/trajecten/" + wereld.traject + "/gesprekken/nieuw?soort=VOORTGANG")
                .tekst();
        assertThat(pagina).contains("Nodig ook gezinsvoogd Marit de Wit uit", "Samira", "Karim");
        assertThat(pagina).doesNotContain("Ruben");
        var gesprek = wereld.plan(
                plannen, joyce, wereld.voortgangOp(Moment.op(VANDAAG.plusDays(7), LocalTime.of(9, 0)), joyce));
        assertThat(wereld.zie(
                        Integer.class,
                        "select count(*) from gesprek.deelnemer where gesprek_id = ? and ouder_id is not null",
                        gesprek.waarde()))
                .containsExactly(2);
    }

    @Test
    @DisplayName("Wie al was uitgenodigd, krijgt geen post meer en komt niet; na het nakijken weer wel")
    void postStopt() {
        var gesprek = wereld.eerste(plannen).waarde();
        assertThat(krijgtPost(ruben, gesprek)).isTrue();
        ots();
        assertThat(krijgtPost(ruben, gesprek)).isFalse();
        assertThat(krijgtPost(joyce, gesprek)).isTrue();
        assertThat(bezoeker.als(joyce).get("/gesprekken/" + gesprek).tekst()).contains("doet nu een stapje terug");
        beeindig(VANDAAG.minusDays(1));
        assertThat(krijgtPost(ruben, gesprek)).isFalse();
        als.werk(ruben, () -> vastleggen.nagekeken(ruben, wereld.kind.id()));
        assertThat(krijgtPost(ruben, gesprek)).isTrue();
    }

    @Test
    @DisplayName("Een vraag om contact en een contact met de wijkcoach stoppen, met wie het wel moet zijn (BSL-15)")
    void anderKanaal() {
        ots();
        var vraag = new VraagToestemming(
                ToestemmingId.nieuw(),
                wereld.kind.id(),
                wereld.kind.plaats().id(),
                ContactNiveau.AFSTEMMING,
                new MedewerkerId(wereld.stad.vera().persoon()),
                new OrganisatieId(wereld.stad.wijkteam()),
                "Goed voor hem.",
                VANDAAG.plusMonths(6));
        assertThat(als.doe(esra, () -> vragen.vraag(esra, vraag)))
                .isInstanceOfSatisfying(
                        VraagResultaat.AndereWeg.class,
                        anders ->
                                assertThat(anders.omweg().zin()).contains("gezinsvoogd Marit de Wit", "026 000 11 22"));
        var inzet = wereld.zie(UUID.class, "select inzet_id from inzet.inzet where medewerker_id = ?", ruben.persoon())
                .getFirst();
        assertThat(als.doe(
                        joyce,
                        () -> contacten.registreer(
                                joyce, new InzetId(inzet), Ids.nieuw(), VANDAAG, Contactsoort.OP_DE_GROEP)))
                .isInstanceOf(ContactRegistreren.Resultaat.AndereWeg.class);
        assertThat(omleidingen()).isEqualTo(2);
        assertThat(bezoeker.als(esra)
                        .get("/kinderen/" + wereld.kind.id() + "/toestemming/nieuw")
                        .tekst())
                .contains("Neem contact op met gezinsvoogd Marit de Wit");
        assertThat(wereld.zie(
                        String.class,
                        "select distinct handeling from logboek.logregel where handeling = 'CONTACT_OMGELEID' and kind_id = ?",
                        wereld.kind.id().waarde()))
                .hasSize(1);
    }

    @Test
    @DisplayName("Weet alleen de kinderopvang het, dan verandert er voor de wijkcoach niets tot die het weet (DT4.3)")
    void alleenDeKinderopvang() {
        legVast(esra, opdracht(Maatregelsoort.OTS, Bekendheid.ALLEEN_KINDEROPVANG));
        assertThat(ziet(joyce)).hasSize(1);
        assertThat(ziet(wereld.samira())).hasSize(1);
        assertThat(ziet(ruben)).isEmpty();
        assertThat(werk(ruben)).containsExactly("Plan het eerste gesprek over Yassin");
        assertThat(werk(esra)).contains("Vraag of de wijkcoach van de (gezins)voogd mag weten");
        assertThat(bezoeker.als(ruben).get("/trajecten/" + wereld.traject).tekst())
                .doesNotContain("Marit");
        assertThat(bezoeker.als(ruben)
                        .get("/kinderen/" + wereld.kind.id() + "/voogd")
                        .tekst())
                .doesNotContain("Marit");
        als.doe(esra, () -> vastleggen.wijkcoachWeetHet(esra, wereld.kind.id(), nu().id(), nu().versie()));
        assertThat(ziet(ruben)).hasSize(1);
        assertThat(werk(ruben)).isEmpty();
        assertThat(werk(esra)).doesNotContain("Vraag of de wijkcoach van de (gezins)voogd mag weten");
    }

    @Test
    @DisplayName("Na het einde komt het werk terug om na te kijken, en niet vanzelf (DT4.5)")
    void naHetEindeEerstNakijken() {
        ots();
        beeindig(VANDAAG);
        assertThat(werk(ruben)).isEmpty(); // the last day is included (BSL-11)
        klok.zetOp(VANDAAG.plusDays(1));
        assertThat(werk(ruben)).containsExactly("Kijk na wat bleef liggen rond Yassin");
        assertThat(bezoeker.als(joyce).get("/trajecten/" + wereld.traject).tekst())
                .contains("De maatregel is voorbij", "Ruben kijkt na wat bleef liggen")
                .doesNotContain("026 000 11 22");
        assertThat(bezoeker.als(ruben)
                        .post("/kinderen/" + wereld.kind.id() + "/voogd/nagekeken", Map.of())
                        .status())
                .isEqualTo(302);
        assertThat(werk(ruben)).containsExactly("Plan het eerste gesprek over Yassin");
        als.werk(ruben, () -> vastleggen.nagekeken(ruben, wereld.kind.id()));
    }

    @Test
    @DisplayName("Is een oma de voogd, dan beslist een mens met een reden over de wijkcoach (BSL-13)")
    void omaAlsVoogd() {
        wereld.sql(
                "update kind.gezagsrelatie set soort = 'VOOGDIJ', relatie = 'OMA' where kind_id = ? and ouder_id = ?",
                wereld.kind.id().waarde(),
                wereld.samira().persoon());
        wereld.sql(
                "update kind.gezagsrelatie set tot = ? where kind_id = ? and ouder_id = ?",
                VANDAAG.minusDays(1),
                wereld.kind.id().waarde(),
                wereld.karim().persoon());
        wereld.sql(
                "update werkwijze.situatie set wijkcoach_betrokken = 'JA' where kind_id = ?",
                wereld.kind.id().waarde());
        assertThat(werk(joyce)).contains("Beslis met de voogd of de wijkcoach een stapje terug doet");
        assertThat(werk(ruben)).containsExactly("Plan het eerste gesprek over Yassin");
        var id = MaatregelId.nieuw();
        assertThat(als.doe(joyce, () -> vastleggen.beslis(joyce, wereld.kind.id(), id, 1, true, "Zij wil rust.")))
                .isInstanceOf(Vastgelegd.class);
        assertThat(werk(joyce)).doesNotContain("Beslis met de voogd of de wijkcoach een stapje terug doet");
        assertThat(werk(ruben)).isEmpty();
        assertThat(nu().reden()).isEqualTo("Zij wil rust.");
        assertThat(bezoeker.als(joyce).get("/trajecten/" + wereld.traject).tekst())
                .contains("voogd Samira Amrani");
        als.doe(esra, () -> vastleggen.beslis(esra, wereld.kind.id(), id, nu().versie(), false, "Toch samen verder."));
        assertThat(werk(ruben)).containsExactly("Plan het eerste gesprek over Yassin");
        assertThat(als.doe(esra, () -> vastleggen.beslis(esra, wereld.kind.id(), id, 1, true, "Te laat.")))
                .isInstanceOf(InmiddelsGewijzigd.class);
    }

    @Test
    @DisplayName("De voogd gaat voor toestemming en scenario: niemand hoeft nu om een wijkcoach te vragen (BSL-01)")
    void geenWerkAanEenWijkcoach() {
        wereld.sql("delete from inzet.inzet where medewerker_id = ?", ruben.persoon());
        wereld.sql(
                "delete from toestemming.antwoord where kind_id = ?",
                wereld.kind.id().waarde());
        wereld.sql(
                "delete from toestemming.toestemming where kind_id = ?",
                wereld.kind.id().waarde());
        assertThat(werk(joyce)).contains("Vraag Karim en Samira of jullie contact mogen hebben met de wijkcoach");
        ots();
        assertThat(werk(joyce)).doesNotContain("Vraag Karim en Samira of jullie contact mogen hebben met de wijkcoach");
        beeindig(VANDAAG);
        klok.zetOp(VANDAAG.plusDays(1));
        assertThat(werk(joyce)).contains("Vraag Karim en Samira of jullie contact mogen hebben met de wijkcoach");
    }

    @Test
    @DisplayName("Bij voogdij door een instelling zegt het blad dat het gezag nog bij de ouders staat (DT4.1, DT3.G4)")
    void voogdijEnGezag() {
        legVast(joyce, opdracht(Maatregelsoort.VOOGDIJ_INSTELLING, Bekendheid.OOK_WIJKCOACH));
        assertThat(nu().regel()).isEqualTo("DT4.1");
        assertThat(bezoeker.als(joyce)
                        .get("/kinderen/" + wereld.kind.id() + "/voogd")
                        .tekst())
                .contains("Bij voogdij beslist de voogd.", "voogd Marit de Wit");
    }

    @Test
    void zonderVoogdValtErNietsTeBeslissen() {
        assertThat(als.doe(
                        joyce,
                        () -> vastleggen.beslis(joyce, wereld.kind.id(), MaatregelId.nieuw(), 1, true, "Zomaar.")))
                .isEqualTo(new NogNiet(List.of(Bezwaar.ER_IS_GEEN_VOOGD)));
    }

    @Test
    @DisplayName("Een kind heeft één maatregel tegelijk, en hetzelfde formulier twee keer legt er één vast")
    void eenTegelijk() {
        var eerste = opdracht(Maatregelsoort.VOORLOPIGE_OTS, Bekendheid.OOK_WIJKCOACH);
        assertThat(legVast(esra, eerste)).isInstanceOf(Vastgelegd.class);
        assertThat(legVast(esra, eerste)).isInstanceOf(Vastgelegd.class);
        assertThat(ziet(joyce)).hasSize(1);
        assertThat(legVast(joyce, opdracht(Maatregelsoort.OTS, Bekendheid.OOK_WIJKCOACH)))
                .isEqualTo(new NogNiet(List.of(Bezwaar.ER_IS_ER_AL_EEN)));
        var later = new LegMaatregelVast(
                MaatregelId.nieuw(),
                wereld.kind.id(),
                Maatregelsoort.VOOGDIJ_NATUURLIJK,
                Bekendheid.OOK_WIJKCOACH,
                VANDAAG.plusDays(1),
                VANDAAG,
                MARIT);
        assertThat(legVast(joyce, later))
                .isEqualTo(new NogNiet(List.of(
                        Bezwaar.VOLGT_UIT_GEZAG,
                        Bezwaar.BEGINT_LATER,
                        Bezwaar.EINDE_VOOR_BEGIN,
                        Bezwaar.ER_IS_ER_AL_EEN)));
    }

    @Test
    @DisplayName(
            "Twee sloten: wie helpt weet van niets, een wijkcoach legt niets vast, en niemand kijkt na voor een ander")
    void tweeSloten() {
        wereld.inzet(wereld.stad.lotte(), "AMBULANT_BEGELEIDER", wereld.stad.aanbieder());
        ots();
        for (var wie : List.of(wereld.stad.lotte(), wereld.stad.vera(), wereld.stad.vreemde())) {
            assertThat(ziet(wie)).as(wie.toString()).isEmpty();
            assertThatThrownBy(() -> legVast(wie, opdracht(Maatregelsoort.OTS, Bekendheid.OOK_WIJKCOACH)))
                    .isInstanceOf(NietGevonden.class);
        }
        assertThatThrownBy(() -> legVast(ruben, opdracht(Maatregelsoort.OTS, Bekendheid.OOK_WIJKCOACH)))
                .isInstanceOf(NietGevonden.class);
        assertThat(bezoeker.als(wereld.stad.lotte())
                        .get("/trajecten/" + wereld.traject)
                        .tekst())
                .doesNotContain("Marit", "stapje terug");
        var nieuw = nu();
        assertThatThrownBy(() -> als.werk(ruben, () -> maatregelen.schrijf(ruben, nieuw, 1)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> als.werk(joyce, () -> maatregelen.kijkNa(joyce, nieuw)))
                .isInstanceOf(DataAccessException.class);
        assertThat(als.doe(ruben, () -> maatregelen.werkBij(ruben, nieuw, 1, false)))
                .isFalse();
    }

    @Test
    @DisplayName("Wat iemand typt over een (gezins)voogd staat versleuteld in de database")
    void versleuteld() {
        ots();
        assertThat(wereld.zie(
                        Boolean.class,
                        "select position('Marit'::bytea in contact_naam) = 0 from kind.beschermingsmaatregel where kind_id = ?",
                        wereld.kind.id().waarde()))
                .containsExactly(true);
    }
}

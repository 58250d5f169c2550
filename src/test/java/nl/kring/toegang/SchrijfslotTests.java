package nl.kring.toegang;

import static nl.kring.Leesbaar.IETS;
import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekFixture;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Past Java's lock, straight at the tables, as an error in the app would do it. */
@KringTest
@DisplayName("Wie schrijft wat: het slot van de database")
class SchrijfslotTests {
    private static final String GEEN_RECHT = "42501";

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    JdbcClient jdbc;

    private GesprekFixture wereld;
    private Proefstad.Stad stad;
    private UUID kind;
    private UUID gemeente;

    @BeforeEach
    void begin() {
        wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        stad = wereld.stad;
        kind = wereld.kind.id().waarde();
        gemeente = stad.gemeente().waarde();
    }

    private void doe(Actor wie, String sql, Object... waarden) {
        als.werk(wie, () -> opdracht(sql, waarden));
    }

    private int opdracht(String sql, Object... waarden) {
        return jdbc.sql(sql).params(Arrays.asList(waarden)).update();
    }

    private void geweigerd(Runnable werk) {
        assertThatThrownBy(werk::run)
                .satisfies(fout -> assertThat(NestedExceptionUtils.getMostSpecificCause(fout))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                oorzaak -> assertThat(oorzaak.getSQLState())
                                        .as(oorzaak.getMessage())
                                        .isEqualTo(GEEN_RECHT)));
    }

    private void geweigerd(Actor wie, String sql, Object... waarden) {
        geweigerd(() -> doe(wie, sql, waarden));
    }

    /** A place in this group for this child. */
    private void plaats(Actor wie, UUID welkKind, UUID groep) {
        doe(wie, """
                insert into kind.plaatsing (gemeente_id, plaatsing_id, kind_id, locatie_id, groep_id, dagen, van)
                select gemeente_id, ?, ?, locatie_id, groep_id, array['MONDAY'], ? from organisatie.groep where groep_id = ?
                """, Ids.nieuw(), welkKind, VANDAAG, groep);
    }

    private UUID groepVan(Actor wie) {
        return wereld.zie(UUID.class, """
                select g.groep_id from organisatie.groep g join organisatie.functievervulling f using (gemeente_id, locatie_id)
                 where f.medewerker_id = ? limit 1
                """, wie.persoon()).getFirst();
    }

    /** A child that this person has just entered, at the own group. */
    private UUID nieuwKind(Actor wie, UUID groep) {
        var id = Ids.nieuw();
        doe(wie, "insert into kind.kind values (?, ?, 'Nieuw', 'Kind', '2024-01-01')", gemeente, id);
        plaats(wie, id, groep);
        return id;
    }

    private void gezag(Actor wie, UUID welkKind, UUID ouder) {
        doe(
                wie,
                "insert into kind.gezagsrelatie values (?, ?, ?, ?, 'VOOGDIJ', 'VOOGD', 'VERKLARING_OUDERS', ?, null)",
                gemeente,
                Ids.nieuw(),
                welkKind,
                ouder,
                VANDAAG);
    }

    private UUID samira() {
        return wereld.samira().persoon();
    }

    @Test
    @DisplayName("Een plaats geven kan alleen aan een nieuw kind of een kind dat hier al komt")
    void niemandHaaltEenKindNaarZich() {
        geweigerd(() -> plaats(stad.vreemde(), kind, groepVan(stad.vreemde())));
        geweigerd(() -> plaats(stad.ruben(), kind, stad.groep().waarde()));
        // the own child in another group, and a child that is new
        plaats(stad.joyce(), kind, stad.anderegroep().waarde());
        nieuwKind(stad.vreemde(), groepVan(stad.vreemde()));
    }

    @Test
    void eenPedagogischMedewerkerPlaatstAlleenInDeEigenGroep() {
        nieuwKind(stad.esra(), stad.groep().waarde());
        geweigerd(() -> nieuwKind(stad.esra(), stad.anderegroep().waarde()));
        nieuwKind(stad.henk(), stad.anderegroep().waarde());
    }

    @Test
    @DisplayName("Een ouder die je niet kent, koppel je niet aan een kind (R-VIS-03)")
    void niemandKoppeltEenOnbekendeOuder() {
        var ander = nieuwKind(stad.vreemde(), groepVan(stad.vreemde()));
        geweigerd(() -> gezag(stad.vreemde(), ander, samira()));
        var nieuw = Ids.nieuw();
        doe(stad.vreemde(), "insert into kind.ouder values (?, ?, 'Nieuwe', 'Ouder', 'nl')", gemeente, nieuw);
        gezag(stad.vreemde(), ander, nieuw);
        // a brother or sister of a child that is here already
        var broer = nieuwKind(stad.joyce(), stad.groep().waarde());
        gezag(stad.joyce(), broer, samira());
    }

    @Test
    void niemandGeeftEenOnbekendeOuderEenMailadres() {
        wereld.sql("delete from kind.oudercontact where ouder_id = ?", samira());
        var adres = "insert into kind.oudercontact values (?, ?, 'elders@kring.example', null)";
        geweigerd(stad.vreemde(), adres, gemeente, samira());
        doe(stad.joyce(), adres, gemeente, samira());
    }

    @Test
    void niemandVraagtOfNoteertOpAndermansNaam() {
        var vraag = """
                insert into toestemming.toestemming
                select gemeente_id, ?, kind_id, plaatsing_id, doel, niveau, ontvanger_id, ontvanger_functie, wijkcoach_id, belang, ?, ?, geldig_tot
                  from toestemming.toestemming where kind_id = ? limit 1
                """;
        geweigerd(stad.esra(), vraag, Ids.nieuw(), stad.joyce().persoon(), VANDAAG, kind);
        doe(stad.esra(), vraag, Ids.nieuw(), stad.esra().persoon(), VANDAAG, kind);
        var bepaling = """
                insert into werkwijze.scenariobepaling
                select gemeente_id, ?, plaatsing_id, kind_id, regel, regelversie, wijkcoach_betrokken, dient_betrokken, houding_ouders, scenario,
                       stap, tijdstip, ? from werkwijze.scenariobepaling where kind_id = ? limit 1
                """;
        geweigerd(stad.esra(), bepaling, Ids.nieuw(), stad.joyce().persoon(), kind);
        doe(stad.esra(), bepaling, Ids.nieuw(), stad.esra().persoon(), kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update kind.plaatsing set uitleg_op = '2026-11-01', uitleg_hoe = 'FOLDER', uitleg_taal = 'pl', uitleg_door = ? where kind_id = ?",
                "update kind.plaatsing set vraag_antwoord = 'WIL_NIET_ZEGGEN', vraag_op = '2026-11-01', vraag_door = ? where kind_id = ?",
                "update werkwijze.situatie set versie = versie + 1, gewijzigd_door = ? where kind_id = ?",
                "update gesprek.gesprek set tijd = '10:00', gewijzigd_door = ? where kind_id = ?"
            })
    void niemandWijzigtOpAndermansNaam(String wijziging) {
        gesprek(stad.joyce());
        geweigerd(stad.joyce(), wijziging, stad.esra().persoon(), kind);
        doe(stad.joyce(), wijziging, stad.joyce().persoon(), kind);
        // nor does a name disappear
        geweigerd(stad.esra(), wijziging, null, kind);
    }

    private UUID gesprek(Actor wie) {
        var id = Ids.nieuw();
        doe(wie, """
                insert into gesprek.gesprek (gemeente_id, gesprek_id, traject_id, kind_id, soort, stand, datum, plaats, collega_nodig, gewijzigd_door)
                values (?, ?, ?, ?, 'VOORTGANG', 'GEPLAND', ?, 'THUIS', false, ?)
                """, gemeente, id, wereld.traject.waarde(), kind, VANDAAG, wie.persoon());
        return id;
    }

    private void deelnemer(Actor wie, UUID gesprek) {
        doe(wie, """
                insert into gesprek.deelnemer (gemeente_id, deelnemer_id, gesprek_id, kind_id, ouder_id, functie)
                values (?, ?, ?, ?, ?, 'OUDER')
                """, gemeente, Ids.nieuw(), gesprek, kind, samira());
    }

    @Test
    @DisplayName("Een gesprek plannen: dezelfde gronden als GESPREK_PLANNEN in Java")
    void alleenWieMagPlannenPlant() {
        wereld.inzet(stad.lotte(), "AMBULANT_BEGELEIDER", stad.aanbieder());
        var mag = List.of(stad.joyce(), stad.esra(), stad.ruben());
        for (var wie : List.of(stad.joyce(), stad.esra(), stad.ruben(), stad.henk(), stad.lotte(), wereld.samira())) {
            wereld.sql("delete from gesprek.deelnemer where kind_id = ?", kind);
            wereld.sql("delete from gesprek.gesprek where kind_id = ?", kind);
            if (mag.contains(wie)) {
                deelnemer(wie, gesprek(wie));
            } else {
                geweigerd(() -> gesprek(wie));
                var vanJoyce = gesprek(stad.joyce());
                geweigerd(() -> deelnemer(wie, vanJoyce));
            }
        }
    }

    @Test
    @DisplayName("Afronden kan alleen wie dat mag; verzetten blijft van iedereen (R-BO-05)")
    void alleenWieMagAfrondenRondtAf() {
        var gesprek = gesprek(stad.joyce());
        var af =
                "update gesprek.gesprek set stand = 'AFGEROND', afgerond_op = now(), gewijzigd_door = ? where gesprek_id = ?";
        geweigerd(wereld.samira(), af, samira(), gesprek);
        doe(
                wereld.samira(),
                "update gesprek.gesprek set tijd = '11:00', gewijzigd_door = ? where gesprek_id = ?",
                samira(),
                gesprek);
        doe(stad.joyce(), af, stad.joyce().persoon(), gesprek);
    }

    @Test
    @DisplayName(
            "Kring zelf ziet van een gesprek de dag, de plek en wie er komen; niet wat er getikt is of wie er tolkt")
    void dePostZietVanEenGesprekAlleenDeEnvelop() {
        wereld.sql("update gesprek.gesprek set invoer = " + IETS + ", tolk = " + IETS + " where kind_id = ?", kind);
        deelnemer(stad.joyce(), gesprek(stad.joyce()));
        var kring = Actor.systeem(stad.gemeente());
        als.werk(kring, () -> {
            for (var tabel : List.of("gesprek.gesprek", "gesprek.deelnemer")) {
                assertThat(aantal(tabel)).as(tabel).isZero();
            }
            for (var envelop : List.of("gesprek.postgesprek", "gesprek.postdeelnemer")) {
                assertThat(aantal(envelop)).as(envelop).isOne();
            }
        });
        als.werk(stad.joyce(), () -> assertThat(aantal("gesprek.postgesprek")).isZero());
        assertThat(
                        wereld.zie(
                                String.class,
                                "select column_name from information_schema.columns where table_schema = 'gesprek' and table_name like 'post%'"))
                .contains("datum", "ouder_id")
                .doesNotContain("invoer", "tolk", "reden", "afgezegd_reden", "eerder_reden", "aanwezig");
    }

    private int aantal(String tabel) {
        return jdbc.sql("select count(*) from " + tabel).query(Integer.class).single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TIJDELIJK_GEEN_GEZAG", "GEZAG_NIET_TE_BEPALEN"})
    @DisplayName("Zonder gezag, ook tijdelijk, ziet een ouder niets (DT3.G6)")
    void zonderGezagGeenZicht(String soort) {
        als.werk(wereld.samira(), () -> assertThat(aantal("kind.kind")).isOne());
        wereld.sql("update kind.gezagsrelatie set soort = ? where kind_id = ? and ouder_id = ?", soort, kind, samira());
        als.werk(wereld.samira(), () -> assertThat(aantal("kind.kind")).isZero());
    }
}

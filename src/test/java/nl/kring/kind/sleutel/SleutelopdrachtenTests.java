package nl.kring.kind.sleutel;

import static nl.kring.Proefsleutel.HOOFDSLEUTEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.platform.Beslotenbestand;
import nl.kring.platform.database.AlsEigenaar;
import nl.kring.platform.sleutel.Hoofdsleutel;
import nl.kring.platform.sleutel.SleutelbronFixture;
import nl.kring.platform.start.NietTeStarten;
import nl.kring.traject.Traject;
import nl.kring.traject.TrajectId;
import nl.kring.traject.Trajecten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@KringTest
@DisplayName("De hoofdsleutel vervangen, en de sleutel van een kind vernietigen")
class SleutelopdrachtenTests {
    @TempDir
    Path map;

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Trajecten trajecten;

    @Autowired
    Wikkelaar wikkelaar;

    @Autowired
    AlsEigenaar alsEigenaar;

    @Autowired
    SleutelVernietigen vernietigen;

    private final ByteArrayOutputStream gezegd = new ByteArrayOutputStream();
    private Proefstad.Stad stad;
    private List<Kindbeeld> kinderen;
    private List<TrajectId> vragen;
    private Path bestand;

    @BeforeEach
    void drieKinderenMetEenTekst() throws IOException {
        stad = proefstad.nieuw();
        kinderen =
                IntStream.range(0, 3).mapToObj(_ -> proefstad.kind(stad, null)).toList();
        vragen = kinderen.stream().map(kind -> proefstad.traject(stad, kind)).toList();
        bestand = map.resolve("sleutel.json");
        Beslotenbestand.maak(bestand, HOOFDSLEUTEL.json());
    }

    /** The other tests share this database: all keys back under the key of the tests. */
    @AfterEach
    void draaiTerug() {
        eigenaar.jdbc().sql("delete from kind.oude_meester").update();
        var ring = SleutelbronFixture.bestand(bestand).nu();
        SleutelbronFixture.terug(ring).ifPresent(terug -> wikkelaar.wikkelAlles(terug, _ -> {}));
    }

    private int draai(boolean ruimOp, boolean metAnderen) {
        return new SleutelDraaien(SleutelbronFixture.bestand(bestand), wikkelaar, metAnderen ? "jdbc:x" : "")
                .draai(ruimOp, metAnderen, new PrintStream(gezegd, true, StandardCharsets.UTF_8));
    }

    private Hoofdsleutel ring() {
        return SleutelbronFixture.bestand(bestand).nu();
    }

    private List<Integer> meesters() {
        return eigenaar.jdbc()
                .sql("select distinct meester from kind.sleutel where gemeente_id = ?")
                .param(stad.gemeente().waarde())
                .query(Integer.class)
                .list();
    }

    private void startMet(Hoofdsleutel sleutel) {
        new Sleutelproef(alsEigenaar, sleutel).afterSingletonsInstantiated();
    }

    @Test
    @DisplayName("Alleen op de database: in één keer, en de oude sleutel gaat pas weg als je dat zegt")
    void draaitInEenKeer() {
        assertThat(draai(false, false)).isZero();
        assertThat(ring().stand()).isEqualTo(Hoofdsleutel.Stand.OUDE_OPENT);
        assertThat(meesters()).containsExactly(ring().meester()).doesNotContain(HOOFDSLEUTEL.meester());
        assertThat(gezegd.toString(StandardCharsets.UTF_8))
                .contains("--ruim-op", "De teksten zelf zijn niet aangeraakt.");
        startMet(ring());
        assertThatThrownBy(() -> startMet(HOOFDSLEUTEL))
                .isInstanceOf(NietTeStarten.class)
                .hasMessageContaining("past niet");
    }

    @Test
    @DisplayName("Met anderen op de database: eerst kent iedereen de nieuwe sleutel, dan pas gaat er iets achter")
    void draaitInStappenMetAnderen() {
        assertThat(draai(false, true)).isZero();
        assertThat(ring().stand()).isEqualTo(Hoofdsleutel.Stand.NIEUWE_WACHT);
        assertThat(meesters()).containsExactly(HOOFDSLEUTEL.meester());
        assertThat(gezegd.toString(StandardCharsets.UTF_8)).contains("start ze allemaal opnieuw");
        var herstart = ring();
        assertThat(draai(false, true)).isZero();
        assertThat(meesters()).containsExactly(ring().meester());
        startMet(herstart); // a Kring from before the second step still opens everything
    }

    @Test
    void halverwegeAfgebrokenGaatAllesOpenEnGaatDeVolgendeKeerVerder() throws IOException {
        var voorop = HOOFDSLEUTEL.metNieuwe().metNieuweVoorop();
        Beslotenbestand.schrijf(bestand, voorop.json());
        assertThat(wikkelaar.wikkelEenDeel(voorop, 1)).isEqualTo(1);
        startMet(voorop);
        assertThat(draai(false, false)).isZero();
        assertThat(ring().meester()).isEqualTo(voorop.meester());
        assertThat(meesters()).containsExactly(voorop.meester());
        assertThat(draai(false, false)).isZero();
        assertThat(ring().meester()).as("geen derde sleutel").isEqualTo(voorop.meester());
    }

    @Test
    @DisplayName(
            "Opruimen: wie nog met de oude sleutel draait, kan er niets meer achter zetten, en start er niet meer mee")
    void opruimen() throws IOException {
        draai(false, false);
        var voorop = ring();
        assertThat(draai(true, false)).isZero();
        assertThat(ring().stand()).isEqualTo(Hoofdsleutel.Stand.EEN);
        assertThat(ring().meester()).isEqualTo(voorop.meester());
        startMet(ring());
        var nieuw = proefstad.kind(stad, null);
        assertThatThrownBy(() -> proefstad.traject(stad, nieuw)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> startMet(HOOFDSLEUTEL)).isInstanceOf(NietTeStarten.class);
        Beslotenbestand.schrijf(bestand, voorop.json()); // the way back, for the tests after this one
    }

    @Test
    void eenSleutelUitEenInstellingDraaitNiet() {
        var bron = SleutelbronFixture.instelling(HOOFDSLEUTEL);
        assertThat(new SleutelDraaien(bron, wikkelaar, "")
                        .draai(false, false, new PrintStream(gezegd, true, StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(gezegd.toString(StandardCharsets.UTF_8)).contains("KRING_SLEUTELBESTAND");
    }

    private int vernietig(String kind, String antwoord) {
        return vernietigen.vernietig(
                kind,
                new BufferedReader(new StringReader(antwoord)),
                new PrintStream(gezegd, true, StandardCharsets.UTF_8));
    }

    private String hulpvraag(int nummer) {
        return als.doe(
                stad.joyce(),
                () -> trajecten
                        .traject(vragen.get(nummer))
                        .map(Traject::hulpvraag)
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nee", "ja", "Vernietig", "vernietigen"})
    void zonderHetGevraagdeWoordVerandertErNiets(String antwoord) {
        assertThat(vernietig(kinderen.getFirst().id().toString(), antwoord)).isEqualTo(1);
        assertThat(hulpvraag(0)).startsWith("Hoe leert hij");
    }

    @Test
    void vernietigtAlleenDeSleutelVanDitKind() {
        assertThat(vernietig(kinderen.getFirst().id().toString(), "vernietig\n"))
                .isZero();
        assertThat(hulpvraag(0)).isEqualTo("Deze tekst is gewist.");
        assertThat(hulpvraag(1)).startsWith("Hoe leert hij");
        assertThat(gezegd.toString(StandardCharsets.UTF_8)).contains("niet terug te draaien", "logboek", "kopieën");
        assertThat(vernietig(kinderen.getFirst().id().toString(), "vernietig\n"))
                .isEqualTo(1);
    }

    @Test
    void eenOnbekendKindVraagtNiets() {
        assertThat(vernietig("geen-id", "vernietig\n")).isEqualTo(1);
        assertThat(gezegd.toString(StandardCharsets.UTF_8))
                .contains("geen sleutel")
                .doesNotContain("Typ");
    }

    @Test
    @DisplayName("Een ouder die nog op antwoord wacht, krijgt dat eerst: ook als iemand al vernietig typte")
    void eerstHetAntwoordAanDeOuder() {
        var kind = kinderen.getFirst();
        vraagIets(kind);
        assertThat(vernietig(kind.id().toString(), "vernietig\n")).isEqualTo(1);
        assertThat(gezegd.toString(StandardCharsets.UTF_8))
                .contains("Beantwoord eerst", "Er is niets veranderd")
                .doesNotContain("Typ");
        assertThat(vernietigd(kind)).isFalse();
        assertThat(hulpvraag(0)).startsWith("Hoe leert hij");
        eigenaar.jdbc()
                .sql("""
                insert into verzoek.antwoord (gemeente_id, verzoek_id, kind_id, uitkomst, woorden, op, door)
                select gemeente_id, verzoek_id, kind_id, 'GEDAAN', woorden, ingediend_op, ? from verzoek.verzoek where kind_id = ?
                """)
                .params(stad.joyce().persoon(), kind.id().waarde())
                .update();
        assertThat(vernietig(kind.id().toString(), "vernietig\n")).isZero();
    }

    private void vraagIets(Kindbeeld kind) {
        var id = nl.kring.platform.Ids.nieuw();
        eigenaar.jdbc()
                .sql("insert into verzoek.verzoek values (?, ?, ?, ?, 'WEGHALEN', ?, '2026-11-24', '2026-12-24')")
                .params(
                        stad.gemeente().waarde(),
                        id,
                        kind.id().waarde(),
                        Proefstad.ouderVan(stad, kind).persoon(),
                        eigenaar.dicht(stad.gemeente(), kind.id(), "verzoek.verzoek.woorden", id, "Haal het weg."))
                .update();
    }

    /** What the database answers whoever passes the command by. */
    private boolean vernietigd(Kindbeeld kind) {
        return eigenaar.jdbc()
                .sql("select kind.vernietig_sleutel(?, gen_random_uuid(), now(), gen_random_uuid())")
                .param(kind.id().waarde())
                .query(Boolean.class)
                .single();
    }
}

package nl.kring.regels.versie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.regels.Instelling;
import nl.kring.regels.TabelId;
import nl.kring.regels.dmn.Schrijver;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.versie.ConceptBeschrijven.Beschrijving;
import nl.kring.regels.versie.Versieuitkomst.Gedaan;
import nl.kring.regels.versie.Versieuitkomst.InmiddelsGewijzigd;
import nl.kring.regels.versie.Versieuitkomst.KanNietMeer;
import nl.kring.regels.versie.Versieuitkomst.NogNiet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("Werken aan de werkwijze (R-GOV-03, R-WE-04)")
class WerkwijzeVersiesTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    ProefKlok klok;

    @Autowired
    ConceptMaken maken;

    @Autowired
    TabelBewerken bewerken;

    @Autowired
    ConceptBeschrijven beschrijven;

    @Autowired
    Voorstellen voorstellen;

    @Autowired
    WerkwijzeBekijken bekijken;

    @Autowired
    VerschilBekijken verschillen;

    @Autowired
    JdbcClient jdbc;

    private Proefstad.Stad stad;
    private Actor karin;
    private Actor noor;
    private LocalDate vandaag;

    @BeforeEach
    void begin() {
        stad = proefstad.nieuw();
        karin = proefstad.mens(stad.gemeente(), "Karin", Functie.PROJECTLEIDER, stad.wijkteam(), null, null);
        noor = proefstad.mens(stad.gemeente(), "Noor", Functie.WERKGROEP, stad.wijkteam(), null, null);
        vandaag = Tijd.vandaag(klok);
        List.of("N", "Z")
                .forEach(code -> eigenaar.jdbc()
                        .sql("insert into organisatie.gebied values (?, ?, ?)")
                        .params(stad.gemeente().waarde(), code, code.equals("N") ? "Noord" : "Zuid")
                        .update());
    }

    private int concept(String titel, int basis) {
        return als.doe(karin, () -> maken.maak(karin, VersieId.nieuw(), titel, basis));
    }

    private WerkwijzeBekijken.Versieblad blad(int nummer) {
        return als.doe(karin, () -> bekijken.blad(karin, nummer));
    }

    private int telling(int nummer) {
        return blad(nummer).versie().telling();
    }

    private Versieuitkomst bewerk(int nummer, Bewerking bewerking) {
        var merk = Merk.van(blad(nummer).inhoud().tabel(TabelId.DT1));
        return als.doe(karin, () -> bewerken.bewerk(karin, nummer, TabelId.DT1, merk, bewerking));
    }

    private void beschrijf(int nummer, List<String> gebieden, LocalDate tot) {
        var beschrijving = new Beschrijving(
                telling(nummer), "Anders", "Het werkte niet goed.", new Bereik(gebieden, vandaag.plusDays(1), tot));
        assertThat(als.doe(karin, () -> beschrijven.beschrijf(karin, nummer, beschrijving)))
                .isEqualTo(new Gedaan());
    }

    private Versieuitkomst stelVoor(int nummer) {
        var telling = telling(nummer);
        return als.doe(karin, () -> voorstellen.stelVoor(karin, nummer, telling));
    }

    private Versieuitkomst keurGoed(Actor wie, int nummer) {
        var telling = telling(nummer);
        return als.doe(wie, () -> voorstellen.keurGoed(wie, nummer, telling));
    }

    private Rij andereStap() {
        var rij = blad(1).inhoud().tabel(TabelId.DT1).rijen().getFirst();
        return new Rij(
                rij.regel(), rij.als(), List.of("TWEE", "PRAAT_MET_OUDERS"), "Praat eerst met de ouders.", rij.plek());
    }

    /** A version with another first row of DT1, approved; it begins tomorrow. */
    private int goedgekeurd(int basis, List<String> gebieden, LocalDate tot) {
        var nummer = concept("Anders", basis);
        bewerk(nummer, new Bewerking.Wijzig(0, andereStap()));
        beschrijf(nummer, gebieden, tot);
        assertThat(stelVoor(nummer)).isEqualTo(new Gedaan());
        assertThat(keurGoed(noor, nummer)).isEqualTo(new Gedaan());
        return nummer;
    }

    private int geldend(String gebied, LocalDate dag) {
        return als.doe(
                stad.joyce(),
                () -> jdbc.sql("select regels.geldend(platform.gemeente(), :gebied, :dag)")
                        .param("gebied", gebied)
                        .param("dag", dag)
                        .query(Integer.class)
                        .single());
    }

    private int update(Actor wie, String sql, int nummer) {
        return als.doe(wie, () -> jdbc.sql(sql).param("nummer", nummer).update());
    }

    @Test
    @DisplayName("Een concept krijgt alles mee van waar het mee begint, en tweemaal sturen maakt er één")
    void eenConceptKrijgtAllesMee() {
        var id = VersieId.nieuw();
        var nummer = als.doe(karin, () -> maken.maak(karin, id, "Anders", 1));
        assertThat(als.doe(karin, () -> maken.maak(karin, id, "Anders", 1))).isEqualTo(nummer);
        assertThat(nummer).isEqualTo(2);
        assertThat(blad(nummer).inhoud()).isEqualTo(Inhoud.meegeleverd());
        assertThat(blad(nummer).bevindingen().values()).allMatch(List::isEmpty);
    }

    @Test
    @DisplayName(
            "Van concept naar werkwijze: in één gebied, vanaf de eerste dag tot en met de laatste, en nergens anders")
    void eenProefGeldtInHaarGebiedEnHaarDagen() {
        var nummer = goedgekeurd(1, List.of("Z"), vandaag.plusDays(30));
        assertThat(geldend("Z", vandaag)).isEqualTo(1);
        assertThat(geldend("Z", vandaag.plusDays(1))).isEqualTo(nummer);
        assertThat(geldend("Z", vandaag.plusDays(30))).isEqualTo(nummer);
        assertThat(geldend("Z", vandaag.plusDays(31))).isEqualTo(1);
        assertThat(geldend("N", vandaag.plusDays(1))).isEqualTo(1);
        assertThat(geldend(null, vandaag.plusDays(1))).isEqualTo(1);
    }

    @Test
    @DisplayName("Wie voorstelt keurt niet zelf goed: niet in Kring, en niet in de database")
    void wieVoorsteltKeurtNietZelfGoed() {
        var nummer = concept("Anders", 1);
        beschrijf(nummer, List.of(), null);
        assertThat(stelVoor(nummer)).isEqualTo(new Gedaan());
        assertThat(keurGoed(karin, nummer)).isEqualTo(NogNiet.om(Bezwaar.ZELF_VOORGESTELD));
        assertThatThrownBy(() -> als.doe(
                        karin, () -> jdbc.sql("""
                        update regels.versie set stand = 'GOEDGEKEURD', besloten_door = platform.actor(), besloten_op = now()
                         where nummer = :nummer
                        """).param("nummer", nummer).update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("Na het voorstellen verandert er niets meer: niet in Kring, en niet in de database")
    void naHetVoorstellenVerandertErNiets() {
        var nummer = concept("Anders", 1);
        beschrijf(nummer, List.of(), null);
        stelVoor(nummer);
        assertThat(bewerk(nummer, new Bewerking.Omlaag(0))).isEqualTo(new KanNietMeer(Stand.VOORGESTELD));
        assertThat(update(
                        karin,
                        "update regels.tabel t set dmn = '' from regels.versie v where v.nummer = :nummer and v.versie_id = t.versie_id",
                        nummer))
                .isZero();
        assertThat(update(
                        noor,
                        "update regels.instelling t set waarde = 1 from regels.versie v where v.nummer = :nummer and v.versie_id = t.versie_id",
                        nummer))
                .isZero();
        keurGoed(noor, nummer);
        assertThatThrownBy(() -> update(
                        noor,
                        "update regels.versie set titel = 'Stiekem', versie = versie + 1 where nummer = :nummer",
                        nummer))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void wieTeruggeeftZegtWaarvoorEnDanKanErWeerGewerktWorden() {
        var nummer = concept("Anders", 1);
        beschrijf(nummer, List.of(), null);
        stelVoor(nummer);
        assertThat(als.doe(noor, () -> voorstellen.geefTerug(noor, nummer, telling(nummer), " ")))
                .isEqualTo(NogNiet.om(Bezwaar.REDEN));
        assertThat(als.doe(noor, () -> voorstellen.geefTerug(noor, nummer, telling(nummer), "Wie belt?")))
                .isEqualTo(new Gedaan());
        assertThat(blad(nummer).versie().spoor().besluitReden()).isEqualTo("Wie belt?");
        assertThat(bewerk(nummer, new Bewerking.Omlaag(0))).isEqualTo(new Gedaan());
    }

    @Test
    @DisplayName("Een concept mag fout zijn; voorstellen kan pas als alles klopt, en zegt dan tabel en rij")
    void eenConceptMagFoutZijnEenVoorstelNiet() {
        var nummer = concept("Anders", 1);
        assertThat(bewerk(nummer, new Bewerking.HaalWeg(0))).isEqualTo(new Gedaan());
        assertThat(blad(nummer).bevindingen(TabelId.DT1)).isNotEmpty();
        beschrijf(nummer, List.of(), null);
        assertThat(stelVoor(nummer)).isInstanceOfSatisfying(NogNiet.class, nogNiet -> {
            assertThat(nogNiet.bezwaren()).isEmpty();
            assertThat(nogNiet.bevindingen())
                    .isNotEmpty()
                    .allMatch(deze -> deze.tabel().equals("DT1"));
        });
    }

    @Test
    void wieTeLaatIsSchrijftNietOverEenAnderHeen() {
        var nummer = concept("Anders", 1);
        var merk = Merk.van(blad(nummer).inhoud().tabel(TabelId.DT1));
        assertThat(bewerk(nummer, new Bewerking.Omlaag(0))).isEqualTo(new Gedaan());
        assertThat(als.doe(noor, () -> bewerken.bewerk(noor, nummer, TabelId.DT1, merk, new Bewerking.Omlaag(3))))
                .isEqualTo(new InmiddelsGewijzigd());
        var oud = telling(nummer) - 1;
        assertThat(als.doe(
                        noor,
                        () -> beschrijven.beschrijf(
                                noor, nummer, new Beschrijving(oud, "Toch", "", new Bereik(List.of(), null, null)))))
                .isEqualTo(new InmiddelsGewijzigd());
        assertThat(als.doe(noor, () -> voorstellen.trekIn(noor, nummer, oud, "Niet nodig")))
                .isEqualTo(new InmiddelsGewijzigd());
    }

    @Test
    void eenGetalBlijftBinnenZijnGrenzenEnGaatNietOverEenAnderHeen() {
        var nummer = concept("Anders", 1);
        var acht = Map.of(Instelling.VOORTGANG_WEKEN, 8);
        assertThat(als.doe(
                        karin, () -> beschrijven.stelIn(karin, nummer, acht, Map.of(Instelling.VOORTGANG_WEKEN, 27))))
                .isEqualTo(NogNiet.om(Bezwaar.BUITEN_GRENZEN));
        assertThat(als.doe(karin, () -> beschrijven.stelIn(karin, nummer, acht, Map.of(Instelling.VOORTGANG_WEKEN, 6))))
                .isEqualTo(new Gedaan());
        assertThat(blad(nummer).inhoud().getal(Instelling.VOORTGANG_WEKEN)).isEqualTo(6);
        assertThat(als.doe(noor, () -> beschrijven.stelIn(noor, nummer, acht, Map.of(Instelling.VOORTGANG_WEKEN, 7))))
                .isEqualTo(new InmiddelsGewijzigd());
    }

    @Test
    @DisplayName(
            "Keurde een ander intussen iets goed, dan gaat deze versie daar niet overheen; een proef mag de stad wel overnemen")
    void gaatNietOverIetsHeenDatIntussenGoedgekeurdIs() {
        var laat = concept("Te laat", 1);
        var proef = goedgekeurd(1, List.of("Z"), vandaag.plusDays(30));
        beschrijf(laat, List.of("N", "Z"), vandaag.plusDays(60));
        assertThat(stelVoor(laat)).isEqualTo(NogNiet.om(Bezwaar.BASIS_VERANDERD));
        beschrijf(laat, List.of("N"), vandaag.plusDays(60));
        assertThat(stelVoor(laat)).isEqualTo(new Gedaan());
        goedgekeurd(proef, List.of(), null);
        assertThat(keurGoed(noor, laat)).isEqualTo(NogNiet.om(Bezwaar.BASIS_VERANDERD));
    }

    @Test
    void eenProefStoptEerderMetEenRedenEnWatAfgelopenIsBlijftZo() {
        var nummer = goedgekeurd(1, List.of("Z"), vandaag.plusDays(30));
        assertThat(als.doe(
                        noor,
                        () -> voorstellen.verlengOfStop(noor, nummer, telling(nummer), vandaag.minusDays(1), "Stop")))
                .isEqualTo(NogNiet.om(Bezwaar.TOT_VOORBIJ));
        assertThat(als.doe(
                        noor,
                        () -> voorstellen.verlengOfStop(noor, nummer, telling(nummer), vandaag.plusDays(2), "Stop")))
                .isEqualTo(new Gedaan());
        assertThat(geldend("Z", vandaag.plusDays(3))).isEqualTo(1);
        assertThat(eigenaar.jdbc()
                        .sql("select reden from regels.looptijd where gemeente_id = ?")
                        .param(stad.gemeente().waarde())
                        .query(String.class)
                        .list())
                .containsExactly("Stop");
    }

    @Test
    @DisplayName("Wat verandert er: de proef naast wat in haar gebied geldt, met getallen die niemand herkenbaar maken")
    void laatZienWatErVerandert() {
        var nummer = concept("Anders", 1);
        bewerk(nummer, new Bewerking.Wijzig(0, andereStap()));
        als.doe(
                karin,
                () -> beschrijven.stelIn(
                        karin, nummer, Map.of(Instelling.VOORTGANG_WEKEN, 8), Map.of(Instelling.VOORTGANG_WEKEN, 6)));
        beschrijf(nummer, List.of("Z"), vandaag.plusDays(30));
        var blad = als.doe(noor, () -> verschillen.bekijk(noor, nummer));
        assertThat(blad.vergelijkingen()).singleElement().satisfies(naast -> {
            assertThat(naast.met()).isEqualTo(1);
            assertThat(naast.gebieden()).containsExactly("Z");
            assertThat(naast.tabellen())
                    .singleElement()
                    .satisfies(tabel -> assertThat(tabel.combinaties()).isEqualTo(12));
            assertThat(naast.getallen())
                    .containsExactly(new Verschillen.Getalverschil(Instelling.VOORTGANG_WEKEN, 8, 6));
        });
    }

    @Test
    @DisplayName("Een tabel gaat mee als bestand, en komt alleen terug als alles klopt")
    void eenTabelGaatMeeEnKomtTerug() {
        var nummer = concept("Anders", 1);
        var was = blad(nummer).inhoud().tabel(TabelId.DT1);
        var wordt = was.met(List.of(andereStap(), was.rijen().get(1)));
        assertThat(als.doe(
                        karin,
                        () -> bewerken.neemOver(
                                karin,
                                nummer,
                                TabelId.DT1,
                                Merk.van(was),
                                Schrijver.schrijf(wordt).getBytes())))
                .isInstanceOf(NogNiet.class);
        assertThat(blad(nummer).inhoud().tabel(TabelId.DT1)).isEqualTo(was);
        var bestand = als.doe(karin, () -> bekijken.bestand(karin, nummer, TabelId.DT1))
                .replace("Er is al een wijkcoach", "Er is een wijkcoach");
        assertThat(als.doe(
                        karin,
                        () -> bewerken.neemOver(
                                karin,
                                nummer,
                                TabelId.DT1,
                                Merk.van(was),
                                bestand.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .isEqualTo(new Gedaan());
        assertThat(blad(nummer).inhoud().tabel(TabelId.DT1).rijen().getFirst().reden())
                .startsWith("Er is een wijkcoach");
    }

    @Test
    @DisplayName(
            "Wie niet in de werkgroep zit, en wie van een andere gemeente is, vindt niets en laat een regel na (R-S2-02)")
    void wieErNietOverGaatVindtNiets() {
        var nummer = concept("Anders", 1);
        for (var wie : List.of(stad.joyce(), stad.ruben(), stad.henk())) {
            for (Consumer<Actor> poging : List.<Consumer<Actor>>of(
                    deze -> bekijken.overzicht(deze),
                    deze -> bekijken.blad(deze, nummer),
                    deze -> verschillen.bekijk(deze, nummer),
                    deze -> maken.maak(deze, VersieId.nieuw(), "Anders", 1),
                    deze -> voorstellen.keurGoed(deze, nummer, 1))) {
                assertThatThrownBy(() -> als.werk(wie, () -> poging.accept(wie)))
                        .isInstanceOf(NietGevonden.class);
            }
            assertThat(als.doe(
                            wie,
                            () -> jdbc.sql("select count(*) from regels.versie")
                                    .query(Integer.class)
                                    .single()))
                    .isZero();
        }
        var elders = proefstad.nieuw();
        var ander = proefstad.mens(elders.gemeente(), "Ander", Functie.WERKGROEP, elders.wijkteam(), null, null);
        assertThatThrownBy(() -> als.doe(ander, () -> bekijken.blad(ander, nummer)))
                .isInstanceOf(NietGevonden.class);
        assertThat(als.doe(ander, () -> bekijken.overzicht(ander)).versies())
                .extracting(Versie::nummer)
                .containsExactly(1);
        assertThat(eigenaar.jdbc()
                        .sql("select count(*) from logboek.logregel where actor_id = ? and uitkomst = 'GEWEIGERD'")
                        .param(stad.ruben().persoon())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void elkeStapLaatEenRegelNa() {
        goedgekeurd(1, List.of(), null);
        assertThat(eigenaar.jdbc()
                        .sql("select distinct handeling from logboek.logregel where gemeente_id = ? order by handeling")
                        .param(stad.gemeente().waarde())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "REGELS_CONCEPT_MAKEN", "REGELS_CONCEPT_WIJZIGEN", "REGELS_GOEDKEUREN", "REGELS_VOORSTELLEN");
    }
}

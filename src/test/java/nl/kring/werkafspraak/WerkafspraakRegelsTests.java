package nl.kring.werkafspraak;

import static nl.kring.organisatie.Organisatiesoort.GEMEENTE;
import static nl.kring.organisatie.Organisatiesoort.KINDEROPVANG;
import static nl.kring.organisatie.Organisatiesoort.WIJKTEAM;
import static nl.kring.platform.Functie.BEHEERDER;
import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.WERKGROEP;
import static nl.kring.platform.Functie.WIJKCOACH;
import static nl.kring.werkafspraak.GeefUit.Bezwaar.DAG_TE_VER;
import static nl.kring.werkafspraak.GeefUit.Bezwaar.DAG_VOORBIJ;
import static nl.kring.werkafspraak.GeefUit.Bezwaar.DAG_VOOR_DE_VORIGE;
import static nl.kring.werkafspraak.GeefUit.Bezwaar.INMIDDELS_EEN_ANDERE;
import static nl.kring.werkafspraak.WerkafspraakRegels.bezwaren;
import static nl.kring.werkafspraak.WerkafspraakRegels.functies;
import static nl.kring.werkafspraak.WerkafspraakRegels.stand;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kring.werkafspraak.Werkstand.AlleenLezen;
import nl.kring.werkafspraak.Werkstand.Dicht;
import nl.kring.werkafspraak.Werkstand.Open;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Wat de werkafspraak openlaat (R-WE-02)")
class WerkafspraakRegelsTests {
    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    private static final Baan VRIJ = new Baan(COACH, KINDEROPVANG, 2, null);
    private static final Baan LEEST = new Baan(COACH, KINDEROPVANG, 1, DAG.minusDays(3));
    private static final Baan DICHT = new Baan(WIJKCOACH, WIJKTEAM, null, DAG.minusDays(5));

    @ParameterizedTest(name = "laatst getekend {0}, nieuwe versie {1} dagen geleden: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -, -,  Open
            -, -1, Open
            -, 0,  Dicht
            -, 29, Dicht
            1, -,  Open
            1, -1, Open
            1, 0,  AlleenLezen
            1, 29, AlleenLezen
            1, 30, Dicht
            """)
    void dertigDagenLezenEnDaarnaDicht(@Nullable Integer getekend, @Nullable Integer geleden, String verwacht) {
        var sinds = geleden == null ? null : DAG.minusDays(geleden);
        var stand = stand(List.of(new Baan(COACH, KINDEROPVANG, getekend, sinds)), DAG);
        assertThat(stand.getClass().getSimpleName()).isEqualTo(verwacht);
    }

    @Test
    void deLaatsteDagStaatErbij() {
        assertThat(stand(List.of(LEEST), DAG)).isEqualTo(new AlleenLezen(DAG.minusDays(3), DAG.plusDays(26)));
    }

    @Test
    void deGemeenteIsGebondenDoorUitTeGeven() {
        assertThat(stand(List.of(new Baan(WIJKCOACH, GEMEENTE, null, DAG)), DAG))
                .isEqualTo(new Open());
    }

    @Test
    void wieHetHuisOpenhoudtBlijftBinnen() {
        assertThat(stand(List.of(new Baan(BEHEERDER, WIJKTEAM, null, DAG)), DAG))
                .isEqualTo(new Open());
        assertThat(stand(List.of(new Baan(WERKGROEP, WIJKTEAM, null, DAG)), DAG))
                .isEqualTo(new Dicht(DAG));
    }

    @Test
    void watJeVoorEenGeslotenOrganisatieDoetTeltNietMeeEnDeRestWel() {
        assertThat(stand(List.of(VRIJ, DICHT), DAG)).isEqualTo(new Open());
        assertThat(functies(List.of(VRIJ, DICHT), DAG)).containsExactly(COACH);
        assertThat(stand(List.of(DICHT), DAG)).isEqualTo(new Dicht(DAG.minusDays(5)));
        assertThat(functies(List.of(DICHT), DAG)).isEmpty();
    }

    @Test
    void wieVoorEenVanTweeAlleenLeestSchrijftNiet() {
        assertThat(stand(List.of(VRIJ, LEEST), DAG)).isInstanceOf(AlleenLezen.class);
        assertThat(stand(List.of(DICHT, LEEST), DAG)).isInstanceOf(AlleenLezen.class);
        assertThat(functies(List.of(LEEST), DAG)).containsExactly(COACH);
    }

    @Test
    void wieNergensAanGebondenIsMagAlles() {
        assertThat(stand(List.of(), DAG)).isEqualTo(new Open());
    }

    private static Werkafspraak versie(int nummer, LocalDate van) {
        return new Werkafspraak(nummer, "Samen", "Tekst", van);
    }

    @Test
    void eerstDeVersieDieGeldtDanDieKomt() {
        var eerste = versie(1, DAG.minusDays(300));
        var geldt = versie(2, DAG);
        var straks = versie(3, DAG.plusDays(1));
        var later = versie(4, DAG.plusDays(9));
        var alle = List.of(later, straks, geldt, eerste);
        assertThat(Werkafspraken.teTekenen(alle, null, DAG)).contains(geldt);
        assertThat(Werkafspraken.teTekenen(alle, 1, DAG)).contains(geldt);
        assertThat(Werkafspraken.teTekenen(alle, 2, DAG)).contains(straks);
        assertThat(Werkafspraken.teTekenen(alle, 3, DAG)).contains(later);
        assertThat(Werkafspraken.teTekenen(alle, 4, DAG)).isEmpty();
    }

    private static List<GeefUit.Bezwaar> bij(int na, LocalDate van) {
        return bezwaren(new GeefUit(na, "Samen", "Tekst", van), versie(1, DAG.plusDays(5)), DAG);
    }

    @Test
    void eenNieuweVersieKomtNaDeVorigeEnNietInHetVerleden() {
        assertThat(bezwaren(new GeefUit(0, "Samen", "Tekst", DAG), null, DAG)).isEmpty();
        assertThat(bij(1, DAG.plusDays(6))).isEmpty();
        assertThat(bij(1, DAG.plusDays(5))).containsExactly(DAG_VOOR_DE_VORIGE);
        assertThat(bij(1, DAG.minusDays(1))).containsExactly(DAG_VOORBIJ, DAG_VOOR_DE_VORIGE);
        assertThat(bij(1, DAG.plusYears(1))).isEmpty();
        assertThat(bij(1, DAG.plusYears(1).plusDays(1))).containsExactly(DAG_TE_VER);
        assertThat(bij(0, DAG.plusDays(6))).containsExactly(INMIDDELS_EEN_ANDERE);
    }

    @Test
    void deTekstHeeftKoppenLijstenEnAlineas() {
        var tekst =
                "# Zo werken wij\n\n- samen\n- met ouders\n\nEen zin <b>zonder</b> opmaak.\nEn nog een.\n## Tot slot\nDag.";
        assertThat(Tekstdeel.lees(tekst))
                .containsExactly(
                        new Tekstdeel.Kop("Zo werken wij"),
                        new Tekstdeel.Lijst(List.of("samen", "met ouders")),
                        new Tekstdeel.Alinea("Een zin <b>zonder</b> opmaak.\nEn nog een.\n## Tot slot\nDag."));
        assertThat(Tekstdeel.lees("## Tot slot\r\nDag.\r\n\r\n\r\n"))
                .containsExactly(new Tekstdeel.Kop("Tot slot"), new Tekstdeel.Alinea("Dag."));
    }
}

package nl.kring.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("De pagina van een traject")
class TrajectpaginaTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Eigenaar eigenaar;

    private Proefstad.Stad stad;
    private nl.kring.kind.Kindbeeld kind;
    private String adres;

    @BeforeEach
    void opEenTraject() {
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, Wijkcoachvraag.NEE);
        var traject = proefstad.traject(stad, kind);
        adres = "/trajecten/" + traject;
        var doel = Ids.nieuw();
        eigenaar.jdbc()
                .sql(
                        "insert into traject.doel (gemeente_id, doel_id, traject_id, kind_id, volgnummer, soort, woorden, zichtbaar_aan, van_ouder, sinds)"
                                + " values (?, ?, ?, ?, 1, 'ONTWIKKELING', ?, ?, ?, '2026-11-20')")
                .params(java.util.List.of(
                        stad.gemeente().waarde(),
                        doel,
                        traject.waarde(),
                        kind.id().waarde(),
                        dicht("traject.doel.woorden", doel, "Ik wil dat hij zegt wat hij wil"),
                        dicht("traject.doel.zichtbaar_aan", doel, "Hij wijst iets aan"),
                        kind.gezag().getFirst().id().waarde()))
                .update();
    }

    private byte[] dicht(String plek, java.util.UUID rij, String tekst) {
        return eigenaar.dicht(stad.gemeente(), kind.id(), plek, rij, tekst);
    }

    @Test
    void deKopZegtWieErBeslistEnWieHetTrajectLeidt() {
        assertThat(bezoeker.als(stad.joyce()).get(adres).tekst())
                .contains("moeder Samira beslist", "casemanager Joyce");
    }

    @Test
    void inDeKringIsDeCasemanagerOokZoTeHerkennen() {
        assertThat(bezoeker.als(stad.joyce()).get(adres).tekst()).contains("coach, casemanager");
    }

    @Test
    void eenDoelWaarNogNiemandNaarKeekZegtDatVoorOuderEnProfessional() {
        var tekst = bezoeker.als(stad.joyce()).get(adres).tekst();
        assertThat(tekst)
                .containsPattern(
                        "Ik wil dat hij zegt wat hij wil’ Samira\\s+nog niet begonnen Joyce\\s+nog niet begonnen");
    }

    @Test
    void watNuKomtInDeLeesvolgordeMeteenNaDeKop() {
        for (var wie : java.util.List.of(stad.joyce(), Proefstad.ouderVan(stad, kind))) {
            var html = bezoeker.als(wie).get(adres).html();
            assertThat(html.indexOf("id=\"watnu\"")).isBetween(html.indexOf("<h1>"), html.indexOf("id=\"doelen\""));
        }
    }

    @Test
    void opPapierStaatDatHetVertrouwelijkIsEnVanWanneer() {
        assertThat(bezoeker.als(stad.joyce()).get(adres).html())
                .containsPattern(
                        "class=\"kring-afdruk\"><b>Vertrouwelijk.</b> Dit gaat over Yassin. Uit Kring op dinsdag 24 november 2026.");
    }

    @Test
    void eenOuderLeestOverZichzelfDatUBeslist() {
        assertThat(bezoeker.als(Proefstad.ouderVan(stad, kind)).get(adres).tekst())
                .contains("u beslist")
                .doesNotContain("moeder Samira beslist");
    }

    @Test
    @DisplayName("Na het einde loopt er niets meer, en staat er dat toestemming niet vanzelf stopt (BSL-11)")
    void naHetEindeLooptErNietsMeer() {
        var traject = java.util.UUID.fromString(adres.replace("/trajecten/", ""));
        var actie = Ids.nieuw();
        eigenaar.jdbc()
                .sql("""
                insert into traject.actie (gemeente_id, actie_id, traject_id, kind_id, wat, medewerker_id, klaar_op, sinds)
                values (?, ?, ?, ?, ?, ?, '2026-12-01', '2026-11-24')
                """)
                .params(java.util.List.of(
                        stad.gemeente().waarde(),
                        actie,
                        traject,
                        kind.id().waarde(),
                        eigenaar.dicht(stad.gemeente(), kind.id(), "traject.actie.wat", actie, "Elke dag een plaatje"),
                        stad.joyce().persoon()))
                .update();
        var joyce = bezoeker.als(stad.joyce());
        assertThat(joyce.get(adres).tekst()).containsPattern("Elke dag een plaatje Joyce 1 december loopt");
        assertThat(joyce.get(adres + "/afronden").tekst()).contains("Toestemming stopt niet vanzelf");
        joyce.post(adres + "/afronden", java.util.Map.of("afloop", "DOELEN_BEREIKT"));
        assertThat(joyce.get(adres).tekst())
                .containsPattern("Elke dag een plaatje Joyce 1 december bleef open")
                .contains("Het traject is klaar.");
    }

    @Test
    void eenOuderZietEerstDeMensen() {
        assertThat(bezoeker.als(Proefstad.ouderVan(stad, kind)).get(adres).tekst())
                .contains("Wie helpt Yassin?", "Joyce coach Ik help.");
        assertThat(bezoeker.als(stad.esra()).get(adres).tekst()).doesNotContain("Wie helpt Yassin?");
    }

    @Test
    void wieHelptEnHetScenarioNietKentZietGeenLeegBlokMaarHetVolgendeGesprek() {
        var traject = java.util.UUID.fromString(adres.replace("/trajecten/", ""));
        eigenaar.jdbc()
                .sql("""
                insert into inzet.inzet (gemeente_id, inzet_id, traject_id, kind_id, functie, medewerker_id, organisatie_id, grondslag, plaats,
                                         ouders_akkoord_op, van)
                select gemeente_id, ?, ?, ?, functie, medewerker_id, organisatie_id, 'VOORLIGGEND', 'LOCATIE', '2026-11-24', '2026-11-24'
                  from organisatie.functievervulling where medewerker_id = ?
                """)
                .params(java.util.List.of(
                        Ids.nieuw(), traject, kind.id().waarde(), stad.lotte().persoon()))
                .update();
        var lotte = bezoeker.als(stad.lotte());
        assertThat(lotte.get(adres).tekst()).contains("Ik wil dat hij zegt").doesNotContain("Wat nu?");

        eigenaar.jdbc()
                .sql("""
                insert into gesprek.gesprek (gemeente_id, gesprek_id, traject_id, kind_id, soort, stand, datum, tijd, plaats, collega_nodig, ouders_akkoord_op)
                values (?, ?, ?, ?, 'EERSTE', 'GEPLAND', '2026-12-01', '09:30', 'LOCATIE', false, '2026-11-24')
                """)
                .params(java.util.List.of(
                        stad.gemeente().waarde(),
                        Ids.nieuw(),
                        traject,
                        kind.id().waarde()))
                .update();
        assertThat(lotte.get(adres).tekst()).contains("Wat nu?", "Eerste gesprek (nu)", "Dinsdag 1 december, 9.30 uur");
    }
}

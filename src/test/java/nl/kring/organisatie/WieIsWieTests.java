package nl.kring.organisatie;

import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.LOCATIEMANAGER;
import static nl.kring.platform.Functie.PEDAGOGISCH_MEDEWERKER;
import static nl.kring.platform.Functie.WIJKCOACH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.Opdrachten;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.organisatie.Wand.Gezicht;
import nl.kring.organisatie.Wand.OpenPlek;
import nl.kring.platform.Actor;
import nl.kring.platform.HuidigeActor;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Wie is wie op een locatie (R-TL-05, R-SA-01, R-ST-05)")
class WieIsWieTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    WieIsWie wieIsWie;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Opdrachten opdrachten;

    @Autowired
    Eigenaar eigenaar;

    private Proefstad.Stad stad;
    private LocatieId linde;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
        linde = new LocatieId(eigenaar.jdbc()
                .sql("select locatie_id from organisatie.groep where groep_id = :groep")
                .param("groep", stad.groep().waarde())
                .query(UUID.class)
                .single());
    }

    private Wand wand(Actor wie) {
        return HuidigeActor.als(wie, () -> wieIsWie.wand(linde));
    }

    private void doe(String sql) {
        eigenaar.jdbc()
                .sql(sql)
                .param("gemeente", stad.gemeente().waarde())
                .param("linde", linde.waarde())
                .update();
    }

    private void rubenVertrekt() {
        doe(
                "update organisatie.functievervulling set tot = '2026-11-23' where locatie_id = :linde and functie = 'WIJKCOACH'"
                        + " and gemeente_id = :gemeente");
    }

    @Test
    void deWijkcoachIsEenVanDeMensenOpDeWand() {
        assertThat(wand(stad.esra()).gezichten())
                .extracting(Gezicht::roepnaam)
                .containsExactly("Esra", "Joyce", "Henk", "Ruben");
        assertThat(wand(stad.esra()).open()).isEmpty();
    }

    @Test
    @DisplayName("Bij een éénpitter is één mens manager en medewerker: één gezicht (R-ORG-03)")
    void iemandMetTweeFunctiesIsEenGezicht() {
        doe("""
                insert into organisatie.functievervulling (gemeente_id, functievervulling_id, medewerker_id, functie, organisatie_id, locatie_id, van)
                select gemeente_id, gen_random_uuid(), medewerker_id, 'PEDAGOGISCH_MEDEWERKER', organisatie_id, locatie_id, van
                  from organisatie.functievervulling where locatie_id = :linde and functie = 'LOCATIEMANAGER' and gemeente_id = :gemeente
                """);

        var henk = wand(stad.esra()).gezichten().stream()
                .filter(gezicht -> gezicht.roepnaam().equals("Henk"))
                .toList();
        assertThat(henk)
                .singleElement()
                .matches(gezicht -> gezicht.functies().equals(List.of(PEDAGOGISCH_MEDEWERKER, LOCATIEMANAGER)))
                .matches(gezicht -> gezicht.functiewoorden().equals("pedagogisch medewerker en locatiemanager"));
    }

    @Test
    void zonderWijkcoachStaatErWieMenKanBellen() {
        doe("insert into organisatie.gebied values (:gemeente, 'G1', 'Zuid')");
        rubenVertrekt();

        assertThat(wand(stad.esra()).open()).containsExactly(new OpenPlek(WIJKCOACH, "Henk", null));

        doe("insert into organisatie.wijk values (:gemeente, 'W1', 'Proefwijk', 'G1')");
        doe("update organisatie.locatie set wijk_code = 'W1' where locatie_id = :linde and gemeente_id = :gemeente");
        doe(
                "update organisatie.organisatie set gebied_code = 'G1', telefoon = '026 123 45 67' where soort = 'WIJKTEAM' and gemeente_id = :gemeente");

        assertThat(wand(stad.esra()).open()).containsExactly(new OpenPlek(WIJKCOACH, "Wijkteam Zuid", "026 123 45 67"));
        assertThat(bezoeker.als(stad.esra()).get("/wie-is-wie/" + linde).tekst())
                .contains("Er is nu geen wijkcoach", "Bel Wijkteam Zuid: 026 123 45 67");
    }

    @Test
    @DisplayName("Wie waarneemt staat op de wand, met dat erbij; dan is de plek niet open (R-SA-01)")
    void wieWaarneemtIsErVoorDeLocatie() {
        rubenVertrekt();
        doe("""
                insert into organisatie.functievervulling (gemeente_id, functievervulling_id, medewerker_id, functie, organisatie_id, locatie_id, van, waarnemend)
                select f.gemeente_id, gen_random_uuid(), f.medewerker_id, 'WIJKCOACH', f.organisatie_id, :linde, '2026-11-24', true
                  from organisatie.functievervulling f join organisatie.medewerker m using (gemeente_id, medewerker_id)
                 where f.gemeente_id = :gemeente and m.roepnaam = 'Vera'
                """);

        assertThat(wand(stad.esra()).open()).isEmpty();
        assertThat(wand(stad.esra()).gezichten())
                .filteredOn(gezicht -> gezicht.functies().contains(WIJKCOACH))
                .singleElement()
                .matches(gezicht -> gezicht.functiewoorden().equals("wijkcoach (neemt waar)"));
    }

    @Test
    void eenLocatieZonderCoachZegtDatOok() {
        doe(
                "update organisatie.functievervulling set tot = '2026-11-23' where locatie_id = :linde and functie = 'COACH' and gemeente_id = :gemeente");

        assertThat(wand(stad.esra()).open()).containsExactly(new OpenPlek(COACH, "Henk", null));
    }

    @Test
    void hetOverzichtIsEenVraagMetDeEigenLocatieVoorop() {
        var gesteld = opdrachten.van(() -> {
            var regels = HuidigeActor.als(stad.ruben(), () -> wieIsWie.overzicht(stad.ruben()));
            assertThat(regels).extracting(regel -> regel.locatie().naam()).containsExactly("De Proeflinde", "Ver Weg");
            assertThat(regels).extracting(Locatieregel::eigen).containsExactly(true, false);
            assertThat(regels).extracting(Locatieregel::wijkcoach).containsExactly("Ruben", null);
        });

        assertThat(gesteld.stream().filter(sql -> sql.contains("organisatie.locatie")))
                .hasSize(1);
    }

    @Test
    void vanEenOuderIsDeLocatieVanHetKindDeEigene() {
        var kind = proefstad.kind(stad, Wijkcoachvraag.NEE);
        var samira = Proefstad.ouderVan(stad, kind);

        var regels = HuidigeActor.als(samira, () -> wieIsWie.overzicht(samira));
        assertThat(regels.getFirst())
                .matches(Locatieregel::eigen)
                .matches(regel -> regel.locatie().id().equals(linde));

        var pagina = bezoeker.als(samira).get("/wie-is-wie/" + linde);
        assertThat(pagina.status()).isEqualTo(200);
        assertThat(pagina.tekst())
                .contains("Wie ziet u hier?", "Ruben")
                .doesNotContain("Zo bereik je hen", "@kring.example");
    }

    @Test
    void opDeWandStaanVoornamenEnOpHetSchermVoorCollegasHoeJeHenBereikt() {
        var pagina = bezoeker.als(stad.esra()).get("/wie-is-wie/" + linde);
        var wand = pagina.html().replaceAll("(?s).*<article", "<article").replaceAll("(?s)</article>.*", "");

        assertThat(wand).contains("Ruben").doesNotContain("Proef<", "@kring.example");
        assertThat(pagina.tekst()).contains("Zo bereik je hen", "ruben@kring.example");
    }

    @Test
    void eenLocatieVanEenAndereGemeenteBestaatHierNiet() {
        var elders = bezoeker.als(proefstad.nieuw().joyce());

        var vreemd = elders.get("/wie-is-wie/" + linde);
        assertThat(vreemd.status()).isEqualTo(404);
        assertThat(elders.get("/wie-is-wie/" + Ids.nieuw()).zonderToeval()).isEqualTo(vreemd.zonderToeval());
        assertThat(elders.get("/wie-is-wie/geen-nummer").zonderToeval()).isEqualTo(vreemd.zonderToeval());
    }

    @Test
    void eenPortretIsZoalsDeMensHetKoosEnAndersStaanErLetters() {
        doe("update organisatie.medewerker set haar = 'KRUL' where gemeente_id = :gemeente and roepnaam = 'Joyce'");

        var pagina = bezoeker.als(stad.esra()).get("/wie-is-wie/" + linde).html();
        var wand = pagina.substring(pagina.indexOf("<article"), pagina.indexOf("</article>"));
        assertThat(wand.split("class=\"kring-portret\"", -1)).hasSize(2);
        assertThat(wand.split("class=\"kring-avatar", -1)).hasSize(4);
    }

    @ParameterizedTest(name = "{0} mensen: {1}")
    @CsvSource({"9, DRIE_OP_EEN_RIJ", "10, VIER_OP_EEN_RIJ", "12, VIER_OP_EEN_RIJ", "13, MEER_BLADEN"})
    void hetPapierVolgtHetAantalMensen(int aantal, Wand.Maat maat) {
        var wand = wand(stad.esra());
        var gezichten = java.util.Collections.nCopies(aantal, wand.gezichten().getFirst());

        assertThat(new Wand(wand.locatie(), gezichten, List.of()).maat()).isEqualTo(maat);
    }

    @Test
    void eenVijandigeNaamBlijftTekst() {
        doe(
                "update organisatie.medewerker set roepnaam = '<script>alert(1)</script>', wat_ik_doe = '\"><img src=x onerror=alert(1)>' where gemeente_id = :gemeente and roepnaam = 'Ruben'");

        var pagina = bezoeker.als(stad.esra()).get("/wie-is-wie/" + linde).html();
        assertThat(pagina).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img src=x");
    }
}

package nl.kring.kind;

import static nl.kring.Proefstad.ouderVan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kring.Bezoeker;
import nl.kring.Bezoeker.Antwoord;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Groep, mentor of dagen van een plek aanpassen; wat er stond, blijft te lezen")
class PlekAanpassenTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Eigenaar eigenaar;

    private Proefstad.Stad stad;
    private Kindbeeld kind;
    private String pad;
    private UUID bijen;

    @BeforeEach
    void begin() {
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, null);
        pad = "/kinderen/" + kind.id() + "/plek";
        bijen = Ids.nieuw();
        eigenaar.jdbc()
                .sql(
                        "insert into organisatie.groep (gemeente_id, groep_id, locatie_id, naam, ve) values (?, ?, ?, 'De Bijen', false)")
                .params(List.of(
                        stad.gemeente().waarde(), bijen, kind.plaats().locatie().waarde()))
                .update();
    }

    private Map<String, Object> velden(UUID groep, String... dagen) {
        var velden = new HashMap<String, Object>();
        velden.put("versie", "1");
        velden.put("groep", groep.toString());
        velden.put("mentor", stad.esra().persoon().toString());
        velden.put("dagen", List.of(dagen));
        return velden;
    }

    private Antwoord pasAan(Map<String, Object> velden) {
        return bezoeker.als(stad.henk()).post(pad, velden);
    }

    @Test
    void hetKindGaatNaarEenAndereGroepEnErStaatDatHetGelukteEnWatHetWas() {
        var henk = bezoeker.als(stad.henk());
        assertThat(henk.get("/kinderen/" + kind.id()).tekst()).contains("Pas groep, mentor of dagen aan");
        var eerst = kind.plaats().groepnaam();
        var gelukt = pasAan(velden(bijen, "FRIDAY", "MONDAY"));
        assertThat(gelukt.naar()).isEqualTo("/kinderen/" + kind.id() + "?aangepast#kop-plek");
        var blad = henk.get("/kinderen/" + kind.id() + "?aangepast");
        assertThat(blad.tekst()).contains("De plek is aangepast.", "Groep De Bijen", "maandag, vrijdag");
        assertThat(blad.html()).contains("role=\"status\"");
        assertThat(henk.get(pad).tekst()).contains("Wat er eerder stond", eerst, "Aangepast door Henk");
    }

    @Test
    void tweeTegelijkDeTweedeLeestWatErNuStaatEnHoudtDeEigenKeuze() {
        pasAan(velden(bijen, "MONDAY"));
        var tweede = pasAan(velden(kind.plaats().groep().waarde(), "TUESDAY"));
        assertThat(tweede.status()).isEqualTo(409);
        assertThat(tweede.tekst()).contains("Een collega paste dit net aan. Er staat nu: groep De Bijen");
        assertThat(tweede.html()).containsPattern("value=\"TUESDAY\"[^>]*checked");
        assertThat(eerder()).isEqualTo(1);
    }

    @Test
    void tweeKeerVersturenIsEenKeerAanpassen() {
        pasAan(velden(bijen, "MONDAY"));
        assertThat(pasAan(velden(bijen, "MONDAY")).status()).isEqualTo(302);
        assertThat(eerder()).isEqualTo(1);
    }

    private int eerder() {
        return eigenaar.jdbc()
                .sql("select count(*) from kind.eerdere_plek where kind_id = :kind")
                .param("kind", kind.id().waarde())
                .query(Integer.class)
                .single();
    }

    @Test
    void eenGroepVanEldersEnGeenDagenKrijgenEenZinBijHetVeld() {
        var vreemd = pasAan(velden(Ids.nieuw(), "MONDAY"));
        assertThat(vreemd.status()).isEqualTo(422);
        assertThat(vreemd.tekst()).contains("In deze groep kun je geen kind plaatsen.");
        var leeg = pasAan(velden(bijen));
        assertThat(leeg.tekst()).contains("Kies minstens één dag.");
        assertThat(eerder()).isZero();
    }

    @Test
    void wieDePlaatsingNietBijwerktVindtHierNiets() {
        for (var wie : List.of(stad.ruben(), stad.lotte(), stad.vreemde(), ouderVan(stad, kind))) {
            assertThat(bezoeker.als(wie).get(pad).status()).isEqualTo(404);
            assertThat(bezoeker.als(wie).post(pad, velden(bijen, "MONDAY")).status())
                    .isEqualTo(404);
        }
        assertThat(eerder()).isZero();
    }
}

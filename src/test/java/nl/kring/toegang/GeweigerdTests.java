package nl.kring.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekFixture;
import nl.kring.gesprek.GesprekPlannen;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Wie opent wat niet van hem is, krijgt niets te zien en laat een regel na (R-S2-02, NEN 7513)")
class GeweigerdTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    GesprekPlannen plannen;

    private GesprekFixture wereld;
    private UUID kind;

    @BeforeEach
    void begin() {
        wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        kind = wereld.kind.id().waarde();
    }

    private List<String> geweigerd(Actor wie) {
        return wereld.zie(
                String.class,
                "select coalesce(object_id::text, '') from logboek.logregel where uitkomst = 'GEWEIGERD' and actor_id = ? and kind_id = ? order by logregel_id",
                wie.persoon(),
                kind);
    }

    @Test
    void watDeDatabaseVerborgKomtTochInHetLogboek() {
        var gesprek = wereld.eerste(plannen);
        var vraag = wereld.zie(UUID.class, "select toestemming_id from toestemming.toestemming where kind_id = ?", kind)
                .getFirst();
        var vreemde = wereld.stad.vreemde();
        var bezoek = bezoeker.als(vreemde);
        assertThat(bezoek.get("/gesprekken/" + gesprek).status()).isEqualTo(404);
        assertThat(bezoek.get("/trajecten/" + wereld.traject).status()).isEqualTo(404);
        assertThat(bezoek.post("/toestemmingen/" + vraag + "/noteren", Map.of()).status())
                .isEqualTo(404);
        assertThat(geweigerd(vreemde)).containsExactly(gesprek.toString(), wereld.traject.toString(), vraag.toString());
    }

    @Test
    @DisplayName("Wat de deur zelf weigerde staat er een keer, en wat niet bestaat laat niets na")
    void eenWeigeringIsEenRegel() {
        var vreemde = wereld.stad.vreemde();
        var bezoek = bezoeker.als(vreemde);
        assertThat(bezoek.get("/kinderen/" + kind).status()).isEqualTo(404);
        assertThat(geweigerd(vreemde)).hasSize(1);
        bezoek.get("/gesprekken/" + Ids.nieuw());
        bezoek.get("/gesprekken/geen-id");
        assertThat(wereld.zie(
                        Integer.class,
                        "select count(*) from logboek.logregel where uitkomst = 'GEWEIGERD' and actor_id = ?",
                        vreemde.persoon()))
                .containsExactly(1);
    }

    @Test
    @DisplayName("Wie het kind mag zien en een verkeerd adres intikt, weigert niemand iets")
    void wieHetMagZienIsNietGeweigerd() {
        var gesprek = wereld.eerste(plannen);
        var joyce = wereld.stad.joyce();
        // the id of a talk where that of a question belongs
        assertThat(bezoeker.als(joyce).get("/toestemmingen/" + gesprek).status())
                .isEqualTo(404);
        assertThat(geweigerd(joyce)).isEmpty();
    }

    @Test
    void eenAndereGemeenteLaatNietsNa() {
        var elders = proefstad.nieuw();
        bezoeker.als(elders.joyce()).get("/trajecten/" + wereld.traject);
        assertThat(geweigerd(elders.joyce())).isEmpty();
    }
}

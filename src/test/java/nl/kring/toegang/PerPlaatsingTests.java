package nl.kring.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekFixture;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("Een kind met een tweede plek, bij een andere houder (BSL-05)")
class PerPlaatsingTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Toegang toegang;

    @Autowired
    Bezoeker bezoeker;

    private GesprekFixture wereld;
    private Proefstad.Stad stad;
    private UUID hier;
    private UUID daar;

    @BeforeEach
    void begin() {
        wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        stad = wereld.stad;
        hier = wereld.kind.plaats().id().waarde();
        daar = Ids.nieuw();
        wereld.sql(
                """
                insert into kind.plaatsing (gemeente_id, plaatsing_id, kind_id, locatie_id, groep_id, dagen, van)
                select g.gemeente_id, ?, ?, g.locatie_id, g.groep_id, array['MONDAY'], ?
                  from organisatie.groep g join organisatie.functievervulling f using (gemeente_id, locatie_id) where f.medewerker_id = ?
                """,
                daar,
                wereld.kind.id().waarde(),
                ProefKlok.VANDAAG,
                stad.vreemde().persoon());
    }

    private long aantal(Actor wie, String tabel) {
        return als.doe(
                wie,
                () -> jdbc.sql("select count(*) from " + tabel)
                        .query(Long.class)
                        .single());
    }

    private boolean mag(Actor wie, Handeling handeling, UUID plaatsing) {
        return als.doe(wie, () -> toegang.mag(handeling, new Rondom(wereld.kind.id(), plaatsing)));
    }

    @Test
    void deNieuwePlekKentHetKindEnLeestNietsVanDeAndere() {
        var daarginds = stad.vreemde();
        assertThat(aantal(daarginds, "kind.kind")).isOne();
        assertThat(aantal(daarginds, "kind.plaatsing")).isOne();
        for (var tabel : new String[] {
            "traject.traject", "inzet.inzet", "toestemming.toestemming", "toestemming.antwoord", "werkwijze.situatie"
        }) {
            assertThat(aantal(stad.joyce(), tabel)).as(tabel).isPositive();
            assertThat(aantal(daarginds, tabel)).as(tabel).isZero();
        }
        assertThat(mag(daarginds, Handeling.KIND_ZIEN, hier)).isTrue();
        assertThat(mag(daarginds, Handeling.TRAJECT_LEZEN, hier)).isFalse();
        assertThat(mag(daarginds, Handeling.TRAJECT_OPENEN, daar)).isTrue();
    }

    @Test
    void deOuderZietBeidePlekken() {
        assertThat(aantal(wereld.samira(), "kind.plaatsing")).isEqualTo(2);
        assertThat(mag(wereld.samira(), Handeling.TRAJECT_LEZEN, hier)).isTrue();
        assertThat(mag(wereld.samira(), Handeling.TRAJECT_LEZEN, daar)).isTrue();
    }

    @Test
    @DisplayName("Wie het traject van de andere plek opent krijgt niets, en laat een regel na (R-S2-02)")
    void hetTrajectVanDeAnderePlekGaatNietOpen() {
        assertThat(bezoeker.als(stad.vreemde())
                        .get("/trajecten/" + wereld.traject)
                        .status())
                .isEqualTo(404);
        assertThat(wereld.zie(
                        Integer.class,
                        "select count(*) from logboek.logregel where uitkomst = 'GEWEIGERD' and actor_id = ? and kind_id = ?",
                        stad.vreemde().persoon(),
                        wereld.kind.id().waarde()))
                .containsExactly(1);
    }

    @Test
    @DisplayName(
            "Hoe vaak de ouders al zijn gevraagd telt over alle plekken; meer dan de dagen ziet een ander niet (BSL-10)")
    void deTellerTeltOverAllePlekken() {
        assertThat(als.doe(
                        stad.vreemde(),
                        () -> jdbc.sql("select count(*) from toestemming.eerder_gevraagd(:kind)")
                                .param("kind", wereld.kind.id().waarde())
                                .query(Integer.class)
                                .single()))
                .isOne();
        assertThat(als.doe(
                        stad.lotte(),
                        () -> jdbc.sql("select count(*) from toestemming.eerder_gevraagd(:kind)")
                                .param("kind", wereld.kind.id().waarde())
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void naHetEindeVanDePlekIsDieDichtEnDeAndereNiet() {
        wereld.sql("update kind.plaatsing set tot = ? where plaatsing_id = ?", ProefKlok.VANDAAG.minusDays(1), hier);
        assertThat(aantal(stad.joyce(), "traject.traject")).isZero();
        assertThat(aantal(stad.ruben(), "kind.kind")).isZero();
        assertThat(aantal(stad.vreemde(), "kind.kind")).isOne();
        assertThat(aantal(wereld.samira(), "traject.traject")).isOne();
    }
}

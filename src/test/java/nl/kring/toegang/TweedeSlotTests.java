package nl.kring.toegang;

import static nl.kring.Proefstad.ouderVan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("Wie ziet welk kind: het slot van de database")
class TweedeSlotTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Eigenaar eigenaar;

    private Proefstad.Stad stad;
    private KindId kind;
    private nl.kring.kind.Kindbeeld beeld;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
        beeld = proefstad.kind(stad, Wijkcoachvraag.NEE);
        kind = beeld.id();
        proefstad.traject(stad, beeld);
    }

    private int ziet(Actor wie) {
        return als.doe(
                wie,
                () -> jdbc.sql("select count(*) from kind.kind")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void deKinderopvangVanHetKindZietHetKind() {
        assertThat(ziet(stad.joyce())).isOne();
        assertThat(ziet(stad.esra())).isOne();
        assertThat(ziet(stad.henk())).isOne();
    }

    @Test
    void deOuderZietHetEigenKind() {
        assertThat(ziet(ouderVan(stad, beeld))).isOne();
    }

    @Test
    void eenVreemdeZietNiets() {
        assertThat(ziet(stad.vreemde())).isZero();
        assertThat(ziet(stad.lotte())).isZero();
    }

    @Test
    @DisplayName("Zonder ja van de ouders ziet geen wijkcoach iets, ook niet die van de locatie (R-S2-01, BSL-06)")
    void zonderToestemmingZietDeWijkcoachNiets() {
        assertThat(ziet(stad.ruben())).isZero();
    }

    @Test
    void zonderActorZietDeAppNiets() {
        var geteld = als.transactie()
                .execute(_ -> jdbc.sql("select count(*) from kind.kind")
                        .query(Integer.class)
                        .single());
        assertThat(geteld).isZero();
    }

    @Test
    void eenAndereGemeenteZietNiets() {
        var elders = proefstad.nieuw();
        assertThat(ziet(elders.joyce())).isZero();
        assertThat(ziet(new Actor(
                        elders.gemeente(), stad.joyce().persoon(), Actor.Soort.MEDEWERKER, java.util.Set.of())))
                .isZero();
    }

    @Test
    void elkePlaatsingLaatEenRegelInHetLogboekNa() {
        var regels = eigenaar.jdbc()
                .sql("select handeling from logboek.logregel where kind_id = :kind order by logregel_id")
                .param("kind", kind.waarde())
                .query(String.class)
                .list();
        assertThat(regels).containsExactly("KIND_PLAATSEN", "TRAJECT_OPENEN");
    }

    @Test
    void eenCollegaVanEenAndereGroepZietHetKindNiet() {
        UUID linde = eigenaar.jdbc()
                .sql("select locatie_id from organisatie.groep where groep_id = :groep")
                .param("groep", stad.groep().waarde())
                .query(UUID.class)
                .single();
        UUID houder = eigenaar.jdbc()
                .sql("select houder_id from organisatie.locatie where locatie_id = :locatie")
                .param("locatie", linde)
                .query(UUID.class)
                .single();
        var andere = proefstad.mens(
                stad.gemeente(),
                "Noor",
                nl.kring.platform.Functie.PEDAGOGISCH_MEDEWERKER,
                houder,
                linde,
                stad.anderegroep().waarde());
        assertThat(ziet(andere)).isZero();
    }
}

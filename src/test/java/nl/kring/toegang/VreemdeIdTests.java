package nl.kring.toegang;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kring.Bezoeker;
import nl.kring.Bezoeker.Bezoek;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekFixture;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.GesprekPlannen;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName(
        "Een verborgen veld met het nummer van iets van een ander: niet te openen, niets gewijzigd, en een regel in het logboek")
class VreemdeIdTests {
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
    private GesprekId gesprek;
    private Actor vreemde;
    private Kindbeeld eigenKind;
    private UUID eigenTraject;
    private Bezoek bezoek;

    /** The stranger is a coach elsewhere in the same municipality, with a child and a traject of her own. */
    @BeforeEach
    void begin() {
        wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        gesprek = wereld.eerste(plannen);
        vreemde = wereld.stad.vreemde();
        var ver = eigenaar.jdbc()
                .sql("select locatie_id from organisatie.locatie where gemeente_id = :g and naam = 'Ver Weg'")
                .param("g", wereld.stad.gemeente().waarde())
                .query(UUID.class)
                .single();
        var vossen = eigenaar.jdbc()
                .sql("select groep_id from organisatie.groep where gemeente_id = :g and naam = 'De Vossen'")
                .param("g", wereld.stad.gemeente().waarde())
                .query(UUID.class)
                .single();
        eigenKind = proefstad.kind(wereld.stad, Wijkcoachvraag.NEE);
        wereld.sql(
                "update kind.plaatsing set locatie_id = ?, groep_id = ? where kind_id = ?",
                ver,
                vossen,
                eigenKind.id().waarde());
        bezoek = bezoeker.als(vreemde);
        eigenTraject = Ids.nieuw();
        assertThat(bezoek.post(
                                "/kinderen/" + eigenKind.id() + "/traject",
                                Map.of("traject", eigenTraject, "hulpvraag", "Hoe gaat het verder?"))
                        .naar())
                .isEqualTo("/trajecten/" + eigenTraject);
    }

    @Test
    @DisplayName(
            "Een programma dat om JSON vraagt, krijgt hetzelfde in die vorm: van een ander en onbekend zijn gelijk (RFC 9457)")
    void alsJsonIsVanEenAnderEnOnbekendOokGelijk() {
        bezoek.met("Accept", "application/json");
        var vanEenAnder = bezoek.get("/kinderen/" + wereld.kind.id());
        assertThat(vanEenAnder.status()).isEqualTo(404);
        assertThat(vanEenAnder.koppen().get("content-type")).first().asString().startsWith("application/problem+json");
        assertThat(vanEenAnder.html()).contains("\"title\":\"Deze pagina is hier niet te openen\"");
        assertThat(bezoek.get("/kinderen/" + Ids.nieuw()).html()).isEqualTo(vanEenAnder.html());
    }

    private List<UUID> geweigerd() {
        return wereld.zie(
                UUID.class,
                "select object_id from logboek.logregel where actor_id = ? and uitkomst = 'GEWEIGERD' and object_id is not null",
                vreemde.persoon());
    }

    private void isNietTeOpenen(Bezoeker.Antwoord antwoord, UUID wat) {
        assertThat(antwoord.status()).isEqualTo(404);
        assertThat(antwoord.zonderToeval())
                .isEqualTo(bezoek.get("/trajecten/" + Ids.nieuw()).zonderToeval());
        assertThat(geweigerd()).contains(wat);
    }

    private Map<String, Object> kind(UUID id, String roepnaam) {
        var velden = new HashMap<String, Object>(Map.of(
                "kind", id, "roepnaam", roepnaam, "achternaam", "Proef", "geboortedatum", "1-9-2023", "ve", "JA"));
        var groep = wereld.zie(
                        UUID.class,
                        "select groep_id from kind.plaatsing where kind_id = ?",
                        eigenKind.id().waarde())
                .getFirst();
        velden.putAll(Map.of(
                "groep", groep, "dagen", "MONDAY", "van", "1-12-2026", "uitleg", "NOG_NIET", "vraag", "NOG_NIET"));
        velden.putAll(Map.of(
                "ouder1-roepnaam",
                "Ada",
                "ouder1-achternaam",
                "Proef",
                "ouder1-relatie",
                "MOEDER",
                "ouder1-gezag",
                "EENHOOFDIG_OUDERLIJK_GEZAG",
                "ouder1-taal",
                "NL"));
        return velden;
    }

    @Test
    void eenKindVanEenAnder() {
        var ander = wereld.kind.id().waarde();
        isNietTeOpenen(bezoek.post("/kinderen", kind(ander, "Overschreven")), ander);
        assertThat(wereld.zie(String.class, "select roepnaam from kind.kind where kind_id = ?", ander))
                .containsExactly("Yassin");
    }

    @Test
    void eenEigenKindMetEenAndereNaamWordtNietStilVoorGeplaatstGehouden() {
        var nieuw = Ids.nieuw();
        assertThat(bezoek.post("/kinderen", kind(nieuw, "Mila")).status()).isEqualTo(302);
        assertThat(bezoek.post("/kinderen", kind(nieuw, "Mila")).status()).isEqualTo(302);
        assertThat(bezoek.post("/kinderen", kind(nieuw, "Noor")).status()).isEqualTo(404);
        assertThat(wereld.zie(String.class, "select roepnaam from kind.kind where kind_id = ?", nieuw))
                .containsExactly("Mila");
    }

    @Test
    void eenTrajectVanEenAnder() {
        wereld.sql("delete from inzet.inzet where traject_id = ?", eigenTraject);
        wereld.sql("delete from traject.traject where traject_id = ?", eigenTraject);
        isNietTeOpenen(
                bezoek.post(
                        "/kinderen/" + eigenKind.id() + "/traject",
                        Map.of("traject", wereld.traject, "hulpvraag", "Van een ander")),
                wereld.traject.waarde());
    }

    @Test
    void eenGesprekVanEenAnder() {
        var velden = new HashMap<String, Object>(
                Map.of("gesprek", gesprek, "soort", "VOORTGANG", "duur", "60", "datum", "8-12-2026", "tijd", "9.30"));
        velden.putAll(Map.of(
                "plaats",
                "LOCATIE",
                "wie",
                vreemde.persoon(),
                "akkoord",
                "ja",
                "reden-" + vreemde.persoon(),
                "Erbij."));
        isNietTeOpenen(bezoek.post("/trajecten/" + eigenTraject + "/gesprekken", velden), gesprek.waarde());
        assertThat(wereld.zie(
                        UUID.class, "select traject_id from gesprek.gesprek where gesprek_id = ?", gesprek.waarde()))
                .containsExactly(wereld.traject.waarde());
    }

    @Test
    void hulpVanEenAnder() {
        var inzet = wereld.zie(
                        UUID.class,
                        "select inzet_id from inzet.inzet where traject_id = ? limit 1",
                        wereld.traject.waarde())
                .getFirst();
        var velden = Map.of(
                "inzet", inzet,
                "wie", Functie.AMBULANT_BEGELEIDER + ":" + wereld.stad.lotte().persoon(),
                "grondslag", "VOORLIGGEND",
                "plek", "LOCATIE",
                "akkoord", "24-11-2026",
                "van", "24-11-2026");
        isNietTeOpenen(bezoek.post("/trajecten/" + eigenTraject + "/inzet", velden), inzet);
    }

    @Test
    void eenVraagEnEenOordeelVanEenAnder() {
        var vraag = wereld.zie(
                        UUID.class,
                        "select toestemming_id from toestemming.toestemming where kind_id = ?",
                        wereld.kind.id().waarde())
                .getFirst();
        var ruben = new MedewerkerId(wereld.stad.ruben().persoon()) + " " + new OrganisatieId(wereld.stad.wijkteam());
        isNietTeOpenen(
                bezoek.post(
                        "/kinderen/" + eigenKind.id() + "/toestemming/nieuw",
                        Map.of(
                                "id",
                                vraag,
                                "wijkcoach",
                                ruben,
                                "niveau",
                                "AFSTEMMING",
                                "belang",
                                "Goed.",
                                "geldigTot",
                                VANDAAG.plusMonths(3))),
                vraag);
        var oordeel = Map.of("id", Ids.nieuw(), "versie", "1", "dient", "JA", "reden", "Wel goed.");
        var joyce = bezoeker.als(wereld.stad.joyce());
        joyce.post("/kinderen/" + wereld.kind.id() + "/wijkcoach/beoordeling", oordeel);
        assertThat(wereld.zie(
                        Integer.class,
                        "select count(*)::int from werkwijze.beoordeling where kind_id = ?",
                        wereld.kind.id().waarde()))
                .containsExactly(1);
        assertThat(bezoek.post("/kinderen/" + eigenKind.id() + "/wijkcoach/beoordeling", oordeel)
                        .status())
                .isEqualTo(404);
    }
}

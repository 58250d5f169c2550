package nl.kring.toegang;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

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
import nl.kring.gesprek.GesprekPlannen;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Ook wie het kind kent en iets niet mag openen, laat precies een regel na (NEN 7513)")
class MeekijkersTests {
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
    private UUID vraag;

    /** Ruben is wijkcoach with AFSTEMMING, Lotte helps on the traject. */
    @BeforeEach
    void begin() {
        wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        wereld.inzet(wereld.stad.lotte(), "AMBULANT_BEGELEIDER", wereld.stad.aanbieder());
        kind = wereld.kind.id().waarde();
        vraag = wereld.zie(UUID.class, "select toestemming_id from toestemming.toestemming where kind_id = ?", kind)
                .getFirst();
    }

    /** The refusals that this visit leaves, as "handeling object". */
    private List<String> geweigerd(Actor wie, Bezoeker.Antwoord antwoord) {
        assertThat(antwoord.status()).isEqualTo(404);
        return wereld.zie(String.class, """
                select handeling || coalesce(' ' || object_id, '') from logboek.logregel
                 where uitkomst = 'GEWEIGERD' and actor_id = ? and kind_id = ? order by tijdstip, logregel_id
                """, wie.persoon(), kind);
    }

    private String toegangVanOuder() {
        return "/kinderen/" + kind + "/ouders/" + wereld.samira().persoon() + "/toegang";
    }

    private UUID actie() {
        var id = Ids.nieuw();
        wereld.sql(
                """
                insert into traject.actie (gemeente_id, actie_id, traject_id, kind_id, wat, medewerker_id, klaar_op, sinds)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                wereld.stad.gemeente().waarde(),
                id,
                wereld.traject.waarde(),
                kind,
                eigenaar.dicht(
                        wereld.stad.gemeente(), wereld.kind.id(), "traject.actie.wat", id, "Plaatjes laten zien"),
                wereld.stad.joyce().persoon(),
                VANDAAG.plusDays(5),
                VANDAAG);
        return id;
    }

    @Test
    @DisplayName(
            "Een ouder deelt de afspraken niet meer: het oude adres van een gesprek en van een afspraak is geweigerd")
    void deWijkcoachNaSmaller() {
        var gesprek = wereld.eerste(plannen);
        var actie = actie();
        wereld.sql("update toestemming.antwoord set gegevens = '{DOELEN}' where kind_id = ?", kind);
        var ruben = bezoeker.als(wereld.stad.ruben());
        assertThat(ruben.get("/trajecten/" + wereld.traject).status()).isEqualTo(200);
        assertThat(geweigerd(wereld.stad.ruben(), ruben.get("/gesprekken/" + gesprek)))
                .containsExactly("NIET_GEVONDEN " + gesprek);
        assertThat(geweigerd(wereld.stad.ruben(), ruben.post("/acties/" + actie + "/afvinken", Map.of())))
                .containsExactly("NIET_GEVONDEN " + gesprek, "NIET_GEVONDEN " + actie);
    }

    @Test
    @DisplayName(
            "Wie helpt opent de vraag aan de ouders niet, en ook niet de pagina over de wijkcoach of een code voor een ouder")
    void wieHelpt() {
        var lotte = wereld.stad.lotte();
        var bezoek = bezoeker.als(lotte);
        assertThat(bezoek.get("/trajecten/" + wereld.traject).status()).isEqualTo(200);
        assertThat(geweigerd(lotte, bezoek.get("/toestemmingen/" + vraag))).containsExactly("NIET_GEVONDEN " + vraag);
        assertThat(geweigerd(lotte, bezoek.get("/kinderen/" + kind + "/wijkcoach")))
                .hasSize(2)
                .contains("TRAJECT_LEZEN");
        assertThat(geweigerd(lotte, bezoek.get(toegangVanOuder()))).hasSize(3).contains("OUDER_TOEGANG_GEVEN");
    }

    @Test
    @DisplayName("Een wijkcoach opent geen vraag over een ander team, en geen code voor een ouder")
    void deWijkcoachEnEenAnderTeam() {
        var ander = Ids.nieuw();
        wereld.sql(
                """
                insert into toestemming.toestemming (gemeente_id, toestemming_id, kind_id, plaatsing_id, doel, niveau, ontvanger_id,
                    ontvanger_functie, wijkcoach_id, belang, gevraagd_door, gevraagd_op, geldig_tot)
                select gemeente_id, ?, kind_id, plaatsing_id, doel, niveau, ?, ontvanger_functie, wijkcoach_id, ?, gevraagd_door, gevraagd_op, geldig_tot
                  from toestemming.toestemming where toestemming_id = ?
                """,
                ander,
                wereld.stad.aanbieder(),
                eigenaar.dicht(
                        wereld.stad.gemeente(), wereld.kind.id(), "toestemming.toestemming.belang", ander, "Samen."),
                vraag);
        var ruben = wereld.stad.ruben();
        var bezoek = bezoeker.als(ruben);
        assertThat(bezoek.get("/toestemmingen/" + vraag).status()).isEqualTo(200);
        assertThat(geweigerd(ruben, bezoek.get("/toestemmingen/" + ander))).containsExactly("NIET_GEVONDEN " + ander);
        assertThat(geweigerd(ruben, bezoek.get(toegangVanOuder()))).hasSize(2).contains("OUDER_TOEGANG_GEVEN");
    }

    @Test
    @DisplayName("De ene ouder opent het verzoek van de andere niet, en schrijft er ook niet overheen")
    void hetVerzoekVanDeAndereOuder() {
        var verzoek = Ids.nieuw();
        vraagAan(bezoeker.als(wereld.samira()), verzoek);
        var karim = bezoeker.als(wereld.karim());
        assertThat(geweigerd(wereld.karim(), karim.get("/mijn/verzoeken/" + verzoek)))
                .containsExactly("NIET_GEVONDEN " + verzoek);
        assertThat(geweigerd(wereld.karim(), vraagAan(karim, verzoek)))
                .containsExactly("NIET_GEVONDEN " + verzoek, "NIET_GEVONDEN " + verzoek);
        assertThat(bezoeker.als(wereld.samira())
                        .get("/mijn/verzoeken/" + verzoek)
                        .status())
                .isEqualTo(200);
    }

    private Bezoeker.Antwoord vraagAan(Bezoek bezoek, UUID verzoek) {
        return bezoek.post(
                "/mijn/verzoeken",
                Map.of("verzoek", verzoek, "kind", kind, "soort", "INZIEN", "woorden", "Wat staat er over ons?"));
    }

    @Test
    @DisplayName("Wat de ene ouder thuis zag, neemt de andere niet terug")
    void hetWoordVanDeAndereOuder() {
        var woord = Ids.nieuw();
        assertThat(bezoeker.als(wereld.samira())
                        .post(
                                "/mijn/" + kind + "/thuis",
                                Map.of("id", woord, "traject", wereld.traject, "woorden", "Hij slaapt goed."))
                        .status())
                .isEqualTo(302);
        var karim = bezoeker.als(wereld.karim());
        assertThat(geweigerd(wereld.karim(), karim.post("/mijn/" + kind + "/thuis/" + woord + "/terugnemen", Map.of())))
                .containsExactly("NIET_GEVONDEN " + woord);
    }

    @Test
    @DisplayName("Een gesprek verzetten waar je niet bij bent, is geweigerd")
    void wieNietMeepraatVerzetNiet() {
        var gesprek = wereld.eerste(plannen);
        var esra = wereld.stad.esra();
        var bezoek = bezoeker.als(esra);
        assertThat(geweigerd(esra, bezoek.get("/gesprekken/" + gesprek + "/verzetten")))
                .containsExactly("GESPREK_VERZETTEN");
        assertThat(geweigerd(
                        esra,
                        bezoek.post("/gesprekken/" + gesprek + "/afzeggen", Map.of("reden", "Het komt niet uit."))))
                .containsExactly("GESPREK_VERZETTEN", "GESPREK_VERZETTEN");
    }
}

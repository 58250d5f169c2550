package nl.kring.toestemming;

import static nl.kring.Proefstad.ouderVan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.toestemming.Contactwereld.Zicht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@KringTest
@DisplayName("Waarvoor toestemming wel en niet is, en wat zonder toestemming dicht blijft (DT3)")
class WaarvoorToestemmingTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Contactwereld wereld;

    @Autowired
    ToestemmingVragen vragen;

    @Autowired
    ProefKlok klok;

    private Proefstad.Stad stad;
    private Kindbeeld kind;
    private Actor samira;

    @BeforeEach
    void begin() {
        klok.terug();
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, Wijkcoachvraag.JA);
        samira = ouderVan(stad, kind);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "DT3.4, GEZAMENLIJK_GESPREK",
        "DT3.6, DELEN_ONDERZOEK",
        "DT3.7, THUISINZET_AFSTEMMING_WIJKCOACH",
        "DT3.8, OVERDRACHT_JGZ_KINDEROPVANG",
        "DT3.8, OVERDRACHT_KINDEROPVANG_SCHOOL",
        "DT3.8, EXTRA_DESKUNDIGHEID",
        "DT3.10, INZET_AMBULANT_BEGELEIDER"
    })
    @DisplayName(
            "Een ja voor contact geldt voor niets anders: elk ander doel vraagt een eigen ja, en dat is er nog niet")
    void eenAnderDoelIsEenAndereVraag(String regel, String doel) {
        var vraag = wereld.vraag(stad, kind, ContactNiveau.AFSTEMMING);
        assertThatThrownBy(() -> eigenaar.jdbc()
                        .sql("update toestemming.toestemming set doel = :doel where toestemming_id = :id")
                        .param("doel", doel)
                        .param("id", vraag.waarde())
                        .update())
                .as(regel)
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @DisplayName("Hulp bij een kind begint met wat de ouders goed vinden, en niet zonder die dag (DT3.10)")
    void hulpBijEenKindVraagtDeDagWaaropOudersHetGoedVonden() {
        assertThat(eigenaar.jdbc().sql("""
                        select is_nullable from information_schema.columns
                         where (table_schema, table_name, column_name) = ('inzet', 'inzet', 'ouders_akkoord_op')
                        """).query(String.class).single()).isEqualTo("NO");
    }

    @Test
    @DisplayName("Kennen en gekend worden raakt geen kind: daar is geen toestemming voor nodig (DT3.11)")
    void algemeenContactRaaktGeenKind() {
        assertThat(bezoeker.als(stad.esra()).get("/wie-is-wie").tekst())
                .contains("Ruben")
                .doesNotContain("Yassin");
        assertThat(eigenaar.jdbc().sql("""
                        select table_name from information_schema.columns
                         where table_schema = 'organisatie' and column_name in ('kind_id', 'plaatsing_id', 'ouder_id')
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    @DisplayName(
            "Wie de naam noemt, is niet anoniem: zonder ja hoort een wijkcoach niets over dit kind (DT3.12, DT3.1)")
    void zonderJaGeenNaam() {
        wereld.zetIn(stad.ruben(), stad.wijkteam(), kind.id(), proefstad.traject(stad, kind), ProefKlok.VANDAAG);
        wereld.vraag(stad, kind, ContactNiveau.AFSTEMMING);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.NIETS);
        assertThat(bezoeker.als(stad.ruben()).get("/kinderen").tekst()).doesNotContain("Yassin");
    }

    @Test
    @DisplayName("Veiligheid is een reden om iets te vragen, en opent zelf niets (DT3.13, DT3.3, AMB-16)")
    void veiligheidOpentNiets() {
        wereld.zetIn(stad.ruben(), stad.wijkteam(), kind.id(), proefstad.traject(stad, kind), ProefKlok.VANDAAG);
        var basis = Contactwereld.opdracht(stad, kind, ContactNiveau.INTENSIEVE_SAMENWERKING);
        var opdracht = new VraagToestemming(
                basis.id(),
                basis.kind(),
                basis.plaatsing(),
                basis.bereik(),
                basis.wijkcoach(),
                basis.wijkteam(),
                new Vraagreden("Goed voor hem", Aanleiding.VEILIGHEID, "Wij maken ons zorgen.", null));
        assertThat(als.doe(stad.esra(), () -> vragen.vraag(stad.esra(), opdracht)))
                .isInstanceOf(VraagResultaat.Gevraagd.class);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.NIETS);
        wereld.antwoord(samira, basis.id(), Antwoord.NEE);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.NIETS);
    }

    @Test
    @DisplayName(
            "Een gezinsvoogd kijkt niet zelf in Kring: wat die nodig heeft, vraagt die aan een mens (DT3.14, DT3.G5)")
    void eenGezinsvoogdKijktNietZelf() {
        var instelling = Ids.nieuw();
        eigenaar.jdbc()
                .sql(
                        "insert into organisatie.organisatie values (:gemeente, :id, 'Proef GI', 'GECERTIFICEERDE_INSTELLING', false, null)")
                .param("gemeente", stad.gemeente().waarde())
                .param("id", instelling)
                .update();
        var gijs = proefstad.mens(stad.gemeente(), "Gijs", Functie.GEZINSVOOGD, instelling, null, null);
        var vraag = wereld.vraag(stad, kind, ContactNiveau.AFSTEMMING);
        wereld.antwoord(samira, vraag, Antwoord.JA);
        assertThat(wereld.zicht(gijs, kind.id())).isEqualTo(Zicht.NIETS);
        assertThat(bezoeker.als(gijs).get("/toestemmingen/" + vraag).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Een kind met een voogd: de voogd beslist, en het scherm zegt dat (DT3.G4)")
    void deVoogdBeslist() {
        var voogdkind = proefstad.kind(
                stad, Wijkcoachvraag.JA, List.of(Proefstad.ouder("Oma", nl.kring.kind.Gezagsoort.VOOGDIJ)));
        var vraag = wereld.vraag(stad, voogdkind, ContactNiveau.AFSTEMMING);
        assertThat(bezoeker.als(stad.esra()).get("/toestemmingen/" + vraag).tekst())
                .contains("De voogd beslist.", "Nog geen ja van Oma.");
        wereld.antwoord(ouderVan(stad, voogdkind), vraag, Antwoord.JA);
        assertThat(bezoeker.als(stad.esra()).get("/toestemmingen/" + vraag).tekst())
                .contains("Oma zei ja.");
    }
}

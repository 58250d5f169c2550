package nl.kring.toestemming;

import static nl.kring.Proefstad.ouderVan;
import static nl.kring.toestemming.Antwoord.JA;
import static nl.kring.toestemming.ContactNiveau.AFSTEMMING;
import static nl.kring.toestemming.ContactNiveau.INTENSIEVE_SAMENWERKING;
import static nl.kring.toestemming.ContactNiveau.WETEN_VAN_ELKAAR;
import static nl.kring.toestemming.Gegevenssoort.AFSPRAKEN;
import static nl.kring.toestemming.Gegevenssoort.DOELEN;
import static nl.kring.toestemming.Gegevenssoort.HULP;
import static nl.kring.toestemming.Gegevenssoort.WAARNEMINGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName(
        "Wat een ouder bij een nieuwe vraag weglaat, stopt ook bij een eerder ja aan dezelfde partij (BSL-08, BSL-11)")
class WeggelatenTests {
    private static final LocalDate LANG = ProefKlok.VANDAAG.plusMonths(10);
    private static final LocalDate KORT = ProefKlok.VANDAAG.plusMonths(3);

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    ToestemmingVragen vragen;

    @Autowired
    ToestemmingAntwoorden antwoorden;

    @Autowired
    Toestemmingen toestemmingen;

    @Autowired
    Contactwereld wereld;

    @Autowired
    ProefKlok klok;

    private Proefstad.Stad stad;
    private Kindbeeld kind;
    private Actor samira;
    private String traject;
    private ToestemmingId eerst;

    @BeforeEach
    void erIsEenJaOmAfTeStemmenEnErWordtMeerGevraagd() {
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, Wijkcoachvraag.JA);
        samira = ouderVan(stad, kind);
        var id = proefstad.traject(stad, kind);
        traject = "/trajecten/" + id;
        wereld.zetIn(stad.ruben(), stad.wijkteam(), kind.id(), id, ProefKlok.VANDAAG);
        eerst = vraag(Set.of(DOELEN, AFSPRAKEN, HULP), AFSTEMMING);
        antwoord(eerst, Jawoord.ZOALS_GEVRAAGD);
        klok.zetOp(ProefKlok.VANDAAG.plusDays(56));
    }

    private ToestemmingId vraag(Set<Gegevenssoort> soorten, ContactNiveau niveau) {
        var basis = Contactwereld.opdracht(stad, kind, niveau);
        var opdracht = new VraagToestemming(
                basis.id(),
                basis.kind(),
                basis.plaatsing(),
                new Bereik(niveau, Set.of(Richting.CONTACT_KOV_WIJKCOACH), soorten, LANG),
                basis.wijkcoach(),
                basis.wijkteam(),
                new Vraagreden("Goed voor hem", Aanleiding.VEILIGHEID, "Er is veel aan de hand", null));
        return ((VraagResultaat.Gevraagd) als.doe(stad.esra(), () -> vragen.vraag(stad.esra(), opdracht))).id();
    }

    private void antwoord(ToestemmingId vraag, Jawoord ja) {
        assertThat(als.doe(samira, () -> antwoorden.antwoord(samira, vraag, JA, ja)))
                .isInstanceOf(AntwoordResultaat.Vastgelegd.class);
    }

    private Bereik werkt(ToestemmingId vraag) {
        var beeld = als.doe(samira, () -> toestemmingen.beeld(vraag)).orElseThrow();
        return ((Toestemmingstand.Werkzaam) beeld.stand()).bereik();
    }

    private static Bereik bereik(ContactNiveau niveau, Set<Gegevenssoort> soorten, LocalDate tot) {
        return new Bereik(niveau, Set.of(Richting.CONTACT_KOV_WIJKCOACH), soorten, tot);
    }

    @Test
    @DisplayName(
            "‘Ja, maar alleen dit’ op de nieuwe vraag: wat weggelaten is, sluit meteen, en eindigt op dezelfde dag")
    void watIsWeggelatenSluitOveral() {
        var meer = vraag(Set.of(Gegevenssoort.values()), INTENSIEVE_SAMENWERKING);
        antwoord(meer, new Jawoord(AFSTEMMING, null, Set.of(AFSPRAKEN), KORT));
        assertThat(werkt(eerst)).isEqualTo(bereik(AFSTEMMING, Set.of(AFSPRAKEN), KORT));
        var ruben = bezoeker.als(stad.ruben()).get(traject);
        assertThat(ruben.status()).isEqualTo(200);
        assertThat(ruben.tekst())
                .as("ook de vraag van de ouders hoort bij de doelen")
                .contains("Welke doelen er zijn, delen de ouders nu niet.")
                .doesNotContain("De vraag van de ouders");
        assertThat(bezoeker.als(stad.joyce()).get(traject).tekst()).contains("De vraag van de ouders");
    }

    @Test
    @DisplayName("Zolang er op de nieuwe vraag geen antwoord is, zegt elke pagina dat het eerdere ja blijft gelden")
    void eenOpenVraagNaastEenJa() {
        var erbij = vraag(Set.of(WAARNEMINGEN), INTENSIEVE_SAMENWERKING);
        var joyce = bezoeker.als(stad.joyce());
        assertThat(joyce.get("/toestemmingen/" + erbij).tekst())
                .contains("Nog geen ja van Samira. Wat de ouders bij een andere vraag goedvonden, blijft gelden.")
                .doesNotContain("hoort niets");
        assertThat(joyce.get(traject).tekst())
                .contains("Hierop zeiden de ouders geen ja.", "Er is iets anders gevraagd. nog geen ja")
                .doesNotContain("De ouders delen nu niets");
        assertThat(bezoeker.als(samira).get("/toestemmingen/" + erbij).tekst())
                .contains("U zei eerder ja. Dat stopt dan ook.")
                .doesNotContain("Er verandert niets");
    }

    @Test
    @DisplayName("Een gewoon ja op een vraag om iets anders erbij neemt niets weg")
    void eenGewoonJaNeemtNietsWeg() {
        var erbij = vraag(Set.of(WAARNEMINGEN), INTENSIEVE_SAMENWERKING);
        antwoord(erbij, Jawoord.ZOALS_GEVRAAGD);
        assertThat(werkt(eerst)).isEqualTo(bereik(AFSTEMMING, Set.of(DOELEN, AFSPRAKEN, HULP), LANG));
        assertThat(bezoeker.als(stad.joyce()).get(traject).tekst())
                .as("wie wat weet, noemt beide")
                .containsPattern("(?s)Wie mag wat weten.*Ruben, wijkcoach.*Ruben, wijkcoach");
    }

    @Test
    @DisplayName("Twee keer hetzelfde antwoord is één antwoord, en een later ruimer ja op de eerste vraag geldt weer")
    void tweeKeerIsEenKeerEnLaterRuimerGeldtWeer() {
        var meer = vraag(Set.of(Gegevenssoort.values()), INTENSIEVE_SAMENWERKING);
        var alleenWeten = new Jawoord(WETEN_VAN_ELKAAR, null, null, null);
        antwoord(meer, alleenWeten);
        antwoord(meer, alleenWeten);
        assertThat(als.doe(samira, () -> toestemmingen.vanKind(kind.id())))
                .extracting(beeld -> beeld.verloop().size())
                .containsExactly(1, 2);
        assertThat(werkt(eerst).niveau()).isEqualTo(WETEN_VAN_ELKAAR);
        antwoord(eerst, Jawoord.ZOALS_GEVRAAGD);
        assertThat(werkt(eerst)).isEqualTo(bereik(AFSTEMMING, Set.of(DOELEN, AFSPRAKEN, HULP), LANG));
    }
}

package nl.kring.toestemming;

import static nl.kring.Proefstad.ouderVan;
import static nl.kring.toestemming.Antwoord.JA;
import static nl.kring.toestemming.ContactNiveau.AFSTEMMING;
import static nl.kring.toestemming.ContactNiveau.WETEN_VAN_ELKAAR;
import static nl.kring.toestemming.Richting.CONTACT_WIJKCOACH_KOV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("De wijkcoach die alleen van het kind mag weten, vraagt om meer (DT3.2, R-S2-06)")
class WijkcoachVraagtTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    ToestemmingVragen vragen;

    @Autowired
    Toestemmingen toestemmingen;

    @Autowired
    Contactwereld wereld;

    @Autowired
    ProefKlok klok;

    private Proefstad.Stad stad;
    private Kindbeeld kind;
    private Actor samira;
    private ToestemmingId eerder;

    @BeforeEach
    void rubenMagVanYassinWetenEnOpnieuwVragenMagWeer() {
        klok.terug();
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, Wijkcoachvraag.JA);
        samira = ouderVan(stad, kind);
        wereld.zetIn(stad.ruben(), stad.wijkteam(), kind.id(), proefstad.traject(stad, kind), ProefKlok.VANDAAG);
        eerder = wereld.vraag(stad, kind, WETEN_VAN_ELKAAR);
        wereld.antwoord(samira, eerder, JA);
        klok.zetOp(ProefKlok.VANDAAG.plusDays(56));
    }

    @AfterEach
    void zetDeKlokTerug() {
        klok.terug();
    }

    private VraagResultaat vraag(Actor wie) {
        var basis = Contactwereld.opdracht(stad, kind, AFSTEMMING);
        var bereik = new Bereik(
                AFSTEMMING,
                Set.of(CONTACT_WIJKCOACH_KOV),
                Set.of(Gegevenssoort.DOELEN),
                ProefKlok.VANDAAG.plusMonths(6));
        return als.doe(
                wie,
                () -> vragen.vraag(
                        wie,
                        new VraagToestemming(
                                basis.id(),
                                basis.kind(),
                                basis.plaatsing(),
                                bereik,
                                basis.wijkcoach(),
                                basis.wijkteam(),
                                Vraagreden.van("Dan weten zij wat thuis helpt"))));
    }

    @Test
    @DisplayName("Alleen voor zichzelf, en de ouders zien de vraag")
    void alleenVoorZichzelf() {
        var gevraagd = vraag(stad.ruben());
        assertThat(gevraagd).isInstanceOf(VraagResultaat.Gevraagd.class);
        var id = ((VraagResultaat.Gevraagd) gevraagd).id();
        var gezien = als.doe(
                stad.ruben(), () -> toestemmingen.beeld(id).orElseThrow().vraag());
        assertThat(gezien.doel()).isEqualTo(CONTACT_WIJKCOACH_KOV);
        assertThatThrownBy(() -> vraag(stad.vera())).isInstanceOf(NietGevonden.class);
        assertThat(als.doe(samira, () -> toestemmingen.beeld(id)).isPresent()).isTrue();
    }

    @Test
    @DisplayName("Op het scherm: van het kind naar de vraag, en daarna naar hoe het ermee staat")
    void opHetScherm() {
        var ruben = bezoeker.als(stad.ruben());
        var opDeKindpagina = "/kinderen/" + kind.id() + "/toestemming/nieuw";
        assertThat(ruben.get("/kinderen/" + kind.id()).html()).contains(opDeKindpagina);
        var gesteld = ruben.post(
                opDeKindpagina,
                Map.of(
                        "id",
                        ToestemmingId.nieuw(),
                        "wijkcoach",
                        stad.ruben().persoon() + " " + stad.wijkteam(),
                        "niveau",
                        "AFSTEMMING",
                        "belang",
                        "Dan weten zij wat thuis helpt",
                        "geldigTot",
                        "31-7-2027"));
        assertThat(gesteld.status()).isEqualTo(302);
        var daarna = ruben.get(gesteld.naar());
        assertThat(daarna.status()).isEqualTo(200);
        assertThat(daarna.tekst()).contains("Dan weten zij wat thuis helpt").doesNotContain("Noteer de poging");
        assertThat(ruben.get("/kinderen/" + kind.id()).html()).contains(gesteld.naar());
    }

    @Test
    @DisplayName("De vraag van een ander leest deze wijkcoach niet, en na het stoppen ook de eigen vraag niet meer")
    void nietDeVraagVanEenAnderEnNietNaStoppen() {
        var ruben = bezoeker.als(stad.ruben());
        assertThat(ruben.get("/toestemmingen/" + eerder).status()).isEqualTo(404);
        var id = ((VraagResultaat.Gevraagd) vraag(stad.ruben())).id();
        assertThat(ruben.get("/toestemmingen/" + id).status()).isEqualTo(200);
        wereld.antwoord(samira, eerder, Antwoord.INGETROKKEN);
        assertThat(List.of(
                        ruben.get("/toestemmingen/" + id).status(),
                        ruben.get("/kinderen/" + kind.id()).status()))
                .containsOnly(404);
    }

    @Test
    @DisplayName("Een nieuw ja opent die vraag, en niet wat de ouders eerder over hetzelfde team antwoordden")
    void alleenWatNuWerkt() {
        wereld.antwoord(samira, eerder, Antwoord.INGETROKKEN);
        var nieuw = wereld.vraag(stad, kind, AFSTEMMING);
        wereld.antwoord(samira, nieuw, JA);
        var ruben = bezoeker.als(stad.ruben());
        assertThat(ruben.get("/toestemmingen/" + nieuw).status()).isEqualTo(200);
        assertThat(ruben.get("/toestemmingen/" + eerder).status()).isEqualTo(404);
        assertThat(als.doe(stad.ruben(), () -> toestemmingen.vanKind(kind.id())).stream()
                        .map(beeld -> beeld.vraag().id()))
                .containsExactly(nieuw);
        assertThat(als.doe(stad.joyce(), () -> toestemmingen.vanKind(kind.id())))
                .hasSize(2);
    }

    @Test
    @DisplayName("Een eigen vraag die door een later nee voorbij is, telt ook na een nieuw ja niet meer mee")
    void deEigenVraagIsVoorbijNaEenNee() {
        var eigen = ((VraagResultaat.Gevraagd) vraag(stad.ruben())).id();
        wereld.antwoord(samira, eigen, JA);
        wereld.antwoord(samira, eerder, Antwoord.INGETROKKEN);
        klok.zetOp(ProefKlok.VANDAAG.plusDays(113));
        var nieuw = wereld.vraag(stad, kind, AFSTEMMING);
        wereld.antwoord(samira, nieuw, JA);
        assertThat(als.doe(stad.ruben(), () -> toestemmingen.vanKind(kind.id())).stream()
                        .map(beeld -> beeld.vraag().id()))
                .containsExactly(nieuw);
    }
}

package nl.kring.toestemming;

import static nl.kring.Proefstad.ouderVan;
import static nl.kring.toestemming.Antwoord.BEDENKTIJD;
import static nl.kring.toestemming.Antwoord.INGETROKKEN;
import static nl.kring.toestemming.Antwoord.JA;
import static nl.kring.toestemming.Antwoord.NEE;
import static nl.kring.toestemming.ContactNiveau.AFSTEMMING;
import static nl.kring.toestemming.ContactNiveau.WETEN_VAN_ELKAAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.toestemming.AntwoordResultaat.Bezwaar;
import nl.kring.toestemming.AntwoordResultaat.NogNiet;
import nl.kring.toestemming.AntwoordResultaat.Vastgelegd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("Wie zelf antwoordde, wordt niet overschreven (R-VIS-03, DT3.1)")
class EigenAntwoordTests {
    private static final NogNiet ALLEEN_DE_OUDER = new NogNiet(List.of(Bezwaar.EIGEN_ANTWOORD));

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ToestemmingNoteren noteren;

    @Autowired
    Toestemmingen toestemmingen;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Contactwereld wereld;

    @Autowired
    ProefKlok klok;

    private Proefstad.Stad stad;
    private Kindbeeld kind;
    private Actor samira;
    private ToestemmingId vraag;

    @BeforeEach
    void begin() {
        klok.terug();
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, Wijkcoachvraag.JA);
        samira = ouderVan(stad, kind);
        vraag = wereld.vraag(stad, kind, AFSTEMMING);
    }

    /** Esra saw the newest answer and writes down another one. */
    private AntwoordResultaat noteer(ToestemmingId bij, Antwoord antwoord, ContactNiveau niveau) {
        return als.doe(stad.esra(), () -> {
            var ouder = kind.gezag().getFirst().id();
            var gezien = toestemmingen
                    .beeld(bij)
                    .orElseThrow()
                    .van(ouder)
                    .orElseThrow()
                    .laatste();
            return noteren.noteer(
                    stad.esra(),
                    new NoteerAntwoord(
                            AntwoordId.nieuw(),
                            bij,
                            ouder,
                            antwoord,
                            niveau,
                            Kanaal.GESPREK,
                            ProefKlok.VANDAAG,
                            gezien == null ? null : gezien.id()));
        });
    }

    private AntwoordResultaat noteer(Antwoord antwoord) {
        return noteer(vraag, antwoord, antwoord == JA ? AFSTEMMING : null);
    }

    @Test
    @DisplayName("Nog eens nee op een oudere vraag neemt een later ja over dezelfde terug (DT3.G8)")
    void eenHerhaaldNeeTelt() {
        wereld.antwoord(samira, vraag, NEE);
        klok.zetOp(ProefKlok.VANDAAG.plusDays(HerhaalRegels.DAGEN_ERTUSSEN));
        var later = wereld.vraag(stad, kind, AFSTEMMING);
        wereld.antwoord(samira, later, JA);
        assertThat(werkt(later)).isTrue();
        assertThat(wereld.antwoord(samira, vraag, NEE)).isInstanceOf(Vastgelegd.class);
        assertThat(werkt(later)).isFalse();
    }

    private boolean werkt(ToestemmingId bij) {
        return als.doe(
                stad.esra(),
                () -> toestemmingen.beeld(bij).orElseThrow().stand().werkt());
    }

    /** Past the app's own rules, straight at the database. */
    private void schrijf(ToestemmingId bij, Antwoord antwoord, ContactNiveau niveau) {
        als.werk(
                stad.esra(),
                () -> jdbc.sql("""
                        insert into toestemming.antwoord
                        values (:gemeente, :id, :vraag, :kind, :ouder, :antwoord, :niveau::toestemming.contactniveau, 'GESPREK', :op, now(), :door)
                        """)
                        .param("gemeente", stad.gemeente().waarde())
                        .param("id", Ids.nieuw())
                        .param("vraag", bij.waarde())
                        .param("kind", kind.id().waarde())
                        .param("ouder", samira.persoon())
                        .param("antwoord", antwoord.name())
                        .param("niveau", niveau == null ? null : niveau.name())
                        .param("op", ProefKlok.VANDAAG)
                        .param("door", stad.esra().persoon())
                        .update());
    }

    private Antwoord nu(ToestemmingId bij) {
        var beeld = als.doe(stad.joyce(), () -> toestemmingen.beeld(bij).orElseThrow());
        return Objects.requireNonNull(beeld.handtekeningen().getFirst().laatste())
                .antwoord();
    }

    @ParameterizedTest(name = "de ouder zei zelf {0}; genoteerd wordt {1}: mag {2}")
    @CsvSource({
        "NEE, JA, false",
        "NEE, BEDENKTIJD, false",
        "NEE, NEE, true",
        "INGETROKKEN, JA, false",
        "INGETROKKEN, BEDENKTIJD, false",
        "INGETROKKEN, NEE, true",
        "BEDENKTIJD, JA, true",
        "BEDENKTIJD, NEE, true",
        "JA, NEE, true",
        "JA, INGETROKKEN, true",
        "JA, BEDENKTIJD, true",
    })
    @DisplayName("Noteren maakt nooit ruimer wat een ouder zelf sloot; smaller mag altijd")
    void notereNooitRuimerDanDeOuderZelf(Antwoord zelf, Antwoord genoteerd, boolean mag) {
        if (zelf == INGETROKKEN) {
            wereld.antwoord(samira, vraag, JA);
        }
        wereld.antwoord(samira, vraag, zelf);
        var niveau = genoteerd == JA ? AFSTEMMING : null;
        if (mag) {
            assertThat(noteer(genoteerd)).isInstanceOf(Vastgelegd.class);
            assertThat(nu(vraag)).isEqualTo(genoteerd);
            schrijf(vraag, genoteerd, niveau);
        } else {
            assertThat(noteer(genoteerd)).isEqualTo(ALLEEN_DE_OUDER);
            assertThatThrownBy(() -> schrijf(vraag, genoteerd, niveau)).isInstanceOf(DataAccessException.class);
            assertThat(nu(vraag)).isEqualTo(zelf);
        }
    }

    @Test
    void eenGenoteerdNeeErtussenMaaktDeWegNietVrij() {
        wereld.antwoord(samira, vraag, NEE);
        assertThat(noteer(NEE)).isInstanceOf(Vastgelegd.class);
        assertThat(noteer(JA)).isEqualTo(ALLEEN_DE_OUDER);
        assertThatThrownBy(() -> schrijf(vraag, JA, AFSTEMMING)).isInstanceOf(DataAccessException.class);
        // the parent can, at any time
        assertThat(wereld.antwoord(samira, vraag, JA)).isInstanceOf(Vastgelegd.class);
        assertThat(noteer(NEE)).isInstanceOf(Vastgelegd.class);
        assertThat(noteer(JA)).isInstanceOf(Vastgelegd.class);
    }

    /** A second question about the same team, as it stands after a while. */
    private ToestemmingId andereVraag() {
        var andere = new ToestemmingId(Ids.nieuw());
        eigenaar.jdbc()
                .sql("""
                insert into toestemming.toestemming
                select gemeente_id, :nieuw, kind_id, plaatsing_id, doel, niveau, ontvanger_id, ontvanger_functie, wijkcoach_id, :belang,
                       gevraagd_door, gevraagd_op, geldig_tot from toestemming.toestemming where toestemming_id = :vraag
                """)
                .param("nieuw", andere.waarde())
                .param(
                        "belang",
                        eigenaar.dicht(
                                stad.gemeente(),
                                kind.id(),
                                "toestemming.toestemming.belang",
                                andere.waarde(),
                                "Samen."))
                .param("vraag", vraag.waarde())
                .update();
        return andere;
    }

    @Test
    @DisplayName("Een stop bij de ene vraag neemt het ja bij de andere mee, ook als de klok stilstaat (R-VIS-03)")
    void eenLaterNeeIsLaterOokAlsDeKlokStilstaat() {
        var andere = andereVraag();
        wereld.antwoord(samira, vraag, JA);
        wereld.antwoord(samira, andere, NEE);
        assertThat(nu(vraag)).isEqualTo(NEE);
    }

    @Test
    @DisplayName("Ook niet langs een andere vraag over hetzelfde wijkteam (BSL-07)")
    void ookNietLangsEenAndereVraagOverHetzelfdeTeam() {
        var andere = andereVraag();
        wereld.antwoord(samira, andere, NEE);
        assertThat(noteer(vraag, JA, AFSTEMMING)).isEqualTo(ALLEEN_DE_OUDER);
        assertThatThrownBy(() -> schrijf(vraag, JA, AFSTEMMING)).isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("Gaf een ouder zelf minder, dan maakt noteren er niet meer van (BSL-08)")
    void minderBlijftMinder() {
        wereld.antwoord(samira, vraag, JA, WETEN_VAN_ELKAAR);
        assertThat(noteer(vraag, JA, AFSTEMMING)).isEqualTo(ALLEEN_DE_OUDER);
        assertThatThrownBy(() -> schrijf(vraag, JA, AFSTEMMING)).isInstanceOf(DataAccessException.class);
        assertThat(noteer(vraag, JA, WETEN_VAN_ELKAAR)).isInstanceOf(Vastgelegd.class);
    }

    @Test
    @DisplayName("Ook niet langs een tweede vraag die verder gaat (BSL-07, BSL-08)")
    void minderBlijftMinderLangsEenTweedeVraag() {
        wereld.antwoord(samira, vraag, JA, WETEN_VAN_ELKAAR);
        var andere = andereVraag();
        assertThat(noteer(andere, JA, AFSTEMMING)).isEqualTo(ALLEEN_DE_OUDER);
        assertThatThrownBy(() -> schrijf(andere, JA, AFSTEMMING)).isInstanceOf(DataAccessException.class);
        assertThat(wereld.antwoord(samira, andere, JA, AFSTEMMING)).isInstanceOf(Vastgelegd.class);
    }

    @Test
    void watEenCollegaNoteerdeKanEenCollegaWijzigen() {
        assertThat(noteer(NEE)).isInstanceOf(Vastgelegd.class);
        assertThat(noteer(JA)).isInstanceOf(Vastgelegd.class);
        assertThat(noteer(BEDENKTIJD)).isInstanceOf(Vastgelegd.class);
        schrijf(vraag, JA, AFSTEMMING);
    }
}

package nl.kring.toestemming;

import static nl.kring.Proefstad.ouder;
import static nl.kring.Proefstad.ouderVan;
import static nl.kring.kind.Gezagsoort.GEZAG_NIET_TE_BEPALEN;
import static nl.kring.kind.Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG;
import static nl.kring.toestemming.Antwoord.BEDENKTIJD;
import static nl.kring.toestemming.Antwoord.INGETROKKEN;
import static nl.kring.toestemming.Antwoord.JA;
import static nl.kring.toestemming.Antwoord.NEE;
import static nl.kring.toestemming.ContactNiveau.AFSTEMMING;
import static nl.kring.toestemming.ContactNiveau.INTENSIEVE_SAMENWERKING;
import static nl.kring.toestemming.ContactNiveau.WETEN_VAN_ELKAAR;
import static nl.kring.toestemming.Contactwereld.opdracht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.kring.KringTest;
import nl.kring.Opdrachten;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;
import nl.kring.toestemming.AntwoordResultaat.Bezwaar;
import nl.kring.toestemming.AntwoordResultaat.Inmiddels;
import nl.kring.toestemming.AntwoordResultaat.NogNiet;
import nl.kring.toestemming.AntwoordResultaat.Vastgelegd;
import nl.kring.toestemming.Contactwereld.Zicht;
import nl.kring.traject.TrajectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("Toestemming: vragen, antwoorden, stoppen")
class ToestemmingTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ToestemmingVragen vragen;

    @Autowired
    ToestemmingAntwoorden antwoorden;

    @Autowired
    ToestemmingNoteren noteren;

    @Autowired
    Toestemmingen toestemmingen;

    @Autowired
    OpenVragen openVragen;

    @Autowired
    Opdrachten opdrachten;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Contactwereld wereld;

    @Autowired
    ProefKlok klok;

    private Proefstad.Stad stad;

    @BeforeEach
    void begin() {
        klok.terug();
        stad = proefstad.nieuw();
    }

    @AfterEach
    void klokTerug() {
        klok.terug();
    }

    private Kindbeeld samira() {
        return proefstad.kind(stad, Wijkcoachvraag.JA);
    }

    private Kindbeeld markEnDanielle() {
        return proefstad.kind(
                stad,
                Wijkcoachvraag.NEE,
                List.of(ouder("Mark", GEZAMENLIJK_OUDERLIJK_GEZAG), ouder("Danielle", GEZAMENLIJK_OUDERLIJK_GEZAG)));
    }

    /** Ruben at work around this child, with a goal, an action and a talk to see. */
    private TrajectId rubenAanHetWerk(Kindbeeld kind) {
        var traject = proefstad.traject(stad, kind);
        wereld.zetIn(stad.ruben(), stad.wijkteam(), kind.id(), traject, ProefKlok.VANDAAG);
        eigenaar.jdbc()
                .sql("""
                with doel as (insert into traject.doel values (:gemeente, :doel, :traject, :kind, 1, 'ONTWIKKELING', :iets, :iets, null, :dag)),
                     actie as (insert into traject.actie values (:gemeente, :actie, :traject, :kind, :iets, :joyce, null, :dag, null, :dag))
                insert into gesprek.gesprek (gemeente_id, gesprek_id, traject_id, kind_id, soort, stand, datum, plaats, collega_nodig)
                values (:gemeente, :gesprek, :traject, :kind, 'EERSTE', 'GEPLAND', :dag, 'THUIS', true)
                """)
                .param("gemeente", stad.gemeente().waarde())
                .param("iets", new byte[33])
                .param("doel", Ids.nieuw())
                .param("actie", Ids.nieuw())
                .param("gesprek", Ids.nieuw())
                .param("traject", traject.waarde())
                .param("kind", kind.id().waarde())
                .param("joyce", stad.joyce().persoon())
                .param("dag", ProefKlok.VANDAAG)
                .update();
        return traject;
    }

    private Toestemmingsbeeld beeld(ToestemmingId vraag) {
        return als.doe(stad.joyce(), () -> toestemmingen.beeld(vraag).orElseThrow());
    }

    private NoteerAntwoord notitie(
            ToestemmingId vraag, Kindbeeld kind, Antwoord antwoord, LocalDate op, AntwoordId gezien) {
        return new NoteerAntwoord(
                AntwoordId.nieuw(),
                vraag,
                kind.gezag().getFirst().id(),
                antwoord,
                antwoord == JA ? AFSTEMMING : null,
                Kanaal.TELEFOON,
                op,
                gezien);
    }

    private AntwoordResultaat noteer(NoteerAntwoord opdracht) {
        return als.doe(stad.esra(), () -> noteren.noteer(stad.esra(), opdracht));
    }

    @Test
    @DisplayName(
            "Geen wijkcoach ziet iets voordat allen ja zeiden, en niets meer na het eerste nee (R-S2-01, BSL-06, DT3.G1, DT3.G8)")
    void deWijkcoachZietPasIetsAlsAllenJaZeggen() {
        var kind = markEnDanielle();
        rubenAanHetWerk(kind);
        var mark = ouderVan(stad, kind, 1);
        var danielle = ouderVan(stad, kind, 0);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.NIETS);
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.NIETS);
        wereld.antwoord(mark, vraag, JA);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.NIETS);
        wereld.antwoord(danielle, vraag, BEDENKTIJD);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.NIETS);
        wereld.antwoord(danielle, vraag, JA);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.ALLES);
        wereld.antwoord(mark, vraag, INGETROKKEN);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.NIETS);
    }

    @Test
    @DisplayName("Het ja geldt een functie bij één team: een collega-wijkcoach zonder inzet ziet niets (BSL-07)")
    void eenAndereWijkcoachZietNiets() {
        var kind = samira();
        rubenAanHetWerk(kind);
        wereld.antwoord(ouderVan(stad, kind), wereld.vraag(stad, kind, AFSTEMMING), JA);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.ALLES);
        assertThat(wereld.zicht(stad.vera(), kind.id())).isEqualTo(Zicht.NIETS);
    }

    @Test
    @DisplayName("Weten van elkaar opent geen doel, actie of gesprek (R-S2-03)")
    void wetenVanElkaarOpentGeenInhoud() {
        var kind = samira();
        rubenAanHetWerk(kind);
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        wereld.antwoord(ouderVan(stad, kind), vraag, JA, WETEN_VAN_ELKAAR);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.WETEN);
        als.werk(stad.ruben(), () -> {
            // the coach and Ruben himself: who else is involved is what knowing of each other means
            assertThat(wereld.aantal("inzet.inzet", kind.id())).isEqualTo(2);
            for (var tabel : List.of(
                    "traject.traject",
                    "traject.doel",
                    "traject.actie",
                    "gesprek.gesprek",
                    "toestemming.toestemming",
                    "toestemming.antwoord",
                    "werkwijze.situatie",
                    "werkwijze.scenariobepaling")) {
                assertThat(wereld.aantal(tabel, kind.id())).as(tabel).isZero();
            }
        });
        wereld.antwoord(ouderVan(stad, kind), vraag, JA);
        als.werk(stad.ruben(), () -> {
            for (var tabel : List.of(
                    "traject.traject", "traject.doel", "traject.actie", "gesprek.gesprek", "toestemming.toestemming")) {
                assertThat(wereld.aantal(tabel, kind.id())).as(tabel).isOne();
            }
        });
    }

    @Test
    @DisplayName("Op de laatste dag werkt het ja, de dag erna niet meer (BSL-11)")
    void naDeLaatsteDagZietDeWijkcoachNiets() {
        var kind = samira();
        rubenAanHetWerk(kind);
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        wereld.antwoord(ouderVan(stad, kind), vraag, JA);
        var laatste = beeld(vraag).vraag().geldigTot();
        klok.zetOp(laatste);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.ALLES);
        klok.zetOp(laatste.plusDays(1));
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.NIETS);
        assertThat(beeld(vraag).stand()).isEqualTo(new Toestemmingstand.Verlopen(laatste));
    }

    @Test
    @DisplayName("Is onbekend wie beslist, dan kan niemand ja zeggen en wordt er niets gevraagd (DT3.G6)")
    void onduidelijkGezagHoudtAllesTegen() {
        var kind = proefstad.kind(
                stad,
                Wijkcoachvraag.JA,
                List.of(ouder("Mark", GEZAMENLIJK_OUDERLIJK_GEZAG), ouder("Danielle", GEZAG_NIET_TE_BEPALEN)));
        var resultaat = als.doe(stad.esra(), () -> vragen.vraag(stad.esra(), opdracht(stad, kind, AFSTEMMING)));
        assertThat(resultaat).isEqualTo(new VraagResultaat.NogNiet(List.of(VraagResultaat.Bezwaar.GEZAG_ONDUIDELIJK)));
    }

    @Test
    @DisplayName("Wordt het gezag later onduidelijk, dan sluit het meteen; ja kan niet, nee wel (DT3.G6)")
    void laterOnduidelijkGezagSluitMeteen() {
        var kind = samira();
        rubenAanHetWerk(kind);
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        wereld.antwoord(ouderVan(stad, kind), vraag, JA);
        eigenaar.jdbc()
                .sql("update kind.gezagsrelatie set soort = 'TIJDELIJK_GEEN_GEZAG' where kind_id = :kind")
                .param("kind", kind.id().waarde())
                .update();
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.NIETS);
        assertThat(beeld(vraag).stand()).isEqualTo(new Toestemmingstand.Geblokkeerd());
        assertThatThrownBy(() -> wereld.antwoord(ouderVan(stad, kind), vraag, JA))
                .isInstanceOf(NietGevonden.class);
        var ja = beeld(vraag).verloop().getFirst();
        assertThat(noteer(notitie(vraag, kind, JA, ProefKlok.VANDAAG, ja.id())))
                .isEqualTo(new NogNiet(List.of(Bezwaar.GEZAG_ONDUIDELIJK)));
        assertThat(noteer(notitie(vraag, kind, NEE, ProefKlok.VANDAAG, ja.id())))
                .isInstanceOf(Vastgelegd.class);
    }

    @Test
    void tweeKeerDrukkenIsEenAntwoord() {
        var kind = samira();
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        var eerste = wereld.antwoord(ouderVan(stad, kind), vraag, NEE);
        assertThat(wereld.antwoord(ouderVan(stad, kind), vraag, NEE)).isEqualTo(eerste);
        assertThat(beeld(vraag).verloop()).hasSize(1);
    }

    @Test
    void deOuderKanAltijdVanGedachtenVeranderen() {
        var kind = samira();
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        for (var antwoord : List.of(NEE, BEDENKTIJD, JA, INGETROKKEN, JA, NEE)) {
            assertThat(wereld.antwoord(ouderVan(stad, kind), vraag, antwoord)).isInstanceOf(Vastgelegd.class);
            assertThat(beeld(vraag).handtekeningen().getFirst().laatste().antwoord())
                    .isEqualTo(antwoord);
        }
        assertThat(beeld(vraag).verloop()).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(ContactNiveau.class)
    @DisplayName(
            "Elk niveau is te vragen; nauw samenwerken alleen om een van drie redenen, met woorden (BSL-09, DT3.3)")
    void nauwSamenwerkenVraagtEenReden(ContactNiveau niveau) {
        var kind = samira();
        var kaal = opdracht(stad, kind, niveau);
        var gevraagd = new VraagResultaat.Gevraagd(kaal.id());
        var nauw = niveau == INTENSIEVE_SAMENWERKING;
        var mist = new VraagResultaat.NogNiet(List.of(VraagResultaat.Bezwaar.AANLEIDING_ONTBREEKT));
        assertThat(vraag(kaal)).isEqualTo(nauw ? mist : gevraagd);
        if (nauw) {
            for (var aanleiding : Aanleiding.values()) {
                assertThat(vraag(met(kaal, new Vraagreden("Goed", aanleiding, " ", null))))
                        .isEqualTo(mist);
            }
            assertThat(vraag(met(kaal, new Vraagreden("Goed", Aanleiding.LOPEND_HULPTRAJECT, "Er is al hulp.", null))))
                    .isEqualTo(gevraagd);
        }
    }

    private VraagResultaat vraag(VraagToestemming opdracht) {
        return als.doe(stad.esra(), () -> vragen.vraag(stad.esra(), opdracht));
    }

    private static VraagToestemming met(VraagToestemming basis, Vraagreden reden) {
        return new VraagToestemming(
                basis.id(),
                basis.kind(),
                basis.plaatsing(),
                basis.bereik(),
                basis.wijkcoach(),
                basis.wijkteam(),
                reden);
    }

    @ParameterizedTest(name = "tot en met vandaag + {0} dagen: {1}")
    @CsvSource({"-1, EINDE_IN_HET_VERLEDEN", "0,", "365,", "366, EINDE_TE_VER"})
    void eenJaDuurtHoogstensEenJaar(int dagen, VraagResultaat.Bezwaar bezwaar) {
        var kind = samira();
        var basis = opdracht(stad, kind, AFSTEMMING);
        var opdracht = new VraagToestemming(
                basis.id(),
                basis.kind(),
                basis.plaatsing(),
                AFSTEMMING,
                basis.wijkcoach(),
                basis.wijkteam(),
                basis.reden().belang(),
                ProefKlok.VANDAAG.plusDays(dagen));
        var resultaat = als.doe(stad.esra(), () -> vragen.vraag(stad.esra(), opdracht));
        assertThat(resultaat)
                .isEqualTo(
                        bezwaar == null
                                ? new VraagResultaat.Gevraagd(basis.id())
                                : new VraagResultaat.NogNiet(List.of(bezwaar)));
    }

    @Test
    @DisplayName("Zonder belang van het kind geen vraag, en alleen aan een echte wijkcoach (BSL-07)")
    void deVraagHeeftEenRedenEnEenWijkcoach() {
        var kind = samira();
        var basis = opdracht(stad, kind, AFSTEMMING);
        var opdracht = new VraagToestemming(
                basis.id(),
                basis.kind(),
                basis.plaatsing(),
                AFSTEMMING,
                new MedewerkerId(stad.lotte().persoon()),
                basis.wijkteam(),
                "  ",
                basis.bereik().tot());
        assertThat(als.doe(stad.esra(), () -> vragen.vraag(stad.esra(), opdracht)))
                .isEqualTo(new VraagResultaat.NogNiet(
                        List.of(VraagResultaat.Bezwaar.WIJKCOACH_ONBEKEND, VraagResultaat.Bezwaar.BELANG_ONTBREEKT)));
    }

    @Test
    @DisplayName("Een vraag die loopt of al een ja heeft, wordt niet nog eens gesteld (BSL-02)")
    void tweeKeerVragenIsEenVraag() {
        var kind = samira();
        var opdracht = opdracht(stad, kind, AFSTEMMING);
        als.doe(stad.esra(), () -> vragen.vraag(stad.esra(), opdracht));
        assertThat(als.doe(stad.esra(), () -> vragen.vraag(stad.esra(), opdracht)))
                .isEqualTo(new VraagResultaat.Gevraagd(opdracht.id()));
        assertThat(als.doe(stad.joyce(), () -> vragen.vraag(stad.joyce(), opdracht(stad, kind, WETEN_VAN_ELKAAR))))
                .isEqualTo(new VraagResultaat.IsErAl(opdracht.id()));
        wereld.antwoord(ouderVan(stad, kind), opdracht.id(), JA);
        assertThat(als.doe(stad.joyce(), () -> vragen.vraag(stad.joyce(), opdracht(stad, kind, AFSTEMMING))))
                .isEqualTo(new VraagResultaat.IsErAl(opdracht.id()));
    }

    @Test
    @DisplayName("Na een nee pas na acht weken opnieuw (DT3.9)")
    void naEenNeeWachtDeKinderopvang() {
        var kind = samira();
        var eerste = wereld.vraag(stad, kind, AFSTEMMING);
        wereld.antwoord(ouderVan(stad, kind), eerste, NEE);
        assertThat(als.doe(stad.esra(), () -> vragen.vraag(stad.esra(), opdracht(stad, kind, AFSTEMMING))))
                .isEqualTo(new VraagResultaat.Wachten(new Herhaling.TeSnel(ProefKlok.VANDAAG.plusDays(56))));
        klok.zetOp(ProefKlok.VANDAAG.plusDays(56));
        assertThat(als.doe(stad.esra(), () -> vragen.vraag(stad.esra(), opdracht(stad, kind, AFSTEMMING))))
                .isInstanceOf(VraagResultaat.Gevraagd.class);
    }

    @Test
    void wieDatNietMagKrijgtHetzelfdeAntwoordAlsBijEenOnbekendKind() {
        var kind = samira();
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        for (var wie : List.of(stad.henk(), stad.lotte(), stad.ruben(), stad.vreemde(), ouderVan(stad, kind))) {
            assertThatThrownBy(() -> als.doe(wie, () -> vragen.vraag(wie, opdracht(stad, kind, AFSTEMMING))))
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() ->
                            als.doe(wie, () -> noteren.noteer(wie, notitie(vraag, kind, JA, ProefKlok.VANDAAG, null))))
                    .isInstanceOf(NietGevonden.class);
        }
        for (var wie : List.of(stad.esra(), stad.joyce(), stad.henk(), stad.ruben())) {
            assertThatThrownBy(() -> wereld.antwoord(wie, vraag, JA)).isInstanceOf(NietGevonden.class);
        }
    }

    @Test
    @DisplayName("Noteren: wie, hoe, wanneer en door wie blijft zichtbaar (R-S2-02)")
    void eenGenoteerdAntwoordZegtHoeHetKwam() {
        var kind = samira();
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        assertThat(noteer(notitie(vraag, kind, JA, ProefKlok.VANDAAG, null))).isInstanceOf(Vastgelegd.class);
        var antwoord = beeld(vraag).verloop().getFirst();
        assertThat(antwoord.kanaal()).isEqualTo(Kanaal.TELEFOON);
        assertThat(antwoord.genoteerdDoor()).isEqualTo("Esra");
        assertThat(beeld(vraag).stand().werkt()).isTrue();
    }

    @ParameterizedTest(name = "gevraagd vandaag, antwoord {0} dagen later: {1}")
    @CsvSource({"-1, OP_VOOR_DE_VRAAG", "0,", "1, OP_IN_DE_TOEKOMST"})
    void deDagVanEenAntwoordLigtTussenVraagEnVandaag(int dagen, Bezwaar bezwaar) {
        var kind = samira();
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        var resultaat = noteer(notitie(vraag, kind, JA, ProefKlok.VANDAAG.plusDays(dagen), null));
        if (bezwaar == null) {
            assertThat(resultaat).isInstanceOf(Vastgelegd.class);
        } else {
            assertThat(resultaat).isEqualTo(new NogNiet(List.of(bezwaar)));
        }
    }

    @Test
    @DisplayName("Een oud ja dat laat wordt opgeschreven, maakt een later nee niet ongedaan")
    void eenOudJaMaaktEenLaterNeeNietOngedaan() {
        var kind = samira();
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        klok.zetOp(ProefKlok.VANDAAG.plusDays(3));
        wereld.antwoord(ouderVan(stad, kind), vraag, NEE);
        var nee = beeld(vraag).verloop().getFirst();
        assertThat(noteer(notitie(vraag, kind, JA, ProefKlok.VANDAAG, null))).isEqualTo(new Inmiddels(nee));
        assertThat(noteer(notitie(vraag, kind, JA, ProefKlok.VANDAAG, nee.id())))
                .isEqualTo(new NogNiet(List.of(Bezwaar.OP_VOOR_HET_VORIGE_ANTWOORD)));
        assertThat(beeld(vraag).stand()).isInstanceOf(Toestemmingstand.Nee.class);
    }

    @Test
    void tweeKeerVersturenNoteertEenKeer() {
        var kind = samira();
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        var notitie = notitie(vraag, kind, JA, ProefKlok.VANDAAG, null);
        assertThat(noteer(notitie)).isEqualTo(noteer(notitie));
        assertThat(beeld(vraag).verloop()).hasSize(1);
    }

    @Test
    @DisplayName("Stoppen kan na een ja; hoger dan gevraagd gaat alleen de ouder zelf (BSL-09)")
    void stoppenKanNaEenJaEnHogerGaatAlleenDeOuder() {
        var kind = samira();
        var vraag = wereld.vraag(stad, kind, WETEN_VAN_ELKAAR);
        assertThat(wereld.antwoord(ouderVan(stad, kind), vraag, INGETROKKEN))
                .isEqualTo(new NogNiet(List.of(Bezwaar.NIETS_OM_TE_STOPPEN)));
        assertThat(noteer(notitie(vraag, kind, JA, ProefKlok.VANDAAG, null)))
                .isEqualTo(new NogNiet(List.of(Bezwaar.NIVEAU_TE_HOOG)));
        assertThat(beeld(vraag).verloop()).isEmpty();
        assertThat(wereld.antwoord(ouderVan(stad, kind), vraag, JA, AFSTEMMING)).isInstanceOf(Vastgelegd.class);
    }

    @Test
    @DisplayName("De database laat een ouder alleen voor zichzelf antwoorden, en niemand een antwoord wijzigen")
    void deDatabaseLaatAlleenEigenAntwoordenToe() {
        var kind = markEnDanielle();
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        var mark = ouderVan(stad, kind, 1);
        var danielle = ouderVan(stad, kind, 0);
        assertThatThrownBy(() -> als.werk(mark, () -> schrijfAntwoord(vraag, kind, danielle, null)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> als.werk(
                        stad.esra(),
                        () -> schrijfAntwoord(
                                vraag, kind, mark, new MedewerkerId(stad.joyce().persoon()))))
                .isInstanceOf(DataAccessException.class);
        als.werk(mark, () -> schrijfAntwoord(vraag, kind, mark, null));
        assertThatThrownBy(() -> als.werk(
                        mark,
                        () -> jdbc.sql("update toestemming.antwoord set antwoord = 'NEE'")
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> als.werk(
                        mark, () -> jdbc.sql("delete from toestemming.antwoord").update()))
                .isInstanceOf(DataAccessException.class);
    }

    private void schrijfAntwoord(ToestemmingId vraag, Kindbeeld kind, Actor ouder, MedewerkerId door) {
        jdbc.sql(
                        "insert into toestemming.antwoord values (:gemeente, :id, :vraag, :kind, :ouder, 'JA', 'AFSTEMMING', 'ZELF', :op, now(), :door)")
                .param("gemeente", stad.gemeente().waarde())
                .param("id", Ids.nieuw())
                .param("vraag", vraag.waarde())
                .param("kind", kind.id().waarde())
                .param("ouder", ouder.persoon())
                .param("op", ProefKlok.VANDAAG)
                .param("door", door == null ? null : door.waarde())
                .update();
    }

    @Test
    void openVragenStaanBijDeOuderTotDieAntwoordt() {
        var kind = markEnDanielle();
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        var mark = ouderVan(stad, kind, 1);
        var danielle = ouderVan(stad, kind, 0);
        assertThat(teBeantwoorden(mark)).containsExactly(vraag);
        assertThat(teBeantwoorden(danielle)).containsExactly(vraag);
        wereld.antwoord(mark, vraag, NEE);
        assertThat(teBeantwoorden(mark)).isEmpty();
        assertThat(teBeantwoorden(danielle)).containsExactly(vraag);
        wereld.antwoord(danielle, vraag, BEDENKTIJD);
        assertThat(teBeantwoorden(danielle)).isEmpty();
    }

    @Test
    @DisplayName("Van samen beslissen is er één bekend: dan wordt er nog niets gevraagd (DT3.G6)")
    void zolangNietDuidelijkIsWieBeslistStaatErNiets() {
        var kind = markEnDanielle();
        wereld.vraag(stad, kind, AFSTEMMING);
        var danielle = ouderVan(stad, kind, 0);
        assertThat(teBeantwoorden(danielle)).hasSize(1);
        eigenaar.jdbc()
                .sql("delete from kind.gezagsrelatie where kind_id = :kind and ouder_id <> :ouder")
                .param("kind", kind.id().waarde())
                .param("ouder", danielle.persoon())
                .update();
        assertThat(teBeantwoorden(danielle)).isEmpty();
    }

    private List<ToestemmingId> teBeantwoorden(Actor ouder) {
        return als.doe(ouder, () -> openVragen.teBeantwoorden(ouder)).stream()
                .map(OpenVraag::id)
                .toList();
    }

    @Test
    void deLijstVanOpenVragenIsEenVraagAanDeDatabase() {
        var samira = ouderVan(stad, samira());
        for (var nummer = 0; nummer < 3; nummer++) {
            var kind = samira();
            eigenaar.jdbc()
                    .sql("update kind.gezagsrelatie set ouder_id = :ouder where kind_id = :kind")
                    .param("ouder", samira.persoon())
                    .param("kind", kind.id().waarde())
                    .update();
            wereld.vraag(stad, kind, AFSTEMMING);
        }
        var gesteld = opdrachten.van(() -> assertThat(als.doe(samira, () -> openVragen.teBeantwoorden(samira)))
                .hasSize(3));
        assertThat(gesteld).hasSize(1);
    }

    @Test
    @DisplayName("Het niveau van een wijkcoach is te zien voor wie het kind kent, zonder wie wat antwoordde")
    void hetNiveauIsTeZienZonderDeAntwoorden() {
        var kind = samira();
        var traject = rubenAanHetWerk(kind);
        eigenaar.jdbc()
                .sql("""
                insert into inzet.inzet values (:gemeente, :id, :traject, :kind, 'AMBULANT_BEGELEIDER', :lotte, :aanbieder, 'VOORLIGGEND', 'LOCATIE', :dag, :dag, null)
                """)
                .param("gemeente", stad.gemeente().waarde())
                .param("id", Ids.nieuw())
                .param("traject", traject.waarde())
                .param("kind", kind.id().waarde())
                .param("lotte", stad.lotte().persoon())
                .param("aanbieder", stad.aanbieder())
                .param("dag", ProefKlok.VANDAAG)
                .update();
        wereld.antwoord(ouderVan(stad, kind), wereld.vraag(stad, kind, AFSTEMMING), JA);
        var ruben = new MedewerkerId(stad.ruben().persoon());
        for (var wie : List.of(stad.lotte(), stad.joyce(), ouderVan(stad, kind), stad.ruben())) {
            assertThat(als.doe(wie, () -> toestemmingen.niveaus(kind.plaats().id())))
                    .containsEntry(ruben, AFSTEMMING);
        }
        assertThat(als.doe(
                        stad.vreemde(),
                        () -> toestemmingen.niveaus(kind.plaats().id())))
                .isEmpty();
        assertThat(als.doe(stad.lotte(), () -> toestemmingen.vanKind(kind.id())))
                .isEmpty();
        als.werk(
                stad.lotte(),
                () -> assertThat(wereld.aantal("werkwijze.situatie", kind.id())).isZero());
    }
}

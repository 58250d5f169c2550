package nl.kring.toestemming;

import static nl.kring.Proefstad.ouder;
import static nl.kring.Proefstad.ouderVan;
import static nl.kring.kind.Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG;
import static nl.kring.toestemming.Antwoord.BEDENKTIJD;
import static nl.kring.toestemming.Antwoord.BETWIST;
import static nl.kring.toestemming.Antwoord.DEELT_ZELF;
import static nl.kring.toestemming.Antwoord.JA;
import static nl.kring.toestemming.Antwoord.NEE;
import static nl.kring.toestemming.Antwoord.NIET_MEER;
import static nl.kring.toestemming.ContactNiveau.AFSTEMMING;
import static nl.kring.toestemming.Richting.CONTACT_KOV_WIJKCOACH;
import static nl.kring.toestemming.Richting.CONTACT_WIJKCOACH_KOV;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.OuderId;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Actor;
import nl.kring.toestemming.AntwoordResultaat.Bezwaar;
import nl.kring.toestemming.AntwoordResultaat.NogNiet;
import nl.kring.toestemming.AntwoordResultaat.Vastgelegd;
import nl.kring.toestemming.Contactwereld.Zicht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Ouders houden de regie: minder, andersom, zelf, niet meer vragen, en dit klopt niet (R-VIS-03)")
class SmallerTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    ToestemmingVragen vragen;

    @Autowired
    ToestemmingAntwoorden antwoorden;

    @Autowired
    ToestemmingNoteren noteren;

    @Autowired
    PogingNoteren pogingen;

    @Autowired
    Toestemmingen toestemmingen;

    @Autowired
    Contactwereld wereld;

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

    private void rubenAanHetWerk() {
        wereld.zetIn(stad.ruben(), stad.wijkteam(), kind.id(), proefstad.traject(stad, kind), ProefKlok.VANDAAG);
    }

    private VraagResultaat vraag(Actor wie, Bereik bereik, Vraagreden reden) {
        var basis = Contactwereld.opdracht(stad, kind, AFSTEMMING);
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
                                reden)));
    }

    private ToestemmingId inBeideRichtingen() {
        var bereik =
                new Bereik(AFSTEMMING, Richting.alle(), Gegevenssoort.bij(AFSTEMMING), ProefKlok.VANDAAG.plusMonths(6));
        return ((VraagResultaat.Gevraagd) vraag(stad.esra(), bereik, Vraagreden.van("Goed voor hem"))).id();
    }

    private AntwoordResultaat ja(Actor ouder, ToestemmingId vraag, Jawoord ja) {
        return als.doe(ouder, () -> antwoorden.antwoord(ouder, vraag, JA, ja));
    }

    private AntwoordResultaat noteer(ToestemmingId vraag, Antwoord antwoord, Jawoord ja) {
        return als.doe(stad.esra(), () -> {
            var laatste = toestemmingen
                    .beeld(vraag)
                    .orElseThrow()
                    .handtekeningen()
                    .getFirst()
                    .laatste();
            return noteren.noteer(
                    stad.esra(),
                    new NoteerAntwoord(
                            AntwoordId.nieuw(),
                            vraag,
                            kind.gezag().getFirst().id(),
                            antwoord,
                            ja,
                            Kanaal.GESPREK,
                            ProefKlok.VANDAAG,
                            laatste == null ? null : laatste.id()));
        });
    }

    private Toestemmingstand stand(ToestemmingId vraag) {
        return als.doe(
                stad.joyce(), () -> toestemmingen.beeld(vraag).orElseThrow().stand());
    }

    @Test
    @DisplayName("Geen doelen delen: de wijkcoach leest afspraken en geen doelen, meteen (BSL-08)")
    void minderSoortenSluitMeteen() {
        rubenAanHetWerk();
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        wereld.antwoord(samira, vraag, JA);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.ALLES);
        ja(samira, vraag, new Jawoord(null, null, Set.of(Gegevenssoort.DOELEN), null));
        assertThat(als.doe(
                        stad.ruben(), () -> toestemmingen.overlegt(kind.plaats().id())))
                .as("zonder afspraken en data geen gesprek plannen")
                .isEmpty();
        ja(samira, vraag, Jawoord.ZOALS_GEVRAAGD);
        assertThat(als.doe(
                        stad.ruben(), () -> toestemmingen.overlegt(kind.plaats().id())))
                .containsExactly(new MedewerkerId(stad.ruben().persoon()));
    }

    @Test
    @DisplayName("Alleen de wijkcoach mag zich tot de kinderopvang richten: dan leest die niets (DT3.2, AMB-15)")
    void eenRichtingOpentAlleenDieRichting() {
        rubenAanHetWerk();
        var vraag = inBeideRichtingen();
        ja(samira, vraag, Jawoord.ZOALS_GEVRAAGD);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.ALLES);
        ja(samira, vraag, new Jawoord(null, Set.of(CONTACT_WIJKCOACH_KOV), null, null));
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.WETEN);
        ja(samira, vraag, new Jawoord(null, Set.of(CONTACT_KOV_WIJKCOACH), null, null));
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.ALLES);
    }

    @Test
    @DisplayName("Gaven twee ouders elk een andere richting, dan is er geen contact (BSL-08)")
    void elkEenAndereRichtingIsGeenContact() {
        kind = proefstad.kind(
                stad,
                Wijkcoachvraag.JA,
                List.of(ouder("Mark", GEZAMENLIJK_OUDERLIJK_GEZAG), ouder("Danielle", GEZAMENLIJK_OUDERLIJK_GEZAG)));
        rubenAanHetWerk();
        var vraag = inBeideRichtingen();
        ja(ouderVan(stad, kind, 0), vraag, new Jawoord(null, Set.of(CONTACT_KOV_WIJKCOACH), null, null));
        ja(ouderVan(stad, kind, 1), vraag, new Jawoord(null, Set.of(CONTACT_WIJKCOACH_KOV), null, null));
        assertThat(stand(vraag)).isInstanceOf(Toestemmingstand.Wacht.class);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.NIETS);
    }

    @ParameterizedTest(name = "korter tot dag 10, op dag {0}: {1}")
    @CsvSource({"10, ALLES", "11, NIETS"})
    @DisplayName("Een eerder einde van een ouder geldt, de laatste dag telt mee (BSL-08, BSL-11)")
    void eenEerderEindeGeldt(int dag, String verwacht) {
        rubenAanHetWerk();
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        ja(samira, vraag, new Jawoord(null, null, null, ProefKlok.VANDAAG.plusDays(10)));
        klok.zetOp(ProefKlok.VANDAAG.plusDays(dag));
        assertThat(wereld.zicht(stad.ruben(), kind.id()))
                .isEqualTo(verwacht.equals("ALLES") ? Zicht.ALLES : Zicht.NIETS);
    }

    @Test
    void langerOfLeegKanNiet() {
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        assertThat(ja(samira, vraag, new Jawoord(null, null, null, ProefKlok.VANDAAG.plusYears(2))))
                .isEqualTo(new NogNiet(List.of(Bezwaar.EINDE_NA_DE_VRAAG)));
        assertThat(ja(samira, vraag, new Jawoord(null, null, null, ProefKlok.VANDAAG.minusDays(1))))
                .isEqualTo(new NogNiet(List.of(Bezwaar.EINDE_VOORBIJ)));
        assertThat(ja(samira, vraag, new Jawoord(null, null, Set.of(), null)))
                .isEqualTo(new NogNiet(List.of(Bezwaar.GEGEVENS_ONTBREKEN)));
        assertThat(ja(samira, vraag, new Jawoord(null, Set.of(CONTACT_WIJKCOACH_KOV), null, null)))
                .isEqualTo(new NogNiet(List.of(Bezwaar.RICHTING_NIET_GEVRAAGD)));
    }

    @Test
    @DisplayName("Wat een ouder zelf smaller gaf, maakt noteren in geen enkel opzicht ruimer (R-VIS-03)")
    void noterenMaaktNietsRuimer() {
        var vraag = inBeideRichtingen();
        var smal = new Jawoord(
                AFSTEMMING,
                Set.of(CONTACT_KOV_WIJKCOACH),
                Set.of(Gegevenssoort.DOELEN),
                ProefKlok.VANDAAG.plusDays(30));
        ja(samira, vraag, smal);
        var alleen = new NogNiet(List.of(Bezwaar.EIGEN_ANTWOORD));
        assertThat(noteer(vraag, JA, new Jawoord(AFSTEMMING, null, smal.gegevens(), smal.tot())))
                .isEqualTo(alleen);
        assertThat(noteer(vraag, JA, new Jawoord(AFSTEMMING, smal.richtingen(), null, smal.tot())))
                .isEqualTo(alleen);
        assertThat(noteer(vraag, JA, new Jawoord(AFSTEMMING, smal.richtingen(), smal.gegevens(), null)))
                .isEqualTo(alleen);
        assertThat(noteer(vraag, JA, smal)).isInstanceOf(Vastgelegd.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Antwoord.class,
            names = {"DEELT_ZELF", "NIET_MEER"})
    @DisplayName("Zelf vertellen en niet meer vragen sluiten meteen (DT3.5, DT3.9)")
    void zelfDelenEnNietMeerVragenSluiten(Antwoord antwoord) {
        rubenAanHetWerk();
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        wereld.antwoord(samira, vraag, JA);
        wereld.antwoord(samira, vraag, antwoord);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.NIETS);
        assertThat(noteer(vraag, JA, Jawoord.tot(AFSTEMMING))).isEqualTo(new NogNiet(List.of(Bezwaar.EIGEN_ANTWOORD)));
    }

    @Test
    @DisplayName(
            "Na 'vraag mij dit niet meer' alleen met een nieuw feit, dat de ouders lezen; of als de ouder erop terugkomt (DT3.9)")
    void nietMeerVragenTenzijErIetsNieuwsIs() {
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        wereld.antwoord(samira, vraag, NIET_MEER);
        klok.zetOp(ProefKlok.VANDAAG.plusMonths(14));
        var bereik = Bereik.van(AFSTEMMING, ProefKlok.VANDAAG.plusMonths(18));
        assertThat(vraag(stad.esra(), bereik, Vraagreden.van("Goed voor hem")))
                .isEqualTo(new VraagResultaat.Wachten(new Herhaling.NietMeer()));
        var metFeit = vraag(stad.esra(), bereik, new Vraagreden("Goed voor hem", null, null, "Hij gaat naar school."));
        assertThat(metFeit).isInstanceOf(VraagResultaat.Gevraagd.class);
        var nieuw = ((VraagResultaat.Gevraagd) metFeit).id();
        assertThat(als.doe(
                        samira,
                        () -> toestemmingen
                                .beeld(nieuw)
                                .orElseThrow()
                                .vraag()
                                .reden()
                                .nieuwFeit()))
                .isEqualTo("Hij gaat naar school.");
        wereld.antwoord(samira, nieuw, NEE);
        klok.zetOp(ProefKlok.VANDAAG.plusMonths(17));
        assertThat(vraag(stad.esra(), bereik, Vraagreden.van("Goed voor hem")))
                .as("een nee op de nieuwe vraag haalt het niet weg")
                .isEqualTo(new VraagResultaat.Wachten(new Herhaling.NietMeer()));
    }

    @Test
    @DisplayName("Wie er zelf op terugkomt, mag weer gevraagd worden, ook als de vraag al verlopen is (BSL-10)")
    void deOuderHeropentHetZelf() {
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        wereld.antwoord(samira, vraag, NIET_MEER);
        klok.zetOp(ProefKlok.VANDAAG.plusMonths(7));
        assertThat(wereld.antwoord(samira, vraag, JA)).isEqualTo(new NogNiet(List.of(Bezwaar.VRAAG_VERLOPEN)));
        assertThat(wereld.antwoord(samira, vraag, BEDENKTIJD)).isInstanceOf(Vastgelegd.class);
        assertThat(vraag(
                        stad.esra(),
                        Bereik.van(AFSTEMMING, ProefKlok.VANDAAG.plusMonths(8)),
                        Vraagreden.van("Goed voor hem")))
                .isInstanceOf(VraagResultaat.Gevraagd.class);
    }

    @Test
    @DisplayName("Een nieuw feit maakt dat opnieuw vragen na een nee niet te snel is (BSL-10)")
    void metEenNieuwFeitHoeftNietGewachtTeWorden() {
        wereld.antwoord(samira, wereld.vraag(stad, kind, AFSTEMMING), NEE);
        var bereik = Bereik.van(AFSTEMMING, ProefKlok.VANDAAG.plusMonths(6));
        assertThat(vraag(stad.esra(), bereik, Vraagreden.van("Goed voor hem")))
                .isInstanceOf(VraagResultaat.Wachten.class);
        assertThat(vraag(stad.esra(), bereik, new Vraagreden("Goed voor hem", null, null, "Er is een zusje.")))
                .isInstanceOf(VraagResultaat.Gevraagd.class);
    }

    @Test
    @DisplayName("Dit klopt niet: het genoteerde ja telt meteen niet meer, de regel blijft staan (R-VIS-03)")
    void eenBetwistJaTeltNietMeer() {
        rubenAanHetWerk();
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        assertThat(wereld.antwoord(samira, vraag, BETWIST)).isEqualTo(new NogNiet(List.of(Bezwaar.NIETS_TE_BETWISTEN)));
        noteer(vraag, JA, Jawoord.tot(AFSTEMMING));
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.ALLES);
        assertThat(wereld.antwoord(samira, vraag, BETWIST)).isInstanceOf(Vastgelegd.class);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.NIETS);
        var verloop = als.doe(
                stad.esra(), () -> toestemmingen.beeld(vraag).orElseThrow().verloop());
        assertThat(verloop).extracting(GegevenAntwoord::antwoord).containsExactly(BETWIST, JA);
        assertThat(noteer(vraag, JA, Jawoord.tot(AFSTEMMING))).isEqualTo(new NogNiet(List.of(Bezwaar.EIGEN_ANTWOORD)));
        assertThat(wereld.antwoord(samira, vraag, DEELT_ZELF)).isInstanceOf(Vastgelegd.class);
    }

    @Test
    @DisplayName(
            "Een van twee niet bereikt na drie keer op twee manieren: gedeeltelijk, en delen mag niet (DT3.G7, BSL-12)")
    void nietBereiktIsGedeeltelijkEnOpentNiets() {
        kind = proefstad.kind(
                stad,
                Wijkcoachvraag.JA,
                List.of(ouder("Mark", GEZAMENLIJK_OUDERLIJK_GEZAG), ouder("Danielle", GEZAMENLIJK_OUDERLIJK_GEZAG)));
        rubenAanHetWerk();
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        wereld.antwoord(ouderVan(stad, kind, 0), vraag, JA);
        var stil = new OuderId(ouderVan(stad, kind, 1).persoon());
        poging(vraag, stil, Poging.Hoe.TELEFOON);
        poging(vraag, stil, Poging.Hoe.TELEFOON);
        poging(vraag, stil, Poging.Hoe.TELEFOON);
        assertThat(stand(vraag)).as("drie keer op één manier").isInstanceOf(Toestemmingstand.Wacht.class);
        poging(vraag, stil, Poging.Hoe.BRIEF);
        assertThat(stand(vraag)).isInstanceOf(Toestemmingstand.Gedeeltelijk.class);
        assertThat(wereld.zicht(stad.ruben(), kind.id())).isEqualTo(Zicht.NIETS);
        wereld.antwoord(ouderVan(stad, kind, 1), vraag, BEDENKTIJD);
        assertThat(stand(vraag)).as("wie antwoordt, is bereikt").isInstanceOf(Toestemmingstand.Wacht.class);
        assertThat(poging(vraag, stil, Poging.Hoe.BRIEF)).isEqualTo(PogingNoteren.Uitkomst.NIET_NODIG);
    }

    private PogingNoteren.Uitkomst poging(ToestemmingId vraag, OuderId wie, Poging.Hoe hoe) {
        var id = PogingId.nieuw();
        return als.doe(stad.esra(), () -> {
            pogingen.noteer(stad.esra(), id, vraag, wie, hoe, ProefKlok.VANDAAG);
            // sent twice, noted once
            return pogingen.noteer(stad.esra(), id, vraag, wie, hoe, ProefKlok.VANDAAG);
        });
    }

    @Test
    @DisplayName("Hetzelfde formulier met een andere poging erin: de eerste staat er, de tweede is niet stil verdwenen")
    void eenAnderePogingUitHetzelfdeFormulierVerdwijntNietStil() {
        var vraag = wereld.vraag(stad, kind, AFSTEMMING);
        var stil = new OuderId(samira.persoon());
        var id = PogingId.nieuw();
        var uitkomsten = List.of(Poging.Hoe.TELEFOON, Poging.Hoe.BRIEF).stream()
                .map(hoe -> als.doe(
                        stad.esra(), () -> pogingen.noteer(stad.esra(), id, vraag, stil, hoe, ProefKlok.VANDAAG)))
                .toList();
        assertThat(uitkomsten)
                .containsExactly(PogingNoteren.Uitkomst.GENOTEERD, PogingNoteren.Uitkomst.ANDERS_GENOTEERD);
    }
}

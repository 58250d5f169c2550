package nl.kring.kind.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kring.Bezoeker;
import nl.kring.Importproef;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.platform.inlezen.Inleesverslag;
import nl.kring.platform.inlezen.Inleesverslag.Einde;
import nl.kring.platform.inlezen.Regeluitkomst.Soort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Plaatsingen inlezen (R-SA-05, R-SA-06, BSL-04)")
class PlaatsingenInlezenTests {
    private static final String KOP = "roepnaam;achternaam;geboortedatum;locatie;groep;mentor;dagen;ve;van;tot;"
            + "ouder1 roepnaam;ouder1 achternaam;ouder1 relatie;ouder1 gezag;ouder1 taal;ouder1 e-mail;"
            + "ouder2 roepnaam;ouder2 achternaam;ouder2 relatie;ouder2 gezag;"
            + "uitleg op;uitleg hoe;uitleg taal;wijkcoach betrokken;geplaatst door";
    private static final String EWA = "Ewa;Nowak;1-3-2024;De Proeflinde;De Egels;Esra Proef;ma di do;ja;1-9-2026;;"
            + "Ola;Nowak;moeder;alleen deze ouder;Pools;ola@kring.example;;;;;";
    private static final String VERTELD = "2-9-2026;in een gesprek;Pools;weten zij niet;henk@kring.example";
    private static final String NOG_NIET = ";;;;henk@kring.example";

    @Autowired
    Importproef importproef;

    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Eigenaar eigenaar;

    private Proefstad.Stad stad;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
    }

    private String gemeente() {
        return "GM" + stad.gemeente().waarde();
    }

    private Inleesverslag lees(String... rijen) {
        return importproef.lees("plaatsingen", gemeente(), metKop(rijen));
    }

    private static String[] metKop(String... rijen) {
        var regels = new java.util.ArrayList<>(List.of(KOP));
        regels.addAll(List.of(rijen));
        return regels.toArray(String[]::new);
    }

    private int kinderen() {
        return importproef.tel("kind.kind", stad.gemeente());
    }

    private List<Map<String, Object>> logregels(String handeling) {
        return eigenaar.jdbc()
                .sql(
                        "select actor_id, actor_soort, kind_id from logboek.logregel where gemeente_id = ? and handeling = ?")
                .params(stad.gemeente().waarde(), handeling)
                .query()
                .listOfRows();
    }

    @Test
    void eenKindKomtBinnenZoalsMetHetFormulier() {
        var verslag = lees(EWA + VERTELD);

        assertThat(verslag.meldingen()).isEmpty();
        assertThat(verslag.einde()).isEqualTo(Einde.BEWAARD);
        var rij =
                eigenaar.jdbc().sql("""
                select k.roepnaam, p.ve, array_to_string(p.dagen, ' ') as dagen, p.uitleg_hoe, p.uitleg_taal, p.vraag_antwoord,
                       p.uitleg_door, p.mentor_id, g.soort, g.relatie, c.email
                  from kind.plaatsing p
                  join kind.kind k using (gemeente_id, kind_id)
                  join kind.gezagsrelatie g using (gemeente_id, kind_id)
                  join kind.oudercontact c using (gemeente_id, ouder_id)
                 where p.gemeente_id = ?
                """).param(stad.gemeente().waarde()).query().singleRow();
        assertThat(rij)
                .containsEntry("roepnaam", "Ewa")
                .containsEntry("ve", true)
                .containsEntry("dagen", "MONDAY TUESDAY THURSDAY")
                .containsEntry("uitleg_hoe", "GESPREK")
                .containsEntry("uitleg_taal", "pl")
                .containsEntry("vraag_antwoord", "ONBEKEND")
                .containsEntry("uitleg_door", stad.henk().persoon())
                .containsEntry("mentor_id", stad.esra().persoon())
                .containsEntry("soort", "EENHOOFDIG_OUDERLIJK_GEZAG")
                .containsEntry("relatie", "MOEDER")
                .containsEntry("email", "ola@kring.example");
        assertThat(importproef.tel("werkwijze.situatie", stad.gemeente())).isOne();
    }

    @Test
    void elkKindHeeftEenLogregelVanWieHetPlaatste() {
        lees(EWA + VERTELD, EWA.replace("Ewa", "Jan") + VERTELD.replace("henk", "joyce"));

        assertThat(logregels("KIND_PLAATSEN"))
                .extracting(regel -> regel.get("actor_id"))
                .containsExactlyInAnyOrder(stad.henk().persoon(), stad.joyce().persoon());
    }

    @Test
    @DisplayName("Wat niet is verteld of gevraagd, is werk dat openstaat (BSL-04)")
    void zonderUitlegEnVraagBlijvenDatTaken() {
        lees(EWA + NOG_NIET);

        assertThat(bezoeker.als(stad.henk()).get("/mijn-werk").tekst())
                .contains("Vertel de ouders over de wijkcoach en vraag of er al een is");
    }

    @Test
    void deTweedeKeerIsAllesHetzelfdeEnWatErBijKwamIsGewijzigd() {
        lees(EWA + NOG_NIET, EWA.replace("Ewa", "Jan") + NOG_NIET);
        assertThat(lees(EWA + NOG_NIET, EWA.replace("Ewa", "Jan") + NOG_NIET).slot())
                .first()
                .isEqualTo("2 regels: 0 nieuw, 0 gewijzigd, 2 hetzelfde, 0 geweigerd.");

        var aangevuld = lees(EWA + VERTELD);
        assertThat(aangevuld.aantal(Soort.GEWIJZIGD)).isOne();
        assertThat(lees(EWA + VERTELD).aantal(Soort.HETZELFDE)).isOne();

        var anders = lees(EWA + VERTELD.replace("weten zij niet", "nee"));
        assertThat(anders.aantal(Soort.HETZELFDE)).isOne();
        assertThat(anders.meldingen())
                .containsExactly(
                        "Regel 2, kolom 'wijkcoach betrokken': In Kring staat hier iets anders. Dat blijft staan.");
        assertThat(kinderen()).isEqualTo(2);
    }

    @Test
    void eenKindDatErAlIsVerandertNiet() {
        lees(EWA + VERTELD);
        var verslag = lees(EWA.replace("ma di do", "ma") + VERTELD);

        assertThat(verslag.einde()).isEqualTo(Einde.NIETS_VERANDERD);
        assertThat(verslag.meldingen())
                .singleElement()
                .asString()
                .startsWith("Regel 2, kolom 'roepnaam': Een kind met deze naam en geboortedatum is er al");
    }

    @Test
    void hetzelfdeKindTweeKeerInEenBestandWordtGeweigerdOokMetEenAnderAccent() {
        assertThat(lees(EWA + VERTELD, EWA + VERTELD).meldingen())
                .containsExactly("Regel 3, kolom 'roepnaam': Dit kind staat ook op regel 2. Haal een van de twee weg.");
        assertThat(lees(EWA + VERTELD, EWA.replace("Ewa", "Ewá") + VERTELD).meldingen())
                .singleElement()
                .asString()
                .startsWith("Regel 3, kolom 'roepnaam': Dit kind staat ook op regel 2.");
        assertThat(kinderen()).isZero();
    }

    @Test
    void eenProefVerandertNietsMaarWieGezienIsStaatInHetLogboek() {
        lees(EWA + VERTELD);
        var gezien = logregels("KIND_LIJKT_OP").size();
        var verslag = importproef.proef(
                "plaatsingen", gemeente(), metKop(EWA + VERTELD, EWA.replace("Ewa", "Jan") + VERTELD));

        assertThat(verslag.einde()).isEqualTo(Einde.PROEF);
        assertThat(verslag.aantal(Soort.NIEUW)).isOne();
        assertThat(verslag.aantal(Soort.HETZELFDE)).isOne();
        assertThat(kinderen()).isOne();
        assertThat(logregels("KIND_LIJKT_OP")).hasSize(gezien + 1);
    }

    @Test
    void namenUitAlleTalenBlijvenHeel() {
        var verslag = lees(EWA.replace("Ewa", "ياسين").replace("Nowak", "Zoë 👩‍👧") + VERTELD);

        assertThat(verslag.meldingen()).isEmpty();
        assertThat(eigenaar.jdbc()
                        .sql("select roepnaam || achternaam from kind.kind where gemeente_id = ?")
                        .param(stad.gemeente().waarde())
                        .query(String.class)
                        .single())
                .isEqualTo("ياسينZoë 👩‍👧");
    }

    @Test
    @DisplayName("Wie er niet werkt, plaatst er ook met een bestand niemand (het tweede slot blijft dicht)")
    void wieErNietWerktPlaatstNiets() {
        var verslag = lees(
                EWA + VERTELD.replace("henk", "vreemde"),
                EWA + VERTELD.replace("henk", "ruben"),
                EWA + VERTELD.replace("henk@kring.example", "niemand@kring.example"),
                EWA + VERTELD.replace("henk@kring.example", ""),
                EWA.replace("De Egels", "De Uilen").replace("Esra Proef", "") + VERTELD.replace("henk", "esra"));

        assertThat(verslag.meldingen())
                .containsExactly(
                        "Regel 2, kolom 'groep': Deze groep staat niet in Kring, of wie plaatst, werkt daar niet. Kijk de groep, de locatie en de collega na.",
                        "Regel 3, kolom 'geplaatst door': Deze collega kan nergens een kind plaatsen. Kies iemand van de locatie.",
                        "Regel 4, kolom 'geplaatst door': Deze collega staat niet in Kring, of werkt vandaag niet. Kijk het e-mailadres na.",
                        "Regel 5, kolom 'geplaatst door': Vul het e-mailadres in van de collega die het kind plaatst, of zet achter de opdracht: --namens <e-mailadres>.",
                        "Regel 6, kolom 'groep': Deze groep staat niet in Kring, of wie plaatst, werkt daar niet. Kijk de groep, de locatie en de collega na.");
        assertThat(kinderen()).isZero();
    }

    @Test
    void metNamensHoeftDeCollegaNietInElkeRegel() {
        var verslag = importproef.namens(
                "henk@kring.example",
                "plaatsingen",
                gemeente(),
                metKop(EWA + VERTELD.replace("henk@kring.example", "")));

        assertThat(verslag.einde()).isEqualTo(Einde.BEWAARD);
        assertThat(logregels("KIND_PLAATSEN"))
                .singleElement()
                .satisfies(regel ->
                        assertThat(regel).containsEntry("actor_id", stad.henk().persoon()));
    }

    @Test
    void deRegelsVanHetFormulierGeldenEnStaanBijHunKolom() {
        var verslag = lees(
                EWA + VERTELD,
                EWA.replace("Ewa;", ";").replace("1-3-2024", "30-2-2024").replace("ma di do", "elke dag") + VERTELD,
                EWA.replace("1-3-2024", "1-3-2027") + VERTELD,
                EWA.replace("1-3-2024", "1-3-2020") + VERTELD,
                EWA.replace("Ewa", "Tom").replace("1-9-2026;;", "1-9-2026;31-8-2026;") + VERTELD,
                EWA.replace("Ewa", "Jan").replace("alleen deze ouder", "samen met de andere ouder") + VERTELD,
                EWA.replace("moeder", "tante").replace(";ja;", ";soms;") + VERTELD,
                EWA.replace("Esra Proef", "Joyce Proef") + VERTELD,
                EWA.replace("Ewa", "Ada") + VERTELD.replace("2-9-2026", "1-12-2026"),
                EWA + VERTELD.replace("2-9-2026;in een gesprek", ";per duif"));

        assertThat(verslag.einde()).isEqualTo(Einde.NIETS_VERANDERD);
        assertThat(verslag.meldingen())
                .extracting(melding -> melding.replaceAll("(?<=: .{12}).*", ""))
                .containsExactly(
                        "Regel 3, kolom 'dagen': Schrijf de d",
                        "Regel 3, kolom 'roepnaam': Vul de roepn",
                        "Regel 3, kolom 'geboortedatum': Deze datum b",
                        "Regel 4, kolom 'geboortedatum': Deze dag kom",
                        "Regel 4, kolom 'van': Toen was het",
                        "Regel 5, kolom 'geboortedatum': Het kind zou",
                        "Regel 6, kolom 'tot': De laatste d",
                        "Regel 7, kolom 'ouder1 gezag': Samen met ie",
                        "Regel 8, kolom 'ouder1 relatie': Dit woord ke",
                        "Regel 8, kolom 've': Vul ja of ne",
                        "Regel 9, kolom 'mentor': Op deze loca",
                        "Regel 10, kolom 'uitleg op': Deze dag kom",
                        "Regel 11, kolom 'uitleg hoe': Dit woord ke",
                        "Regel 11, kolom 'uitleg op': Kies de dag ");
        assertThat(kinderen()).isZero();
    }

    @Test
    void hetVerslagNoemtNiemand() {
        var verslag = lees(EWA.replace("Ewa", "Merkteken").replace("De Egels", "De Dassen") + VERTELD);

        assertThat(verslag.toString()).doesNotContain("Merkteken", "Nowak", "Ola", "De Dassen");
    }
}

package nl.kring.organisatie.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kring.Importproef;
import nl.kring.Importproef.Plaats;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.platform.inlezen.Inleesverslag;
import nl.kring.platform.inlezen.Inleesverslag.Einde;
import nl.kring.platform.inlezen.Regeluitkomst.Soort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All numbers and names are made up for these tests; none is from the register. */
@KringTest
@DisplayName("Locaties inlezen uit het bestand van het LRK")
class LrkInlezenTests {
    private static final String KOP =
            "lrk_id;type_oko;actuele_naam_oko;aantal_kindplaatsen;vve;status;opvanglocatie_adres;"
                    + "opvanglocatie_postcode;opvanglocatie_woonplaats;verantwoordelijke_gemeente;cbs_code;naam_houder;contact_persoon";

    @Autowired
    Importproef importproef;

    @Autowired
    Eigenaar eigenaar;

    private Plaats plaats;

    @BeforeEach
    void maakGemeente() {
        plaats = importproef.gemeente("Lrkstad");
    }

    private String rij(String nummer, String naam, String ve, String houder) {
        return rij(nummer, "KDV", naam, ve, "Ingeschreven", plaats.cbsCode(), houder);
    }

    private String rij(
            String nummer, String type, String naam, String ve, String status, String cbsCode, String houder) {
        return "%s;%s;%s;16;%s;%s;Verzonnenlaan 1;1234 ZZ;Lrkstad;Lrkstad;%s;%s;'P. Persoon'"
                .formatted(nummer, type, naam, ve, status, cbsCode, houder);
    }

    private Inleesverslag lees(String... regels) {
        return importproef.lees("lrk", plaats.cbsCode(), regels);
    }

    private Map<String, Object> locatie(String nummer) {
        return eigenaar.jdbc()
                .sql("""
                select l.naam, l.adres, l.ve_locatie, l.wijk_code, o.naam as houder, o.soort
                  from organisatie.locatie l
                  join organisatie.organisatie o on (o.gemeente_id, o.organisatie_id) = (l.gemeente_id, l.houder_id)
                 where l.gemeente_id = ? and l.lrk_id = ?
                """)
                .params(plaats.id().waarde(), nummer)
                .query()
                .singleRow();
    }

    @Test
    void alleenIngeschrevenCentraVanDezeGemeenteKomenBinnen() {
        var verslag = lees(
                KOP,
                rij("D-1", "Demo-locatie 01", "ja", "Houder Een"),
                rij("D-2", "'Demo-locatie 02'", "nee", "houder een"),
                rij("D-3", "BSO", "Naschools", "nee", "Ingeschreven", plaats.cbsCode(), "Houder Een"),
                rij("D-4", "VGO", "Gastouder", "nee", "Ingeschreven", plaats.cbsCode(), "Een Mens"),
                rij("D-5", "KDV", "Weg", "nee", "Uitgeschreven", plaats.cbsCode(), "Houder Een"),
                rij("D-6", "KDV", "Elders", "nee", "Ingeschreven", "GM0001", "Houder Een"));

        assertThat(verslag.einde()).isEqualTo(Einde.BEWAARD);
        assertThat(verslag.slot())
                .first()
                .isEqualTo("6 regels: 2 nieuw, 0 gewijzigd, 0 hetzelfde, 4 overgeslagen, 0 geweigerd.");
        assertThat(importproef.tel("organisatie.organisatie", plaats.id())).isOne();
        assertThat(locatie("D-1"))
                .containsEntry("naam", "Demo-locatie 01")
                .containsEntry("adres", "Verzonnenlaan 1, 1234 ZZ Lrkstad")
                .containsEntry("ve_locatie", true)
                .containsEntry("houder", "Houder Een")
                .containsEntry("soort", "KINDEROPVANG");
        assertThat(locatie("D-2")).containsEntry("naam", "Demo-locatie 02").containsEntry("ve_locatie", false);
    }

    @Test
    void deTweedeKeerIsAllesHetzelfdeEnEenAndereNaamIsGewijzigd() {
        lees(KOP, rij("D-1", "Demo-locatie 01", "ja", "Houder Een"), rij("D-2", "Demo-locatie 02", "ja", "Houder Een"));
        var weer = lees(
                KOP, rij("D-1", "Demo-locatie 01", "ja", "Houder Een"), rij("D-2", "Demo-plek 02", "ja", "Houder Een"));

        assertThat(weer.aantal(Soort.HETZELFDE)).isOne();
        assertThat(weer.aantal(Soort.GEWIJZIGD)).isOne();
        assertThat(importproef.tel("organisatie.locatie", plaats.id())).isEqualTo(2);
    }

    @Test
    void zonderCodeTeltDeNaamVanDeGemeente() {
        var verslag = lees(
                "lrk_id;type_oko;actuele_naam_oko;status;verantwoordelijke_gemeente;naam_houder",
                "D-1;KDV;Demo-locatie 01;Ingeschreven;LRKSTAD;Houder",
                "D-2;KDV;Demo-locatie 02;Ingeschreven;Elders;Houder");

        assertThat(verslag.aantal(Soort.NIEUW)).isOne();
        assertThat(verslag.aantal(Soort.OVERGESLAGEN)).isOne();
    }

    @Test
    void deWijkUitKringBlijftStaanEnEenOnbekendeWijkWordtGeweigerd() {
        importproef.lees(
                "gebieden",
                plaats.cbsCode(),
                "gebied_code;gebied_naam;wijk_code;wijk_naam",
                "W1;Midden;WK" + plaats.nummer() + "01;Zuid");
        var wijk = "WK" + plaats.nummer() + "01";
        lees(KOP + ";wijk_code", rij("D-1", "Demo-locatie 01", "ja", "Houder") + ";" + wijk);
        lees(KOP, rij("D-1", "Demo-locatie 01", "ja", "Houder"));

        assertThat(locatie("D-1")).containsEntry("wijk_code", wijk);
        assertThat(lees(KOP + ";wijk_code", rij("D-2", "Demo-locatie 02", "ja", "Houder") + ";WK1")
                        .meldingen())
                .containsExactly(
                        "Regel 2, kolom 'wijk_code': Deze wijk staat niet in Kring. Importeer eerst de gebieden.");
    }

    @Test
    void wieNietMeerIngeschrevenStaatBlijftEnWordtGenoemd() {
        lees(KOP, rij("D-1", "Demo-locatie 01", "ja", "Houder"));
        var verslag =
                lees(KOP, rij("D-1", "KDV", "Demo-locatie 01", "ja", "Uitgeschreven", plaats.cbsCode(), "Houder"));

        assertThat(verslag.einde()).isEqualTo(Einde.BEWAARD);
        assertThat(verslag.meldingen())
                .containsExactly(
                        "Regel 2, kolom 'status': Deze locatie staat niet meer ingeschreven. In Kring blijft zij staan.");
    }

    @Test
    void eenRegelDieNietKloptHoudtAllesTegen() {
        var verslag = lees(
                KOP,
                rij("D-1", "Demo-locatie 01", "ja", "Houder"),
                rij("D-1", "Demo-locatie 02", "ja", "Houder"),
                rij("D-3", "", "misschien", ""));

        assertThat(verslag.meldingen())
                .containsExactly(
                        "Regel 3, kolom 'lrk_id': Dit nummer staat ook op regel 2. Haal een van de twee weg.",
                        "Regel 4, kolom 'actuele_naam_oko': Vul de naam van de locatie in.",
                        "Regel 4, kolom 'naam_houder': Vul de naam van de houder in.",
                        "Regel 4, kolom 'vve': Vul ja of nee in.");
        assertThat(importproef.tel("organisatie.locatie", plaats.id())).isZero();
        assertThat(importproef.tel("organisatie.organisatie", plaats.id())).isZero();
    }
}

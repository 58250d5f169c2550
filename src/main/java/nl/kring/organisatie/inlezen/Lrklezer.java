package nl.kring.organisatie.inlezen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.platform.Ids;
import nl.kring.platform.inlezen.Doelgemeente;
import nl.kring.platform.inlezen.Regeluitkomst;
import nl.kring.platform.inlezen.Regeluitkomst.Soort;
import nl.kring.platform.inlezen.Rijlezer;
import nl.kring.platform.inlezen.Tabelregel;
import nl.kring.platform.inlezen.Woordkeuze;
import nl.kring.platform.web.Velden;
import nl.kring.platform.web.Veldfout;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Matches locations on their LRK number, and houders on their name. A wijk that was chosen in Kring stays. */
final class Lrklezer implements Rijlezer {
    private static final int NAAM_HOOGSTENS = 200;
    private static final int NUMMER_HOOGSTENS = 20;

    private final JdbcClient jdbc;
    private final Doelgemeente gemeente;
    private final Organisatieboek organisaties;
    private final Map<String, Integer> eerder = new HashMap<>();

    Lrklezer(JdbcClient jdbc, Doelgemeente gemeente) {
        this.jdbc = jdbc;
        this.gemeente = gemeente;
        this.organisaties = new Organisatieboek(jdbc, gemeente);
    }

    private record Locatie(
            String lrk,
            String naam,
            String houder,
            @Nullable String adres,
            @Nullable String wijk,
            @Nullable Boolean ve) {}

    @Override
    public Regeluitkomst lees(Tabelregel regel) {
        if (!isHier(regel) || !tekst(regel, Lrktabel.TYPE).equalsIgnoreCase("KDV")) {
            return Regeluitkomst.van(Soort.OVERGESLAGEN);
        }
        if (!tekst(regel, Lrktabel.STATUS).equalsIgnoreCase("Ingeschreven")) {
            return nietMeer(regel);
        }
        var velden = regel.velden();
        var locatie = lees(regel, velden);
        if (!velden.klopt()) {
            return Regeluitkomst.geweigerd(velden.terug().fouten());
        }
        return Regeluitkomst.van(bewaar(locatie));
    }

    private boolean isHier(Tabelregel regel) {
        var code = tekst(regel, Lrktabel.CBS_CODE);
        return code.isEmpty()
                ? tekst(regel, Lrktabel.GEMEENTE).equalsIgnoreCase(gemeente.naam())
                : code.equalsIgnoreCase(gemeente.cbsCode()) || ("GM" + code).equalsIgnoreCase(gemeente.cbsCode());
    }

    /** Children may still have their place there; so Kring says it, and a person decides. */
    private Regeluitkomst nietMeer(Tabelregel regel) {
        var staatErNog = jdbc.sql("""
                select exists (select from organisatie.locatie where gemeente_id = :gemeente and lrk_id = :lrk)
                """)
                .param("gemeente", gemeente.id().waarde())
                .param("lrk", tekst(regel, Lrktabel.NUMMER))
                .query(Boolean.class)
                .single();
        return new Regeluitkomst(
                Soort.OVERGESLAGEN,
                staatErNog
                        ? List.of(new Veldfout(
                                Lrktabel.STATUS,
                                "Deze locatie staat niet meer ingeschreven. In Kring blijft zij staan."))
                        : List.of());
    }

    private Locatie lees(Tabelregel regel, Velden velden) {
        var nummer = zonderApostrof(velden.regel(Lrktabel.NUMMER, "Vul het LRK-nummer in.", NUMMER_HOOGSTENS));
        var naam = zonderApostrof(velden.regel(Lrktabel.NAAM, "Vul de naam van de locatie in.", NAAM_HOOGSTENS));
        var houder = zonderApostrof(velden.regel(Lrktabel.HOUDER, "Vul de naam van de houder in.", NAAM_HOOGSTENS));
        var adres = adres(velden);
        var wijk = velden.regelOfLeeg(Lrktabel.WIJK, NUMMER_HOOGSTENS);
        if (wijk != null && !organisaties.heeftWijk(wijk)) {
            velden.fout(Lrktabel.WIJK, "Deze wijk staat niet in Kring. Importeer eerst de gebieden.");
        }
        var vorige = nummer.isEmpty() ? null : eerder.putIfAbsent(nummer, regel.nummer());
        if (vorige != null) {
            velden.fout(Lrktabel.NUMMER, "Dit nummer staat ook op regel " + vorige + ". Haal een van de twee weg.");
        }
        return new Locatie(nummer, naam, houder, adres, wijk, ve(regel, velden));
    }

    private static @Nullable Boolean ve(Tabelregel regel, Velden velden) {
        var tekst = tekst(regel, Lrktabel.VVE);
        if (tekst.isEmpty()) {
            return null;
        }
        var antwoord = Woordkeuze.jaNee(tekst);
        if (antwoord.isEmpty()) {
            velden.fout(Lrktabel.VVE, "Vul ja of nee in.");
        }
        return antwoord.orElse(null);
    }

    private static @Nullable String adres(Velden velden) {
        var straat = velden.regelOfLeeg(Lrktabel.ADRES, NAAM_HOOGSTENS);
        var plaats = Stream.of(Lrktabel.POSTCODE, Lrktabel.WOONPLAATS)
                .map(kolom -> velden.regelOfLeeg(kolom, NAAM_HOOGSTENS))
                .filter(deel -> deel != null)
                .map(deel -> zonderApostrof(deel))
                .collect(Collectors.joining(" "));
        var adres = Stream.of(straat == null ? "" : zonderApostrof(straat), plaats)
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(", "));
        return adres.isEmpty() ? null : adres;
    }

    private static String tekst(Tabelregel regel, String kolom) {
        return zonderApostrof(regel.waarde(kolom));
    }

    /** Some makers of the file put apostrophes around a value, to keep Excel's hands off it. */
    private static String zonderApostrof(String waarde) {
        return waarde.length() > 1 && waarde.startsWith("'") && waarde.endsWith("'")
                ? waarde.substring(1, waarde.length() - 1).strip()
                : waarde;
    }

    private Soort bewaar(Locatie locatie) {
        return Bewaard.van(jdbc.sql("""
                insert into organisatie.locatie as t (gemeente_id, locatie_id, houder_id, lrk_id, naam, adres, wijk_code, ve_locatie)
                values (:gemeente, :id, :houder, :lrk, :naam, :adres, :wijk, coalesce(cast(:ve as boolean), false))
                    on conflict (gemeente_id, lrk_id) do update
                   set houder_id = excluded.houder_id, naam = excluded.naam, adres = coalesce(excluded.adres, t.adres),
                       wijk_code = coalesce(excluded.wijk_code, t.wijk_code), ve_locatie = coalesce(cast(:ve as boolean), t.ve_locatie)
                 where (t.houder_id, t.naam, t.adres, t.wijk_code, t.ve_locatie)
                       is distinct from (excluded.houder_id, excluded.naam, coalesce(excluded.adres, t.adres),
                                         coalesce(excluded.wijk_code, t.wijk_code), coalesce(cast(:ve as boolean), t.ve_locatie))
                returning xmax = 0
                """)
                .param("gemeente", gemeente.id().waarde())
                .param("id", Ids.nieuw())
                .param("houder", organisaties.houder(locatie.houder()))
                .param("lrk", locatie.lrk())
                .param("naam", locatie.naam())
                .param("adres", locatie.adres())
                .param("wijk", locatie.wijk())
                .param("ve", locatie.ve()));
    }
}

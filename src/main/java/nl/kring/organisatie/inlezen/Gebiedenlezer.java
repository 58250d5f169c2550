package nl.kring.organisatie.inlezen;

import static nl.kring.organisatie.inlezen.Gebiedentabel.BUURT;
import static nl.kring.organisatie.inlezen.Gebiedentabel.BUURTNAAM;
import static nl.kring.organisatie.inlezen.Gebiedentabel.GEBIED;
import static nl.kring.organisatie.inlezen.Gebiedentabel.GEBIEDNAAM;
import static nl.kring.organisatie.inlezen.Gebiedentabel.WIJK;
import static nl.kring.organisatie.inlezen.Gebiedentabel.WIJKNAAM;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kring.platform.inlezen.Doelgemeente;
import nl.kring.platform.inlezen.Regeluitkomst;
import nl.kring.platform.inlezen.Regeluitkomst.Soort;
import nl.kring.platform.inlezen.Rijlezer;
import nl.kring.platform.inlezen.Tabelregel;
import nl.kring.platform.web.Velden;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row is the smallest area that it names, with those around it. A gebied comes in many rows and must read the same in each. */
final class Gebiedenlezer implements Rijlezer {
    private static final int NAAM_HOOGSTENS = 200;
    private static final int CODE_HOOGSTENS = 20;
    private static final Pattern CBS_GEMEENTE = Pattern.compile("GM(\\d{4})");
    private static final Pattern WIJKCODE = Pattern.compile("WK\\d{6}");
    private static final Pattern BUURTCODE = Pattern.compile("BU\\d{8}");

    private final JdbcClient jdbc;
    private final Doelgemeente gemeente;
    private final Map<String, Eerder> eerder = new HashMap<>();

    Gebiedenlezer(JdbcClient jdbc, Doelgemeente gemeente) {
        this.jdbc = jdbc;
        this.gemeente = gemeente;
    }

    private record Eerder(int regel, String naam, String ouder) {}

    private record Gebied(String code, String naam) {}

    @Override
    public Regeluitkomst lees(Tabelregel regel) {
        var velden = regel.velden();
        var gebied = lees(velden, GEBIED, GEBIEDNAAM);
        var wijk = lees(velden, WIJK, WIJKNAAM);
        controleerCode(velden, WIJK, wijk.code(), WIJKCODE, "WK en zes cijfers, zoals WK020201");
        var heeftBuurt = regel.heeft(BUURT) || regel.heeft(BUURTNAAM);
        var buurt = heeftBuurt ? lees(velden, BUURT, BUURTNAAM) : new Gebied("", "");
        controleerCode(velden, BUURT, buurt.code(), BUURTCODE, "BU en acht cijfers, zoals BU02020101");
        if (velden.klopt()) {
            zelfdeAlsEerder(velden, regel.nummer(), gebied, wijk);
            eenKeer(velden, regel.nummer(), heeftBuurt ? BUURT : WIJK, heeftBuurt ? buurt.code() : wijk.code());
        }
        if (!velden.klopt()) {
            return Regeluitkomst.geweigerd(velden.terug().fouten());
        }
        return Regeluitkomst.van(bewaar(gebied, wijk, buurt));
    }

    private static Gebied lees(Velden velden, String code, String naam) {
        return new Gebied(
                velden.regel(code, "Vul de code in.", CODE_HOOGSTENS).toUpperCase(Locale.ROOT),
                velden.regel(naam, "Vul de naam in.", NAAM_HOOGSTENS));
    }

    /** The digits after the letters begin with those of the municipality: a file of the neighbours does not come in unnoticed. */
    private void controleerCode(Velden velden, String kolom, String code, Pattern vorm, String zoals) {
        if (code.isEmpty()) {
            return;
        }
        if (!vorm.matcher(code).matches()) {
            velden.fout(kolom, "Deze code klopt niet. Een code van het CBS is " + zoals + ".");
            return;
        }
        var cbs = CBS_GEMEENTE.matcher(gemeente.cbsCode());
        if (cbs.matches() && !code.startsWith(cbs.group(1), 2)) {
            velden.fout(kolom, "Deze code is van een andere gemeente.");
        }
    }

    private void zelfdeAlsEerder(Velden velden, int regel, Gebied gebied, Gebied wijk) {
        zelfde(velden, GEBIEDNAAM, "Dit gebied", "gebied " + gebied.code(), new Eerder(regel, gebied.naam(), ""));
        zelfde(velden, WIJKNAAM, "Deze wijk", "wijk " + wijk.code(), new Eerder(regel, wijk.naam(), gebied.code()));
    }

    private void zelfde(Velden velden, String kolom, String wat, String sleutel, Eerder nu) {
        var vorige = eerder.putIfAbsent(sleutel, nu);
        if (vorige == null) {
            return;
        }
        if (!vorige.naam().equals(nu.naam())) {
            velden.fout(kolom, wat + " heeft op regel " + vorige.regel() + " een andere naam.");
        }
        if (!vorige.ouder().equals(nu.ouder())) {
            velden.fout(GEBIED, wat + " hoort op regel " + vorige.regel() + " bij een ander gebied.");
        }
    }

    private void eenKeer(Velden velden, int regel, String kolom, String code) {
        var vorige = eerder.putIfAbsent("regel " + code, new Eerder(regel, "", ""));
        if (vorige != null) {
            velden.fout(kolom, "Deze code staat ook op regel " + vorige.regel() + ". Haal een van de twee weg.");
        }
    }

    private Soort bewaar(Gebied gebied, Gebied wijk, Gebied buurt) {
        var omheen = bewaarGebied(gebied);
        var midden = bewaarWijk(wijk, gebied);
        if (buurt.code().isEmpty()) {
            return kleinste(midden, omheen);
        }
        return kleinste(bewaarBuurt(buurt, wijk), midden, omheen);
    }

    /** New when the smallest area is; changed when anything around it is. */
    private static Soort kleinste(Soort zelf, Soort... omheen) {
        if (zelf == Soort.HETZELFDE && Stream.of(omheen).anyMatch(soort -> soort != Soort.HETZELFDE)) {
            return Soort.GEWIJZIGD;
        }
        return zelf;
    }

    private Soort bewaarGebied(Gebied gebied) {
        return Bewaard.van(jdbc.sql("""
                insert into organisatie.gebied as t (gemeente_id, gebied_code, naam) values (:gemeente, :code, :naam)
                    on conflict (gemeente_id, gebied_code) do update set naam = excluded.naam where t.naam <> excluded.naam
                returning xmax = 0
                """)
                .param("gemeente", gemeente.id().waarde())
                .param("code", gebied.code())
                .param("naam", gebied.naam()));
    }

    private Soort bewaarWijk(Gebied wijk, Gebied gebied) {
        return Bewaard.van(jdbc.sql("""
                insert into organisatie.wijk as t (gemeente_id, wijk_code, naam, gebied_code) values (:gemeente, :code, :naam, :gebied)
                    on conflict (gemeente_id, wijk_code) do update set naam = excluded.naam, gebied_code = excluded.gebied_code
                 where (t.naam, t.gebied_code) <> (excluded.naam, excluded.gebied_code)
                returning xmax = 0
                """)
                .param("gemeente", gemeente.id().waarde())
                .param("code", wijk.code())
                .param("naam", wijk.naam())
                .param("gebied", gebied.code()));
    }

    private Soort bewaarBuurt(Gebied buurt, Gebied wijk) {
        return Bewaard.van(jdbc.sql("""
                insert into organisatie.buurt as t (gemeente_id, buurt_code, naam, wijk_code) values (:gemeente, :code, :naam, :wijk)
                    on conflict (gemeente_id, buurt_code) do update set naam = excluded.naam, wijk_code = excluded.wijk_code
                 where (t.naam, t.wijk_code) <> (excluded.naam, excluded.wijk_code)
                returning xmax = 0
                """)
                .param("gemeente", gemeente.id().waarde())
                .param("code", buurt.code())
                .param("naam", buurt.naam())
                .param("wijk", wijk.code()));
    }
}

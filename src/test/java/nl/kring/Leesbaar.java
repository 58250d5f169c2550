package nl.kring;

import static nl.kring.Proefsleutel.HOOFDSLEUTEL;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.KindId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people wrote, opened for a test that looks as the owner; and closed, for a test that lays out a row by itself. */
public record Leesbaar(JdbcClient jdbc) {
    /** In SQL: bytes in the place of a text that nobody reads. */
    public static final String IETS = "decode(repeat('00', 33), 'hex')";

    /** The id of a row, where it is not named after its table. */
    private static final Map<String, String> ID = Map.of(
            "verzoek.verlenging",
            "verzoek_id",
            "verzoek.antwoord",
            "verzoek_id",
            "werkwijze.beoordeling",
            "beoordeling_id");

    /**
     * The texts of these rows that are not empty.
     *
     * @param plek the column, such as "traject.doel.woorden"
     * @param voorwaarde in SQL, with {@code ?}
     */
    public List<String> teksten(String plek, String voorwaarde, Object... waarden) {
        var tabel = plek.substring(0, plek.lastIndexOf('.'));
        var kolom = plek.substring(plek.lastIndexOf('.') + 1);
        var id = ID.getOrDefault(tabel, tabel.substring(tabel.indexOf('.') + 1) + "_id");
        return jdbc.sql("select gemeente_id, kind_id, %s as rij, %s as tekst from %s where %s is not null and %s"
                        .formatted(id, kolom, tabel, kolom, voorwaarde))
                .params(List.of(waarden))
                .query((rij, _) -> open(
                        new GemeenteId(rij.getObject("gemeente_id", UUID.class)),
                        new KindId(rij.getObject("kind_id", UUID.class)),
                        plek,
                        rij.getObject("rij", UUID.class),
                        rij.getBytes("tekst")))
                .list();
    }

    private String open(GemeenteId gemeente, KindId kind, String plek, UUID rij, byte[] dicht) {
        return HOOFDSLEUTEL.open(gemeente, kind, gewikkeld(gemeente, kind)).open(plek, rij, dicht);
    }

    /** Closed for this place; makes the child's key when it has none yet. */
    public byte[] dicht(GemeenteId gemeente, KindId kind, String plek, UUID rij, String tekst) {
        jdbc.sql("insert into kind.sleutel values (?, ?, ?, ?, now()) on conflict do nothing")
                .params(
                        gemeente.waarde(),
                        kind.waarde(),
                        HOOFDSLEUTEL.wikkel(HOOFDSLEUTEL.nieuweVoor(gemeente, kind)),
                        HOOFDSLEUTEL.meester())
                .update();
        return HOOFDSLEUTEL.open(gemeente, kind, gewikkeld(gemeente, kind)).dicht(plek, rij, tekst);
    }

    private byte[] gewikkeld(GemeenteId gemeente, KindId kind) {
        return jdbc.sql("select gewikkeld from kind.sleutel where gemeente_id = ? and kind_id = ?")
                .params(gemeente.waarde(), kind.waarde())
                .query(byte[].class)
                .single();
    }
}

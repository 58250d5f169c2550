package nl.kring.kind;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.kring.platform.Actor;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.KindId;
import nl.kring.platform.sleutel.Hoofdsleutel;
import nl.kring.platform.sleutel.Kindsleutel;
import nl.kring.platform.sleutel.TekstenGewist;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people write about a child, kept under that child's own key. Reading takes no statement of its own: the query brings the key
 * along (SQL function {@code kind.tekst}). Nothing is remembered, so a key that is destroyed is gone on the next read.
 */
@Component
public class Kindteksten {
    /** What stands in the place of a text whose key was destroyed. */
    public static final String GEWIST = "Deze tekst is gewist.";

    private final JdbcClient jdbc;
    private final Hoofdsleutel hoofdsleutel;
    private final Clock klok;

    Kindteksten(JdbcClient jdbc, Hoofdsleutel hoofdsleutel, Clock klok) {
        this.jdbc = jdbc;
        this.hoofdsleutel = hoofdsleutel;
        this.klok = klok;
    }

    /** A text that is always there; the column comes from {@code kind.tekst(…)}. */
    public String lees(ResultSet rij, String kolom) throws SQLException {
        var tekst = leesOfLeeg(rij, kolom);
        if (tekst == null) {
            throw new IllegalStateException(kolom + " is empty");
        }
        return tekst;
    }

    public @Nullable String leesOfLeeg(ResultSet rij, String kolom) throws SQLException {
        return open(rij.getBytes(kolom));
    }

    public @Nullable String leesOfLeeg(ResultSet rij, int kolom) throws SQLException {
        return open(rij.getBytes(kolom));
    }

    /** What {@code kind.tekst} put together, in its order. */
    private @Nullable String open(byte @Nullable [] alles) {
        if (alles == null) {
            return null;
        }
        if (alles.length == 0) {
            throw new IllegalStateException("a text without a key that its reader may see");
        }
        var buffer = ByteBuffer.wrap(alles);
        var gemeente = new GemeenteId(uuid(buffer));
        var kind = new KindId(uuid(buffer));
        var rij = uuid(buffer);
        var plek = new String(bytes(buffer, buffer.getShort()), StandardCharsets.UTF_8);
        var gewikkeld = bytes(buffer, buffer.getShort());
        var dicht = bytes(buffer, buffer.remaining());
        return gewikkeld.length == 0
                ? GEWIST
                : hoofdsleutel.open(gemeente, kind, gewikkeld).open(plek, rij, dicht);
    }

    private static UUID uuid(ByteBuffer buffer) {
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static byte[] bytes(ByteBuffer buffer, int aantal) {
        var bytes = new byte[aantal];
        buffer.get(bytes);
        return bytes;
    }

    /**
     * To write with: one statement, however many texts. The first text about a child makes the key.
     *
     * @throws TekstenGewist when it was destroyed: there is no second one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Kindsleutel sleutel(Actor actor, KindId kind) {
        return bestaande(actor.gemeente(), kind).orElseGet(() -> nieuwe(actor.gemeente(), kind));
    }

    private Optional<Kindsleutel> bestaande(GemeenteId gemeente, KindId kind) {
        return jdbc.sql("select gewikkeld from kind.sleutel where gemeente_id = :gemeente and kind_id = :kind")
                .param("gemeente", gemeente.waarde())
                .param("kind", kind.waarde())
                .query((rij, _) -> openOmTeSchrijven(gemeente, kind, rij.getBytes("gewikkeld")))
                .optional();
    }

    private Kindsleutel openOmTeSchrijven(GemeenteId gemeente, KindId kind, byte @Nullable [] gewikkeld) {
        if (gewikkeld == null) {
            throw TekstenGewist.van(kind.waarde());
        }
        return hoofdsleutel.open(gemeente, kind, gewikkeld);
    }

    /** Two who write the first text at once write with the same key: that of who was first. */
    private Kindsleutel nieuwe(GemeenteId gemeente, KindId kind) {
        jdbc.sql("""
                insert into kind.sleutel (gemeente_id, kind_id, gewikkeld, meester, gemaakt_op)
                values (:gemeente, :kind, :gewikkeld, :meester, :nu)
                on conflict do nothing
                """)
                .param("gemeente", gemeente.waarde())
                .param("kind", kind.waarde())
                .param("gewikkeld", hoofdsleutel.wikkel(hoofdsleutel.nieuweVoor(gemeente, kind)))
                .param("meester", hoofdsleutel.meester())
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .update();
        return bestaande(gemeente, kind)
                .orElseThrow(() -> new IllegalStateException("child " + kind + " has no key that its writer may see"));
    }
}

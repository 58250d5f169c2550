package nl.kring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.Ids;
import nl.kring.platform.inlezen.Inleesopdracht;
import nl.kring.platform.inlezen.Inleesverslag;
import nl.kring.platform.inlezen.Inlezen;
import nl.kring.platform.inlezen.Voortgang;
import org.springframework.stereotype.Component;

/** Brings a small table into a municipality of its own, as {@code ./kring import} does. */
@Component
public class Importproef {
    private static final AtomicInteger CBS = new AtomicInteger(9000);

    private final Inlezen inlezen;
    private final Eigenaar eigenaar;

    Importproef(Inlezen inlezen, Eigenaar eigenaar) {
        this.inlezen = inlezen;
        this.eigenaar = eigenaar;
    }

    /** A municipality with a code as the CBS gives them. */
    public record Plaats(GemeenteId id, String cbsCode, String nummer) {}

    public Plaats gemeente(String naam) {
        var nummer = Integer.toString(CBS.incrementAndGet());
        var id = new GemeenteId(Ids.nieuw());
        eigenaar.jdbc()
                .sql("insert into platform.gemeente (gemeente_id, cbs_code, naam) values (?, ?, ?)")
                .params(id.waarde(), "GM" + nummer, naam)
                .update();
        return new Plaats(id, "GM" + nummer, nummer);
    }

    public Inleesverslag lees(String soort, String gemeente, String... regels) {
        return lees(soort, gemeente, false, csv(regels), null);
    }

    public Inleesverslag proef(String soort, String gemeente, String... regels) {
        return lees(soort, gemeente, true, csv(regels), null);
    }

    public Inleesverslag namens(String wie, String soort, String gemeente, String... regels) {
        return lees(soort, gemeente, false, csv(regels), wie);
    }

    public Inleesverslag lees(String soort, String gemeente, boolean proef, Path bestand, String namens) {
        return inlezen.leesIn(new Inleesopdracht(soort, bestand, proef, gemeente, namens), Voortgang.STIL);
    }

    public static Path csv(String... regels) {
        try {
            var map = Files.createDirectories(Path.of("target/importproef"));
            return Files.writeString(map.resolve(UUID.randomUUID() + ".csv"), String.join("\n", regels) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many rows a table holds for this municipality, seen as the owner. */
    public int tel(String tabel, GemeenteId gemeente) {
        return eigenaar.jdbc()
                .sql("select count(*) from " + tabel + " where gemeente_id = ?")
                .param(gemeente.waarde())
                .query(Integer.class)
                .single();
    }
}

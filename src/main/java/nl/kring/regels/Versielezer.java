package nl.kring.regels;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kring.regels.dmn.Lezer;
import nl.kring.regels.dmn.Meegeleverd;
import nl.kring.regels.tabel.Tabel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a whole version: every table passed the gate before it was kept, so what cannot be read is a bug. */
@Component
class Versielezer {
    private final JdbcClient jdbc;

    Versielezer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Werkwijze lees(UUID versie) {
        record Kop(int nummer, @Nullable LocalDate van) {}
        var kop = jdbc.sql("select nummer, van from regels.versie where versie_id = :versie")
                .param("versie", versie)
                .query((rij, _) -> new Kop(rij.getInt("nummer"), rij.getObject("van", LocalDate.class)))
                .single();
        return new Werkwijze(kop.nummer(), kop.van(), tabellen(versie), instellingen(versie));
    }

    List<Tabel> tabellen(UUID versie) {
        return jdbc.sql("select tabel, dmn from regels.tabel where versie_id = :versie order by tabel")
                .param("versie", versie)
                .query((rij, _) -> tabel(TabelId.valueOf(rij.getString("tabel")), rij.getString("dmn")))
                .list();
    }

    Map<Instelling, Integer> instellingen(UUID versie) {
        record Getal(String code, int waarde) {}
        var instellingen = new EnumMap<Instelling, Integer>(Instelling.class);
        jdbc.sql("select code, waarde from regels.instelling where versie_id = :versie")
                .param("versie", versie)
                .query((rij, _) -> new Getal(rij.getString("code"), rij.getInt("waarde")))
                .list()
                .forEach(getal -> Instelling.metCode(getal.code())
                        .ifPresent(instelling -> instellingen.put(instelling, getal.waarde())));
        return instellingen;
    }

    private static Tabel tabel(TabelId id, String dmn) {
        var gelezen = Lezer.lees(dmn.getBytes(StandardCharsets.UTF_8), Meegeleverd.tabel(id));
        return gelezen.tabel()
                .orElseThrow(() -> new IllegalStateException(
                        "Tabel %s is niet te lezen: %s".formatted(id, gelezen.bevindingen())));
    }
}

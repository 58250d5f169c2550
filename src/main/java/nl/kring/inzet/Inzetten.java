package nl.kring.inzet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.platform.Functie;
import nl.kring.platform.KindId;
import nl.kring.traject.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up who helps. One query for a whole traject, with the contacts counted. */
@Component
public class Inzetten {
    private static final String VRAAG = """
            select i.*, m.roepnaam, m.achternaam, o.naam as organisatienaam, o.soort, c.aantal, c.laatste
              from inzet.inzet i
              join organisatie.medewerker m  using (gemeente_id, medewerker_id)
              join organisatie.organisatie o using (gemeente_id, organisatie_id)
              left join lateral (
                    select count(*)::int as aantal, max(op) as laatste
                      from inzet.contact n where (n.gemeente_id, n.inzet_id) = (i.gemeente_id, i.inzet_id)) c on true
             where %s
             order by i.van, i.inzet_id
            """;

    private final JdbcClient jdbc;

    Inzetten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everyone who helps or helped on this traject. */
    public List<Inzet> vanTraject(TrajectId traject) {
        return vraag("i.traject_id = :waarde", traject.waarde());
    }

    /** Everyone who helps or helped this child: what WETEN_VAN_ELKAAR is about. */
    public List<Inzet> vanKind(KindId kind) {
        return vraag("i.kind_id = :waarde", kind.waarde());
    }

    public Optional<Inzet> inzet(InzetId id) {
        return vraag("i.inzet_id = :waarde", id.waarde()).stream().findFirst();
    }

    private List<Inzet> vraag(String voorwaarde, UUID waarde) {
        return jdbc.sql(VRAAG.formatted(voorwaarde))
                .param("waarde", waarde)
                .query(Inzetten::uit)
                .list();
    }

    private static Inzet uit(ResultSet rij, int nummer) throws SQLException {
        return new Inzet(
                new InzetId(rij.getObject("inzet_id", UUID.class)),
                new TrajectId(rij.getObject("traject_id", UUID.class)),
                new KindId(rij.getObject("kind_id", UUID.class)),
                Functie.valueOf(rij.getString("functie")),
                new MedewerkerId(rij.getObject("medewerker_id", UUID.class)),
                rij.getString("roepnaam"),
                rij.getString("achternaam"),
                rij.getString("organisatienaam"),
                Organisatiesoort.valueOf(rij.getString("soort")),
                Grondslag.valueOf(rij.getString("grondslag")),
                Plek.valueOf(rij.getString("plaats")),
                rij.getObject("van", LocalDate.class),
                rij.getObject("tot", LocalDate.class),
                rij.getInt("aantal"),
                rij.getObject("laatste", LocalDate.class));
    }
}

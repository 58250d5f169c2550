package nl.kring.werkwijze;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.kring.regels.Geraakt;
import nl.kring.regels.TabelId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the situations of DT1 as they are now; the database gives the counts to the werkgroep only, and never a child. */
@Component
class Situatieteller implements Geraakt {
    private final JdbcClient jdbc;

    Situatieteller(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TabelId tabel() {
        return TabelId.DT1;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Telling> tel(List<String> gebieden) {
        return jdbc.sql("select * from werkwijze.telling(:gebieden::text[])")
                .param("gebieden", gebieden.isEmpty() ? null : gebieden.toArray(String[]::new))
                .query((rij, _) -> telling(rij))
                .list();
    }

    private static Telling telling(ResultSet rij) throws SQLException {
        var feiten = new HashMap<String, String>();
        feiten.put("wijkcoachBetrokken", rij.getString("wijkcoach_betrokken"));
        feiten.put("dientBetrokken", rij.getString("dient_betrokken"));
        Stream.ofNullable(rij.getString("houding_ouders")).forEach(houding -> feiten.put("houdingOuders", houding));
        return new Telling(feiten, rij.getInt("aantal"));
    }
}

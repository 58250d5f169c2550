package nl.kring.aanmelden.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.Tijd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is behind an account today, asked anew on every request. */
@Component
public class Accounts {
    /** The acting user with what the page head shows of that person. */
    public record Wie(
            Actor actor, String roepnaam, @Nullable String organisatiesoort, int locaties) {}

    private final JdbcClient jdbc;
    private final Clock klok;

    Accounts(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    public Optional<Wie> wie(UUID account) {
        return jdbc.sql("select * from aanmelden.wie(:account, :dag)")
                .param("account", account)
                .param("dag", Tijd.vandaag(klok))
                .query(Accounts::uit)
                .optional();
    }

    private static Wie uit(ResultSet rij, int nummer) throws SQLException {
        var actor = new Actor(
                new GemeenteId(rij.getObject("gemeente_id", UUID.class)),
                rij.getObject("persoon_id", UUID.class),
                Actor.Soort.valueOf(rij.getString("soort")),
                functies(rij.getArray("functies")));
        return new Wie(actor, rij.getString("roepnaam"), rij.getString("organisatiesoort"), rij.getInt("locaties"));
    }

    private static Set<Functie> functies(Array namen) throws SQLException {
        return Arrays.stream((String[]) namen.getArray()).map(Functie::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}

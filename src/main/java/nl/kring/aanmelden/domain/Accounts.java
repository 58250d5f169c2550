package nl.kring.aanmelden.domain;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.Tijd;
import nl.kring.werkafspraak.Baan;
import nl.kring.werkafspraak.WerkafspraakRegels;
import nl.kring.werkafspraak.Werkstand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is behind an account today, asked anew on every request. */
@Component
public class Accounts {
    /**
     * The acting user with what the page head shows of that person.
     *
     * @param werkstand how far the working agreement lets this person in (R-WE-02)
     */
    public record Wie(
            Actor actor, String roepnaam, @Nullable String organisatiesoort, int locaties, Werkstand werkstand) {}

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
                .query((rij, _) -> uit(rij, Tijd.vandaag(klok)))
                .optional();
    }

    private static Wie uit(ResultSet rij, LocalDate dag) throws SQLException {
        var banen = banen(rij);
        var actor = new Actor(
                new GemeenteId(rij.getObject("gemeente_id", UUID.class)),
                rij.getObject("persoon_id", UUID.class),
                Actor.Soort.valueOf(rij.getString("soort")),
                banen.isEmpty() ? functies(rij.getArray("functies")) : WerkafspraakRegels.functies(banen, dag));
        return new Wie(
                actor,
                rij.getString("roepnaam"),
                rij.getString("organisatiesoort"),
                rij.getInt("locaties"),
                WerkafspraakRegels.stand(banen, dag));
    }

    private static Set<Functie> functies(Array namen) throws SQLException {
        return Arrays.stream((String[]) namen.getArray()).map(Functie::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** None where no agreement is in force, and none for a parent. */
    private static List<Baan> banen(ResultSet rij) throws SQLException {
        var functies = rij.getArray("baan_functies");
        if (functies == null) {
            return List.of();
        }
        var namen = (String[]) functies.getArray();
        var soorten = (String[]) rij.getArray("baan_soorten").getArray();
        var getekend = (@Nullable Integer[]) rij.getArray("baan_getekend").getArray();
        var sinds = (@Nullable Date[]) rij.getArray("baan_sinds").getArray();
        return IntStream.range(0, namen.length)
                .mapToObj(plek -> {
                    var dag = sinds[plek];
                    return new Baan(
                            Functie.valueOf(namen[plek]),
                            Organisatiesoort.valueOf(soorten[plek]),
                            getekend[plek],
                            dag == null ? null : dag.toLocalDate());
                })
                .toList();
    }
}

package nl.kring.uitvoer;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.kring.kind.Kindhoofdstuk;
import nl.kring.kind.Kindteksten;
import nl.kring.platform.KindId;
import nl.kring.uitvoer.Uitvoer.Gegeven;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the chapters that the modules bring: one query for each part. */
@Repository
class Hoofdstuklezer {
    private final JdbcClient jdbc;
    private final Kindteksten teksten;

    Hoofdstuklezer(JdbcClient jdbc, Kindteksten teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    Uitvoer.Hoofdstuk lees(Kindhoofdstuk hoofdstuk, KindId kind) {
        return new Uitvoer.Hoofdstuk(
                hoofdstuk.naam(),
                hoofdstuk.titel(),
                hoofdstuk.delen().stream().map(deel -> lees(deel, kind)).toList());
    }

    private Uitvoer.Deel lees(Kindhoofdstuk.Deel deel, KindId kind) {
        return new Uitvoer.Deel(
                deel.naam(),
                deel.titel(),
                jdbc.sql(deel.sql())
                        .param("kind", kind.waarde())
                        .query((rij, _) -> rij(rij, deel))
                        .list());
    }

    private List<Gegeven> rij(ResultSet rij, Kindhoofdstuk.Deel deel) throws SQLException {
        var kolommen = rij.getMetaData();
        var gegevens = new ArrayList<Gegeven>();
        for (var kolom = 1; kolom <= kolommen.getColumnCount(); kolom++) {
            var kop = kolommen.getColumnLabel(kolom);
            var code = kop.endsWith(Kindhoofdstuk.CODE);
            var label = code ? kop.substring(0, kop.length() - 1) : kop;
            var woord = code ? deel.woorden().getOrDefault(label, Codewoord::van) : UnaryOperator.<String>identity();
            gegevens.add(new Gegeven(label, waarde(rij, kolom, kolommen.getColumnType(kolom), woord)));
        }
        return List.copyOf(gegevens);
    }

    private @Nullable Object waarde(ResultSet rij, int kolom, int soort, UnaryOperator<String> woord)
            throws SQLException {
        return switch (soort) {
            case Types.DATE -> rij.getObject(kolom, LocalDate.class);
            case Types.BIT, Types.BOOLEAN -> rij.getObject(kolom, Boolean.class);
            case Types.INTEGER -> rij.getObject(kolom, Integer.class);
            // what people wrote: comes closed, with its key
            case Types.BINARY -> teksten.leesOfLeeg(rij, kolom);
            case Types.ARRAY -> lijst(rij.getArray(kolom), woord);
            default -> tekst(rij.getString(kolom), woord);
        };
    }

    private static @Nullable String lijst(@Nullable Array lijst, UnaryOperator<String> woord) throws SQLException {
        if (lijst == null) {
            return null;
        }
        return Arrays.stream((Object[]) lijst.getArray())
                .map(deel -> woord.apply(String.valueOf(deel)))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String tekst(@Nullable String tekst, UnaryOperator<String> woord) {
        return tekst == null ? null : woord.apply(tekst);
    }
}

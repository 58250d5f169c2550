package nl.kring.platform.inlezen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A kind of table that can be brought into Kring: {@code ./kring import <soort> <bestand>}. Each module brings its own. */
public interface Tabelinvoer {
    String soort();

    List<Kolom> kolommen();

    /** More rows than this come in parts: all of them are one transaction. */
    int hoogstensRijen();

    /** People do not belong in the demo, where everyone signs in as anyone. */
    boolean gaatOverMensen();

    /** What the app itself may not write (areas, organisations, colleagues) goes as the owner of the tables. */
    boolean alsEigenaar();

    Rijlezer begin(Begin begin);

    /**
     * @param jdbc inside the transaction
     * @param namens mail address of the colleague in whose name this is done; absent when nobody was named
     */
    record Begin(
            Doelgemeente gemeente,
            JdbcClient jdbc,
            @Nullable String namens) {}
}

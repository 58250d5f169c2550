package nl.kring.organisatie.inlezen;

import nl.kring.platform.inlezen.Regeluitkomst.Soort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an insert that may find its row already there has done. */
final class Bewaard {
    private Bewaard() {}

    /** The statement returns {@code xmax = 0} for a new row, and nothing where there was nothing to change. */
    static Soort van(JdbcClient.StatementSpec opdracht) {
        return opdracht.query(Boolean.class)
                .optional()
                .map(nieuw -> nieuw ? Soort.NIEUW : Soort.GEWIJZIGD)
                .orElse(Soort.HETZELFDE);
    }
}

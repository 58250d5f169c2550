package nl.kring.gesprek.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.kring.gesprek.DeelnemerId;
import nl.kring.gesprek.GesprekId;
import nl.kring.platform.KindId;

/** Somebody at a talk, as the post room knows people: by number. */
record Gast(DeelnemerId deelnemer, GesprekId gesprek, KindId kind) {

    static Gast uit(ResultSet rij) throws SQLException {
        return new Gast(
                new DeelnemerId(rij.getObject("deelnemer_id", UUID.class)),
                new GesprekId(rij.getObject("gesprek_id", UUID.class)),
                new KindId(rij.getObject("kind_id", UUID.class)));
    }
}

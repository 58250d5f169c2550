package nl.kring.kind.sleutel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.KindId;
import nl.kring.platform.sleutel.Hoofdsleutel;
import nl.kring.platform.sleutel.Kindsleutel;

/** A child's key as the database keeps it. */
final class Gewikkeld {
    private final GemeenteId gemeente;
    private final KindId kind;
    private final byte[] bytes;

    private Gewikkeld(GemeenteId gemeente, KindId kind, byte[] bytes) {
        this.gemeente = gemeente;
        this.kind = kind;
        this.bytes = bytes;
    }

    static Gewikkeld uit(ResultSet rij) throws SQLException {
        return new Gewikkeld(
                new GemeenteId(rij.getObject("gemeente_id", UUID.class)),
                new KindId(rij.getObject("kind_id", UUID.class)),
                rij.getBytes("gewikkeld"));
    }

    GemeenteId gemeente() {
        return gemeente;
    }

    KindId kind() {
        return kind;
    }

    /** @throws nl.kring.platform.sleutel.NietTeOpenen when another master key wrapped it */
    Kindsleutel open(Hoofdsleutel hoofdsleutel) {
        return hoofdsleutel.open(gemeente, kind, bytes);
    }
}

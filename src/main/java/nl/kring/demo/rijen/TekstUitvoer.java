package nl.kring.demo.rijen;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Collects lines per table as text, and hands each batch over table by table, in the order of the foreign keys. */
public abstract class TekstUitvoer implements Uitvoer {
    private final UUID gemeente;
    private final Map<Tabel, StringBuilder> wachtend = new EnumMap<>(Tabel.class);
    private final Map<Tabel, Long> aantallen = new EnumMap<>(Tabel.class);

    protected TekstUitvoer(UUID gemeente) {
        this.gemeente = gemeente;
    }

    /** Texts are left open, unless somebody closes them. */
    Kluis kluis() {
        return Kluis.OPEN;
    }

    @Override
    public final void schrijf(Rij rij) {
        var tabel = Tabel.van(rij);
        tabel.schrijf(gemeente, rij, kluis(), wachtend.computeIfAbsent(tabel, _ -> new StringBuilder()));
        aantallen.merge(tabel, 1L, Long::sum);
    }

    @Override
    public final void stuur() {
        wachtend.forEach((tabel, tekst) -> {
            if (!tekst.isEmpty()) {
                stuur(tabel, tekst.toString());
                tekst.setLength(0);
            }
        });
    }

    /** How many lines each table got. */
    public final Map<Tabel, Long> aantallen() {
        return Collections.unmodifiableMap(aantallen);
    }

    protected abstract void stuur(Tabel tabel, String regels);
}

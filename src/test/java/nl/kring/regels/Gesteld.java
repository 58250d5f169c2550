package nl.kring.regels;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.kring.regels.dmn.Meegeleverd;
import nl.kring.regels.dmn.Motor;
import nl.kring.regels.tabel.Kolom;
import nl.kring.regels.tabel.Tabel;

/** The tables that come with Kring, asked through Apache KIE. A table is loaded once for all tests. */
public final class Gesteld {
    private static final Map<TabelId, Gesteld> GELADEN = new EnumMap<>(TabelId.class);

    private final Tabel tabel;
    private final Motor motor;
    private final Map<List<String>, List<Motor.Antwoord>> gevraagd = new HashMap<>();

    private Gesteld(Tabel tabel) {
        this.tabel = tabel;
        this.motor = Motor.van(tabel);
    }

    public static synchronized Gesteld aan(TabelId id) {
        return GELADEN.computeIfAbsent(id, deze -> new Gesteld(Meegeleverd.tabel(deze)));
    }

    public Tabel tabel() {
        return tabel;
    }

    public Motor motor() {
        return motor;
    }

    /** Every combination of facts, by their names. */
    public List<Map<String, String>> feiten() {
        return tabel.combinaties().stream().map(this::metNamen).toList();
    }

    /** The rules of the rows that count. */
    public List<String> regels(Map<String, String> feiten) {
        return antwoorden(feiten).stream().map(Motor.Antwoord::regel).distinct().toList();
    }

    /** What follows: of all rows that count the strongest value of each column (BSL-01). */
    public Map<String, String> uitkomst(Map<String, String> feiten) {
        var rijen = antwoorden(feiten);
        var uitkomst = new TreeMap<String, String>();
        IntStream.range(0, tabel.uitvoer().size()).forEach(nummer -> {
            var kolom = tabel.uitvoer().get(nummer);
            rijen.stream()
                    .map(rij -> rij.dan().get(nummer))
                    .min((een, ander) -> Integer.compare(
                            kolom.waarden().indexOf(een), kolom.waarden().indexOf(ander)))
                    .ifPresent(waarde -> uitkomst.put(kolom.naam(), waarde));
        });
        return uitkomst;
    }

    /** Asked once: thousands of combinations come by in more than one test. */
    private List<Motor.Antwoord> antwoorden(Map<String, String> feiten) {
        return gevraagd.computeIfAbsent(inVolgorde(feiten), motor::vraag);
    }

    private List<String> inVolgorde(Map<String, String> feiten) {
        var namen = tabel.invoer().stream().map(Kolom::naam).toList();
        if (!feiten.keySet().equals(Set.copyOf(namen))) {
            throw new IllegalArgumentException("De feiten van %s zijn %s".formatted(tabel.id(), namen));
        }
        return namen.stream().map(feiten::get).toList();
    }

    private Map<String, String> metNamen(List<String> waarden) {
        var feiten = new LinkedHashMap<String, String>();
        IntStream.range(0, waarden.size())
                .forEach(nummer -> feiten.put(tabel.invoer().get(nummer).naam(), waarden.get(nummer)));
        return feiten;
    }
}

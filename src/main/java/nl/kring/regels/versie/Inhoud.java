package nl.kring.regels.versie;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kring.regels.Instelling;
import nl.kring.regels.TabelId;
import nl.kring.regels.Werkwijze;
import nl.kring.regels.tabel.Tabel;

/** All tables and all settings of a version, whether it counts or is still being made. */
public record Inhoud(Map<TabelId, Tabel> tabellen, Map<Instelling, Integer> instellingen) {
    public Inhoud {
        tabellen = new EnumMap<>(tabellen);
        instellingen = new EnumMap<>(instellingen);
    }

    static Inhoud van(Collection<Tabel> tabellen, Map<Instelling, Integer> instellingen) {
        var alle = new EnumMap<Instelling, Integer>(Instelling.class);
        Arrays.stream(Instelling.values()).forEach(instelling -> alle.put(instelling, instelling.gewoon()));
        alle.putAll(instellingen);
        return new Inhoud(tabellen.stream().collect(Collectors.toMap(Tabel::id, Function.identity())), alle);
    }

    static Inhoud meegeleverd() {
        var werkwijze = Werkwijze.meegeleverd();
        return van(Arrays.stream(TabelId.values()).map(werkwijze::tabel).toList(), Map.of());
    }

    public Tabel tabel(TabelId id) {
        return requireNonNull(tabellen.get(id));
    }

    public int getal(Instelling instelling) {
        return requireNonNull(instellingen.get(instelling));
    }
}

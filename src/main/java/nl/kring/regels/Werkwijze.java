package nl.kring.regels;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kring.platform.web.Bron;
import nl.kring.regels.dmn.Meegeleverd;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.tabel.Tabel;
import org.jspecify.annotations.Nullable;

/**
 * One version of the way of working: all tables and all settings. Never changes once it counts, so it may be kept in memory. Only tables
 * that passed the gate come in here; there the engine was asked every combination, so what a row says is what the engine says
 * (docs/besluiten/0018).
 */
public final class Werkwijze {
    private static final Werkwijze MEEGELEVERD = new Werkwijze(
            1, null, Arrays.stream(TabelId.values()).map(Meegeleverd::tabel).toList(), Map.of());

    private final int nummer;
    private final @Nullable LocalDate sinds;
    private final Map<TabelId, Tabel> tabellen = new EnumMap<>(TabelId.class);
    private final Map<Instelling, Integer> instellingen = new EnumMap<>(Instelling.class);
    private final Map<String, Rij> regels = new HashMap<>();

    Werkwijze(
            int nummer, @Nullable LocalDate sinds, Collection<Tabel> tabellen, Map<Instelling, Integer> instellingen) {
        this.nummer = nummer;
        this.sinds = sinds;
        tabellen.forEach(tabel -> {
            this.tabellen.put(tabel.id(), tabel);
            tabel.rijen().forEach(rij -> regels.putIfAbsent(rij.regel(), rij));
        });
        this.instellingen.putAll(instellingen);
    }

    /** Version 1 of every municipality, as it comes with Kring. */
    public static Werkwijze meegeleverd() {
        return MEEGELEVERD;
    }

    public int nummer() {
        return nummer;
    }

    /** The day that it began; absent for version 1. */
    public Optional<LocalDate> sinds() {
        return Optional.ofNullable(sinds);
    }

    public int getal(Instelling instelling) {
        return instellingen.getOrDefault(instelling, instelling.gewoon());
    }

    /** The reason of a rule, where this version has it. */
    public Optional<Bron> bron(String regel) {
        return Optional.ofNullable(regels.get(regel)).map(Werkwijze::bron);
    }

    /**
     * What follows from these facts.
     *
     * @param feiten a value for each fact, in the order of the columns
     * @throws IllegalArgumentException when a fact is not one that the table knows: a bug of the caller
     */
    public Gevolg beslis(TabelId id, List<String> feiten) {
        var tabel = tabel(id);
        eis(tabel, feiten);
        var tellend = tabel.tellend(feiten);
        var waarden = new HashMap<String, Gevolg.Waarde>();
        for (var nummerVanKolom = 0; nummerVanKolom < tabel.uitvoer().size(); nummerVanKolom++) {
            var kolom = tabel.uitvoer().get(nummerVanKolom);
            var plaats = nummerVanKolom;
            tellend.stream()
                    .map(rij -> tabel.rijen().get(rij))
                    // the strongest word; of equal words the more particular row, which stands lower
                    .reduce((een, ander) -> kolom.waarden().indexOf(een.dan().get(plaats))
                                    < kolom.waarden().indexOf(ander.dan().get(plaats))
                            ? een
                            : ander)
                    .ifPresent(rij -> waarden.put(
                            kolom.naam(), new Gevolg.Waarde(rij.dan().get(plaats), bron(rij))));
        }
        return new Gevolg(nummer, waarden);
    }

    public Tabel tabel(TabelId id) {
        return Optional.ofNullable(tabellen.get(id))
                .orElseThrow(() -> new IllegalStateException("Versie zonder " + id));
    }

    private static void eis(Tabel tabel, List<String> feiten) {
        for (var plaats = 0; plaats < tabel.invoer().size(); plaats++) {
            if (!tabel.invoer().get(plaats).waarden().contains(feiten.get(plaats))) {
                throw new IllegalArgumentException("%s kent %s niet als %s"
                        .formatted(
                                tabel.id(),
                                feiten.get(plaats),
                                tabel.invoer().get(plaats).naam()));
            }
        }
    }

    private static Bron bron(Rij rij) {
        return new Bron(rij.reden(), rij.plek(), rij.regel());
    }
}

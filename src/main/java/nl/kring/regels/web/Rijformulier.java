package nl.kring.regels.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Keuze;
import nl.kring.platform.web.Velden;
import nl.kring.regels.Tabelwoorden;
import nl.kring.regels.tabel.Kolom;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.tabel.Tabel;

/** One row as a form: boxes for each fact, a list for each thing that follows, and the words. */
public final class Rijformulier {
    private static final int TEKST_HOOGSTENS = 400;

    private Rijformulier() {}

    /** A fact or something that follows, with its field and its choices. */
    public record Veld(String naam, String kop, List<Keuze> keuzes) {}

    static List<Veld> feiten(Tabel tabel) {
        return tabel.invoer().stream().map(kolom -> veld(tabel, "als-", kolom)).toList();
    }

    static List<Veld> gevolgen(Tabel tabel) {
        return tabel.uitvoer().stream().map(kolom -> veld(tabel, "dan-", kolom)).toList();
    }

    private static Veld veld(Tabel tabel, String voor, Kolom kolom) {
        return new Veld(
                voor + kolom.naam(),
                Tabelwoorden.kolom(tabel.id(), kolom),
                kolom.waarden().stream()
                        .map(waarde -> new Keuze(waarde, hoofdletter(Tabelwoorden.waarde(tabel.id(), kolom, waarde))))
                        .toList());
    }

    private static String hoofdletter(String woorden) {
        return woorden.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + woorden.substring(1);
    }

    static Invoer begin(Tabel tabel, Rij rij) {
        var velden = new LinkedHashMap<String, List<String>>();
        velden.put("regel", List.of(rij.regel()));
        velden.put("reden", List.of(rij.reden()));
        velden.put("plek", List.of(rij.plek()));
        IntStream.range(0, tabel.invoer().size())
                .forEach(nummer -> velden.put(
                        "als-" + tabel.invoer().get(nummer).naam(), rij.als().get(nummer)));
        IntStream.range(0, tabel.uitvoer().size())
                .forEach(nummer -> velden.put(
                        "dan-" + tabel.uitvoer().get(nummer).naam(),
                        List.of(rij.dan().get(nummer))));
        return new Invoer(velden, List.of());
    }

    /** The next rule of the table that is free; what a row leaves to others is chosen already. */
    static Invoer nieuw(Tabel tabel) {
        var velden = new LinkedHashMap<String, List<String>>();
        var begin = tabel.id().voorbeeld().replaceFirst("1$", "");
        var nummer = IntStream.iterate(1, deze -> deze + 1)
                .filter(deze ->
                        tabel.rijen().stream().noneMatch(rij -> rij.regel().equals(begin + deze)))
                .findFirst()
                .orElseThrow();
        velden.put("regel", List.of(begin + nummer));
        tabel.uitvoer().stream()
                .filter(kolom -> kolom.waarden().contains(Tabelwoorden.ZEGT_NIETS))
                .forEach(kolom -> velden.put("dan-" + kolom.naam(), List.of(Tabelwoorden.ZEGT_NIETS)));
        return new Invoer(velden, List.of());
    }

    static Optional<Rij> lees(Velden velden, Invoer invoer, Tabel tabel) {
        var regel = velden.regel(
                "regel", "Geef de regel een nummer, zoals " + tabel.id().voorbeeld() + ".", 20);
        if (!regel.isEmpty() && !tabel.id().kent(regel)) {
            velden.fout(
                    "regel",
                    "Een regel van deze tabel heet zoals %s."
                            .formatted(tabel.id().voorbeeld()));
        }
        var als = tabel.invoer().stream().map(kolom -> feit(invoer, kolom)).toList();
        var dan = new ArrayList<String>();
        tabel.uitvoer().forEach(kolom -> {
            var gekozen = invoer.waarde("dan-" + kolom.naam());
            if (!kolom.waarden().contains(gekozen)) {
                velden.fout(
                        "dan-" + kolom.naam(),
                        "%s: kies wat er volgt.".formatted(Tabelwoorden.kolom(tabel.id(), kolom)));
            }
            dan.add(gekozen);
        });
        var reden = velden.regel("reden", "Schrijf op waar de regel voor is.", TEKST_HOOGSTENS);
        var plek = velden.regel("plek", "Schrijf op waar dit in het plan staat.", TEKST_HOOGSTENS);
        return velden.klopt() ? Optional.of(new Rij(regel, als, dan, reden, plek)) : Optional.empty();
    }

    /** In the order of the column; all of them is any. */
    private static List<String> feit(Invoer invoer, Kolom kolom) {
        var gekozen = kolom.waarden().stream()
                .filter(waarde -> invoer.gekozen("als-" + kolom.naam(), waarde))
                .toList();
        return gekozen.size() == kolom.waarden().size() ? List.of() : gekozen;
    }
}

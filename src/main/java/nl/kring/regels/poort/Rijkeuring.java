package nl.kring.regels.poort;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.kring.regels.tabel.Bevinding;
import nl.kring.regels.tabel.Kolom;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.tabel.Tabel;
import nl.kring.regels.tabel.Toelichting;
import org.jspecify.annotations.Nullable;

/** Each row by itself: known values, everything filled, words that can be read. A row from a form is held to what a file is held to. */
final class Rijkeuring {
    private final Tabel tabel;
    private final List<Bevinding> bevindingen = new ArrayList<>();

    private Rijkeuring(Tabel tabel) {
        this.tabel = tabel;
    }

    static List<Bevinding> van(Tabel tabel) {
        var keuring = new Rijkeuring(tabel);
        IntStream.range(0, tabel.rijen().size()).forEach(keuring::rij);
        return keuring.bevindingen;
    }

    private void rij(int plaats) {
        var rij = tabel.rijen().get(plaats);
        if (rij.als().size() != tabel.invoer().size()
                || rij.dan().size() != tabel.uitvoer().size()) {
            meld(plaats, null, "Deze rij heeft niet evenveel cellen als de tabel.");
            return;
        }
        if (!tabel.id().kent(rij.regel())) {
            meld(
                    plaats,
                    "regel",
                    "Een regel van deze tabel heet zoals %s."
                            .formatted(tabel.id().voorbeeld()));
        }
        feiten(plaats, rij);
        IntStream.range(0, rij.dan().size())
                .filter(nummer -> !tabel.uitvoer()
                        .get(nummer)
                        .waarden()
                        .contains(rij.dan().get(nummer)))
                .forEach(nummer -> kies(plaats, tabel.uitvoer().get(nummer)));
        Toelichting.bezwaar(rij.reden()).ifPresent(zin -> meld(plaats, "Waarom", zin));
        Toelichting.bezwaar(rij.plek()).ifPresent(zin -> meld(plaats, "Plek in het plan", zin));
    }

    private void feiten(int plaats, Rij rij) {
        for (var nummer = 0; nummer < rij.als().size(); nummer++) {
            var kolom = tabel.invoer().get(nummer);
            var waarden = rij.als().get(nummer);
            if (!kolom.waarden().containsAll(waarden)) {
                kies(plaats, kolom);
            }
            if (new HashSet<>(waarden).size() < waarden.size()) {
                meld(plaats, kolom.naam(), "Hier staat een keuze dubbel.");
            }
        }
    }

    private void kies(int plaats, Kolom kolom) {
        meld(
                plaats,
                kolom.naam(),
                "Wat hier staat kent Kring niet. Kies: %s.".formatted(String.join(", ", kolom.waarden())));
    }

    private void meld(int plaats, @Nullable String cel, String zin) {
        bevindingen.add(new Bevinding(tabel.id().id(), tabel.rijnaam(plaats), cel, zin));
    }
}

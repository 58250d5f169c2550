package nl.kring.regels.versie;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kring.regels.dmn.Lezer;
import nl.kring.regels.dmn.Schrijver;
import nl.kring.regels.tabel.Bevinding;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.tabel.Tabel;

/** What becomes of a table by a change, and whether that can be kept. A draft may have gaps; a word that Kring does not know may not. */
final class Bewerkregels {
    private Bewerkregels() {}

    sealed interface Gevolg {
        record Tabelwordt(Tabel tabel) implements Gevolg {}

        record KanNiet(Bezwaar bezwaar) implements Gevolg {}
    }

    static Gevolg pas(Tabel tabel, Bewerking bewerking) {
        var rijen = new ArrayList<>(tabel.rijen());
        return switch (bewerking) {
            case Bewerking.VoegToe(var rij) -> {
                rijen.add(rij);
                yield wordt(tabel, rijen);
            }
            case Bewerking.Wijzig(var plaats, var rij) ->
                is(rijen, plaats) ? wordt(tabel, met(rijen, plaats, rij)) : onbekend();
            case Bewerking.Omhoog(var plaats) -> wissel(tabel, rijen, plaats, plaats - 1);
            case Bewerking.Omlaag(var plaats) -> wissel(tabel, rijen, plaats, plaats + 1);
            case Bewerking.HaalWeg(var plaats) -> {
                if (!is(rijen, plaats)) {
                    yield onbekend();
                }
                if (rijen.size() == 1) {
                    yield new Gevolg.KanNiet(Bezwaar.LAATSTE_RIJ);
                }
                rijen.remove(plaats);
                yield wordt(tabel, rijen);
            }
        };
    }

    /** What cannot be read back: then nobody could work on with it. */
    static List<Bevinding> onleesbaar(Tabel tabel) {
        return Lezer.lees(Schrijver.schrijf(tabel).getBytes(StandardCharsets.UTF_8), tabel)
                .bevindingen();
    }

    private static Gevolg wissel(Tabel tabel, List<Rij> rijen, int plaats, int naar) {
        if (!is(rijen, plaats)) {
            return onbekend();
        }
        if (is(rijen, naar)) {
            Collections.swap(rijen, plaats, naar);
        }
        return wordt(tabel, rijen);
    }

    private static List<Rij> met(List<Rij> rijen, int plaats, Rij rij) {
        rijen.set(plaats, rij);
        return rijen;
    }

    private static boolean is(List<Rij> rijen, int plaats) {
        return plaats >= 0 && plaats < rijen.size();
    }

    private static Gevolg wordt(Tabel tabel, List<Rij> rijen) {
        return new Gevolg.Tabelwordt(tabel.met(rijen));
    }

    private static Gevolg onbekend() {
        return new Gevolg.KanNiet(Bezwaar.ONBEKENDE_RIJ);
    }
}

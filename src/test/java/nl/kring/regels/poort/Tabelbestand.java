package nl.kring.regels.poort;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kring.regels.TabelId;
import nl.kring.regels.dmn.Meegeleverd;

/** A table that comes with Kring, to plant a fault in. Every change must have changed something. */
record Tabelbestand(TabelId id, String tekst) {
    static Tabelbestand van(TabelId id) {
        return new Tabelbestand(id, Meegeleverd.bestand(id));
    }

    Tabelbestand vervang(String wat, String door) {
        return met(tekst.replace(wat, door));
    }

    Tabelbestand eerste(String wat, String door) {
        return met(tekst.replaceFirst(Pattern.quote(wat), Matcher.quoteReplacement(door)));
    }

    /** The cell of a row, both counted from 1: "als2", "dan0". */
    Tabelbestand cel(int rij, String cel, String inhoud) {
        var begin = "<text>";
        var van = tekst.indexOf(begin, tekst.indexOf("id=\"%s-rij%d-%s\"".formatted(id.name(), rij, cel)))
                + begin.length();
        return met(tekst.substring(0, van) + inhoud + tekst.substring(tekst.indexOf("</text>", van)));
    }

    String rij(int nummer) {
        var van = tekst.indexOf("      <rule id=\"%s-rij%d\"".formatted(id.name(), nummer));
        return tekst.substring(van, tekst.indexOf("</rule>\n", van) + "</rule>\n".length());
    }

    Tabelbestand zonderRij(int nummer) {
        return vervang(rij(nummer), "");
    }

    Tabelbestand naLaatsteRij(String rijen) {
        return eerste("    </decisionTable>", rijen + "    </decisionTable>");
    }

    byte[] bytes() {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    List<String> zinnen() {
        return zinnen(bytes());
    }

    /** What the gate says, as whoever brought the file reads it; empty where the table is good. */
    List<String> zinnen(byte[] bestand) {
        return Poortzinnen.van(Poort.keur(bestand, Meegeleverd.tabel(id)));
    }

    private Tabelbestand met(String anders) {
        if (anders.equals(tekst)) {
            throw new IllegalArgumentException("Hier is niets veranderd");
        }
        return new Tabelbestand(id, anders);
    }
}

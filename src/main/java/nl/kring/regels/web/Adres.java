package nl.kring.regels.web;

import nl.kring.platform.NietGevonden;
import nl.kring.regels.TabelId;

/** What an address names; what it cannot name is not there. */
final class Adres {
    static final String NAV = "/werkwijze";

    private Adres() {}

    static int nummer(String tekst) {
        if (!tekst.matches("[1-9][0-9]{0,5}")) {
            throw NietGevonden.of();
        }
        return Integer.parseInt(tekst);
    }

    static TabelId tabel(String tekst) {
        return TabelId.metId(tekst).orElseThrow(NietGevonden::of);
    }

    static String van(int nummer) {
        return NAV + "/" + nummer;
    }

    static String van(int nummer, TabelId tabel) {
        return van(nummer) + "/" + tabel.name();
    }
}

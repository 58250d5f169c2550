package nl.kring.kind;

import java.util.Arrays;

/** Languages that parents speak, with their ISO codes: those of Kring's own texts (G), and some more for an interpreter. */
public enum Taal {
    NL("nl", "Nederlands"),
    AR("ar", "Arabisch"),
    EN("en", "Engels"),
    PL("pl", "Pools"),
    ES("es", "Spaans"),
    TI("ti", "Tigrinya"),
    TR("tr", "Turks"),
    UK("uk", "Oekraïens"),
    DE("de", "Duits"),
    FR("fr", "Frans"),
    FA("fa", "Farsi of Dari"),
    SO("so", "Somalisch"),
    ANDERS("und", "een andere taal");

    private final String code;
    private final String naam;

    Taal(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    public String code() {
        return code;
    }

    public String naam() {
        return naam;
    }

    /** The name of what was kept; a code from elsewhere that is not in this list, is another language. */
    public static String naam(String code) {
        return Arrays.stream(values())
                .filter(taal -> taal.code.equals(code))
                .findFirst()
                .orElse(ANDERS)
                .naam;
    }
}

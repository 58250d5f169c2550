package nl.kring.platform.taal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which Kring speaks to parents (G). Dutch decides; the others stand beside it. */
public enum Taal {
    NL("nl", "Nederlands"),
    EN("en", "English"),
    TR("tr", "Türkçe"),
    AR("ar", "العربية"),
    PL("pl", "Polski"),
    UK("uk", "Українська");

    private final String code;
    private final String naam;

    Taal(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    /** As in {@code lang}. */
    public String code() {
        return code;
    }

    /** The language's own name for itself. */
    public String naam() {
        return naam;
    }

    /** As in {@code dir}. */
    public String richting() {
        return this == AR ? "rtl" : "ltr";
    }

    public Locale plek() {
        return Locale.of(code);
    }

    public static Optional<Taal> metCode(String code) {
        return Stream.of(values()).filter(taal -> taal.code.equals(code)).findFirst();
    }

    /** The first that Kring speaks, of what somebody would like; else Dutch. */
    public static Taal eersteVan(Collection<Locale> wensen) {
        return wensen.stream()
                .flatMap(wens -> metCode(wens.getLanguage()).stream())
                .findFirst()
                .orElse(NL);
    }
}

package nl.kring.platform.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kring.platform.taal.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed values out of what somebody typed, and collects a sentence for each field that needs repair. Used once per form:
 * read every field, then ask {@link #klopt()}.
 */
public final class Velden {
    private static final int TEKST_HOOGSTENS = 1000;
    private static final int VER_TE_LANG = 10;
    private static final char SCHEIDT_LETTERS = '\u200C';
    private static final char VERBINDT_LETTERS = '\u200D';
    private static final Pattern LOSSE_TEKENS =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n\\r\\t\\x{200D}\\x{200C}]]");
    private static final Pattern DAG_MAAND_JAAR = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern AANEEN = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final DateTimeFormatter UITGESCHREVEN = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.of("nl", "NL"))
            .withResolverStyle(ResolverStyle.STRICT);
    private static final int EMAIL_HOOGSTENS = 320;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("H:mm");

    private final Invoer invoer;
    private final Woorden woorden;
    private final List<Veldfout> fouten = new ArrayList<>();
    private final Map<String, Integer> ingekort = new LinkedHashMap<>();

    /** For professionals. */
    public Velden(Invoer invoer) {
        this(invoer, Woorden.nederlands());
    }

    /** @param woorden the reader's language, for what goes for every text: too long, or a burgerservicenummer in it */
    public Velden(Invoer invoer, Woorden woorden) {
        this.invoer = invoer;
        this.woorden = woorden;
    }

    /** What was typed, as it was typed. */
    public String waarde(String veld) {
        return invoer.waarde(veld);
    }

    /** A text that must be there. Signs that nobody can see are taken out; the rest stays as typed, in one spelling (NFC). */
    public String tekst(String veld, String alsLeeg) {
        return tekst(veld, alsLeeg, TEKST_HOOGSTENS);
    }

    public String tekst(String veld, String alsLeeg, int hoogstens) {
        return zonderBsn(veld, verplicht(veld, alsLeeg, hoogstens));
    }

    private String verplicht(String veld, String alsLeeg, int hoogstens) {
        var tekst = lees(veld, hoogstens);
        if (tekst.isEmpty()) {
            fout(veld, alsLeeg);
        }
        return tekst;
    }

    /** A text that may be left out. */
    public @Nullable String tekstOfLeeg(String veld, int hoogstens) {
        var tekst = zonderBsn(veld, lees(veld, hoogstens));
        return tekst.isEmpty() ? null : tekst;
    }

    /** A name or the like: a text on one line, with single spaces. */
    public String regel(String veld, String alsLeeg, int hoogstens) {
        return opEenRegel(verplicht(veld, alsLeeg, hoogstens));
    }

    public @Nullable String regelOfLeeg(String veld, int hoogstens) {
        var tekst = lees(veld, hoogstens);
        return tekst.isEmpty() ? null : opEenRegel(tekst);
    }

    /** No burgerservicenummer in free text (BSL-29); in doubt the person says what it is. */
    private String zonderBsn(String veld, String tekst) {
        switch (Burgerservicenummer.in(tekst)) {
            case GEEN -> {}
            case ZEKER -> fout(veld, Burgerservicenummer.zeker(woorden));
            case TWIJFEL -> {
                if (!invoer.isGeenBsn(veld)) {
                    fout(veld, Burgerservicenummer.twijfel(woorden));
                }
            }
        }
        return tekst;
    }

    /** A mail address, which must be there. */
    public String email(String veld, String alsLeeg) {
        var email = regel(veld, alsLeeg, EMAIL_HOOGSTENS);
        if (!email.isEmpty()
                && email.length() <= EMAIL_HOOGSTENS
                && !EMAIL.matcher(email).matches()) {
            fout(veld, "Dit is geen e-mailadres. Een e-mailadres ziet er zo uit: naam@voorbeeld.nl.");
        }
        return email;
    }

    private static String opEenRegel(String tekst) {
        return tekst.replaceAll("(?U)\\s+", " ");
    }

    /** Far more than fits: a file, and not a text that somebody wrote here. */
    static boolean isVeelTeLang(String getypt, int hoogstens) {
        return getypt.length() > VER_TE_LANG * hoogstens;
    }

    /** What is far too long is not even cleaned, nor sent back: megabytes would keep machine and reader busy. */
    private String lees(String veld, int hoogstens) {
        var getypt = invoer.waarde(veld);
        if (isVeelTeLang(getypt, hoogstens)) {
            ingekort.put(veld, hoogstens);
            fout(veld, veelTeLang(hoogstens));
            return Invoer.knip(getypt, hoogstens);
        }
        var tekst = schoon(getypt);
        if (tekst.length() > hoogstens) {
            fout(veld, woorden.zeg("invoer.telang", hoogstens, tekst.length()));
        }
        return tekst;
    }

    /**
     * A day, as people type it (24-11-2026, 24/11/2026, 24.11.2026, 24112026, 24 november 2026) or as a machine does (2026-11-24).
     * Absent when it needs repair.
     */
    public Optional<LocalDate> dag(String veld, String alsLeeg) {
        if (invoer.waarde(veld).isBlank()) {
            fout(veld, alsLeeg);
            return Optional.empty();
        }
        return dagOfLeeg(veld);
    }

    public Optional<LocalDate> dagOfLeeg(String veld) {
        var tekst = invoer.waarde(veld).strip();
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        try {
            var dag = leesDag(tekst);
            if (dag.getYear() < 1900 || dag.getYear() > 2200) {
                throw new DateTimeException("jaar");
            }
            return Optional.of(dag);
        } catch (DateTimeException _) {
            fout(veld, woorden.zeg("invoer.datum"));
            return Optional.empty();
        }
    }

    private static LocalDate leesDag(String tekst) {
        return Stream.of(DAG_MAAND_JAAR, AANEEN)
                .map(vorm -> vorm.matcher(tekst))
                .filter(Matcher::matches)
                .findFirst()
                .map(delen -> LocalDate.of(getal(delen, 3), getal(delen, 2), getal(delen, 1)))
                .orElseGet(() ->
                        LocalDate.parse(tekst, tekst.contains(" ") ? UITGESCHREVEN : DateTimeFormatter.ISO_LOCAL_DATE));
    }

    private static int getal(Matcher delen, int deel) {
        return Integer.parseInt(delen.group(deel));
    }

    /** A time, as 9.30 or 09:30. */
    public Optional<LocalTime> tijdOfLeeg(String veld) {
        var tekst = invoer.waarde(veld).strip().replace('.', ':');
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(tekst.length() > 5 ? tekst.substring(0, 5) : tekst, TIJD));
        } catch (DateTimeException _) {
            fout(veld, woorden.zeg("invoer.tijd"));
            return Optional.empty();
        }
    }

    /** One of the options of an enum. What is not an option counts as not chosen. */
    public <E extends Enum<E>> Optional<E> keuze(String veld, Class<E> soort, String alsLeeg) {
        var gekozen = keuzeOfLeeg(veld, soort);
        if (gekozen.isEmpty()) {
            fout(veld, alsLeeg);
        }
        return gekozen;
    }

    public <E extends Enum<E>> Optional<E> keuzeOfLeeg(String veld, Class<E> soort) {
        var waarde = invoer.waarde(veld);
        return List.of(soort.getEnumConstants()).stream()
                .filter(optie -> optie.name().equals(waarde))
                .findFirst();
    }

    public void fout(String veld, String zin) {
        fouten.add(new Veldfout(veld, zin));
    }

    public boolean klopt() {
        return fouten.isEmpty();
    }

    /** What was typed, with everything that needs repair; of what was far too long only the beginning. */
    public Invoer terug() {
        var terug = new Invoer(invoer.waarden(), fouten);
        for (var veld : ingekort.entrySet()) {
            terug = terug.ingekort(veld.getKey(), veld.getValue());
        }
        return terug;
    }

    private String veelTeLang(int hoogstens) {
        return woorden.zeg("invoer.veeltelang", hoogstens);
    }

    /** Why this text is not kept as it is, when that is so: far too long, or a burgerservicenummer in it (BSL-29). */
    public static Optional<Veldfout> nietTeBewaren(Invoer invoer, String veld, int hoogstens) {
        var velden = new Velden(invoer.ingekort(veld, hoogstens));
        if (isVeelTeLang(invoer.waarde(veld), hoogstens)) {
            velden.fout(veld, velden.veelTeLang(hoogstens));
        }
        velden.zonderBsn(veld, velden.waarde(veld));
        return velden.fouten.stream().reduce((_, laatste) -> laatste);
    }

    /** Whether it is kept back because of a number that Kring has no ground for. */
    public static boolean gaatOverBsn(Veldfout fout) {
        return Burgerservicenummer.isZeker(fout.zin()) || Burgerservicenummer.isTwijfel(fout.zin());
    }

    /** Without signs that nobody sees, such as those that turn the reading direction; joiners stay, names are written with them. */
    static String schoon(String tekst) {
        var zichtbaar = LOSSE_TEKENS
                .matcher(Normalizer.normalize(tekst, Normalizer.Form.NFC))
                .replaceAll("");
        var begin = 0;
        var eind = zichtbaar.length();
        while (begin < eind && leeg(zichtbaar.charAt(begin))) {
            begin++;
        }
        while (begin < eind && leeg(zichtbaar.charAt(eind - 1))) {
            eind--;
        }
        return zichtbaar.substring(begin, eind);
    }

    private static boolean leeg(char teken) {
        return Character.isWhitespace(teken)
                || Character.isSpaceChar(teken)
                || teken == SCHEIDT_LETTERS
                || teken == VERBINDT_LETTERS;
    }
}

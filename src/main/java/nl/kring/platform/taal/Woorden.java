package nl.kring.platform.taal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Kring's texts in one language: {@code taal/woorden_<code>.properties}. A key that is missing is a bug, and the build finds it
 * ({@code WoordenTests}). Names and other texts that people typed are put in as they are, and kept apart from the reading
 * direction around them.
 */
public final class Woorden {
    private static final ResourceBundleMessageSource BRON = bron();
    private static final Map<Taal, Woorden> ALLE = alle();
    /** Keeps what stands between the two in its own reading direction, in plain text as bdi does in html. */
    private static final String APART = "\u2068%s\u2069";

    private static final Pattern VAN_RECHTS = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}]");

    private final Taal taal;

    private Woorden(Taal taal) {
        this.taal = taal;
    }

    private static ResourceBundleMessageSource bron() {
        var bron = new ResourceBundleMessageSource();
        bron.setBasename("taal/woorden");
        bron.setDefaultEncoding("UTF-8");
        bron.setFallbackToSystemLocale(false);
        bron.setAlwaysUseMessageFormat(true);
        return bron;
    }

    private static Map<Taal, Woorden> alle() {
        var alle = new EnumMap<Taal, Woorden>(Taal.class);
        Arrays.stream(Taal.values()).forEach(taal -> alle.put(taal, new Woorden(taal)));
        return alle;
    }

    public static Woorden in(Taal taal) {
        return Objects.requireNonNull(ALLE.get(taal));
    }

    public static Woorden nederlands() {
        return in(Taal.NL);
    }

    public Taal taal() {
        return taal;
    }

    /** The text of this key, with these in the places of {0}, {1} … */
    public String zeg(String sleutel, Object... waarden) {
        var teksten = Arrays.stream(waarden).map(this::apart).toArray();
        return BRON.getMessage(sleutel, teksten, taal.plek());
    }

    /** The text for one of a kind: {@code zegVan("functie", WIJKCOACH)} is the key {@code functie.WIJKCOACH}. */
    public String zegVan(String begin, Enum<?> wat, Object... waarden) {
        return zeg(begin + "." + wat.name(), waarden);
    }

    public boolean kent(String sleutel) {
        return BRON.getMessage(sleutel, null, "", taal.plek()) instanceof String tekst && !tekst.isEmpty();
    }

    /** "Esra, Ruben en Lotte". */
    public String opsomming(Collection<String> namen) {
        var lijst = namen.stream().map(this::apart).toList();
        if (lijst.size() < 2) {
            return String.join("", lijst);
        }
        var voor = String.join(zeg("lijst.komma"), lijst.subList(0, lijst.size() - 1));
        return voor + zeg("lijst.en") + lijst.getLast();
    }

    /** The day written out, with the year when that is not the year of {@code vandaag}. */
    public String dag(LocalDate dag, LocalDate vandaag) {
        return vorm(dag.getYear() == vandaag.getYear() ? "datum.dag" : "datum.dagjaar", dag);
    }

    /** Without the day of the week. */
    public String dagMaand(LocalDate dag, LocalDate vandaag) {
        return vorm(dag.getYear() == vandaag.getYear() ? "datum.maand" : "datum.maandjaar", dag);
    }

    /** Today, tomorrow, yesterday, or the day written out. */
    public String wanneer(LocalDate dag, LocalDate vandaag) {
        if (dag.equals(vandaag)) {
            return zeg("datum.vandaag");
        }
        if (dag.equals(vandaag.plusDays(1))) {
            return zeg("datum.morgen");
        }
        return dag.equals(vandaag.minusDays(1)) ? zeg("datum.gisteren") : dag(dag, vandaag);
    }

    public String uur(LocalTime tijd) {
        return zeg("datum.uur", tijd.format(vorm("datum.tijd")));
    }

    /** For the beginning of a sentence or a heading. */
    public String metHoofdletter(String zin) {
        return zin.isEmpty() ? zin : zin.substring(0, 1).toUpperCase(taal.plek()) + zin.substring(1);
    }

    private String vorm(String sleutel, LocalDate dag) {
        return dag.format(vorm(sleutel));
    }

    private DateTimeFormatter vorm(String sleutel) {
        return DateTimeFormatter.ofPattern(zeg(sleutel), taal.plek());
    }

    /** Keeps a name or another text that people typed in its own reading direction. */
    public String apart(Object waarde) {
        var tekst = String.valueOf(waarde);
        return taal == Taal.AR || VAN_RECHTS.matcher(tekst).find() ? APART.formatted(tekst) : tekst;
    }
}

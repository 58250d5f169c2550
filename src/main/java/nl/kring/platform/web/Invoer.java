package nl.kring.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form, kept as it was typed, with what still needs repair. Never changes; a field that was not
 * sent is empty, so templates need no check for null.
 */
public record Invoer(Map<String, List<String>> waarden, List<Veldfout> fouten) {
    private static final String VOORBEELD = "Bijvoorbeeld";
    private static final Pattern JAAR_MAAND_DAG = Pattern.compile("(\\d{4})-0?(\\d{1,2})-0?(\\d{1,2})");
    /** More than this is a file that slipped into a field: the rest does not come in, so that it never goes back either. */
    private static final int PAST_ERIN = 40_000;

    public Invoer {
        var kopie = new LinkedHashMap<String, List<String>>();
        waarden.forEach((veld, lijst) -> kopie.put(veld, List.copyOf(lijst)));
        waarden = Map.copyOf(kopie);
        fouten = List.copyOf(fouten);
    }

    /** An untouched form. */
    public static Invoer leeg() {
        return new Invoer(Map.of(), List.of());
    }

    /** A form that opens with these values; an absent one stays empty. */
    public static Invoer van(Map<String, ? extends @Nullable String> waarden) {
        var gevuld = new LinkedHashMap<String, List<String>>();
        waarden.forEach(
                (veld, waarde) -> gevuld.put(veld, Stream.ofNullable(waarde).toList()));
        return new Invoer(gevuld, List.of());
    }

    /** What came in, straight from the request: every field, also those with several values. */
    public static Invoer vanVerzoek(Map<String, String[]> parameters) {
        var gevuld = new LinkedHashMap<String, List<String>>();
        parameters.forEach((veld, lijst) -> gevuld.put(
                veld,
                Stream.of(lijst)
                        .filter(Objects::nonNull)
                        .map(waarde -> knip(waarde, PAST_ERIN))
                        .toList()));
        return new Invoer(gevuld, List.of());
    }

    /** The first so many characters; a sign that is written with two is never split. */
    static String knip(String waarde, int hoogstens) {
        if (waarde.length() <= hoogstens) {
            return waarde;
        }
        return waarde.substring(0, Character.isHighSurrogate(waarde.charAt(hoogstens - 1)) ? hoogstens - 1 : hoogstens);
    }

    /** What this field may hold of what was typed; far too much is cut, a little too much is the writer's to shorten. */
    public Invoer ingekort(String veld, int hoogstens) {
        return Velden.isVeelTeLang(waarde(veld), hoogstens) ? metWaarde(veld, knip(waarde(veld), hoogstens)) : this;
    }

    /** The same form without this field. */
    public Invoer zonder(String veld) {
        var anders = new LinkedHashMap<>(waarden);
        anders.remove(veld);
        return new Invoer(anders, fouten);
    }

    /** The same form, with one more thing to repair. */
    public Invoer metFout(String veld, String zin) {
        return new Invoer(
                waarden,
                Stream.concat(fouten.stream(), Stream.of(new Veldfout(veld, zin)))
                        .toList());
    }

    /** The same form, with all of these to repair as well. */
    public Invoer metFouten(List<Veldfout> erbij) {
        return new Invoer(
                waarden, Stream.concat(fouten.stream(), erbij.stream()).toList());
    }

    /** The same form, with this value in this field. */
    public Invoer metWaarde(String veld, String waarde) {
        var anders = new LinkedHashMap<>(waarden);
        anders.put(veld, List.of(waarde));
        return new Invoer(anders, fouten);
    }

    /** What was typed, exactly; empty when nothing was. */
    public String waarde(String veld) {
        var alle = alleWaarden(veld);
        return alle.isEmpty() ? "" : alle.getFirst();
    }

    /** A date as people write it: 2026-11-24 becomes 24-11-2026. Anything else stays as it was typed. */
    public String datum(String veld) {
        return JAAR_MAAND_DAG.matcher(waarde(veld)).replaceFirst("$3-$2-$1");
    }

    /** The hint of a date field, which shows how to write one; the same notation as in its error. */
    public static String metDatumvoorbeeld(@Nullable String hint) {
        var zo = VOORBEELD + " 24-11-2026";
        return hint == null ? zo : hint.contains(VOORBEELD) ? hint : hint + " " + zo + ".";
    }

    /** All values of a field that may be ticked more than once. */
    public List<String> alleWaarden(String veld) {
        return waarden.getOrDefault(veld, List.of());
    }

    public boolean gekozen(String veld, String optie) {
        return alleWaarden(veld).contains(optie);
    }

    /** The first thing that this field needs, or nothing. */
    public @Nullable String fout(String veld) {
        return fouten.stream()
                .filter(fout -> fout.veld().equals(veld))
                .map(Veldfout::zin)
                .findFirst()
                .orElse(null);
    }

    /** Everything that this field needs, as one text; nothing when it needs nothing. */
    public @Nullable String alleFouten(String veld) {
        var zinnen = fouten.stream()
                .filter(fout -> fout.veld().equals(veld))
                .map(Veldfout::zin)
                .collect(Collectors.joining(" "));
        return zinnen.isEmpty() ? null : zinnen;
    }

    /** Whether to ask if the number in this field is a burgerservicenummer; the answer stays with the form. */
    public boolean vraagtOfBsn(String veld) {
        return Burgerservicenummer.isTwijfel(fout(veld)) || isGeenBsn(veld);
    }

    boolean isGeenBsn(String veld) {
        return gekozen(geenBsn(veld), "ja");
    }

    /** The name of the box that says so. */
    public static String geenBsn(String veld) {
        return veld + "-geen-bsn";
    }

    public boolean heeftFouten() {
        return !fouten.isEmpty();
    }

    /** Whether the page opens with the cursor here: focus goes to the first field that needs repair, without a script. */
    public boolean heeftFocus(String veld) {
        return heeftFouten() && fouten.getFirst().veld().equals(veld);
    }

    /** The ids of the texts that explain this field, for {@code aria-describedby}: what is wrong first, then the hint. */
    public @Nullable String uitleg(String veld, @Nullable String hint) {
        var ids = Stream.of(fout(veld) == null ? "" : veld + "-fout", hint == null ? "" : veld + "-hint")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}

package nl.kring.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kring.platform.taal.Taal;
import nl.kring.platform.taal.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a burgerservicenummer in free text: Kring has no ground to keep one (UAVG 46). Dates and telephone numbers pass; where
 * it is in doubt it asks (BSL-29).
 */
final class Burgerservicenummer {
    /** Eight or nine digits by themselves, with a dot, space or dash between them or not. */
    private static final Pattern CIJFERS =
            Pattern.compile("(?<![\\d+])(?<!\\d[ .-])\\d(?:[ .-]?\\d){7,8}(?![ .-]?\\d)");
    /** Somebody says what it is. */
    private static final Pattern GENOEMD =
            Pattern.compile("(?i)\\b(bsn|burgerservice|sofi)[\\p{L}-]{0,12}\\W{0,5}(is|van)?[^\\d]{0,30}$");

    private static final List<DateTimeFormatter> DAGEN = List.of(
            DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT));
    private static final int NEGEN = 9;

    private Burgerservicenummer() {}

    static String zeker(Woorden woorden) {
        return woorden.zeg("invoer.bsn");
    }

    static String twijfel(Woorden woorden) {
        return woorden.zeg("invoer.bsntwijfel");
    }

    /** Whether this sentence asks if there is one, in whatever language. */
    static boolean isTwijfel(@Nullable String zin) {
        return zin != null && isGezegd(Burgerservicenummer::twijfel, zin);
    }

    static boolean isZeker(String zin) {
        return isGezegd(Burgerservicenummer::zeker, zin);
    }

    private static boolean isGezegd(Function<Woorden, String> spreek, String zin) {
        return Stream.of(Taal.values()).map(Woorden::in).map(spreek).anyMatch(zin::equals);
    }

    /** How sure it is that there is one. */
    enum Vondst {
        GEEN,
        TWIJFEL,
        ZEKER
    }

    static Vondst in(String tekst) {
        var leesbaar = metGewoneCijfers(tekst);
        var vondst = Vondst.GEEN;
        var reeks = CIJFERS.matcher(leesbaar);
        while (reeks.find()) {
            var cijfers = reeks.group().replaceAll("\\D", "");
            if (slaagt(cijfers) && !isDag(cijfers)) {
                var ervoor = leesbaar.substring(Math.max(0, reeks.start() - 60), reeks.start());
                if (GENOEMD.matcher(ervoor).find()) {
                    return Vondst.ZEKER;
                }
                vondst = Vondst.TWIJFEL;
            }
        }
        return vondst;
    }

    /** The test of eleven: nine times the first digit, eight times the second … minus the last is a multiple of eleven. */
    private static boolean slaagt(String cijfers) {
        var negen = "0".repeat(NEGEN - cijfers.length()) + cijfers;
        var som = 0;
        for (var plek = 0; plek < NEGEN; plek++) {
            var gewicht = plek == NEGEN - 1 ? -1 : NEGEN - plek;
            som += gewicht * (negen.charAt(plek) - '0');
        }
        return som % 11 == 0 && !negen.chars().allMatch(cijfer -> cijfer == '0');
    }

    private static boolean isDag(String cijfers) {
        return DAGEN.stream().anyMatch(vorm -> {
            try {
                var jaar = LocalDate.parse(cijfers, vorm).getYear();
                return jaar >= 1900 && jaar <= 2200;
            } catch (DateTimeException _) {
                return false;
            }
        });
    }

    /** Arabic and other digits count as well. */
    private static String metGewoneCijfers(String tekst) {
        var uit = new StringBuilder(tekst.length());
        tekst.codePoints().forEach(teken -> {
            var waarde = Character.isDigit(teken) ? Character.digit(teken, 10) : -1;
            if (waarde >= 0) {
                uit.append((char) ('0' + waarde));
            } else {
                uit.appendCodePoint(teken);
            }
        });
        return uit.toString();
    }
}

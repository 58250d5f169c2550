package nl.kring.kind.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.PlaatsKind.Ouder;
import nl.kring.kind.Relatie;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Velden;
import nl.kring.platform.web.Veldfout;
import org.jspecify.annotations.Nullable;

/** The fields of one gezaghebbende. There are three blocks, so that the form works without a script; the first must be filled. */
public record Ouderblok(int nummer) {
    public static final int AANTAL = 3;

    private static final List<String> RANG = List.of("Eerste", "Tweede", "Derde");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern TELEFOON = Pattern.compile("\\+?[0-9][0-9 ()./-]{6,23}[0-9]");
    private static final List<String> TELT = List.of("roepnaam", "achternaam", "relatie", "gezag", "email", "telefoon");

    /** The name of a field of this block. */
    public String veld(String naam) {
        return "ouder" + nummer + "-" + naam;
    }

    /** "Tweede persoon met gezag". */
    public String naam() {
        return RANG.get(nummer - 1) + " persoon met gezag";
    }

    /** A sentence that says about whom it is: three people are asked the same things. */
    private String zin(String begin) {
        return begin + " van de " + naam().toLowerCase(Locale.ROOT) + ".";
    }

    public static Stream<Ouderblok> alle() {
        return IntStream.rangeClosed(1, AANTAL).mapToObj(Ouderblok::new);
    }

    /** The block of the last person who was filled in. */
    static Ouderblok laatste(Invoer invoer) {
        return alle().filter(blok -> blok.isGevuld(invoer))
                .reduce((_, later) -> later)
                .orElse(new Ouderblok(1));
    }

    /** Whether something stands here; the language does not count, it opens with a value. */
    public boolean isGevuld(Invoer invoer) {
        return TELT.stream().anyMatch(naam -> !invoer.waarde(veld(naam)).isBlank());
    }

    /** Folded open when it has something to show. */
    public boolean isOpen(Invoer invoer) {
        return isGevuld(invoer) || invoer.fouten().stream().map(Veldfout::veld).anyMatch(this::isVanMij);
    }

    private boolean isVanMij(String veld) {
        return veld.startsWith(veld(""));
    }

    Optional<Ouder> lees(Velden velden, int naamHoogstens) {
        var roepnaam = velden.regel(veld("roepnaam"), zin("Vul de roepnaam in"), naamHoogstens);
        var achternaam = velden.regel(veld("achternaam"), zin("Vul de achternaam in"), naamHoogstens);
        var relatie = velden.keuze(
                veld("relatie"),
                Relatie.class,
                "Kies wie de " + naam().toLowerCase(Locale.ROOT) + " is voor het kind.");
        var gezag = velden.keuze(
                veld("gezag"),
                Gezagsoort.class,
                zin("Kies het gezag") + " Weet je het niet? Kies dan ‘nog niet bekend’.");
        var taal = Uitlegvelden.taal(velden, veld("taal"), zin("Kies de taal"));
        var email =
                netjes(velden, "email", EMAIL, "Dit e-mailadres klopt niet. Zo moet het eruitzien: naam@voorbeeld.nl.");
        var telefoon =
                netjes(velden, "telefoon", TELEFOON, "Dit telefoonnummer klopt niet. Bijvoorbeeld: 06 12 34 56 78.");
        return relatie.flatMap(wie -> gezag.flatMap(
                soort -> taal.map(code -> new Ouder(roepnaam, achternaam, wie, soort, code, email, telefoon))));
    }

    /** May be left out; what is there must look like it. */
    private @Nullable String netjes(Velden velden, String naam, Pattern vorm, String zin) {
        var tekst = velden.regelOfLeeg(veld(naam), 254);
        if (tekst != null && tekst.length() <= 254 && !vorm.matcher(tekst).matches()) {
            velden.fout(veld(naam), zin);
        }
        return tekst;
    }
}

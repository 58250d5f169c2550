package nl.kring.toestemming.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Keuze;
import nl.kring.platform.web.Velden;
import nl.kring.toestemming.Bereik;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.Gegevenssoort;
import nl.kring.toestemming.Jawoord;
import nl.kring.toestemming.Richting;

/** The fields that say how far contact goes: the same when it is asked, given and noted. */
public final class Bereikvelden {
    private static final String NIVEAU = "niveau";
    private static final String GEGEVENS = "gegevens";
    private static final String RICHTING = "richting";
    private static final String TOT = "tot";
    /** A form with boxes says so: there no tick is a choice too. Without it a single press on a button goes as far as the question. */
    private static final String ZELF_GEKOZEN = "zelf-gekozen";

    private Bereikvelden() {}

    /** What the fields of a yes say. Kinds that do not belong to the level count as not ticked. */
    static Jawoord ja(Velden velden, Invoer getypt) {
        var niveau = velden.keuzeOfLeeg(NIVEAU, ContactNiveau.class).orElse(null);
        if (!getypt.gekozen(ZELF_GEKOZEN, "ja")) {
            return Jawoord.tot(niveau);
        }
        return new Jawoord(
                niveau,
                getypt.alleWaarden("richting-gevraagd").isEmpty() ? null : gekozen(getypt, RICHTING, Richting.class),
                gekozen(getypt, GEGEVENS, Gegevenssoort.class),
                velden.dagOfLeeg(TOT).orElse(null));
    }

    static Set<Gegevenssoort> gegevens(Invoer getypt) {
        return gekozen(getypt, GEGEVENS, Gegevenssoort.class);
    }

    private static <E extends Enum<E>> Set<E> gekozen(Invoer getypt, String veld, Class<E> soort) {
        return Arrays.stream(soort.getEnumConstants())
                .filter(optie -> getypt.gekozen(veld, optie.name()))
                .collect(Collectors.toSet());
    }

    /** A form that opens with this chosen. */
    static Invoer gevuld(Bereik bereik, Map<String, String> ook) {
        var waarden = new LinkedHashMap<String, List<String>>();
        ook.forEach((veld, waarde) -> waarden.put(veld, List.of(waarde)));
        waarden.put(NIVEAU, List.of(bereik.niveau().name()));
        waarden.put(GEGEVENS, bereik.gegevens().stream().map(Enum::name).toList());
        waarden.put(RICHTING, bereik.richtingen().stream().map(Enum::name).toList());
        waarden.put(TOT, List.of(bereik.tot().toString()));
        return new Invoer(waarden, List.of());
    }

    /** The last day, as a day that a form can hold. */
    public static String dag(LocalDate dag) {
        return dag.toString();
    }

    public static List<Keuze> niveaus(List<ContactNiveau> niveaus) {
        return niveaus.stream()
                .map(niveau -> new Keuze(niveau.name(), niveau.naam(), niveau.inhoud()))
                .toList();
    }

    public static List<Keuze> soorten(Iterable<Gegevenssoort> soorten) {
        return java.util.stream.StreamSupport.stream(soorten.spliterator(), false)
                .map(soort -> new Keuze(
                        soort.name(),
                        soort.naam(),
                        soort.vanaf() == ContactNiveau.AFSTEMMING
                                ? soort.inhoud()
                                : soort.inhoud() + "; hoort bij "
                                        + soort.vanaf().naam().toLowerCase(java.util.Locale.ROOT)))
                .toList();
    }
}

package nl.kring.werkafspraak;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.platform.Functie;
import nl.kring.werkafspraak.GeefUit.Bezwaar;
import nl.kring.werkafspraak.Werkstand.AlleenLezen;
import nl.kring.werkafspraak.Werkstand.Dicht;
import nl.kring.werkafspraak.Werkstand.Open;
import org.jspecify.annotations.Nullable;

/** R-WE-02, Java's lock: what somebody may do as long as an organisation has not signed. The database judges the same facts by itself (V048). */
public final class WerkafspraakRegels {
    /** So many days everything can be read after a new version asks to be signed. */
    public static final int LEESDAGEN = 30;

    private static final int HOOGSTENS_VOORUIT = 1;

    /** Who keeps the house standing is never shut out: else nobody could let the others in again. */
    private static final Set<Functie> VOOR_DE_STAD =
            EnumSet.of(Functie.BEHEERDER, Functie.PROJECTLEIDER, Functie.PRIVACY_OFFICER);

    private WerkafspraakRegels() {}

    /**
     * For somebody with these functions. What one does for an organisation that is closed does not count; when nothing else is left, all is
     * closed. Of two open ones the one that only reads decides: a screen does not know for whom one writes.
     */
    public static Werkstand stand(List<Baan> banen, LocalDate dag) {
        var standen = banen.stream().map(baan -> stand(baan, dag)).toList();
        var dicht = van(standen, Dicht.class);
        if (!dicht.isEmpty() && dicht.size() == standen.size()) {
            return Collections.min(dicht, Comparator.comparing(Dicht::sinds));
        }
        return van(standen, AlleenLezen.class).stream()
                .min(Comparator.comparing(AlleenLezen::tot))
                .map(Werkstand.class::cast)
                .orElse(new Open());
    }

    private static <T extends Werkstand> List<T> van(List<Werkstand> standen, Class<T> soort) {
        return standen.stream().filter(soort::isInstance).map(soort::cast).toList();
    }

    static Werkstand stand(Baan baan, LocalDate dag) {
        return VOOR_DE_STAD.contains(baan.functie())
                ? new Open()
                : stand(baan.soort(), baan.getekend(), baan.sinds(), dag);
    }

    /** The municipality itself is bound by issuing the agreement. */
    static Werkstand stand(
            Organisatiesoort soort, @Nullable Integer getekend, @Nullable LocalDate sinds, LocalDate dag) {
        if (soort == Organisatiesoort.GEMEENTE || sinds == null || sinds.isAfter(dag)) {
            return new Open();
        }
        var tot = sinds.plusDays(LEESDAGEN - 1);
        return getekend == null || dag.isAfter(tot) ? new Dicht(sinds) : new AlleenLezen(sinds, tot);
    }

    /** The functions that count today. */
    public static Set<Functie> functies(List<Baan> banen, LocalDate dag) {
        return banen.stream()
                .filter(baan -> !(stand(baan, dag) instanceof Dicht))
                .map(Baan::functie)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Why a new version cannot be issued like this; all reasons at once. */
    static List<Bezwaar> bezwaren(GeefUit opdracht, @Nullable Werkafspraak vorige, LocalDate dag) {
        return Stream.of(
                        wanneer(opdracht.van().isBefore(dag), Bezwaar.DAG_VOORBIJ),
                        wanneer(opdracht.van().isAfter(dag.plusYears(HOOGSTENS_VOORUIT)), Bezwaar.DAG_TE_VER),
                        wanneer(vorige != null && !opdracht.van().isAfter(vorige.van()), Bezwaar.DAG_VOOR_DE_VORIGE),
                        wanneer(opdracht.na() != (vorige == null ? 0 : vorige.nummer()), Bezwaar.INMIDDELS_EEN_ANDERE))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Bezwaar> wanneer(boolean waar, Bezwaar bezwaar) {
        return waar ? Optional.of(bezwaar) : Optional.empty();
    }
}

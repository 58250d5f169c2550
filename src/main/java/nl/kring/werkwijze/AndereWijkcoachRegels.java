package nl.kring.werkwijze;

import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.EXTERN_CONTACT;
import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.GEZINSWIJKCOACH_STEMT_AF;
import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.INBOX_WIJKTEAM;
import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.LOCATIEWIJKCOACH_BEWAAKT_KANAAL;
import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.LOCATIEWIJKCOACH_HANDELT;
import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.LOCATIEWIJKCOACH_IS_KANAAL;
import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.SIGNAAL_ZONDER_KIND;
import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.WAARNEMER;
import static nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg.ZIET_AFSTEMMING;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * DT5: the family has another wijkcoach than the one of the location. All rows that fit combine, and an exclusion beats an inclusion
 * (BSL-01). What the wijkcoach of the location may know without a yes of the parents is here as well (BSL-16).
 */
public final class AndereWijkcoachRegels {
    /** BSL-16: below this number of placed children "a child at your location" is nearly a name. */
    static final int KLEINSTE_LOCATIE = 20;
    /** BSL-16: so long after a placement the signal would point at whoever just came. */
    static final int STILTE_NA_PLAATSING = 28;

    private static final List<Rij> DT5 = List.of(
            new Rij(Regel.DT5_1, AndereWijkcoachRegels::isDezelfde, Set.of(LOCATIEWIJKCOACH_HANDELT), Set.of()),
            new Rij(
                    Regel.DT5_2,
                    feiten -> isEenAnder(feiten) && feiten.toestemming() && !feiten.buiten(),
                    Set.of(GEZINSWIJKCOACH_STEMT_AF, ZIET_AFSTEMMING),
                    Set.of()),
            new Rij(
                    Regel.DT5_3,
                    feiten -> isEenAnder(feiten) && !feiten.toestemming(),
                    Set.of(SIGNAAL_ZONDER_KIND),
                    Set.of(ZIET_AFSTEMMING, GEZINSWIJKCOACH_STEMT_AF)),
            new Rij(
                    Regel.DT5_4,
                    feiten -> isEenAnder(feiten) && feiten.toestemming() && feiten.buiten(),
                    Set.of(EXTERN_CONTACT, LOCATIEWIJKCOACH_IS_KANAAL),
                    Set.of()),
            new Rij(
                    Regel.DT5_5,
                    Feiten::voogd,
                    Set.of(LOCATIEWIJKCOACH_BEWAAKT_KANAAL),
                    Set.of(LOCATIEWIJKCOACH_HANDELT, LOCATIEWIJKCOACH_IS_KANAAL, GEZINSWIJKCOACH_STEMT_AF)),
            new Rij(
                    Regel.DT5_6,
                    feiten -> feiten.locatie() == Locatiewijkcoach.WAARNEMER,
                    Set.of(WAARNEMER),
                    Set.of(INBOX_WIJKTEAM)),
            new Rij(
                    Regel.DT5_6,
                    feiten -> feiten.locatie() == Locatiewijkcoach.NIEMAND,
                    Set.of(INBOX_WIJKTEAM),
                    Set.of(
                            ZIET_AFSTEMMING,
                            SIGNAAL_ZONDER_KIND,
                            LOCATIEWIJKCOACH_HANDELT,
                            LOCATIEWIJKCOACH_IS_KANAAL)));

    private AndereWijkcoachRegels() {}

    public enum Locatiewijkcoach {
        ER_IS_ER_EEN,
        /** Somebody steps in for who is away. */
        WAARNEMER,
        NIEMAND
    }

    /**
     * What DT5 looks at.
     *
     * @param bekend the childcare knows who the family's wijkcoach is
     * @param dezelfde it is the one of the location
     * @param toestemming all who hold gezag say yes to contact between childcare and wijkcoach
     * @param buiten from another municipality or wijkteam: no account here
     * @param voogd DT4 speaks first
     */
    public record Feiten(
            boolean bekend,
            boolean dezelfde,
            boolean toestemming,
            boolean buiten,
            boolean voogd,
            Locatiewijkcoach locatie) {}

    public enum Gevolg {
        LOCATIEWIJKCOACH_HANDELT,
        GEZINSWIJKCOACH_STEMT_AF,
        /** The wijkcoach of the location sees who is involved and the next date: no goals and no notes. */
        ZIET_AFSTEMMING,
        /** Only that there is another wijkcoach around a child here (BSL-16). */
        SIGNAAL_ZONDER_KIND,
        EXTERN_CONTACT,
        LOCATIEWIJKCOACH_IS_KANAAL,
        LOCATIEWIJKCOACH_BEWAAKT_KANAAL,
        WAARNEMER,
        INBOX_WIJKTEAM
    }

    private record Rij(Regel regel, Predicate<Feiten> past, Set<Gevolg> wel, Set<Gevolg> niet) {}

    public static Set<Gevolg> bepaal(Feiten feiten) {
        var gevolgen = EnumSet.noneOf(Gevolg.class);
        DT5.stream().filter(rij -> rij.past().test(feiten)).forEach(rij -> gevolgen.addAll(rij.wel()));
        DT5.stream().filter(rij -> rij.past().test(feiten)).forEach(rij -> gevolgen.removeAll(rij.niet()));
        return Set.copyOf(gevolgen);
    }

    /** The rules that spoke, in their order. */
    public static List<Regel> regels(Feiten feiten) {
        return DT5.stream()
                .filter(rij -> rij.past().test(feiten))
                .map(Rij::regel)
                .distinct()
                .toList();
    }

    /** BSL-16: whether a signal without a child says no more than it should. */
    static boolean magSignaal(int geplaatst, @Nullable LocalDate laatstePlaatsing, LocalDate vandaag) {
        return geplaatst >= KLEINSTE_LOCATIE
                && (laatstePlaatsing == null
                        || laatstePlaatsing.plusDays(STILTE_NA_PLAATSING).isBefore(vandaag));
    }

    private static boolean isDezelfde(Feiten feiten) {
        return feiten.bekend() && feiten.dezelfde() && feiten.toestemming();
    }

    private static boolean isEenAnder(Feiten feiten) {
        return feiten.bekend() && !feiten.dezelfde();
    }
}

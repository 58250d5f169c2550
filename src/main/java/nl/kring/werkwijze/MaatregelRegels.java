package nl.kring.werkwijze;

import static nl.kring.kind.Maatregelsoort.OTS;
import static nl.kring.kind.Maatregelsoort.VOOGDIJ_INSTELLING;
import static nl.kring.kind.Maatregelsoort.VOOGDIJ_NATUURLIJK;
import static nl.kring.kind.Maatregelsoort.VOORLOPIGE_OTS;
import static nl.kring.kind.Wijkcoachpositie.GEWOON;
import static nl.kring.kind.Wijkcoachpositie.MENS_BESLIST;
import static nl.kring.kind.Wijkcoachpositie.STAPJE_TERUG;
import static nl.kring.werkwijze.Maatregeluitkomst.EersteAanspreekpunt.GEZINSVOOGD;
import static nl.kring.werkwijze.Maatregeluitkomst.Taak.BESLIS_OVER_WIJKCOACH;
import static nl.kring.werkwijze.Maatregeluitkomst.Taak.CONTACT_MET_VOOGD;
import static nl.kring.werkwijze.Maatregeluitkomst.Taak.KANAAL_BEWAKEN;
import static nl.kring.werkwijze.Maatregeluitkomst.Taak.VRAAG_BIJ_PLAATSING;
import static nl.kring.werkwijze.Maatregeluitkomst.Taak.WERK_NAKIJKEN;
import static nl.kring.werkwijze.Maatregeluitkomst.Taak.WIJKCOACH_LATEN_WETEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.kring.kind.Beschermingsmaatregel;
import nl.kring.kind.Menskeuze;
import nl.kring.kind.Wijkcoachpositie;
import nl.kring.werkwijze.Maatregelfeiten.Loop;
import nl.kring.werkwijze.Maatregeluitkomst.EersteAanspreekpunt;
import nl.kring.werkwijze.Maatregeluitkomst.Taak;
import nl.kring.werkwijze.Maatregeluitkomst.Toestemmingsgever;

/**
 * DT4, as BSL-13 and BSL-14 settle it: a (gezins)voogd comes first, and the wijkcoach takes a step back. The first row that fits
 * speaks; the last ones fit whatever is left.
 */
public final class MaatregelRegels {
    /** Of this table; kept with each outcome. */
    static final int VERSIE = 1;

    private static final List<Rij> DT4 = List.of(
            // DT4.4: no measure, or nobody told
            new Rij(feiten -> feiten.loop() == Loop.GEEN, ouders(Regel.DT4_4, VRAAG_BIJ_PLAATSING)),
            // DT4.5: over; what rested is looked over first
            new Rij(feiten -> feiten.loop() == Loop.VOORBIJ && deedStapjeTerug(feiten), voorbij(Set.of(WERK_NAKIJKEN))),
            new Rij(feiten -> feiten.loop() == Loop.VOORBIJ, voorbij(Set.of())),
            // DT4.3, BSL-14: where only the childcare knows, nothing changes for the wijkcoach
            new Rij(
                    feiten -> feiten.alleenDeOpvang() && feiten.soort().isOts(),
                    ots(Regel.DT4_3, GEWOON, CONTACT_MET_VOOGD, WIJKCOACH_LATEN_WETEN)),
            new Rij(
                    Maatregelfeiten::alleenDeOpvang,
                    voogd(Regel.DT4_3, GEWOON, CONTACT_MET_VOOGD, WIJKCOACH_LATEN_WETEN)),
            // DT4.6: a provisional one works at once
            new Rij(
                    feiten -> feiten.is(VOORLOPIGE_OTS),
                    ots(Regel.DT4_6, STAPJE_TERUG, CONTACT_MET_VOOGD, KANAAL_BEWAKEN)),
            new Rij(feiten -> feiten.is(OTS), ots(Regel.DT4_2, STAPJE_TERUG, CONTACT_MET_VOOGD, KANAAL_BEWAKEN)),
            new Rij(
                    feiten -> feiten.is(VOOGDIJ_INSTELLING),
                    voogd(Regel.DT4_1, STAPJE_TERUG, CONTACT_MET_VOOGD, KANAAL_BEWAKEN)),
            // BSL-13: a grandmother as voogd; a human decides about the wijkcoach
            new Rij(
                    feiten -> feiten.is(VOOGDIJ_NATUURLIJK) && feiten.mens() == Menskeuze.STAPJE_TERUG,
                    voogd(Regel.BSL_13, STAPJE_TERUG, CONTACT_MET_VOOGD, KANAAL_BEWAKEN)),
            new Rij(
                    feiten -> feiten.is(VOOGDIJ_NATUURLIJK) && feiten.mens() == Menskeuze.BLIJFT,
                    voogd(Regel.BSL_13, GEWOON, CONTACT_MET_VOOGD)),
            new Rij(
                    feiten -> feiten.is(VOOGDIJ_NATUURLIJK),
                    voogd(Regel.BSL_13, MENS_BESLIST, CONTACT_MET_VOOGD, BESLIS_OVER_WIJKCOACH)));

    private MaatregelRegels() {}

    private record Rij(Predicate<Maatregelfeiten> past, Maatregeluitkomst uitkomst) {}

    /** The whole table: one outcome for every combination of facts. */
    public static Maatregeluitkomst bepaal(Maatregelfeiten feiten) {
        return DT4.stream()
                .filter(rij -> rij.past().test(feiten))
                .map(Rij::uitkomst)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("DT4 says nothing about " + feiten));
    }

    /** The facts of a measure on this day. */
    public static Maatregelfeiten feiten(Beschermingsmaatregel maatregel, LocalDate dag) {
        return new Maatregelfeiten(
                maatregel.isVoorbijOp(dag) ? Loop.VOORBIJ : maatregel.looptOp(dag) ? Loop.LOOPT : Loop.GEEN,
                maatregel.soort(),
                maatregel.bekend(),
                maatregel.mens());
    }

    /** What the same measure gives or gave while it runs: that is kept with it, and its days say whether it still does. */
    static Maatregeluitkomst terwijlHijLoopt(Beschermingsmaatregel maatregel) {
        return bepaal(new Maatregelfeiten(Loop.LOOPT, maatregel.soort(), maatregel.bekend(), maatregel.mens()));
    }

    private static boolean deedStapjeTerug(Maatregelfeiten feiten) {
        return !feiten.alleenDeOpvang() && (!feiten.is(VOOGDIJ_NATUURLIJK) || feiten.mens() == Menskeuze.STAPJE_TERUG);
    }

    private static Maatregeluitkomst ouders(Regel regel, Taak taak) {
        return new Maatregeluitkomst(regel, EersteAanspreekpunt.OUDERS, GEWOON, Toestemmingsgever.OUDERS, Set.of(taak));
    }

    private static Maatregeluitkomst voorbij(Set<Taak> taken) {
        return new Maatregeluitkomst(
                Regel.DT4_5, EersteAanspreekpunt.OUDERS, GEWOON, Toestemmingsgever.WIE_GEZAG_HEEFT, taken);
    }

    private static Maatregeluitkomst ots(Regel regel, Wijkcoachpositie positie, Taak... taken) {
        return new Maatregeluitkomst(regel, GEZINSVOOGD, positie, Toestemmingsgever.OUDERS, Set.of(taken));
    }

    private static Maatregeluitkomst voogd(Regel regel, Wijkcoachpositie positie, Taak... taken) {
        return new Maatregeluitkomst(regel, EersteAanspreekpunt.VOOGD, positie, Toestemmingsgever.VOOGD, Set.of(taken));
    }
}

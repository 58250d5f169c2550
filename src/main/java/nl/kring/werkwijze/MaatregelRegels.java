package nl.kring.werkwijze;

import static nl.kring.kind.Maatregelsoort.VOOGDIJ_NATUURLIJK;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kring.kind.Beschermingsmaatregel;
import nl.kring.kind.Menskeuze;
import nl.kring.kind.Wijkcoachpositie;
import nl.kring.regels.Beslissing;
import nl.kring.regels.Gevolg;
import nl.kring.regels.TabelId;
import nl.kring.regels.Werkwijze;
import nl.kring.werkwijze.Maatregelfeiten.Loop;
import nl.kring.werkwijze.Maatregeluitkomst.EersteAanspreekpunt;
import nl.kring.werkwijze.Maatregeluitkomst.Taak;
import nl.kring.werkwijze.Maatregeluitkomst.Toestemmingsgever;

/**
 * DT4, as BSL-13 and BSL-14 settle it: a (gezins)voogd comes first, and the wijkcoach takes a step back. The table of the version that
 * counts says so; where it leaves the wijkcoach to a human, what that human decided comes after it.
 */
public final class MaatregelRegels {
    private static final Beslissing<Maatregelfeiten, Gevolg> DT4 =
            new Beslissing<>(TabelId.DT4, MaatregelRegels::inDeTabel, gevolg -> gevolg);

    private MaatregelRegels() {}

    /** What the table says of the wijkcoach; after a measure it looks over first what rested. */
    private enum Stand {
        STAPJE_TERUG,
        MENS_BESLIST,
        TERUG_NA_OVERLEG,
        GEWOON
    }

    private enum Wie {
        VOOGD,
        OUDERS,
        GEZAGHEBBENDEN
    }

    private enum Wat {
        CONTACT_VOOGD,
        CONTACT_GEZINSVOOGD,
        LAAT_WIJKCOACH_WETEN,
        BEKIJK_WERK_OPNIEUW,
        VRAAG_BIJ_PLAATSING,
        GEEN
    }

    /** One outcome for every combination of facts. */
    public static Maatregeluitkomst bepaal(Werkwijze werkwijze, Maatregelfeiten feiten) {
        var gevolg = DT4.neem(werkwijze, feiten);
        var stand = gevolg.waarde("wijkcoach", Stand.class);
        var positie = positie(stand, feiten.mens());
        return new Maatregeluitkomst(
                gevolg.bron("aanspreekpunt"),
                gevolg.waarde("aanspreekpunt", EersteAanspreekpunt.class),
                positie,
                stand == Stand.MENS_BESLIST,
                toestemming(gevolg.waarde("toestemmingVan", Wie.class)),
                taken(gevolg, positie));
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
    static Maatregeluitkomst terwijlHijLoopt(Werkwijze werkwijze, Beschermingsmaatregel maatregel) {
        return bepaal(
                werkwijze, new Maatregelfeiten(Loop.LOOPT, maatregel.soort(), maatregel.bekend(), maatregel.mens()));
    }

    private static List<String> inDeTabel(Maatregelfeiten feiten) {
        return switch (feiten.loop()) {
            case GEEN -> List.of("GEEN", "false");
            case VOORBIJ -> List.of("BEEINDIGD", String.valueOf(deedStapjeTerug(feiten)));
            case LOOPT -> List.of(soort(feiten), String.valueOf(!feiten.alleenDeOpvang()));
        };
    }

    private static String soort(Maatregelfeiten feiten) {
        return switch (feiten.soort()) {
            case OTS -> "OTS";
            case VOORLOPIGE_OTS -> "VOORLOPIGE_OTS";
            case VOOGDIJ_INSTELLING -> "VOOGD_INSTELLING";
            case VOOGDIJ_NATUURLIJK -> "VOOGD_PERSOON";
        };
    }

    /** After a measure only a wijkcoach who stood back has something to look over (DT4.5). */
    private static boolean deedStapjeTerug(Maatregelfeiten feiten) {
        return !feiten.alleenDeOpvang() && (!feiten.is(VOOGDIJ_NATUURLIJK) || feiten.mens() == Menskeuze.STAPJE_TERUG);
    }

    /** BSL-13: a grandmother as voogd; a human decides about the wijkcoach. */
    private static Wijkcoachpositie positie(Stand stand, Menskeuze mens) {
        return switch (stand) {
            case STAPJE_TERUG -> Wijkcoachpositie.STAPJE_TERUG;
            case GEWOON, TERUG_NA_OVERLEG -> Wijkcoachpositie.GEWOON;
            case MENS_BESLIST ->
                switch (mens) {
                    case NIET_BESLIST -> Wijkcoachpositie.MENS_BESLIST;
                    case BLIJFT -> Wijkcoachpositie.GEWOON;
                    case STAPJE_TERUG -> Wijkcoachpositie.STAPJE_TERUG;
                };
        };
    }

    private static Toestemmingsgever toestemming(Wie wie) {
        return switch (wie) {
            case VOOGD -> Toestemmingsgever.VOOGD;
            case OUDERS -> Toestemmingsgever.OUDERS;
            case GEZAGHEBBENDEN -> Toestemmingsgever.WIE_GEZAG_HEEFT;
        };
    }

    /** The channel is guarded wherever the wijkcoach stands back (BSL-15), also when a human decided that. */
    private static Set<Taak> taken(Gevolg gevolg, Wijkcoachpositie positie) {
        var taken = EnumSet.noneOf(Taak.class);
        switch (gevolg.waarde("stap", Wat.class)) {
            case CONTACT_VOOGD, CONTACT_GEZINSVOOGD -> taken.add(Taak.CONTACT_MET_VOOGD);
            case LAAT_WIJKCOACH_WETEN -> taken.addAll(Set.of(Taak.CONTACT_MET_VOOGD, Taak.WIJKCOACH_LATEN_WETEN));
            case BEKIJK_WERK_OPNIEUW -> taken.add(Taak.WERK_NAKIJKEN);
            case VRAAG_BIJ_PLAATSING -> taken.add(Taak.VRAAG_BIJ_PLAATSING);
            case GEEN -> {}
        }
        switch (positie) {
            case STAPJE_TERUG -> taken.add(Taak.KANAAL_BEWAKEN);
            case MENS_BESLIST -> taken.add(Taak.BESLIS_OVER_WIJKCOACH);
            case GEWOON -> {}
        }
        return taken;
    }
}

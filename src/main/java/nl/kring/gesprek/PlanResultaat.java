package nl.kring.gesprek;

import java.util.List;
import nl.kring.organisatie.MedewerkerId;
import org.jspecify.annotations.Nullable;

/** What can come of planning a talk. */
public sealed interface PlanResultaat {
    record Gepland(GesprekId gesprek) implements PlanResultaat {}

    /** Somebody else was first: one open talk of a kind per traject. */
    record AlGepland(GesprekId gesprek) implements PlanResultaat {}

    record NogNiet(List<Bezwaar> bezwaren) implements PlanResultaat {}

    /**
     * What stands in the way.
     *
     * @param wie whom it is about, when it is about one person
     */
    record Bezwaar(Wat wat, @Nullable MedewerkerId wie) {
        static Bezwaar van(Wat wat) {
            return new Bezwaar(wat, null);
        }
    }

    /** In the order in which the screen asks for it. */
    enum Wat {
        TRAJECT_IS_AF,
        /** Who plans is the wijkcoach who steps back (DT4). */
        JE_DOET_STAPJE_TERUG,
        DATUM,
        DATUM_VOORBIJ,
        DATUM_TE_VER,
        KORT_NA_HET_EERSTE,
        TIJD,
        TIJD_ONGEWOON,
        DUUR,
        PLAATS,
        TOLK_TE_LANG,
        GEEN_OUDER,
        GEEN_KINDEROPVANG,
        GEEN_WIJKCOACH,
        /** The wijkcoach gets no invitations while there is a (gezins)voogd (BSL-14, BSL-15). */
        WIJKCOACH_STAPJE_TERUG,
        GEEN_COLLEGA,
        NIEMAND_VAN_WERK,
        HOORT_NIET_BIJ_DIT_GESPREK,
        REDEN,
        REDEN_TE_LANG,
        OUDERS_WETEN_HET_NIET;
    }
}

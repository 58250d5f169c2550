package nl.kring.gesprek;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can come of closing a talk. Refusals are expected; the screen has a sentence for each. */
public sealed interface AfrondenResultaat {

    /** @param vervolg the next talk; absent when the traject ended */
    record Afgerond(GesprekId gesprek, @Nullable GesprekId vervolg) implements AfrondenResultaat {}

    record NogNiet(List<Ontbreekt> wat) implements AfrondenResultaat {}

    /** Somebody else was there in between; what both typed is kept. */
    record InmiddelsGewijzigd() implements AfrondenResultaat {}

    /**
     * One thing that a talk still lacks.
     *
     * @param regel which line of the form, where it is about one; otherwise 0
     */
    record Ontbreekt(Wat wat, int regel) {
        static Ontbreekt van(Wat wat) {
            return new Ontbreekt(wat, 0);
        }
    }

    /** The parts of a talk, in the order of the screen. */
    enum Deel {
        AANWEZIG,
        PLEK,
        DOELEN,
        AFSPRAKEN,
        VERVOLG
    }

    /** What can be lacking, in the order in which the screen asks for it. */
    enum Wat {
        NOG_NIET_GEWEEST(Deel.AANWEZIG),
        NOG_NIET_BEGONNEN(Deel.AANWEZIG),
        OUDER(Deel.AANWEZIG),
        KINDEROPVANG(Deel.AANWEZIG),
        WIJKCOACH(Deel.AANWEZIG),
        COLLEGA(Deel.AANWEZIG),
        PLAATS(Deel.PLEK),
        OORDEEL(Deel.DOELEN),
        OORDEEL_VAN_AFWEZIGE(Deel.DOELEN),
        DOEL(Deel.DOELEN),
        DOEL_WOORDEN(Deel.DOELEN),
        DOEL_SOORT(Deel.DOELEN),
        DOEL_ZIEN(Deel.DOELEN),
        DOEL_TE_LANG(Deel.DOELEN),
        ACTIE(Deel.AFSPRAKEN),
        ACTIE_WAT(Deel.AFSPRAKEN),
        ACTIE_WIE(Deel.AFSPRAKEN),
        ACTIE_DATUM(Deel.AFSPRAKEN),
        ACTIE_TE_VROEG(Deel.AFSPRAKEN),
        ACTIE_TE_LAAT(Deel.AFSPRAKEN),
        ACTIE_TE_LANG(Deel.AFSPRAKEN),
        VERVOLG(Deel.VERVOLG),
        VERVOLG_VOORBIJ(Deel.VERVOLG),
        VERVOLG_TE_VROEG(Deel.VERVOLG),
        VERVOLG_REDEN(Deel.VERVOLG),
        VERVOLG_TE_LAAT(Deel.VERVOLG),
        VERVOLG_UUR(Deel.VERVOLG),
        VERVOLG_STAAT_AL(Deel.VERVOLG),
        AFLOOP(Deel.VERVOLG),
        AFLOOP_TE_LANG(Deel.VERVOLG),
        EINDE_NIET_AAN_JOU(Deel.VERVOLG);

        private final Deel deel;

        Wat(Deel deel) {
            this.deel = deel;
        }

        public Deel deel() {
            return deel;
        }
    }
}

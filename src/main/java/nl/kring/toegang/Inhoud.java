package nl.kring.toegang;

import java.util.Set;

/**
 * What an act touches, and from which level of contact a wijkcoach reaches it (R-S2-03, BSL-08). Below a traject the parents also choose
 * which kinds of data they share.
 */
enum Inhoud {
    /** That the child comes here, and who is involved. */
    DAT_HET_ER_IS("WETEN_VAN_ELKAAR"),
    TRAJECT("AFSTEMMING"),
    AFSPRAKEN("AFSTEMMING", "AFSPRAKEN"),
    HULP("AFSTEMMING", "HULP"),
    GESPREKSVERSLAG("GEZAMENLIJK_GESPREK", "GESPREKSVERSLAG"),
    /** Goals, agreements and how it goes, all on one form: whoever writes them down reads what others wrote on it. */
    HEEL_HET_GESPREK("GEZAMENLIJK_GESPREK", "DOELEN", "AFSPRAKEN", "GESPREKSVERSLAG"),
    WAARNEMINGEN("INTENSIEVE_SAMENWERKING", "WAARNEMINGEN");

    private final Niveau vanaf;
    private final Set<String> gegevens;

    Inhoud(String vanaf, String... gegevens) {
        this.vanaf = Niveau.valueOf(vanaf);
        this.gegevens = Set.of(gegevens);
    }

    /** In their order (R-S2-03). This module knows no other: the names are those of the database. */
    private enum Niveau {
        WETEN_VAN_ELKAAR,
        AFSTEMMING,
        GEZAMENLIJK_GESPREK,
        INTENSIEVE_SAMENWERKING
    }

    /** Whether what the parents gave reaches this. Where only the wijkcoach may turn to the childcare, it is no more than knowing. */
    boolean isBereiktDoor(Feit feit) {
        if (this == DAT_HET_ER_IS) {
            return true;
        }
        var niveau = feit.niveau();
        return niveau != null
                && feit.leestMee()
                && Niveau.valueOf(niveau).compareTo(vanaf) >= 0
                && feit.gegevens().containsAll(gegevens);
    }
}

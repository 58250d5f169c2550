package nl.kring.toegang;

import java.util.Set;

/** Words about the child that stand nowhere else, and the act that one must be allowed to read them. */
enum Merkteken {
    NAAM("Yassin", Handeling.KIND_ZIEN),
    ACHTERNAAM("Amrani", Handeling.KIND_ZIEN),
    HULPVRAAG("Hoe leert hij zeggen wat hij wil?", Handeling.TRAJECT_LEZEN),
    VRAAG("Zo leert hij thuis en hier dezelfde woorden.", Handeling.TRAJECT_LEZEN),
    DOEL("Doelmerk met plaatjes", Handeling.TRAJECT_LEZEN),
    AFSPRAAK("Afspraakmerk met pictogrammen", Handeling.TRAJECT_LEZEN),
    THUIS("Thuismerk met banaan", Handeling.WAARNEMINGEN_LEZEN),
    /** To the privacy officer, and for the rest of the parents. */
    VERZOEK("Verzoekmerk over de jas", Handeling.VERZOEK_DOEN);

    private final String woorden;
    private final Handeling leest;

    Merkteken(String woorden, Handeling leest) {
        this.woorden = woorden;
        this.leest = leest;
    }

    String woorden() {
        return woorden;
    }

    Handeling leest() {
        return leest;
    }

    /** Where somebody answers a request: that is about the child, whoever it is. */
    boolean hoortBij(Route route, Rol rol) {
        return switch (route.deur()) {
            case PRIVACY_OFFICER -> rol == Rol.PRIVACY_OFFICER && (this != THUIS);
            case BEHEERDER -> rol == Rol.BEHEERDER && this == ACHTERNAAM; // of a parent who lost the way in
            case OUDER -> rol == Rol.OUDER && Set.of(NAAM, ACHTERNAAM, VERZOEK).contains(this);
            default -> false;
        };
    }
}

package nl.kring.toestemming;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What contact may be about, beyond that the child comes here and who helps. Each kind belongs to a level: from there up parents can
 * share it, or leave it out.
 */
public enum Gegevenssoort {
    DOELEN(ContactNiveau.AFSTEMMING, "Doelen", "wat jullie samen willen bereiken"),
    AFSPRAKEN(ContactNiveau.AFSTEMMING, "Afspraken en data", "wie wat doet, en wanneer er een gesprek is"),
    HULP(ContactNiveau.AFSTEMMING, "Hulp", "hoe het gaat met de hulp op de groep en thuis"),
    GESPREKSVERSLAG(ContactNiveau.GEZAMENLIJK_GESPREK, "Verslag", "het verslag van een gesprek samen"),
    WAARNEMINGEN(
            ContactNiveau.INTENSIEVE_SAMENWERKING,
            "Zien en merken",
            "wat jullie zien en merken, en wat ouders over thuis schrijven");

    private final ContactNiveau vanaf;
    private final String naam;
    private final String inhoud;

    Gegevenssoort(ContactNiveau vanaf, String naam, String inhoud) {
        this.vanaf = vanaf;
        this.naam = naam;
        this.inhoud = inhoud;
    }

    public ContactNiveau vanaf() {
        return vanaf;
    }

    public String naam() {
        return naam;
    }

    /** In words for professionals. */
    public String inhoud() {
        return inhoud;
    }

    /** All that a level holds; nothing at WETEN_VAN_ELKAAR. */
    public static Set<Gegevenssoort> bij(ContactNiveau niveau) {
        return binnen(List.of(values()), niveau);
    }

    /** Of these, what the level holds. */
    static Set<Gegevenssoort> binnen(Collection<Gegevenssoort> soorten, ContactNiveau niveau) {
        var gevonden = EnumSet.noneOf(Gegevenssoort.class);
        Arrays.stream(values())
                .filter(soort -> soorten.contains(soort) && niveau.reiktTot(soort.vanaf))
                .forEach(gevonden::add);
        return Collections.unmodifiableSet(gevonden);
    }
}

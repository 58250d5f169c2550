package nl.kring.demo.domain;

import static nl.kring.platform.Functie.BEHEERDER;
import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.GEZINSVOOGD;
import static nl.kring.platform.Functie.PAS_COORDINATOR;
import static nl.kring.platform.Functie.PRIVACY_OFFICER;
import static nl.kring.platform.Functie.PROJECTLEIDER;
import static nl.kring.platform.Functie.WERKGROEP;
import static nl.kring.platform.Functie.WIJKCOACH;

/** Those who work for the whole city and see no children: Inge, Karin, Sanne and Tom. */
final class Stadsmensen {
    private Stadsmensen() {}

    /** @param linden where Joyce and Ruben work, who sit in the werkgroep beside their own work (R-GOV-02) */
    static void schrijf(Personeel personeel, Organisaties organisaties, Locatie linden) {
        var gemeente = organisaties.van(Organisaties.GEMEENTE);
        var tom = personeel.hoofdpersoon(Hoofdpersoon.TOM, BEHEERDER, gemeente);
        personeel.werkt(tom);
        personeel.werkt(tom.als(PRIVACY_OFFICER));
        personeel.werkt(personeel.hoofdpersoon(Hoofdpersoon.KARIN, PROJECTLEIDER, gemeente));
        var pas = organisaties.van(Organisaties.PAS);
        personeel.werkt(personeel.hoofdpersoon(Hoofdpersoon.INGE, PAS_COORDINATOR, pas));
        var voogdij = organisaties.van(Organisaties.VOOGDIJ);
        personeel.werkt(personeel.hoofdpersoon(Hoofdpersoon.SANNE, GEZINSVOOGD, voogdij));
        personeel.werkt(linden.wie(COACH).als(WERKGROEP));
        personeel.werkt(linden.wie(WIJKCOACH).als(WERKGROEP));
    }
}

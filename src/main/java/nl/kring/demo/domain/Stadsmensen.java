package nl.kring.demo.domain;

import static nl.kring.platform.Functie.BEHEERDER;
import static nl.kring.platform.Functie.GEZINSVOOGD;
import static nl.kring.platform.Functie.PAS_COORDINATOR;
import static nl.kring.platform.Functie.PRIVACY_OFFICER;
import static nl.kring.platform.Functie.PROJECTLEIDER;

/** Those who work for the whole city and see no children: Inge, Karin, Sanne and Tom. */
final class Stadsmensen {
    private Stadsmensen() {}

    static void schrijf(Personeel personeel, Organisaties organisaties) {
        var gemeente = organisaties.van(Organisaties.GEMEENTE);
        var tom = personeel.hoofdpersoon(Hoofdpersoon.TOM, BEHEERDER, gemeente);
        personeel.werkt(tom);
        personeel.werkt(tom.als(PRIVACY_OFFICER));
        personeel.werkt(personeel.hoofdpersoon(Hoofdpersoon.KARIN, PROJECTLEIDER, gemeente));
        var pas = organisaties.van(Organisaties.PAS);
        personeel.werkt(personeel.hoofdpersoon(Hoofdpersoon.INGE, PAS_COORDINATOR, pas));
        var voogdij = organisaties.van(Organisaties.VOOGDIJ);
        personeel.werkt(personeel.hoofdpersoon(Hoofdpersoon.SANNE, GEZINSVOOGD, voogdij));
    }
}

package nl.kring.demo.domain;

import static nl.kring.platform.Functie.BEHEERDER;
import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.GEZINSVOOGD;
import static nl.kring.platform.Functie.PAS_COORDINATOR;
import static nl.kring.platform.Functie.PRIVACY_OFFICER;
import static nl.kring.platform.Functie.PROJECTLEIDER;
import static nl.kring.platform.Functie.WERKGROEP;
import static nl.kring.platform.Functie.WIJKCOACH;

import java.util.List;

/** Those who work for the whole city and see no children: Inge, Karin, Sanne and Tom. */
final class Stadsmensen {
    private Stadsmensen() {}

    /**
     * @param linden where Joyce and Ruben work, who sit in the werkgroep beside their own work (R-GOV-02)
     * @param afspraak that Karin issued, and that Inge signed with the others
     * @param ervaringen with the rules, one of which Karin answered
     */
    static void schrijf(
            Personeel personeel,
            Organisaties organisaties,
            List<Locatie> locaties,
            Locatie linden,
            Werkafspraak afspraak,
            Ervaringen ervaringen) {
        var gemeente = organisaties.van(Organisaties.GEMEENTE);
        var tom = personeel.hoofdpersoon(Hoofdpersoon.TOM, BEHEERDER, gemeente);
        personeel.werkt(tom);
        personeel.werkt(tom.als(PRIVACY_OFFICER));
        var karin = personeel.hoofdpersoon(Hoofdpersoon.KARIN, PROJECTLEIDER, gemeente);
        personeel.werkt(karin);
        var pas = organisaties.van(Organisaties.PAS);
        var inge = personeel.hoofdpersoon(Hoofdpersoon.INGE, PAS_COORDINATOR, pas);
        personeel.werkt(inge);
        var voogdij = organisaties.van(Organisaties.VOOGDIJ);
        personeel.werkt(personeel.hoofdpersoon(Hoofdpersoon.SANNE, GEZINSVOOGD, voogdij));
        personeel.werkt(linden.wie(COACH).als(WERKGROEP));
        personeel.werkt(linden.wie(WIJKCOACH).als(WERKGROEP));
        afspraak.schrijf(organisaties, locaties, karin, inge);
        ervaringen.schrijf(linden, karin);
    }
}

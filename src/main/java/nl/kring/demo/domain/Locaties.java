package nl.kring.demo.domain;

import static nl.kring.platform.Functie.AMBULANT_BEGELEIDER;
import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.JEUGDVERPLEEGKUNDIGE;
import static nl.kring.platform.Functie.LOCATIEMANAGER;
import static nl.kring.platform.Functie.LOGOPEDIST;
import static nl.kring.platform.Functie.PEDAGOGISCH_MEDEWERKER;
import static nl.kring.platform.Functie.THUISONDERSTEUNER;
import static nl.kring.platform.Functie.WIJKCOACH;
import static nl.kring.platform.Functie.ZORGAANBIEDER;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kring.demo.rijen.Rij;
import nl.kring.platform.Functie;

/** The fifty VE locations of one copy, their groups, and who works there. The first copy holds the people with a name. */
final class Locaties {
    static final String LINDEN = "De Drie Linden";
    static final String KOMPAS = "Het Kompas";
    static final String RIETVINK = "De Rietvink";

    private static final String VE = "*";

    private final Pen pen;
    private final Organisaties organisaties;
    private final Personeel personeel;
    private final Rooster rooster;
    private final int kopie;

    Locaties(Pen pen, Organisaties organisaties, Gebieden gebieden, Personeel personeel, int kopie) {
        this.pen = pen;
        this.organisaties = organisaties;
        this.personeel = personeel;
        this.rooster = new Rooster(organisaties, gebieden, personeel, kopie == 0);
        this.kopie = kopie;
    }

    List<Locatie> schrijf() {
        var locaties = new ArrayList<Locatie>();
        var regels = Bron.lees("locaties.csv");
        for (int i = 0; i < regels.size(); i++) {
            locaties.add(locatie(regels.get(i), i));
        }
        return locaties;
    }

    private Locatie locatie(NamedCsvRecord regel, int volgnummer) {
        var id = pen.id();
        var naam = regel.getField("naam");
        var houder = organisaties.van(regel.getField("houder"));
        pen.schrijf(new Rij.Locatie(
                id,
                houder,
                "DEMO-%05d".formatted(kopie * 100 + volgnummer + 1),
                naam + (kopie == 0 ? "" : " " + (kopie + 1)),
                "Kringlaan %d, Arnhem".formatted(volgnummer + 1),
                regel.getField("wijk_code"),
                true,
                "ja".equals(regel.getField("standalone"))));
        var manager = manager(naam, id, houder);
        var groepen = groepen(regel, volgnummer, id, manager);
        var mensen = new EnumMap<>(Map.of(LOCATIEMANAGER, manager));
        mensen.putAll(helpers(regel.getField("wijk_code"), volgnummer, id));
        return new Locatie(id, naam, groepen, mensen);
    }

    private Collega manager(String naam, UUID locatie, UUID houder) {
        var manager = switch (kopie == 0 ? naam : "") {
            case RIETVINK -> personeel.hoofdpersoon(Hoofdpersoon.HENK, LOCATIEMANAGER, houder);
            case LINDEN -> personeel.metNaam("Wim", "Tuinmus", LOCATIEMANAGER, houder);
            default -> personeel.iemand(LOCATIEMANAGER, houder);
        };
        personeel.werkt(manager, locatie, null, Aanwezig.van(LOCATIEMANAGER, 0));
        return manager;
    }

    private List<Locatie.Groep> groepen(NamedCsvRecord regel, int volgnummer, UUID locatie, Collega manager) {
        var groepen = new ArrayList<Locatie.Groep>();
        var naam = kopie == 0 ? regel.getField("naam") : "";
        for (var groep : Bron.lijst(regel, "groepen")) {
            var id = pen.id();
            var ve = groep.endsWith(VE);
            var groepsnaam = groep.replace(VE, "");
            // the mentor with a name has both groups of the location; elsewhere every group has a mentor of its own
            var mentor = groepen.isEmpty() || !heeftBekendeMentor(naam)
                    ? mentor(naam, manager)
                    : groepen.getFirst().mentor();
            pen.schrijf(new Rij.Groep(id, locatie, groepsnaam, ve));
            personeel.werkt(mentor, locatie, id, opDeGroep(naam, volgnummer, groepen.size()));
            groepen.add(new Locatie.Groep(id, groepsnaam, ve, mentor));
        }
        return groepen;
    }

    /** One person has one week, also with two groups or with two functions. */
    private static String opDeGroep(String naam, int locatie, int groep) {
        if (RIETVINK.equals(naam)) {
            return Aanwezig.van(LOCATIEMANAGER, 0);
        }
        return Aanwezig.van(PEDAGOGISCH_MEDEWERKER, locatie + (heeftBekendeMentor(naam) ? 0 : groep));
    }

    private static boolean heeftBekendeMentor(String naam) {
        return List.of(LINDEN, KOMPAS, RIETVINK).contains(naam);
    }

    private Collega mentor(String naam, Collega manager) {
        return switch (naam) {
            case LINDEN -> personeel.hoofdpersoon(Hoofdpersoon.ESRA, PEDAGOGISCH_MEDEWERKER, manager.organisatie());
            case KOMPAS -> personeel.hoofdpersoon(Hoofdpersoon.ANOUK, PEDAGOGISCH_MEDEWERKER, manager.organisatie());
            // R-ORG-03: at an éénpitter one person may be all of it
            case RIETVINK -> manager.als(PEDAGOGISCH_MEDEWERKER);
            default -> personeel.iemand(PEDAGOGISCH_MEDEWERKER, manager.organisatie());
        };
    }

    /** Who comes at this location in each function; those whom parents meet there are on its wie is wie. */
    private Map<Functie, Collega> helpers(String wijk, int volgnummer, UUID locatie) {
        var helpers = new EnumMap<Functie, Collega>(Functie.class);
        helpers.put(COACH, rooster.coach(volgnummer));
        helpers.put(WIJKCOACH, rooster.wijkcoach(wijk));
        helpers.put(AMBULANT_BEGELEIDER, rooster.begeleider(volgnummer));
        helpers.put(JEUGDVERPLEEGKUNDIGE, rooster.verpleegkundige(volgnummer));
        helpers.put(LOGOPEDIST, rooster.logopedist(volgnummer));
        helpers.forEach(
                (functie, collega) -> personeel.werkt(collega, locatie, null, Aanwezig.van(functie, volgnummer)));
        helpers.put(ZORGAANBIEDER, rooster.zorgaanbieder(volgnummer));
        helpers.put(THUISONDERSTEUNER, rooster.thuisondersteuner(volgnummer));
        return helpers;
    }
}

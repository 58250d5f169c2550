package nl.kring.kringbeeld;

import static nl.kring.kringbeeld.Organisatiesoort.GI;
import static nl.kring.kringbeeld.Organisatiesoort.JEUGDZORG;
import static nl.kring.kringbeeld.Organisatiesoort.JGZ;
import static nl.kring.kringbeeld.Organisatiesoort.KINDEROPVANG;
import static nl.kring.kringbeeld.Organisatiesoort.ONDERWIJS;
import static nl.kring.kringbeeld.Organisatiesoort.PAS;
import static nl.kring.kringbeeld.Organisatiesoort.WIJKTEAM;
import static nl.kring.kringbeeld.Ring.NAUW_SAMEN;
import static nl.kring.kringbeeld.Ring.STEMT_AF;
import static nl.kring.kringbeeld.Ring.WEET_VAN_ELKAAR;
import static nl.kring.kringbeeld.Staat.ACTIEF;
import static nl.kring.kringbeeld.Staat.NOG_GEEN_JA;
import static nl.kring.kringbeeld.Staat.STAPTE_TERUG;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** People as they stand in the design's own examples. */
final class KringFixture {

    private KringFixture() {}

    /** The example of the design: eleven people, one who has not been allowed yet and one who stepped back. */
    static List<Kringpersoon> yassin() {
        return List.of(
                gezin("samira", "S", "Samira", "moeder"),
                gezin("naima", "N", "Naima", "oma"),
                persoon("joyce", "Jo", "Joyce", "coach, casemanager", KINDEROPVANG, NAUW_SAMEN, ACTIEF),
                persoon("esra", "Es", "Esra", "mentor op de groep", KINDEROPVANG, NAUW_SAMEN, ACTIEF),
                persoon("petra", "Pe", "Petra", "vorige groep", KINDEROPVANG, WEET_VAN_ELKAAR, STAPTE_TERUG),
                persoon("lotte", "Lo", "Lotte", "ambulant begeleider", JEUGDZORG, NAUW_SAMEN, ACTIEF),
                persoon("bas", "Ba", "Bas", "kinderfysio", JEUGDZORG, WEET_VAN_ELKAAR, NOG_GEEN_JA),
                persoon("ruben", "Ru", "Ruben", "wijkcoach", WIJKTEAM, STEMT_AF, ACTIEF),
                persoon("mieke", "Mi", "Mieke", "logopedist", PAS, STEMT_AF, ACTIEF),
                persoon("fatima", "Fa", "Fatima", "jeugdverpleegkundige", JGZ, WEET_VAN_ELKAAR, ACTIEF),
                persoon("carlijn", "Ca", "Carlijn", "leerkracht", ONDERWIJS, WEET_VAN_ELKAAR, NOG_GEEN_JA));
    }

    /** The fourteen of the design's own test; each shorter list is the beginning of it. */
    static List<Kringpersoon> veertien() {
        return List.of(
                gezin("a", "S", "Samira", "moeder"),
                gezin("b", "M", "Mark", "vader"),
                gezin("c", "N", "Naima", "oma"),
                persoon("d", "Jo", "Joyce", "coach, casemanager", KINDEROPVANG, NAUW_SAMEN, ACTIEF),
                persoon("e", "Es", "Esra", "mentor op de groep", KINDEROPVANG, NAUW_SAMEN, ACTIEF),
                persoon("f", "An", "Anouk", "pedagogisch medewerker", KINDEROPVANG, STEMT_AF, ACTIEF),
                persoon("g", "Lo", "Lotte", "ambulant begeleider", JEUGDZORG, NAUW_SAMEN, ACTIEF),
                persoon("h", "Ba", "Bas", "kinderfysio", JEUGDZORG, WEET_VAN_ELKAAR, NOG_GEEN_JA),
                persoon("i", "Ti", "Tine", "thuisondersteuning", JEUGDZORG, STEMT_AF, ACTIEF),
                persoon("j", "Ru", "Ruben", "wijkcoach", WIJKTEAM, STEMT_AF, ACTIEF),
                persoon("k", "Mi", "Mieke", "logopedist", PAS, STEMT_AF, ACTIEF),
                persoon("l", "Fa", "Fatima", "jeugdverpleegkundige", JGZ, WEET_VAN_ELKAAR, ACTIEF),
                persoon("m", "Ca", "Carlijn", "leerkracht", ONDERWIJS, WEET_VAN_ELKAAR, NOG_GEEN_JA),
                persoon("n", "Sa", "Sanne", "gezinsvoogd", GI, NAUW_SAMEN, ACTIEF));
    }

    /** Five of one group close together: there the level labels have to give way. */
    static List<Kringpersoon> volleGroep() {
        return List.of(
                gezin("s", "S", "Samira", "moeder"),
                persoon("p0", "Jo", "Joyce", "wijkcoach", WIJKTEAM, WEET_VAN_ELKAAR, ACTIEF),
                persoon("p1", "Es", "Esra", "mentor op de groep", KINDEROPVANG, NAUW_SAMEN, ACTIEF),
                persoon("p2", "An", "Anouk", "mentor op de groep", KINDEROPVANG, NAUW_SAMEN, ACTIEF),
                persoon("p3", "Lo", "Lotte", "mentor op de groep", KINDEROPVANG, NAUW_SAMEN, ACTIEF),
                persoon("p4", "Ba", "Bas", "kinderfysio", JEUGDZORG, NAUW_SAMEN, ACTIEF),
                persoon("p5", "Ti", "Tine", "mentor op de groep", KINDEROPVANG, NAUW_SAMEN, ACTIEF),
                persoon("p6", "Ru", "Ruben", "mentor op de groep", KINDEROPVANG, NAUW_SAMEN, ACTIEF));
    }

    /** A mother and this many professionals, p0, p1 …, each farther away or as near as the one before. */
    static List<Kringpersoon> metProfessionals(int aantal) {
        var personen = new ArrayList<Kringpersoon>(List.of(gezin("moeder", "S", "Samira", "moeder")));
        IntStream.range(0, aantal)
                .mapToObj(i -> persoon(
                        "p" + i,
                        "P" + i,
                        "Naam" + i,
                        "wijkcoach",
                        Organisatiesoort.values()[1 + i % 7],
                        Ring.values()[1 + i * 3 / aantal],
                        ACTIEF))
                .forEach(personen::add);
        return personen;
    }

    static Kringpersoon gezin(String id, String initialen, String naam, String rol) {
        return persoon(id, initialen, naam, rol, Organisatiesoort.GEZIN, Ring.GEZIN, ACTIEF);
    }

    static Kringpersoon persoon(
            String id, String initialen, String naam, String rol, Organisatiesoort soort, Ring ring, Staat staat) {
        return new Kringpersoon(id, initialen, naam, rol, soort, ring, staat, "/wie-is-wie/" + id);
    }

    static Kringpersoon professional(String naam, String rol) {
        return persoon("p", "Pr", naam, rol, WIJKTEAM, NAUW_SAMEN, ACTIEF);
    }
}

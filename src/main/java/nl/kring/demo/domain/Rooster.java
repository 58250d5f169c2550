package nl.kring.demo.domain;

import static nl.kring.demo.domain.Hoofdpersoon.FATIMA;
import static nl.kring.demo.domain.Hoofdpersoon.JOYCE;
import static nl.kring.demo.domain.Hoofdpersoon.LOTTE;
import static nl.kring.demo.domain.Hoofdpersoon.MIEKE;
import static nl.kring.demo.domain.Hoofdpersoon.RUBEN;
import static nl.kring.demo.domain.Organisaties.DRIESTROOM;
import static nl.kring.demo.domain.Organisaties.ENTREA;
import static nl.kring.demo.domain.Organisaties.KENTALIS;
import static nl.kring.demo.domain.Organisaties.KLUPPLUZ;
import static nl.kring.demo.domain.Organisaties.PARTOU;
import static nl.kring.demo.domain.Organisaties.SKAR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kring.platform.Functie;
import org.jspecify.annotations.Nullable;

/** Who comes at which location: ten coaches, eight ambulant begeleiders and so on over fifty locations, neighbours together. */
final class Rooster {
    private static final int LOCATIES = 50;
    private static final int PER_WIJKCOACH = 4;

    /** R-ORG-06: a coach may be employed by childcare or by a provider; the first is Joyce. */
    private static final List<String> WERKGEVER_COACH =
            List.of(SKAR, PARTOU, SKAR, DRIESTROOM, PARTOU, SKAR, ENTREA, PARTOU, SKAR, PARTOU);

    private static final List<String> AANBIEDERS = List.of(KENTALIS, DRIESTROOM, ENTREA, KLUPPLUZ);

    private final Organisaties organisaties;
    private final Gebieden gebieden;
    private final Personeel personeel;
    private final boolean eerste;
    private final Map<String, Collega> aangesteld = new HashMap<>();
    private final Map<String, Integer> locatiesInGebied = new HashMap<>();

    /** @param eerste whether the people with a name take the first seats */
    Rooster(Organisaties organisaties, Gebieden gebieden, Personeel personeel, boolean eerste) {
        this.organisaties = organisaties;
        this.gebieden = gebieden;
        this.personeel = personeel;
        this.eerste = eerste;
    }

    /** Ten coaches: Joyce six locations, the others five, one four. */
    Collega coach(int locatie) {
        var nummer = nummer(locatie, 10, 6);
        return zet(Functie.COACH, nummer, organisaties.van(WERKGEVER_COACH.get(nummer)), JOYCE);
    }

    /** Eight, two of each provider (R-ORG-05). */
    Collega begeleider(int locatie) {
        var nummer = nummer(locatie, 8, 7);
        return zet(Functie.AMBULANT_BEGELEIDER, nummer, aanbieder(nummer), LOTTE);
    }

    Collega verpleegkundige(int locatie) {
        return zet(Functie.JEUGDVERPLEEGKUNDIGE, nummer(locatie, 5, 10), organisaties.van(Organisaties.JGZ), FATIMA);
    }

    Collega logopedist(int locatie) {
        return zet(Functie.LOGOPEDIST, nummer(locatie, 6, 9), organisaties.van(Organisaties.PAS), MIEKE);
    }

    /** In the whole city; not tied to a location. */
    Collega zorgaanbieder(int locatie) {
        var nummer = nummer(locatie, 4, 12);
        return zet(Functie.ZORGAANBIEDER, nummer, aanbieder(nummer), null);
    }

    Collega thuisondersteuner(int locatie) {
        var nummer = nummer(locatie, 3, 17);
        return zet(Functie.THUISONDERSTEUNER, nummer, aanbieder(nummer + 1), null);
    }

    /** One for each four locations of a gebied, of the wijkteam of that gebied. */
    Collega wijkcoach(String wijk) {
        var gebied = gebieden.vanWijk(wijk);
        var nummer = (locatiesInGebied.merge(gebied, 1, Integer::sum) - 1) / PER_WIJKCOACH;
        var ruben = "W5".equals(gebied) && nummer == 0;
        return aangesteld.computeIfAbsent(
                "wijkcoach " + gebied + nummer,
                _ -> stelAan(Functie.WIJKCOACH, organisaties.wijkteamVan(gebied), ruben ? RUBEN : null));
    }

    private UUID aanbieder(int nummer) {
        return organisaties.van(AANBIEDERS.get(nummer % AANBIEDERS.size()));
    }

    /** Which of so many people has this location, when the first has the first so many. */
    private static int nummer(int locatie, int mensen, int vanDeEerste) {
        return locatie < vanDeEerste ? 0 : 1 + (locatie - vanDeEerste) * (mensen - 1) / (LOCATIES - vanDeEerste);
    }

    private Collega zet(Functie functie, int nummer, UUID organisatie, @Nullable Hoofdpersoon eersteZetel) {
        return aangesteld.computeIfAbsent(
                functie.name() + nummer, _ -> stelAan(functie, organisatie, nummer == 0 ? eersteZetel : null));
    }

    private Collega stelAan(Functie functie, UUID organisatie, @Nullable Hoofdpersoon wie) {
        if (wie != null && eerste) {
            return personeel.hoofdpersoon(wie, functie, organisatie);
        }
        var collega = personeel.iemand(functie, organisatie);
        if (functie == Functie.ZORGAANBIEDER || functie == Functie.THUISONDERSTEUNER) {
            personeel.werkt(collega);
        }
        return collega;
    }
}

package nl.kring.organisatie.inlezen;

import static nl.kring.organisatie.inlezen.Medewerkertabel.ACHTERNAAM;
import static nl.kring.organisatie.inlezen.Medewerkertabel.EMAIL;
import static nl.kring.organisatie.inlezen.Medewerkertabel.FUNCTIE;
import static nl.kring.organisatie.inlezen.Medewerkertabel.GROEP;
import static nl.kring.organisatie.inlezen.Medewerkertabel.LOCATIE;
import static nl.kring.organisatie.inlezen.Medewerkertabel.ORGANISATIE;
import static nl.kring.organisatie.inlezen.Medewerkertabel.ORGANISATIESOORT;
import static nl.kring.organisatie.inlezen.Medewerkertabel.VE_GROEP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.organisatie.inlezen.Medewerkerboek.Werkplek;
import nl.kring.organisatie.inlezen.Organisatieboek.Plek;
import nl.kring.platform.Functie;
import nl.kring.platform.inlezen.Regeluitkomst;
import nl.kring.platform.inlezen.Regeluitkomst.Soort;
import nl.kring.platform.inlezen.Rijlezer;
import nl.kring.platform.inlezen.Tabelregel;
import nl.kring.platform.inlezen.Woordkeuze;
import nl.kring.platform.web.Velden;
import nl.kring.platform.web.Veldfout;
import org.jspecify.annotations.Nullable;

/** A row is one function of one colleague. What it makes besides (an organisation, a group) is said, so that a slip of the pen shows. */
final class Medewerkerlezer implements Rijlezer {
    private final Medewerkerboek medewerkers;
    private final Organisatieboek organisaties;
    private final Map<Dubbel, Integer> eerder = new HashMap<>();
    private final Map<String, Naam> namen = new HashMap<>();

    Medewerkerlezer(Medewerkerboek medewerkers, Organisatieboek organisaties) {
        this.medewerkers = medewerkers;
        this.organisaties = organisaties;
    }

    private record Dubbel(String email, Functie functie, Werkplek plek, LocalDate van) {}

    private record Naam(int regel, String roepnaam, String achternaam) {}

    @Override
    public Regeluitkomst lees(Tabelregel regel) {
        var velden = regel.velden();
        var werk = Werkregel.lees(regel, velden);
        if (werk.isEmpty()) {
            return Regeluitkomst.geweigerd(velden.terug().fouten());
        }
        var opmerkingen = new ArrayList<Veldfout>();
        var plek = plek(regel, werk.get(), velden, opmerkingen);
        var wie = medewerkers.metEmail(werk.get().email());
        if (wie.size() > 1) {
            velden.fout(EMAIL, "Twee collega's in Kring hebben dit e-mailadres. Kring weet niet wie je bedoelt.");
        }
        zelfdeNaam(velden, regel.nummer(), werk.get());
        plek.ifPresent(deze -> eenKeer(velden, regel.nummer(), werk.get(), deze));
        if (!velden.klopt() || plek.isEmpty()) {
            return Regeluitkomst.geweigerd(velden.terug().fouten());
        }
        if (werk.get().functie() == Functie.BEHEERDER) {
            opmerkingen.add(new Veldfout(FUNCTIE, "Wie deze functie heeft, beheert Kring en geeft anderen toegang."));
        }
        return new Regeluitkomst(bewaar(wie, werk.get(), plek.get()), opmerkingen);
    }

    private Soort bewaar(List<UUID> wie, Werkregel werk, Werkplek plek) {
        if (wie.isEmpty()) {
            medewerkers.bewaarFunctie(medewerkers.maak(werk), werk, plek);
            return Soort.NIEUW;
        }
        var mens = medewerkers.werkBij(wie.getFirst(), werk);
        var functie = medewerkers.bewaarFunctie(wie.getFirst(), werk, plek);
        return functie == Soort.HETZELFDE ? mens : functie;
    }

    /** One address is one person; two names for it are a mistake in the file. */
    private void zelfdeNaam(Velden velden, int regel, Werkregel werk) {
        var vorige = namen.putIfAbsent(
                werk.email().toLowerCase(Locale.ROOT), new Naam(regel, werk.roepnaam(), werk.achternaam()));
        if (vorige != null
                && !(vorige.roepnaam().equals(werk.roepnaam())
                        && vorige.achternaam().equals(werk.achternaam()))) {
            velden.fout(ACHTERNAAM, "Dit e-mailadres heeft op regel " + vorige.regel() + " een andere naam.");
        }
    }

    private void eenKeer(Velden velden, int regel, Werkregel werk, Werkplek plek) {
        var sleutel = new Dubbel(werk.email().toLowerCase(Locale.ROOT), werk.functie(), plek, werk.van());
        var vorige = eerder.putIfAbsent(sleutel, regel);
        if (vorige != null) {
            velden.fout(
                    EMAIL,
                    "Deze persoon staat met dezelfde functie en plek ook op regel " + vorige
                            + ". Haal een van de twee weg.");
        }
    }

    private Optional<Werkplek> plek(Tabelregel regel, Werkregel werk, Velden velden, List<Veldfout> opmerkingen) {
        var organisatie = organisatie(regel, werk.organisatie(), velden, opmerkingen);
        if (organisatie.isEmpty()) {
            return Optional.empty();
        }
        if (werk.locatie() == null) {
            return Optional.of(new Werkplek(organisatie.get(), null, null));
        }
        return locatie(werk, organisatie.get(), velden)
                .map(locatie -> new Werkplek(
                        organisatie.get(), locatie.id(), groep(regel, werk, locatie, velden, opmerkingen)));
    }

    private Optional<UUID> organisatie(Tabelregel regel, String naam, Velden velden, List<Veldfout> opmerkingen) {
        var gevonden = organisaties.organisaties(naam);
        if (gevonden.size() > 1) {
            velden.fout(ORGANISATIE, "Er zijn meer organisaties met deze naam. Kring weet niet welke je bedoelt.");
            return Optional.empty();
        }
        if (!gevonden.isEmpty()) {
            return Optional.of(gevonden.getFirst().id());
        }
        if (!regel.heeft(ORGANISATIESOORT)) {
            velden.fout(
                    ORGANISATIE,
                    "Deze organisatie staat niet in Kring. Kijk de naam na. Is zij nieuw? Zet dan in de kolom '"
                            + ORGANISATIESOORT + "' wat voor organisatie het is.");
            return Optional.empty();
        }
        var soort = Woordkeuze.lees(regel.waarde(ORGANISATIESOORT), Organisatiesoort.class, Organisatiesoort::naam);
        if (soort.isEmpty()) {
            velden.fout(ORGANISATIESOORT, Woordkeuze.kiesUit(Organisatiesoort.class, Organisatiesoort::naam));
            return Optional.empty();
        }
        opmerkingen.add(new Veldfout(ORGANISATIE, "Deze organisatie is nieuw in Kring."));
        return Optional.of(organisaties.maakOrganisatie(naam, soort.get()));
    }

    /** Childcare works at the locations of its own houder; a wijkcoach belongs to a location of somebody else. */
    private Optional<Plek> locatie(Werkregel werk, UUID organisatie, Velden velden) {
        var alle = organisaties.locaties(String.valueOf(werk.locatie()));
        var gevonden = Werkregel.werktOpLocatie(werk.functie())
                ? alle.stream()
                        .filter(plek -> plek.houder().equals(organisatie))
                        .toList()
                : alle;
        if (gevonden.size() == 1) {
            return Optional.of(gevonden.getFirst());
        }
        if (gevonden.size() > 1) {
            velden.fout(LOCATIE, "Er zijn meer locaties met deze naam. Vul het LRK-nummer in.");
        } else if (alle.isEmpty()) {
            velden.fout(LOCATIE, "Deze locatie staat niet in Kring. Vul de naam of het LRK-nummer in.");
        } else {
            velden.fout(LOCATIE, "Deze locatie is niet van deze organisatie. Kijk beide na.");
        }
        return Optional.empty();
    }

    private @Nullable UUID groep(
            Tabelregel regel, Werkregel werk, Plek locatie, Velden velden, List<Veldfout> opmerkingen) {
        var naam = werk.groep();
        if (naam == null) {
            return null;
        }
        var ve = Woordkeuze.jaNee(regel.waarde(VE_GROEP));
        if (regel.heeft(VE_GROEP) && ve.isEmpty()) {
            velden.fout(VE_GROEP, "Vul ja of nee in.");
        }
        return organisaties.groep(locatie.id(), naam).orElseGet(() -> {
            opmerkingen.add(new Veldfout(GROEP, "Deze groep is nieuw op deze locatie."));
            return organisaties.maakGroep(locatie.id(), naam, ve.orElse(false));
        });
    }

    @Override
    public String watNu() {
        return "Toegang geef je in Kring zelf: een beheerder maakt voor elke collega een code, onder Toegang.";
    }
}

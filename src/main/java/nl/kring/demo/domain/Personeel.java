package nl.kring.demo.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.kring.demo.rijen.Rij;
import nl.kring.platform.Functie;
import org.jspecify.annotations.Nullable;

/** People at work: who they are, and in which function they work where. */
final class Personeel {
    /** Everyone works here since before the figures of 2021-2022. */
    static final LocalDate SINDS = LocalDate.of(2019, 8, 1);

    private record Voorstelling(String doe, String talen) {}

    private final Pen pen;
    private final Namen namen;
    private final Toeval toeval;
    private final Map<Functie, Voorstelling> voorstellingen = new HashMap<>();
    private final Map<UUID, String> volledig = new HashMap<>();

    Personeel(Pen pen, Namen namen, Toeval toeval) {
        this.pen = pen;
        this.namen = namen;
        this.toeval = toeval;
        for (var regel : Bron.lees("medewerkers.csv")) {
            voorstellingen.put(
                    Functie.valueOf(regel.getField("functie")),
                    new Voorstelling(regel.getField("doe"), regel.getField("talen")));
        }
    }

    Collega iemand(Functie functie, UUID organisatie) {
        var taal = namen.taal(toeval);
        var roepnaam = toeval.kies(toeval.kans(80) ? taal.moeders() : taal.vaders());
        return metNaam(roepnaam, toeval.kies(taal.achternamen()), functie, organisatie);
    }

    Collega metNaam(String roepnaam, String achternaam, Functie functie, UUID organisatie) {
        var voorstelling = Objects.requireNonNull(voorstellingen.get(functie), functie::name);
        var id = pen.id();
        volledig.put(id, roepnaam + " " + achternaam);
        pen.schrijf(new Rij.Medewerker(
                id,
                roepnaam,
                achternaam,
                pen.mail("collega"),
                pen.telefoon(),
                voorstelling.talen(),
                voorstelling.doe(),
                Kapsel.van(roepnaam)));
        return new Collega(id, functie, organisatie);
    }

    Collega hoofdpersoon(Hoofdpersoon wie, Functie functie, UUID organisatie) {
        var id = pen.id();
        volledig.put(id, wie.roepnaam() + " " + wie.achternaam());
        pen.schrijf(new Rij.Medewerker(
                id,
                wie.roepnaam(),
                wie.achternaam(),
                wie.gebruikersnaam(),
                pen.telefoon(),
                wie.talen(),
                wie.watIkDoe(),
                Kapsel.van(wie.roepnaam())));
        pen.schrijf(new Rij.Account(wie.account(), wie.gebruikersnaam(), id, null));
        return new Collega(id, functie, organisatie);
    }

    String naam(Collega wie) {
        return Objects.requireNonNull(volledig.get(wie.id()));
    }

    /** Works in this function, at no location in particular. */
    void werkt(Collega collega) {
        werkt(collega, null, null, null);
    }

    /**
     * Works in this function at this location, and in the group when one is named.
     *
     * @param hier when one is to be found there, in plain words
     */
    void werkt(Collega collega, @Nullable UUID locatie, @Nullable UUID groep, @Nullable String hier) {
        pen.schrijf(new Rij.Functievervulling(
                pen.id(), collega.id(), collega.functie(), collega.organisatie(), locatie, groep, SINDS, null, hier));
    }
}

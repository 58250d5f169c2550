package nl.kring.gesprek.post;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.Gespreksplaats;
import nl.kring.gesprek.Moment;
import nl.kring.platform.agenda.Adres;
import nl.kring.platform.agenda.Afspraak;
import nl.kring.platform.agenda.Agendabestand;
import nl.kring.platform.agenda.Methode;
import nl.kring.platform.agenda.Wanneer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes a talk's entry for one person's agenda. Nothing about a child is in it, and nobody sees another's address: one parent
 * must not learn the other's (R-VIS-03).
 */
@Component
public final class Agendapunt {
    private final Postadres adres;
    private final Clock klok;

    Agendapunt(Postadres adres, Clock klok) {
        this.adres = adres;
        this.klok = klok;
    }

    /**
     * What the entry is made of.
     *
     * @param duur in minutes
     * @param volgnummer rises with every change, so that agendas put it over the earlier one
     * @param mail of the person whose agenda it is; absent in a file for someone without one
     */
    public record Gegevens(
            GesprekId gesprek,
            Moment moment,
            int duur,
            Gespreksplaats plaats,
            int volgnummer,
            boolean voorOuder,
            @Nullable String mail) {}

    /** @throws IllegalArgumentException when the address is no mail address */
    public Agendabestand bestand(Gegevens gegevens, Methode methode) {
        return bestand(gegevens, methode, inhoud(gegevens));
    }

    /** Takes the entry out of somebody's agenda, and tells nothing that they did not know. */
    Agendabestand intrekking(Gegevens gegevens) {
        return bestand(gegevens, Methode.CANCEL, new Afspraak.Inhoud("Gesprek", "", "", null));
    }

    private Agendabestand bestand(Gegevens gegevens, Methode methode, Afspraak.Inhoud inhoud) {
        var mail = gegevens.mail();
        var wie = mail == null ? adres.organisator() : new Adres("Deelnemer", mail);
        return Agendabestand.van(new Afspraak(
                gegevens.gesprek() + "@kring",
                gegevens.volgnummer(),
                methode,
                klok.instant(),
                wanneer(gegevens),
                inhoud,
                adres.organisator(),
                List.of(wie)));
    }

    /** Without an hour it is a whole day; of a week its Monday, which keeps nothing occupied. */
    private static Wanneer wanneer(Gegevens gegevens) {
        var tijd = gegevens.moment().tijd();
        return tijd == null
                ? new Wanneer.HeleDag(gegevens.moment().datum())
                : new Wanneer.Tijdvak(gegevens.moment().datum(), tijd, Duration.ofMinutes(gegevens.duur()));
    }

    private Afspraak.Inhoud inhoud(Gegevens gegevens) {
        return new Afspraak.Inhoud(
                gegevens.moment().alleenWeek() ? "Gesprek deze week: kies samen een dag" : "Gesprek",
                waar(gegevens.plaats(), gegevens.voorOuder()),
                gegevens.voorOuder()
                        ? "Deze afspraak staat in Kring. Meld u aan om meer te lezen."
                        : "Deze afspraak staat in Kring. Meld je aan om meer te lezen.",
                adres.van(gegevens.gesprek()));
    }

    /** Never an address. */
    static String waar(Gespreksplaats plaats, boolean voorOuder) {
        return switch (plaats) {
            case THUIS -> voorOuder ? "bij u thuis" : "thuis bij de ouders";
            case LOCATIE -> "op de kinderopvang";
            case BEELD -> "met beeld, op afstand";
        };
    }
}

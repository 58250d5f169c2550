package nl.kring.aanmelden.domain;

import java.util.UUID;
import nl.kring.aanmelden.domain.Aanmelding.Gelukt;
import nl.kring.aanmelden.domain.Aanmelding.Geweigerd;
import nl.kring.aanmelden.domain.Pogingen.Deur;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Signing in with a name and a password, with a brake on guessing. In no transaction: a hash takes a quarter of a second, and
 * twenty of them would hold all connections.
 */
@Service
public class Aanmelden {
    private static final int NAAM_HOOGSTENS = 320;

    private final JdbcClient jdbc;
    private final Wachtwoorden wachtwoorden;
    private final Pogingen pogingen;

    private record Account(UUID id, @Nullable String wachtwoord) {}

    Aanmelden(JdbcClient jdbc, Wachtwoorden wachtwoorden, Pogingen pogingen) {
        this.jdbc = jdbc;
        this.wachtwoorden = wachtwoorden;
        this.pogingen = pogingen;
    }

    /** An unknown name, a wrong password and a shut door all cost one hash and get one answer. */
    public Aanmelding meldAan(String naam, String wachtwoord, String adres) {
        if (pogingen.isDicht(adres)) {
            return new Geweigerd();
        }
        var schoon = schoon(naam);
        var poging = pogingen.begin(Deur.AANMELDEN, schoon, adres);
        var account = controleer(schoon, wachtwoord);
        if (poging.isEmpty() || account == null) {
            return new Geweigerd();
        }
        pogingen.gelukt(poging.get());
        return new Gelukt(account);
    }

    private @Nullable UUID controleer(String naam, String wachtwoord) {
        var account = jdbc.sql("select account_id, wachtwoord from aanmelden.zoek(:naam)")
                .param("naam", naam)
                .query((rij, _) -> new Account(rij.getObject("account_id", UUID.class), rij.getString("wachtwoord")))
                .optional();
        var hash = account.isPresent() ? account.get().wachtwoord() : null;
        var klopt = wachtwoorden.klopt(wachtwoord, hash);
        return klopt && account.isPresent() ? account.get().id() : null;
    }

    /** Without signs that the database refuses, and no longer than an address can be. */
    static String schoon(String naam) {
        var kaal = naam.replaceAll("\\p{Cc}", "").strip();
        return kaal.length() > NAAM_HOOGSTENS ? kaal.substring(0, NAAM_HOOGSTENS) : kaal;
    }
}

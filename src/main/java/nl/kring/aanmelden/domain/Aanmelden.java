package nl.kring.aanmelden.domain;

import java.util.UUID;
import nl.kring.aanmelden.domain.Aanmelding.Gelukt;
import nl.kring.aanmelden.domain.Aanmelding.Geweigerd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing in with a name and a password, with a brake on guessing. */
@Service
public class Aanmelden {
    /** An unknown name costs as much time as a wrong password. */
    private final String loos;

    private final JdbcClient jdbc;
    private final PasswordEncoder wachtwoorden;
    private final Pogingen pogingen;

    private record Account(UUID id, @Nullable String wachtwoord) {}

    Aanmelden(JdbcClient jdbc, PasswordEncoder wachtwoorden, Pogingen pogingen) {
        this.jdbc = jdbc;
        this.wachtwoorden = wachtwoorden;
        this.pogingen = pogingen;
        this.loos = wachtwoorden.encode("niemand");
    }

    @Transactional
    public Aanmelding meldAan(String naam, String wachtwoord, String adres) {
        var klopt = controleer(naam, wachtwoord);
        if (klopt == null || pogingen.teVeel(naam, adres)) {
            pogingen.mislukt(naam, adres);
            return new Geweigerd();
        }
        pogingen.gelukt(naam);
        return new Gelukt(klopt);
    }

    private @Nullable UUID controleer(String naam, String wachtwoord) {
        var account = jdbc.sql("select account_id, wachtwoord from aanmelden.zoek(:naam)")
                .param("naam", naam.strip())
                .query((rij, _) -> new Account(rij.getObject("account_id", UUID.class), rij.getString("wachtwoord")))
                .optional();
        var hash = account.map(Account::wachtwoord).orElse(loos);
        return wachtwoorden.matches(wachtwoord, hash) && account.isPresent()
                ? account.get().id()
                : null;
    }
}

package nl.kring.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The demo in the bench's database, and the way in as one of its people. */
public final class Wereld {
    private static final String WACHTWOORD = "een bench die niemand raadt";
    private static final int BEZOEKERS = 8;

    private final String adres;
    private final JdbcClient jdbc;
    private final UUID gemeente;
    private final Map<UUID, Bezoek> bezoeken = new HashMap<>();
    /** The cheapest hash that the app's own encoder accepts: signing in is not what is measured. */
    private final String hash = Objects.requireNonNull(new BCryptPasswordEncoder(4).encode(WACHTWOORD));

    Wereld(String adres, JdbcClient jdbc) {
        this.adres = adres;
        this.jdbc = jdbc;
        this.gemeente = jdbc.sql("select gemeente_id from platform.gemeente")
                .query(UUID.class)
                .single();
    }

    /** Sees all rows; for looking up what a round needs. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    public UUID gemeente() {
        return gemeente;
    }

    public LocalDate vandaag() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    /** Eight coaches with children around them, Joyce first: the people whose lists are longest. */
    public List<UUID> coaches() {
        return jdbc.sql("""
                select f.medewerker_id
                  from organisatie.functievervulling f
                  join organisatie.medewerker m using (gemeente_id, medewerker_id)
                 where f.functie = 'COACH' and f.locatie_id is not null and (f.tot is null or f.tot >= current_date)
                 group by f.medewerker_id, m.roepnaam, m.achternaam
                 order by (m.roepnaam, m.achternaam) = ('Joyce', 'Zonnehof') desc, f.medewerker_id
                 limit :aantal
                """).param("aantal", BEZOEKERS).query(UUID.class).list();
    }

    /** Signed in as this colleague, through the front door; the second time the same session. */
    public Bezoek als(UUID medewerker) {
        return bezoeken.computeIfAbsent(medewerker, wie -> meldAan(wie, "medewerker_id"));
    }

    /** The same for a parent. */
    public Bezoek alsOuder(UUID ouder) {
        return bezoeken.computeIfAbsent(ouder, wie -> meldAan(wie, "ouder_id"));
    }

    private Bezoek meldAan(UUID persoon, String kolom) {
        var naam = "bench-" + persoon + "@kring.example";
        jdbc.sql("delete from aanmelden.account where gebruikersnaam = :naam")
                .param("naam", naam)
                .update();
        jdbc.sql("""
                insert into aanmelden.account (gemeente_id, account_id, gebruikersnaam, wachtwoord, %s, actief)
                values (:gemeente, :id, :naam, :hash, :persoon, true)
                """.formatted(kolom))
                .param("gemeente", gemeente)
                .param("id", UUID.randomUUID())
                .param("naam", naam)
                .param("hash", hash)
                .param("persoon", persoon)
                .update();
        return Bezoek.meldAan(persoon, adres, naam, WACHTWOORD);
    }
}

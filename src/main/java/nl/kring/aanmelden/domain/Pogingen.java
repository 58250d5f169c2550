package nl.kring.aanmelden.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts failed attempts, per account name and per network address, in the database, so that all instances count together.
 * After ten for a name or fifty for an address the door stays shut for a quarter of an hour, also for the right password.
 */
@Component
class Pogingen {
    static final int HOOGSTENS_PER_NAAM = 10;
    static final int HOOGSTENS_PER_ADRES = 50;
    static final Duration VENSTER = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock klok;

    Pogingen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    boolean teVeel(String naam, String adres) {
        return aantal(naamsleutel(naam)) >= HOOGSTENS_PER_NAAM || aantal(adressleutel(adres)) >= HOOGSTENS_PER_ADRES;
    }

    void mislukt(String naam, String adres) {
        erbij(naamsleutel(naam));
        erbij(adressleutel(adres));
        jdbc.sql("delete from aanmelden.poging where tijdstip < :grens")
                .param("grens", klok.instant().minus(VENSTER).atOffset(ZoneOffset.UTC))
                .update();
    }

    void gelukt(String naam) {
        jdbc.sql("delete from aanmelden.poging where sleutel = aanmelden.sleutel(:sleutel)")
                .param("sleutel", naamsleutel(naam))
                .update();
    }

    private int aantal(String sleutel) {
        return jdbc.sql("""
                select count(*) from aanmelden.poging
                 where sleutel = aanmelden.sleutel(:sleutel) and tijdstip >= :grens
                """)
                .param("sleutel", sleutel)
                .param("grens", klok.instant().minus(VENSTER).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private void erbij(String sleutel) {
        jdbc.sql("insert into aanmelden.poging (sleutel, tijdstip) values (aanmelden.sleutel(:sleutel), :nu)")
                .param("sleutel", sleutel)
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String naamsleutel(String naam) {
        return "naam " + naam.strip().toLowerCase(Locale.ROOT);
    }

    private static String adressleutel(String adres) {
        return "adres " + adres;
    }
}

package nl.kring.aanmelden.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.kring.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The brake on guessing: counts attempts per name and per network address, in the database, so that all instances count
 * together. After ten that failed for a name or fifty for an address the door stays shut for a quarter of an hour, also for the
 * right password.
 *
 * <p>An attempt is counted before it is judged and taken back when it succeeds. The other way round, a thousand sent at once
 * would all be judged before the first had failed. For the same reason nothing here runs in a transaction: each line must be
 * there for the others at once.
 */
@Component
class Pogingen {
    static final int HOOGSTENS_PER_NAAM = 10;
    static final int HOOGSTENS_PER_ADRES = 50;
    static final Duration VENSTER = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock klok;

    /** What is tried; a code that failed does not shut the door for the password. */
    enum Deur {
        AANMELDEN,
        EERSTE_KEER,
        EERSTE_BEHEERDER
    }

    /** An attempt that may be judged. */
    record Poging(UUID id, String naamsleutel) {}

    Pogingen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** This address has failed so often that nothing more is done for it: no look-up, no hash. */
    boolean isDicht(String adres) {
        return aantal(adressleutel(adres), HOOGSTENS_PER_ADRES) >= HOOGSTENS_PER_ADRES;
    }

    /** Counts an attempt. Empty when there were too many: then the answer is no, whatever was typed. */
    Optional<Poging> begin(Deur deur, String naam, String adres) {
        if (isDicht(adres)) {
            return Optional.empty();
        }
        var poging = new Poging(Ids.nieuw(), deur + " " + naam);
        ruimOp();
        jdbc.sql("""
                insert into aanmelden.poging (poging_id, sleutel, tijdstip)
                values (:id, aanmelden.sleutel(:naam), :nu), (:id, aanmelden.sleutel(:adres), :nu)
                """)
                .param("id", poging.id())
                .param("naam", poging.naamsleutel())
                .param("adres", adressleutel(adres))
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .update();
        var teVeel = aantal(poging.naamsleutel(), HOOGSTENS_PER_NAAM + 1) > HOOGSTENS_PER_NAAM
                || aantal(adressleutel(adres), HOOGSTENS_PER_ADRES + 1) > HOOGSTENS_PER_ADRES;
        return teVeel ? Optional.empty() : Optional.of(poging);
    }

    /** Takes the attempt back, and with it what failed before for this name. What failed from this address stays. */
    void gelukt(Poging poging) {
        jdbc.sql("delete from aanmelden.poging where poging_id = :id or sleutel = aanmelden.sleutel(:naam)")
                .param("id", poging.id())
                .param("naam", poging.naamsleutel())
                .update();
    }

    private int aantal(String sleutel, int hoogstens) {
        return jdbc.sql("""
                select count(*) from (
                    select 1 from aanmelden.poging
                     where sleutel = aanmelden.sleutel(:sleutel) and tijdstip > :grens limit :hoogstens) p
                """)
                .param("sleutel", sleutel)
                .param("grens", grens())
                .param("hoogstens", hoogstens)
                .query(Integer.class)
                .single();
    }

    private void ruimOp() {
        jdbc.sql("delete from aanmelden.poging where tijdstip <= :grens")
                .param("grens", grens())
                .update();
    }

    private OffsetDateTime grens() {
        return klok.instant().minus(VENSTER).atOffset(ZoneOffset.UTC);
    }

    private static String adressleutel(String adres) {
        return "adres " + net(adres);
    }

    /** Whoever has one address of IPv6 has billions: there the network counts, its first 64 bits. */
    private static String net(String adres) {
        try {
            if (adres.contains(":") && InetAddress.ofLiteral(adres) instanceof Inet6Address zes) {
                return HexFormat.of().formatHex(zes.getAddress(), 0, 8);
            }
        } catch (IllegalArgumentException _) {
            // not an address as we know them: then as it is
        }
        return adres;
    }
}

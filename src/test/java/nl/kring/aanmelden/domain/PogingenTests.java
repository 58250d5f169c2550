package nl.kring.aanmelden.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.aanmelden.domain.Aanmelding.Gelukt;
import nl.kring.aanmelden.domain.Aanmelding.Geweigerd;
import nl.kring.aanmelden.domain.Pogingen.Deur;
import nl.kring.aanmelden.domain.Pogingen.Poging;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@KringTest
@DisplayName("De rem op raden")
class PogingenTests {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProefKlok klok;

    @Autowired
    Eigenaar eigenaar;

    private Pogingen pogingen;
    private final String naam = Ids.nieuw() + "@kring.example";

    @BeforeEach
    void leeg() {
        pogingen = new Pogingen(jdbc, klok);
        eigenaar.jdbc().sql("delete from aanmelden.poging").update();
    }

    @AfterEach
    void opruimen() {
        klok.terug();
        eigenaar.jdbc().sql("delete from aanmelden.poging").update();
    }

    private Optional<Poging> probeer(String wie, String adres) {
        return pogingen.begin(Deur.AANMELDEN, wie, adres);
    }

    /** Fifty tries from one network, however many addresses it has. */
    @Test
    void eenNetVanIpv6TeltAlsEenAdres() {
        for (var keer = 0; keer < 50; keer++) {
            assertThat(probeer(keer + naam, "2001:db8:1:1::" + Integer.toHexString(keer + 1)))
                    .isPresent();
        }
        assertThat(probeer("nog een " + naam, "2001:db8:1:1:ffff::9")).isEmpty();
        assertThat(probeer("buren " + naam, "2001:db8:1:2::9")).isPresent();
    }

    @Test
    void naTienKeerMisIsDeNaamDichtVanWelkAdresOok() {
        for (var keer = 1; keer <= 10; keer++) {
            assertThat(probeer(naam, "adres " + keer)).as("poging " + keer).isPresent();
        }
        assertThat(probeer(naam, "nog een adres")).isEmpty();
        assertThat(probeer(naam.toUpperCase(), "nog een adres")).isEmpty();
        assertThat(probeer("ander" + naam, "nog een adres")).isPresent();
    }

    @Test
    void naVijftigKeerMisIsHetAdresDichtVoorElkeNaam() {
        for (var keer = 1; keer <= 50; keer++) {
            assertThat(pogingen.isDicht("wolk")).as("voor poging " + keer).isFalse();
            assertThat(probeer(keer + naam, "wolk")).as("poging " + keer).isPresent();
        }
        assertThat(pogingen.isDicht("wolk")).isTrue();
        assertThat(probeer("nieuw" + naam, "wolk")).isEmpty();
        assertThat(probeer("nieuw" + naam, "elders")).isPresent();
    }

    @Test
    void eenKwartierNaDeLaatstePogingGaatDeDeurWeerOpen() {
        var begin = klok.instant();
        for (var keer = 1; keer <= 10; keer++) {
            probeer(naam, "adres");
        }
        klok.zetOp(begin.plus(Duration.ofMinutes(15)).minusSeconds(1));
        assertThat(probeer(naam, "adres")).isEmpty();
        klok.zetOp(begin.plus(Duration.ofMinutes(15)));
        assertThat(probeer(naam, "adres")).isPresent();
    }

    @Test
    void eenGeslaagdePogingTeltNietMeeOokNietVoorHetAdres() {
        for (var keer = 1; keer <= 60; keer++) {
            var poging = probeer(keer + naam, "kantoor");
            assertThat(poging).as("poging " + keer).isPresent();
            pogingen.gelukt(poging.orElseThrow());
        }
        assertThat(pogingen.isDicht("kantoor")).isFalse();
    }

    @Test
    void slagenVeegtDeNaamSchoonMaarNietHetAdres() {
        for (var keer = 1; keer <= 9; keer++) {
            probeer(naam, "adres");
        }
        pogingen.gelukt(probeer(naam, "adres").orElseThrow());

        assertThat(aantal()).isEqualTo(9);
        assertThat(probeer(naam, "adres")).isPresent();
    }

    @Test
    void eenCodeDieNietKloptSluitDeDeurVanHetWachtwoordNiet() {
        for (var keer = 1; keer <= 11; keer++) {
            pogingen.begin(Deur.EERSTE_KEER, naam, "adres");
        }
        assertThat(pogingen.begin(Deur.EERSTE_KEER, naam, "adres")).isEmpty();
        assertThat(probeer(naam, "adres")).isPresent();
    }

    @Test
    void alleInstantiesTellenSamen() {
        var ander = new Pogingen(jdbc, klok);
        for (var keer = 1; keer <= 5; keer++) {
            probeer(naam, "adres");
            ander.begin(Deur.AANMELDEN, naam, "adres");
        }
        assertThat(probeer(naam, "adres")).isEmpty();
        assertThat(ander.begin(Deur.AANMELDEN, naam, "adres")).isEmpty();
    }

    @Test
    void wieAllesTegelijkStuurtKrijgtOokMaarTienKansen() throws Exception {
        var werk = new ArrayList<Callable<Optional<Poging>>>();
        for (var keer = 1; keer <= 40; keer++) {
            var adres = "adres " + keer;
            werk.add(() -> probeer(naam, adres));
        }
        var beoordeeld = new AtomicInteger();
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var uitkomst : draden.invokeAll(werk)) {
                uitkomst.get().ifPresent(_ -> beoordeeld.incrementAndGet());
            }
        }
        assertThat(beoordeeld.get()).isLessThanOrEqualTo(10);
    }

    @Test
    void watOuderIsDanEenKwartierBlijftNietLiggenEnNamenStaanErNooit() {
        probeer("Marker-Amrani@kring.example", "adres");
        klok.zetOp(klok.instant().plus(Duration.ofMinutes(16)));
        probeer(naam, "adres");

        assertThat(aantal()).isEqualTo(2);
        assertThat(eigenaar.jdbc()
                        .sql("select string_agg(p::text, ' ') from aanmelden.poging p")
                        .query(String.class)
                        .single())
                .doesNotContain("kring.example")
                .doesNotContain(naam);
    }

    @Test
    void elkNeeKostEenHashOokVoorEenNaamDieNietBestaat() {
        var geteld = new AtomicInteger();
        var aanmelden = new Aanmelden(jdbc, new Wachtwoorden(tellend(geteld)), pogingen);
        geteld.set(0);

        assertThat(aanmelden.meldAan(naam, "mis mis mis mis", "a")).isInstanceOf(Geweigerd.class);
        assertThat(geteld.get()).isOne();
        for (var keer = 1; keer <= 9; keer++) {
            probeer(naam, "b" + keer);
        }
        assertThat(aanmelden.meldAan(naam, "mis mis mis mis", "a")).isInstanceOf(Geweigerd.class);
        assertThat(geteld.get()).as("de deur is dicht, het werk hetzelfde").isEqualTo(2);
        assertThat(aanmelden.meldAan("\u0000" + "x".repeat(5000), "y".repeat(5000), "a"))
                .isNotInstanceOf(Gelukt.class);
        assertThat(geteld.get()).isEqualTo(3);
    }

    @Test
    void eenAdresDatDichtIsKrijgtGeenWerkMeerGedaan() {
        var geteld = new AtomicInteger();
        var aanmelden = new Aanmelden(jdbc, new Wachtwoorden(tellend(geteld)), pogingen);
        geteld.set(0);
        for (var keer = 1; keer <= 50; keer++) {
            probeer(keer + naam, "wolk");
        }
        assertThat(aanmelden.meldAan(naam, "mis mis mis mis", "wolk")).isInstanceOf(Geweigerd.class);
        assertThat(geteld.get()).isZero();
        assertThat(aantal()).isEqualTo(100);
    }

    private record Teller(AtomicInteger geteld, PasswordEncoder hashes) implements PasswordEncoder {
        @Override
        public String encode(CharSequence tekst) {
            return hashes.encode(tekst);
        }

        @Override
        public boolean matches(CharSequence tekst, String hash) {
            geteld.incrementAndGet();
            return hashes.matches(tekst, hash);
        }
    }

    private static PasswordEncoder tellend(AtomicInteger geteld) {
        return new Teller(geteld, new BCryptPasswordEncoder(4));
    }

    private int aantal() {
        return jdbc.sql("select count(*) from aanmelden.poging")
                .query(Integer.class)
                .single();
    }
}

package nl.kring.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekPlannen;
import nl.kring.gesprek.post.Mailserver;
import nl.kring.toestemming.Contactwereld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/**
 * Walks every address (which {@link RoutesTests} holds against the app's own table) as everybody who could try, with consent at each
 * level and after everything that ends it. What may stand open is read from docs/rechten.md, so that these tests and the page can't drift apart.
 */
@KringTest
@DisplayName("Geen zijkanalen: elk adres, als ieder mens, met en zonder ja van de ouders (R-S2-02, BSL-06)")
class ZijkanaalTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    ProefKlok klok;

    @Autowired
    Contactwereld contact;

    @Autowired
    GesprekPlannen plannen;

    @Autowired
    FlywayConnectionDetails eigenaar;

    @Autowired
    BeanFactory kring;

    @AfterEach
    void zetDeKlokTerug() {
        klok.terug();
    }

    @Test
    @DisplayName(
            "Wat dicht is, is overal dicht: hetzelfde antwoord als niets, niets geschreven, een regel in het logboek")
    void watDichtIsIsOveralDicht() throws IOException {
        var wereld = new Zijkanaalwereld(proefstad, bezoeker, klok, contact, plannen);
        try (var boek = new Zijkanaalboek(eigenaar, wereld.stad.gemeente());
                var post = new Mailserver(kring)) {
            assertThat(boek.tabellenGeteld()).isGreaterThan(25);
            var ronde = new Zijkanaalronde(wereld, boek, RechtenTests.tabel());
            for (var nu : Toestand.values()) {
                wereld.maak(nu);
                ronde.loop(nu);
                zwijgtDePost(post, wereld);
            }
            wereld.maakAllesGoed();
            var door = ronde.gaanNuWelDoor();
            System.out.printf(
                    "zijkanalen: %d adressen, %d rollen, %d standen, %s, %d soorten formulieren gaan nu wel door, %d fouten%n",
                    Routes.alle().size(),
                    Rol.values().length,
                    Toestand.values().length,
                    ronde.geteld,
                    door.size(),
                    ronde.fouten.size());
            ronde.fouten.forEach(System.out::println);
            System.out.println(door);
            assertThat(ronde.fouten).isEmpty();
            assertThat(ronde.gezien).as("wat open is, laat zich lezen").containsExactlyInAnyOrder(Merkteken.values());
        }
    }

    /** Every letter that lay ready, to whomever: that something is ready, and nothing more (rule 8). */
    private static void zwijgtDePost(Mailserver post, Zijkanaalwereld wereld) {
        for (var brief : post.verstuur(wereld.stad.gemeente())) {
            for (var merk : Merkteken.values()) {
                assertThat(brief.alles()).as(brief.naar()).doesNotContain(merk.woorden());
            }
            assertThat(brief.alles()).doesNotContain("De Houder", "Wijkteam Zuid", "Hulp en Co", "De Proeflinde");
        }
    }
}

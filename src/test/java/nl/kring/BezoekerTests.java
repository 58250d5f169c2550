package nl.kring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("Het gereedschap van de proeven: bezoeken en tellen")
class BezoekerTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Opdrachten opdrachten;

    @Autowired
    JdbcClient jdbc;

    @Test
    void wieZichAanmeldtKomtBinnenEnWieDatNietDoetNiet() {
        var stad = proefstad.nieuw();

        assertThat(bezoeker.niemand().get("/").naar()).isEqualTo("/aanmelden");
        assertThat(bezoeker.als(stad.joyce()).get("/").naar()).isEqualTo("/mijn-werk");
    }

    @Test
    void eenFormulierZonderDeTokenWordtGeweigerd() {
        var stad = proefstad.nieuw();
        var joyce = bezoeker.als(stad.joyce());

        assertThat(joyce.post("/uitloggen", Map.of("_csrf", "vals")).status()).isEqualTo(403);
        assertThat(joyce.post("/uitloggen", Map.of()).naar()).isEqualTo("/aanmelden?afgemeld");
    }

    @Test
    void elkeVraagAanDeDatabaseWordtGeteld() {
        var gesteld = opdrachten.van(() -> {
            jdbc.sql("select 1").query(Integer.class).single();
            jdbc.sql("select 2").query(Integer.class).single();
        });

        assertThat(gesteld).containsExactly("select 1", "select 2");
    }
}

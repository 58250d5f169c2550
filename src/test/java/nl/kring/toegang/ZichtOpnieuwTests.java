package nl.kring.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekFixture;
import nl.kring.platform.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("Wie wat ziet, wordt één keer per verzoek uitgezocht, en opnieuw als er intussen iets veranderde")
class ZichtOpnieuwTests {
    private static final Pattern TABEL = Pattern.compile("(?:from|join)\\s+([a-z]+\\.[a-z]+)\\b(?!\\s*\\()");

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    JdbcClient jdbc;

    private long trajecten() {
        return jdbc.sql("select count(*) from traject.traject")
                .query(Long.class)
                .single();
    }

    private long trajecten(Actor wie) {
        return als.doe(wie, this::trajecten);
    }

    @Test
    void intrekkenTeltBijHetVolgendeVerzoek() {
        var wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        var ruben = wereld.stad.ruben();
        assertThat(trajecten(ruben)).isOne();
        wereld.trektIn(wereld.samira());
        assertThat(trajecten(ruben)).isZero();
    }

    @Test
    @DisplayName("Wie wachtte op zijn beurt, ziet wat er intussen geantwoord is")
    void naHetWachtenTeltWatErIntussenGeantwoordIs() {
        var wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        als.werk(wereld.stad.ruben(), () -> {
            assertThat(trajecten()).isOne();
            wereld.trektIn(wereld.samira());
            jdbc.sql("select toestemming.wacht_op_antwoorden(?)")
                    .param(wereld.kind.id().waarde())
                    .query()
                    .singleRow();
            assertThat(trajecten()).isZero();
        });
    }

    @Test
    void watIemandZelfVeranderdeTeltMeteen() {
        var wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        als.werk(wereld.stad.joyce(), () -> {
            assertThat(trajecten()).isOne();
            assertThat(jdbc.sql("update kind.plaatsing set tot = van where kind_id = ?")
                            .param(wereld.kind.id().waarde())
                            .update())
                    .isOne();
            assertThat(trajecten()).isZero();
        });
    }

    @Test
    @DisplayName("Elke tabel waar dit uit volgt, zegt het als er iets verandert")
    void elkeTabelZegtHet() {
        var gelezen = eigenaar.jdbc().sql("""
                select pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where (n.nspname, p.proname) in (('toegang', 'gronden_van'), ('toegang', 'werkzame_toestemmingen'), ('toegang', 'zoek_gronden'),
                        ('toegang', 'trajecten_van'), ('toegang', 'gesprekken_van'), ('kind', 'ja_is_mogelijk'), ('werkafspraak', 'banen'))
                """).query(String.class).list();
        assertThat(gelezen).hasSize(7);
        assertThat(metTrekker()).isEqualTo(tabellen(gelezen)).hasSize(11);
    }

    private static Set<String> tabellen(List<String> functies) {
        return functies.stream()
                .flatMap(functie -> TABEL.matcher(functie.toLowerCase(java.util.Locale.ROOT))
                        .results())
                .map(gevonden -> gevonden.group(1))
                .collect(Collectors.toSet());
    }

    private Set<String> metTrekker() {
        return eigenaar.jdbc().sql("""
                select n.nspname || '.' || c.relname
                  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                 where t.tgname = 'zicht_opnieuw' and t.tgenabled = 'O'
                """).query(String.class).set();
    }
}

package nl.kring.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;
import java.util.UUID;
import javax.sql.DataSource;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.bench.meter.Meetbron;
import nl.kring.bench.meter.Meetfilter;
import nl.kring.bench.meter.Opname;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

@KringTest
@DisplayName("De bench: opnemen wat de app vraagt, en het nog eens vragen")
class KaalTests {
    @Autowired
    DataSource bron;

    @Autowired
    Eigenaar eigenaar;

    private final Meetfilter filter = new Meetfilter();
    private DataSource gemeten;
    private JdbcClient jdbc;

    @BeforeEach
    void maakTabel() {
        eigenaar.jdbc().sql("create schema bench").update();
        eigenaar.jdbc()
                .sql("create table bench.regel (id uuid primary key, ids uuid[], tekst text, leeg text)")
                .update();
        eigenaar.jdbc().sql("grant usage on schema bench to public").update();
        eigenaar.jdbc().sql("grant all on bench.regel to public").update();
        gemeten = new Meetbron(bron);
        jdbc = JdbcClient.create(gemeten);
    }

    @AfterEach
    void gooiWeg() {
        eigenaar.jdbc().sql("drop schema bench cascade").update();
    }

    /** Does the work as a request that is measured, and fetches the figures as the bench does. */
    private Opname neemOp(Runnable werk) throws Exception {
        var vraag = new MockHttpServletRequest("GET", "/");
        vraag.addHeader(Meetfilter.KOP, "een");
        FilterChain keten = (_, _) -> werk.run();
        filter.doFilter(vraag, new MockHttpServletResponse(), keten);
        var antwoord = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("GET", Meetfilter.PAD + "een"), antwoord, keten);
        try (var in = new ObjectInputStream(new ByteArrayInputStream(antwoord.getContentAsByteArray()))) {
            return (Opname) in.readObject();
        }
    }

    private void schrijf(UUID oud, UUID nieuw) {
        jdbc.sql("insert into bench.regel values (:nieuw, :ids::uuid[], :tekst, :leeg)")
                .param("nieuw", nieuw)
                .param("ids", new String[] {nieuw.toString(), oud.toString()})
                .param("tekst", "van " + nieuw + " en " + oud)
                .param("leeg", null)
                .update();
    }

    private long aantal() {
        return eigenaar.jdbc()
                .sql("select count(*) from bench.regel")
                .query(Long.class)
                .single();
    }

    @Test
    void teltDeOpdrachtenEnDeTijd() throws Exception {
        var opname = neemOp(() -> {
            jdbc.sql("select 1").query(Integer.class).single();
            jdbc.sql("select 2").query(Integer.class).single();
        });
        assertThat(opname.opdrachten()).isEqualTo(2);
        assertThat(opname.database()).isPositive().isLessThan(opname.server());
    }

    @Test
    void watNieuwWasIsBijHetHerhalenWeerNieuwEnWatErAlWasBlijft() throws Exception {
        var oud = new UUID(0x0190_0000_0000_7000L, 1L << 63);
        var opname = neemOp(() -> schrijf(oud, Ids.nieuw()));
        try (var kaal = new Kaal(bron::getConnection, sql -> sql)) {
            assertThat(kaal.speel(opname).nanos()).isPositive();
        }
        assertThat(aantal()).isEqualTo(2);
        assertThat(eigenaar.jdbc()
                        .sql("""
                select ids[1] = id and ids[2] = :oud and tekst = 'van ' || id || ' en ' || :oud::text and leeg is null
                  from bench.regel
                """)
                        .param("oud", oud)
                        .query(Boolean.class)
                        .list())
                .containsExactly(true, true);
    }

    @Test
    void eenTransactieDieTerugdraaitDoetDatBijHetHerhalenOok() throws Exception {
        var transactie = new TransactionTemplate(new JdbcTransactionManager(gemeten));
        var opname = neemOp(() -> transactie.executeWithoutResult(stand -> {
            schrijf(Ids.nieuw(), Ids.nieuw());
            stand.setRollbackOnly();
        }));
        try (var kaal = new Kaal(bron::getConnection, sql -> sql)) {
            kaal.speel(opname);
        }
        assertThat(opname.opdrachten()).isEqualTo(1);
        assertThat(aantal()).isZero();
    }
}

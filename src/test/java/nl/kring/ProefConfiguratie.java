package nl.kring;

import java.util.List;
import java.util.UUID;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.HuidigeActor;
import nl.kring.platform.KindId;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests add to the app: a clock to set, the owner's way into the database, and acting as somebody. */
@TestConfiguration(proxyBeanMethods = false)
public class ProefConfiguratie {
    @Bean
    @Primary
    ProefKlok proefKlok() {
        return new ProefKlok();
    }

    /** The owner's connection, to lay out a world and to look at what the app may not see. */
    @Bean
    Eigenaar eigenaar(FlywayConnectionDetails verbinding) {
        return new Eigenaar(JdbcClient.create(new DriverManagerDataSource(
                verbinding.getJdbcUrl(), verbinding.getUsername(), verbinding.getPassword())));
    }

    /** Outside the demo Kring starts only with a master key. */
    @Bean
    static DynamicPropertyRegistrar proefsleutel() {
        return instellingen -> instellingen.add("kring.sleutel", () -> Proefsleutel.BASE64);
    }

    /** Static: it must stand before the data source is made. */
    @Bean
    static Opdrachten opdrachten() {
        return new Opdrachten();
    }

    @Bean
    Als als(PlatformTransactionManager transacties) {
        return new Als(new TransactionTemplate(transacties));
    }

    public record Eigenaar(JdbcClient jdbc) {
        /** What people wrote in these rows, opened; {@code plek} is the column, such as "traject.doel.woorden". */
        public List<String> teksten(String plek, String voorwaarde, Object... waarden) {
            return new Leesbaar(jdbc).teksten(plek, voorwaarde, waarden);
        }

        /** A text as it stands in this place, for a test that lays out a row by itself. */
        public byte[] dicht(GemeenteId gemeente, KindId kind, String plek, UUID rij, String tekst) {
            return new Leesbaar(jdbc).dicht(gemeente, kind, plek, rij, tekst);
        }
    }

    /** Does work as this actor, in one transaction, the way a request would. */
    public record Als(TransactionTemplate transactie) {
        public <T> T doe(nl.kring.platform.Actor actor, java.util.function.Supplier<T> werk) {
            return HuidigeActor.als(actor, () -> transactie.execute(_ -> werk.get()));
        }

        public void werk(nl.kring.platform.Actor actor, Runnable werk) {
            HuidigeActor.als(actor, () -> {
                transactie.executeWithoutResult(_ -> werk.run());
                return true;
            });
        }
    }
}

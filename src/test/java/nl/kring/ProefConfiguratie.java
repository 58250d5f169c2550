package nl.kring;

import nl.kring.platform.HuidigeActor;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
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

    /** Static: it must stand before the data source is made. */
    @Bean
    static Opdrachten opdrachten() {
        return new Opdrachten();
    }

    @Bean
    Als als(PlatformTransactionManager transacties) {
        return new Als(new TransactionTemplate(transacties));
    }

    public record Eigenaar(JdbcClient jdbc) {}

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

package nl.kring.platform.database;

import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import nl.kring.platform.start.NietTeStarten;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions that carry the acting user, and migrations that know the name of the app's role. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguratie {

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(DataSource dataSource, Clock klok) {
        return new RlsTransactionManager(dataSource, klok);
    }

    /** Sessions are read before anyone is known, so they get plain transactions of their own. */
    @Bean
    TransactionOperations springSessionTransactionOperations(DataSource dataSource) {
        var sjabloon = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        sjabloon.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return sjabloon;
    }

    @Bean
    FlywayConfigurationCustomizer rolVanDeApp(JdbcConnectionDetails verbinding) {
        var rol = verbinding.getUsername();
        if (rol == null || !rol.matches("[a-z_][a-z0-9_]{0,62}")) {
            throw new NietTeStarten(
                    "De databaserol van de app heeft een naam die niet kan.",
                    "Geef SPRING_DATASOURCE_USERNAME een naam van kleine letters, cijfers en _.");
        }
        return flyway -> flyway.placeholders(Map.of("app", rol));
    }
}

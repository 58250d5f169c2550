package nl.kring.platform.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Our own PostgreSQL, unless the standard Spring variables name another one (SPRING_DATASOURCE_URL). */
@Configuration(proxyBeanMethods = false)
@Conditional(EigenDatabaseConfiguratie.GeenAndereDatabase.class)
class EigenDatabaseConfiguratie {

    static final class GeenAndereDatabase implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty("spring.datasource.url");
        }
    }

    @Bean(destroyMethod = "close")
    EigenDatabase eigenDatabase(
            @Value("${kring.data}") String map, @Value("${kring.database.duurzaam:true}") boolean duurzaam) {
        return EigenDatabase.start(Path.of(map).toAbsolutePath().normalize(), duurzaam);
    }

    @Bean
    JdbcConnectionDetails rolVanDeAppVerbinding(EigenDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return Geheimen.APP;
            }

            @Override
            public String getPassword() {
                return database.wachtwoord(Geheimen.APP);
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }

    @Bean
    FlywayConnectionDetails rolVanDeEigenaarVerbinding(EigenDatabase database) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return Geheimen.EIGENAAR;
            }

            @Override
            public String getPassword() {
                return database.wachtwoord(Geheimen.EIGENAAR);
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}

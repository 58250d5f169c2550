package nl.kring.demo;

import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Loads the demo once, and looks into it as the owner or as one of its people. */
@TestConfiguration(proxyBeanMethods = false)
class GeladenDemo {
    static final DemoOpdracht OPDRACHT = new DemoOpdracht(2022, ProefKlok.VANDAAG, 1);

    @Bean
    Laadresultaat geladen(Demolader lader, FlywayMigrationInitializer naDeMigraties) {
        return lader.laad(OPDRACHT);
    }

    @Bean
    DemoFixture demoFixture(Eigenaar eigenaar, Als als, JdbcClient app, Laadresultaat geladen) {
        return new DemoFixture(eigenaar.jdbc(), als, app);
    }
}

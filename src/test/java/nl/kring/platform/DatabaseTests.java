package nl.kring.platform;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kring.KringTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("De database en zijn tweede slot")
class DatabaseTests {
    @Autowired
    JdbcClient jdbc;

    @Test
    void deAppIsGeenEigenaarEnMagRegelbeveiligingNietOverslaan() {
        var eigen = jdbc.sql("select count(*) from pg_tables where tableowner = current_user")
                .query(Integer.class)
                .single();
        var overslaan = jdbc.sql("select rolbypassrls or rolsuper from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();
        assertThat(eigen).isZero();
        assertThat(overslaan).isFalse();
    }
}

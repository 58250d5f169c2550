package nl.kring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.kring.toestemming.Contactwereld;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole app on a real PostgreSQL and a free port on loopback, started once for all tests; each test makes its own municipality. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kring.data=target/proefdata/${random.uuid}", "kring.database.duurzaam=false"})
@ExtendWith({Logwacht.class, KlokTerug.class})
@Import({ProefConfiguratie.class, Proefstad.class, Bezoeker.class, Importproef.class, Contactwereld.class})
public @interface KringTest {}

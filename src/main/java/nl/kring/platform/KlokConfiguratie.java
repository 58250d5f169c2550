package nl.kring.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock. Everything that asks for the time gets it from here. */
@Configuration(proxyBeanMethods = false)
class KlokConfiguratie {
    @Bean
    @org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean
    Clock klok() {
        return Clock.system(Tijd.ZONE);
    }
}

package nl.kring.platform;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The one clock. Everything that asks for the time, or works by it or after a commit, begins here. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableAsync
class KlokConfiguratie {
    @Bean
    @ConditionalOnMissingBean
    Clock klok() {
        return Clock.system(Tijd.ZONE);
    }
}

package nl.kring.werkwijze;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** A version begins at midnight in Amsterdam, a pilot ends there: within a minute what runs follows. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kring.taken", matchIfMissing = true)
class Herberekenklok {
    private final Herberekenen herberekenen;

    Herberekenklok(Herberekenen herberekenen) {
        this.herberekenen = herberekenen;
    }

    @Scheduled(initialDelay = 40, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void herbereken() {
        herberekenen.herberekenAlles();
    }
}

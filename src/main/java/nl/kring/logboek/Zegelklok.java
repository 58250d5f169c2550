package nl.kring.logboek;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Seals by the clock, where this instance does work by the clock. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kring.taken", matchIfMissing = true)
class Zegelklok {
    private final Verzegelaar verzegelaar;

    Zegelklok(Verzegelaar verzegelaar) {
        this.verzegelaar = verzegelaar;
    }

    /** A line that is not sealed yet can still be changed unseen by whoever owns the database: so not long. */
    @Scheduled(initialDelay = 20, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void tik() {
        verzegelaar.verzegelAlles();
    }
}

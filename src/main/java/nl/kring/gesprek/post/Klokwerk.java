package nl.kring.gesprek.post;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** What the post room does by the clock. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kring.taken", matchIfMissing = true)
class Klokwerk {
    private final Herinneren herinneren;
    private final ToegangVolgen toegang;
    private final Postkamer postkamer;

    Klokwerk(Herinneren herinneren, ToegangVolgen toegang, Postkamer postkamer) {
        this.herinneren = herinneren;
        this.toegang = toegang;
        this.postkamer = postkamer;
    }

    /** Each hour rather than once a day: who starts late catches up. */
    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void herinner() {
        herinneren.herinnerAlles();
    }

    /** Each quarter of an hour: what ended by itself is told well before anybody leaves for the talk. */
    @Scheduled(initialDelay = 1, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void volgToegang() {
        toegang.volgAlles();
    }

    @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void verstuur() {
        postkamer.verstuurAlles();
    }
}

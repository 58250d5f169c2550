package nl.kring.platform.gebeurtenis;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Gives work that failed another try, a few times; after that a person must look. What a crash left half done is called failed by
 * the registry's own watch (see spring.modulith.events.staleness), and comes round here too.
 */
@Configuration(proxyBeanMethods = false)
class Herkansing {
    static final int HOOGSTENS_POGINGEN = 8;
    private static final Duration RUST = Duration.ofMinutes(1);

    private final FailedEventPublications mislukt;

    Herkansing(FailedEventPublications mislukt) {
        this.mislukt = mislukt;
    }

    /** Once more for all that failed and rested, unless it was tried too often. */
    void probeerAlles() {
        mislukt.resubmit(ResubmissionOptions.defaults()
                .withMinAge(RUST)
                .withFilter(werk -> werk.getCompletionAttempts() < HOOGSTENS_POGINGEN));
    }

    /** Once more for this one, at once. */
    void probeer(UUID id) {
        mislukt.resubmit(ResubmissionOptions.defaults()
                .withMinAge(Duration.ZERO)
                .withFilter(werk -> werk.getIdentifier().equals(id)));
    }

    /** By the clock, where this instance does work by the clock. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "kring.taken", matchIfMissing = true)
    static class Klok {
        private final Herkansing herkansing;

        Klok(Herkansing herkansing) {
            this.herkansing = herkansing;
        }

        @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
        void tik() {
            herkansing.probeerAlles();
        }
    }
}

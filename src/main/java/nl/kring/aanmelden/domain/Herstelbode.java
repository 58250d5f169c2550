package nl.kring.aanmelden.domain;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets letters about a lost password go out once what they are about is committed. */
@Component
class Herstelbode {
    private final Herstelpost post;
    private final ApplicationEventPublisher events;

    Herstelbode(Herstelpost post, ApplicationEventPublisher events) {
        this.post = post;
        this.events = events;
    }

    boolean staatKlaar() {
        return post.staatKlaar();
    }

    void stuurCode(HerstelGevraagd gevraagd) {
        events.publishEvent(gevraagd);
    }

    /** Told as far as mail goes out: the code itself is handed over whether or not. */
    void meldCodeInPersoon(String naar) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                post.meldCodeInPersoon(naar);
            }
        });
    }
}

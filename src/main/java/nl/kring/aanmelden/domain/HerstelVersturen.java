package nl.kring.aanmelden.domain;

import java.util.Set;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.HuidigeActor;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a parent's code and mails it, after the commit of who asked, through the registry of events: what fails is tried again. A code is
 * only kept when its mail left, so that a mail that fails leaves an earlier code as it was; and it is kept nowhere but hashed. In the name of
 * who asked: whether that person may is looked at again.
 */
@Component
class HerstelVersturen {
    private final Herstelcodes codes;
    private final Herstelpost post;
    private final TransactionTemplate transactie;

    HerstelVersturen(Herstelcodes codes, Herstelpost post, PlatformTransactionManager transacties) {
        this.codes = codes;
        this.post = post;
        this.transactie = new TransactionTemplate(transacties);
    }

    @Async
    @TransactionalEventListener
    void op(HerstelGevraagd gevraagd) {
        if (!post.staatKlaar()) {
            return; // the mail server was taken away meanwhile: then a beheerder hands a code over
        }
        var vrager = new Actor(gevraagd.gemeente(), gevraagd.door(), Actor.Soort.MEDEWERKER, Set.of(Functie.COACH));
        HuidigeActor.als(vrager, () -> {
            transactie.executeWithoutResult(_ -> stuur(gevraagd));
            return true;
        });
    }

    private void stuur(HerstelGevraagd gevraagd) {
        var code = Code.nieuw();
        codes.perMail(gevraagd.kind(), gevraagd.ouder(), code).ifPresent(naar -> {
            if (!post.stuurCode(naar, code)) {
                throw new IllegalStateException("the code for a parent could not be mailed");
            }
        });
    }
}

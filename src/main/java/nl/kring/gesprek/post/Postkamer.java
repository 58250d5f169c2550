package nl.kring.gesprek.post;

import nl.kring.platform.Actor;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.HuidigeActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits, one letter per transaction: a crash sends at most that one twice, and never loses one. Logs ids only: an
 * error of a mail server repeats the address.
 */
@Component
class Postkamer {
    private static final Logger LOG = LoggerFactory.getLogger(Postkamer.class);
    /** After these many failures in one round the server is left alone until the next. */
    private static final int HOOGSTENS_MIS = 3;

    private static final String GEEN_ADRES = "GEEN_ADRES";

    private final Brievenbus brievenbus;
    private final Briefschrijver schrijver;
    private final Postbode postbode;
    private final TransactionTemplate transactie;

    Postkamer(
            Brievenbus brievenbus,
            Briefschrijver schrijver,
            Postbode postbode,
            PlatformTransactionManager transacties) {
        this.brievenbus = brievenbus;
        this.schrijver = schrijver;
        this.postbode = postbode;
        this.transactie = new TransactionTemplate(transacties);
    }

    /** What became of one line. */
    private enum Uitkomst {
        NIETS_TE_DOEN,
        GEDAAN,
        MIS
    }

    void verstuurAlles() {
        brievenbus.gemeenten().forEach(this::verstuur);
    }

    /** Without a mail server the letters wait. */
    void verstuur(GemeenteId gemeente) {
        if (!postbode.staatKlaar()) {
            return;
        }
        var kring = Actor.systeem(gemeente);
        var mis = 0;
        while (mis < HOOGSTENS_MIS) {
            switch (een(kring)) {
                case NIETS_TE_DOEN -> {
                    return;
                }
                case GEDAAN -> {}
                case MIS -> mis++;
            }
        }
    }

    private Uitkomst een(Actor kring) {
        return HuidigeActor.als(
                kring,
                () -> transactie.execute(_ -> brievenbus
                        .volgende(kring.gemeente())
                        .map(post -> verwerk(kring, post))
                        .orElse(Uitkomst.NIETS_TE_DOEN)));
    }

    private Uitkomst verwerk(Actor kring, Post post) {
        if (post.isNietMeerNodig()) {
            brievenbus.nietNodig(post, "INGEHAALD");
            return Uitkomst.GEDAAN;
        }
        if (post.magNietMeer()) {
            brievenbus.nietNodig(post, "GEEN_TOEGANG");
            return Uitkomst.GEDAAN;
        }
        var naar = post.mail();
        if (naar == null) {
            brievenbus.nietNodig(post, GEEN_ADRES);
            return Uitkomst.GEDAAN;
        }
        return bezorg(kring, post, naar);
    }

    private Uitkomst bezorg(Actor kring, Post post, String naar) {
        try {
            postbode.bezorg(schrijver.schrijf(post), naar);
            brievenbus.verstuurd(kring, post);
            return Uitkomst.GEDAAN;
        } catch (IllegalArgumentException geenMailadres) {
            LOG.warn("Bericht {} heeft geen bruikbaar mailadres", post.id());
            brievenbus.nietNodig(post, GEEN_ADRES);
            return Uitkomst.GEDAAN;
        } catch (MailException mislukt) {
            var pogingen = brievenbus.mislukt(post);
            if (pogingen >= Brievenbus.HOOGSTENS_POGINGEN) {
                LOG.error("Bericht {} is na {} keer niet verstuurd; zie /beheer/post", post.id(), pogingen);
            } else {
                LOG.warn(
                        "Bericht {} is niet verstuurd ({})",
                        post.id(),
                        mislukt.getClass().getSimpleName());
            }
            return Uitkomst.MIS;
        }
    }
}

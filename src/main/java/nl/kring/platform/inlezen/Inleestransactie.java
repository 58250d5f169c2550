package nl.kring.platform.inlezen;

import java.util.function.Predicate;
import nl.kring.platform.Actor;
import nl.kring.platform.HuidigeActor;
import nl.kring.platform.database.AlsEigenaar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One transaction for one file: kept when the work says so, and otherwise as if nothing had been. */
@Component
class Inleestransactie {
    private final AlsEigenaar eigenaar;
    private final JdbcClient app;
    private final TransactionTemplate transactie;

    Inleestransactie(AlsEigenaar eigenaar, JdbcClient app, PlatformTransactionManager transacties) {
        this.eigenaar = eigenaar;
        this.app = app;
        this.transactie = new TransactionTemplate(transacties);
    }

    /** @param werk says whether it is to be kept */
    void doe(boolean alsEigenaar, Doelgemeente gemeente, Predicate<JdbcClient> werk) {
        if (alsEigenaar) {
            doeAlsEigenaar(werk);
        } else {
            // Kring itself opens the door, to look colleagues up; each row is then the work of one of them
            HuidigeActor.als(Actor.systeem(gemeente.id()), () -> doeAlsApp(werk));
        }
    }

    private void doeAlsEigenaar(Predicate<JdbcClient> werk) {
        try {
            eigenaar.<Boolean>doe(jdbc -> {
                if (!werk.test(jdbc)) {
                    throw new Terug();
                }
                return true;
            });
        } catch (Terug _) {
            // asked for: everything is taken back
        }
    }

    private boolean doeAlsApp(Predicate<JdbcClient> werk) {
        transactie.executeWithoutResult(stand -> {
            if (!werk.test(app)) {
                stand.setRollbackOnly();
            }
        });
        return true;
    }

    private static final class Terug extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Terug() {
            super(null, null, false, false);
        }
    }
}

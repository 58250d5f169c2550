package nl.kring.kind.sleutel;

import java.util.List;
import nl.kring.platform.database.AlsEigenaar;
import nl.kring.platform.sleutel.Hoofdsleutel;
import nl.kring.platform.sleutel.NietTeOpenen;
import nl.kring.platform.start.NietTeStarten;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Before anything is served: whether the configured master key opens what is in the database. Kring would else start, and fail on the
 * first page with a text on it; or wrap new keys that nobody else can open.
 */
@Component
class Sleutelproef implements SmartInitializingSingleton {
    private final AlsEigenaar eigenaar;
    private final Hoofdsleutel hoofdsleutel;

    Sleutelproef(AlsEigenaar eigenaar, Hoofdsleutel hoofdsleutel) {
        this.eigenaar = eigenaar;
        this.hoofdsleutel = hoofdsleutel;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            eigenaar.doe(jdbc -> {
                vanElkeMeester(jdbc).forEach(sleutel -> sleutel.open(hoofdsleutel));
                weigerOude(jdbc);
                return true;
            });
        } catch (NietTeOpenen e) {
            throw new NietTeStarten(
                    "De hoofdsleutel past niet op de teksten in deze database.",
                    "Zet KRING_SLEUTELBESTAND of KRING_SLEUTEL op de sleutel waarmee deze Kring eerder draaide.",
                    e);
        }
    }

    /** One of each is enough: what one key of the ring wrapped, it wrapped all of. */
    private static List<Gewikkeld> vanElkeMeester(JdbcClient jdbc) {
        return jdbc.sql("select distinct on (meester) * from kind.sleutel where meester is not null order by meester")
                .query((rij, _) -> Gewikkeld.uit(rij))
                .list();
    }

    private void weigerOude(JdbcClient jdbc) {
        var weg = jdbc.sql("select exists (select from kind.oude_meester where meester = :meester)")
                .param("meester", hoofdsleutel.meester())
                .query(Boolean.class)
                .single();
        if (weg) {
            throw new NietTeStarten(
                    "Deze hoofdsleutel is vervangen en opgeruimd.",
                    "Zet KRING_SLEUTELBESTAND of KRING_SLEUTEL op de nieuwe sleutel.");
        }
    }
}

package nl.kring.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The door to a child: judges, writes the line, and either lets through or answers as if there were nothing. */
@Component
public class Toegang {
    private final JdbcClient jdbc;
    private final Logboek logboek;
    private final Clock klok;
    private final TransactionTemplate apart;

    Toegang(JdbcClient jdbc, Logboek logboek, Clock klok, PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        this.logboek = logboek;
        this.klok = klok;
        this.apart = new TransactionTemplate(transacties);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Lets the actor through and writes the line, in the caller's transaction.
     *
     * @throws NietGevonden when there is no ground; the refusal stays in the logbook although the caller rolls back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Grond eis(Actor actor, Handeling handeling, KindId kind, @Nullable UUID object) {
        var grond = oordeel(handeling, kind);
        if (grond.isEmpty()) {
            apart.executeWithoutResult(_ -> logboek.geweigerd(actor, handeling.name(), kind));
            throw NietGevonden.genoteerd();
        }
        logboek.toegestaan(actor, handeling.name(), kind, object, grond.get().name());
        return grond.get();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Grond eis(Actor actor, Handeling handeling, KindId kind) {
        return eis(actor, handeling, kind, null);
    }

    /** Whether a screen should offer the act; writes nothing, and opens nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean mag(Handeling handeling, KindId kind) {
        return oordeel(handeling, kind).isPresent();
    }

    /**
     * Somebody asked for this by its id and row security hid it: writes the refusal, when there is such a thing and the actor may
     * not see the child. Tells nothing, not even whether it wrote.
     */
    @Transactional
    public void noteerVerborgen(UUID object) {
        jdbc.sql("select toegang.noteer_weigering(:regel, :op, :object)")
                .param("regel", Ids.nieuw())
                .param("op", klok.instant().atOffset(ZoneOffset.UTC))
                .param("object", object)
                .query((_, _) -> true)
                .list();
    }

    private Optional<Grond> oordeel(Handeling handeling, KindId kind) {
        return ToegangPolicy.oordeel(handeling, feiten(kind), Tijd.vandaag(klok));
    }

    private List<Feit> feiten(KindId kind) {
        return jdbc.sql("select * from toegang.feiten(:kind)")
                .param("kind", kind.waarde())
                .query(Toegang::feit)
                .list();
    }

    private static Feit feit(ResultSet rij, int nummer) throws SQLException {
        return new Feit(
                Grond.valueOf(rij.getString("soort")),
                rij.getString("functie"),
                rij.getObject("van", LocalDate.class),
                rij.getObject("tot", LocalDate.class),
                rij.getObject("plaatsing_tot", LocalDate.class),
                rij.getString("niveau"),
                rij.getObject("geldig_tot", LocalDate.class),
                rij.getBoolean("gezag_compleet"));
    }
}

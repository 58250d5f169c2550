package nl.kring.toegang;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
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
    private final Feiten feiten;
    private final Logboek logboek;
    private final Clock klok;
    private final TransactionTemplate apart;

    Toegang(JdbcClient jdbc, Feiten feiten, Logboek logboek, Clock klok, PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        this.feiten = feiten;
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
    public Grond eis(Actor actor, Handeling handeling, Rondom wat, @Nullable UUID object) {
        var kind = wat.kind();
        var grond = oordeel(handeling, wat, feiten.vers(kind));
        if (grond.isEmpty()) {
            throw weigering(actor, handeling, wat);
        }
        logboek.toegestaan(actor, handeling.name(), kind, object, grond.get().name());
        return grond.get();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Grond eis(Actor actor, Handeling handeling, Rondom wat) {
        return eis(actor, handeling, wat, null);
    }

    /**
     * Behind the door something more turned out to decide, and it says no: the line that let through is rolled back with the caller,
     * this one stays. To be thrown.
     */
    public NietGevonden weigering(Actor actor, Handeling handeling, Rondom wat) {
        apart.executeWithoutResult(_ -> logboek.geweigerd(actor, handeling.name(), wat.kind()));
        return NietGevonden.genoteerd();
    }

    /**
     * Lets through who works in this function, for what is not about one child.
     *
     * @throws NietGevonden for everybody else; the refusal stays in the logbook
     */
    @Transactional
    public void eisFunctie(Actor actor, Functie functie, String handeling) {
        eis(actor, actor.heeft(functie), handeling);
    }

    /**
     * Lets through who may do this for the whole city; what is written behind the door leaves its own line.
     *
     * @throws NietGevonden for everybody else; the refusal stays in the logbook
     */
    @Transactional
    public void eis(Actor actor, Stadshandeling handeling) {
        eis(actor, handeling.magDoor(actor), handeling.name());
    }

    private void eis(Actor actor, boolean mag, String handeling) {
        if (!mag) {
            apart.executeWithoutResult(_ -> logboek.geweigerdZonderKind(actor, handeling));
            throw NietGevonden.genoteerd();
        }
    }

    /** Whether a screen should offer the act, by the facts that this transaction saw; writes nothing, and opens nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean mag(Handeling handeling, Rondom wat) {
        return oordeel(handeling, wat, feiten.gezien(wat.kind())).isPresent();
    }

    /**
     * Somebody asked for this by its id and row security hid it: writes the refusal, when there is such a thing and the actor may
     * not see it. Tells nothing, not even whether it wrote.
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

    private Optional<Grond> oordeel(Handeling handeling, Rondom wat, List<Feit> gelezen) {
        return ToegangPolicy.oordeel(handeling, wat.plaatsing(), gelezen, Tijd.vandaag(klok));
    }
}

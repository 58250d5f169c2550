package nl.kring.inzet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.traject.Traject;
import nl.kring.traject.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps help and contacts. */
@Repository
class Inzetbewaring {
    private final JdbcClient jdbc;
    private final Inzetten inzetten;

    Inzetbewaring(JdbcClient jdbc, Inzetten inzetten) {
        this.jdbc = jdbc;
        this.inzetten = inzetten;
    }

    Optional<Inzet> inzet(InzetId id) {
        return inzetten.inzet(id);
    }

    /** A second time, or the same person already helping in this way: nothing happens. The id of other help does not exist here. */
    void bewaar(Actor actor, Traject traject, RegistreerInzet opdracht, UUID organisatie) {
        var erbij = jdbc.sql("""
                insert into inzet.inzet (gemeente_id, inzet_id, traject_id, kind_id, functie, medewerker_id, organisatie_id,
                                         grondslag, plaats, ouders_akkoord_op, van)
                values (:gemeente, :id, :traject, :kind, :functie, :medewerker, :organisatie, :grondslag, :plaats, :akkoord, :van)
                on conflict do nothing
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("id", opdracht.id().waarde())
                .param("traject", traject.id().waarde())
                .param("kind", traject.kind().waarde())
                .param("functie", opdracht.functie().name())
                .param("medewerker", opdracht.medewerker().waarde())
                .param("organisatie", organisatie)
                .param("grondslag", opdracht.grondslag().name())
                .param("plaats", opdracht.plek().name())
                .param("akkoord", opdracht.oudersAkkoordOp())
                .param("van", opdracht.van())
                .update();
        if (erbij == 0 && !isErAl(traject, opdracht)) {
            throw NietGevonden.van(opdracht.id().waarde());
        }
    }

    private boolean isErAl(Traject traject, RegistreerInzet opdracht) {
        return inzetten.vanTraject(traject.id()).stream()
                .anyMatch(inzet -> inzet.functie() == opdracht.functie()
                        && inzet.medewerker().equals(opdracht.medewerker()));
    }

    void beeindig(InzetId id, LocalDate dag) {
        jdbc.sql("update inzet.inzet set tot = greatest(van, :dag) where inzet_id = :id and tot is null")
                .param("id", id.waarde())
                .param("dag", dag)
                .update();
    }

    /** With the traject its voorliggende help ends; what rests on a decision goes on (R-ST-09). */
    void beeindigVoorliggend(TrajectId traject, LocalDate dag) {
        jdbc.sql("""
                update inzet.inzet set tot = greatest(van, :dag)
                 where traject_id = :traject and grondslag = 'VOORLIGGEND' and tot is null
                """).param("traject", traject.waarde()).param("dag", dag).update();
    }

    void bewaarContact(Actor actor, Inzet inzet, UUID contact, LocalDate op, Contactsoort hoe) {
        var erbij = jdbc.sql("""
                insert into inzet.contact (gemeente_id, contact_id, inzet_id, kind_id, op, hoe, door)
                values (:gemeente, :contact, :inzet, :kind, :op, :hoe, :door)
                on conflict do nothing
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("contact", contact)
                .param("inzet", inzet.id().waarde())
                .param("kind", inzet.kind().waarde())
                .param("op", op)
                .param("hoe", hoe.name())
                .param("door", actor.persoon())
                .update();
        if (erbij == 0 && !isVan(inzet, contact)) {
            throw NietGevonden.van(contact);
        }
    }

    private boolean isVan(Inzet inzet, UUID contact) {
        return jdbc.sql("select exists (select 1 from inzet.contact where contact_id = :contact and inzet_id = :inzet)")
                .param("contact", contact)
                .param("inzet", inzet.id().waarde())
                .query(Boolean.class)
                .single();
    }
}

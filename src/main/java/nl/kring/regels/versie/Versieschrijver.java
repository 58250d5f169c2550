package nl.kring.regels.versie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.regels.Instelling;
import nl.kring.regels.dmn.Schrijver;
import nl.kring.regels.tabel.Tabel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes versions. Each change says which state it saw; false: somebody was quicker, or the version is not in that state (any more). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Versieschrijver {
    private final JdbcClient jdbc;
    private final Clock klok;

    Versieschrijver(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** One at a time in a municipality, until the transaction ends: who comes second sees what the first did. */
    void eenTegelijk() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('regels.versie'), hashtext(platform.gemeente()::text))")
                .query((_, _) -> true)
                .list();
    }

    /** With the next number of the municipality; a form that is sent twice makes one. */
    boolean maak(Actor actor, VersieId id, String titel, int basis) {
        eenTegelijk();
        return jdbc.sql("""
                insert into regels.versie (gemeente_id, versie_id, nummer, titel, waarom, basis_nummer, gemaakt_door, gemaakt_op)
                select platform.gemeente(), :id, coalesce(max(nummer), 1) + 1, :titel, '', :basis, :door, :op from regels.versie
                on conflict (gemeente_id, versie_id) do nothing
                """)
                        .param("id", id.waarde())
                        .param("titel", titel)
                        .param("basis", basis)
                        .param("door", actor.persoon())
                        .param("op", nu())
                        .update()
                == 1;
    }

    void vul(VersieId id, Inhoud inhoud) {
        inhoud.tabellen()
                .values()
                .forEach(tabel -> jdbc.sql(
                                "insert into regels.tabel (gemeente_id, versie_id, tabel, dmn) values (platform.gemeente(), :id, :tabel, :dmn)")
                        .param("id", id.waarde())
                        .param("tabel", tabel.id().name())
                        .param("dmn", Schrijver.schrijf(tabel))
                        .update());
        inhoud.instellingen()
                .forEach((instelling, waarde) -> jdbc.sql(
                                "insert into regels.instelling (gemeente_id, versie_id, code, waarde) values (platform.gemeente(), :id, :code, :waarde)")
                        .param("id", id.waarde())
                        .param("code", instelling.name())
                        .param("waarde", waarde)
                        .update());
    }

    boolean vervang(Versie versie, Tabel was, Tabel wordt) {
        return jdbc.sql("update regels.tabel set dmn = :wordt where versie_id = :id and tabel = :tabel and dmn = :was")
                                .param("id", versie.id().waarde())
                                .param("tabel", was.id().name())
                                .param("was", Schrijver.schrijf(was))
                                .param("wordt", Schrijver.schrijf(wordt))
                                .update()
                        == 1
                && tel(versie);
    }

    void stelIn(VersieId id, Map<Instelling, Integer> waarden) {
        waarden.forEach((instelling, waarde) -> jdbc.sql(
                        "update regels.instelling set waarde = :waarde where versie_id = :id and code = :code")
                .param("id", id.waarde())
                .param("code", instelling.name())
                .param("waarde", waarde)
                .update());
    }

    /** A draft changed, whatever of it. */
    boolean tel(Versie versie) {
        return jdbc.sql("update regels.versie set versie = versie + 1 where versie_id = :id and stand = 'CONCEPT'")
                        .param("id", versie.id().waarde())
                        .update()
                == 1;
    }

    boolean beschrijf(Versie versie, int telling, String titel, String waarom, Bereik bereik) {
        return jdbc.sql("""
                update regels.versie set titel = :titel, waarom = :waarom, gebieden = :gebieden::text[], van = :van, tot = :tot,
                       versie = versie + 1
                 where versie_id = :id and stand = 'CONCEPT' and versie = :telling
                """)
                        .param("titel", titel)
                        .param("waarom", waarom)
                        .param(
                                "gebieden",
                                bereik.isStad() ? null : bereik.gebieden().toArray(String[]::new))
                        .param("van", bereik.van())
                        .param("tot", bereik.tot())
                        .param("id", versie.id().waarde())
                        .param("telling", telling)
                        .update()
                == 1;
    }

    boolean stelVoor(Actor actor, Versie versie, int telling) {
        return jdbc.sql("""
                update regels.versie set stand = 'VOORGESTELD', voorgesteld_door = :door, voorgesteld_op = :op, besloten_door = null,
                       besloten_op = null, besluit_reden = null, versie = versie + 1
                 where versie_id = :id and stand = 'CONCEPT' and versie = :telling
                """)
                        .param("door", actor.persoon())
                        .param("op", nu())
                        .param("id", versie.id().waarde())
                        .param("telling", telling)
                        .update()
                == 1;
    }

    boolean besluit(Actor actor, Versie versie, int telling, Stand naar, @Nullable String reden) {
        return jdbc.sql("""
                update regels.versie set stand = :naar, besloten_door = :door, besloten_op = :op, besluit_reden = :reden, versie = versie + 1
                 where versie_id = :id and stand = :stand and versie = :telling
                """)
                        .param("naar", naar.name())
                        .param("door", actor.persoon())
                        .param("op", nu())
                        .param("reden", reden)
                        .param("id", versie.id().waarde())
                        .param("stand", versie.stand().name())
                        .param("telling", telling)
                        .update()
                == 1;
    }

    boolean loopt(Actor actor, Versie versie, int telling, LocalDate was, LocalDate tot, String reden) {
        var gelukt = jdbc.sql("""
                update regels.versie set tot = :tot, versie = versie + 1
                 where versie_id = :id and stand = 'GOEDGEKEURD' and tot = :was and versie = :telling
                """)
                        .param("tot", tot)
                        .param("was", was)
                        .param("id", versie.id().waarde())
                        .param("telling", telling)
                        .update()
                == 1;
        if (gelukt) {
            jdbc.sql("""
                    insert into regels.looptijd (gemeente_id, looptijd_id, versie_id, was, tot, reden, door, op)
                    values (platform.gemeente(), :looptijd, :id, :was, :tot, :reden, :door, :op)
                    """)
                    .param("looptijd", looptijd())
                    .param("id", versie.id().waarde())
                    .param("was", was)
                    .param("tot", tot)
                    .param("reden", reden)
                    .param("door", actor.persoon())
                    .param("op", nu())
                    .update();
        }
        return gelukt;
    }

    private static UUID looptijd() {
        return Ids.nieuw();
    }

    private OffsetDateTime nu() {
        return klok.instant().atOffset(ZoneOffset.UTC);
    }
}

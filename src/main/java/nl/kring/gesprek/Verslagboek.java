package nl.kring.gesprek;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.kring.gesprek.RondGesprekAf.Actieregel;
import nl.kring.gesprek.RondGesprekAf.Doelregel;
import nl.kring.kind.OuderId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.Tijd;
import nl.kring.traject.Afspreken;
import nl.kring.traject.Afspreken.NieuwDoel;
import nl.kring.traject.Afspreken.NieuweActie;
import nl.kring.traject.Eigenaar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down what came of a talk: who was there, how the goals go, and what was agreed. */
@Repository
class Verslagboek {
    private final JdbcClient jdbc;
    private final Afspreken afspreken;
    private final Clock klok;

    Verslagboek(JdbcClient jdbc, Afspreken afspreken, Clock klok) {
        this.jdbc = jdbc;
        this.afspreken = afspreken;
        this.klok = klok;
    }

    /** Whether this talk was closed from this very form: then the same form was sent twice. */
    boolean kwamVan(GesprekId gesprek, UUID formulier) {
        return jdbc.sql(
                                "select count(*) from gesprek.gesprek where gesprek_id = :gesprek and stand = 'AFGEROND' and formulier = :formulier")
                        .param("gesprek", gesprek.waarde())
                        .param("formulier", formulier)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    Optional<GesprekId> vervolgVan(GesprekId gesprek) {
        return jdbc.sql("select gesprek_id from gesprek.gesprek where volgt_op = :gesprek order by gesprek_id limit 1")
                .param("gesprek", gesprek.waarde())
                .query(UUID.class)
                .optional()
                .map(GesprekId::new);
    }

    /**
     * Closes the talk; of a week in which it was planned, the day becomes today.
     *
     * @return false when somebody else was there in between
     */
    boolean sluit(Actor actor, RondGesprekAf typwerk) {
        var plaats = Optional.ofNullable(typwerk.plaats()).orElseThrow();
        return jdbc.sql("""
                update gesprek.gesprek
                   set stand = 'AFGEROND', afgerond_op = :nu, plaats = :plaats, invoer = null, bewaard_op = null, formulier = :formulier,
                       datum = case when alleen_week then least(:vandaag, datum + 6) else datum end, alleen_week = false,
                       gewijzigd_door = :door, versie = versie + 1
                 where gesprek_id = :gesprek and stand = 'GEPLAND' and (versie = :versie or formulier = :formulier)
                """)
                        .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                        .param("plaats", plaats.name())
                        .param("formulier", typwerk.formulier())
                        .param("vandaag", Tijd.vandaag(klok))
                        .param("door", actor.persoon())
                        .param("gesprek", typwerk.gesprek().waarde())
                        .param("versie", typwerk.versie())
                        .update()
                == 1;
    }

    void schrijf(Actor actor, Gesprek gesprek, RondGesprekAf typwerk) {
        jdbc.sql(
                        "update gesprek.deelnemer set aanwezig = (deelnemer_id = any (:aanwezig::uuid[])) where gesprek_id = :gesprek")
                .param(
                        "aanwezig",
                        typwerk.aanwezig().stream().map(DeelnemerId::toString).toArray(String[]::new))
                .param("gesprek", gesprek.id().waarde())
                .update();
        typwerk.oordelen().forEach(oordeel -> beoordeel(actor, gesprek, oordeel));
        typwerk.doelen().forEach(doel -> afspreken.voegToe(actor, gesprek.traject(), gesprek.kind(), doel(doel)));
        typwerk.acties()
                .forEach(actie -> afspreken.voegToe(actor, gesprek.traject(), gesprek.kind(), actie(actie, gesprek)));
    }

    private void beoordeel(Actor actor, Gesprek gesprek, RondGesprekAf.Oordeel oordeel) {
        var ouder = oordeel.ouder();
        jdbc.sql("""
                insert into gesprek.doelbeoordeling (gemeente_id, beoordeling_id, gesprek_id, kind_id, doel_id, medewerker_id, ouder_id, oordeel, op)
                values (:gemeente, :id, :gesprek, :kind, :doel, :medewerker, :ouder, :oordeel, :op)
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("id", Ids.nieuw())
                .param("gesprek", gesprek.id().waarde())
                .param("kind", gesprek.kind().waarde())
                .param("doel", oordeel.doel().waarde())
                .param("medewerker", ouder == null ? actor.persoon() : null)
                .param("ouder", ouder == null ? null : ouder.waarde())
                .param("oordeel", oordeel.gang().name())
                .param("op", Tijd.vandaag(klok))
                .update();
    }

    private static NieuwDoel doel(Doelregel doel) {
        return new NieuwDoel(
                Optional.ofNullable(doel.soort()).orElseThrow(),
                doel.woorden().strip(),
                doel.zien().strip(),
                doel.van());
    }

    private static NieuweActie actie(Actieregel actie, Gesprek gesprek) {
        var wie = Optional.ofNullable(actie.wie()).orElseThrow();
        var isOuder = gesprek.ouders().stream()
                .anyMatch(ouder -> ouder.wie().persoon().equals(wie));
        LocalDate klaarOp = Optional.ofNullable(actie.klaarOp()).orElseThrow();
        return new NieuweActie(
                actie.wat().strip(),
                isOuder ? new Eigenaar.Thuis(new OuderId(wie)) : new Eigenaar.Werker(new MedewerkerId(wie)),
                klaarOp);
    }
}

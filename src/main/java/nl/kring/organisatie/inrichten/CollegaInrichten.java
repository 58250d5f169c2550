package nl.kring.organisatie.inrichten;

import java.time.Clock;
import nl.kring.logboek.Logboek;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.inrichten.InrichtResultaat.Bezwaar;
import nl.kring.organisatie.inrichten.InrichtResultaat.NogNiet;
import nl.kring.organisatie.inrichten.InrichtResultaat.Toegevoegd;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds colleagues and their functions. A function decides which children somebody sees, so each leaves a line in the logbook, and
 * nobody gives one to themselves.
 */
@Service
public class CollegaInrichten {
    private final JdbcClient jdbc;
    private final Inrichtboek boek;
    private final Logboek logboek;
    private final Toegang toegang;
    private final Clock klok;

    CollegaInrichten(JdbcClient jdbc, Inrichtboek boek, Logboek logboek, Toegang toegang, Clock klok) {
        this.jdbc = jdbc;
        this.boek = boek;
        this.logboek = logboek;
        this.toegang = toegang;
        this.klok = klok;
    }

    @Transactional
    public InrichtResultaat voegToe(Actor actor, NieuweCollega nieuw) {
        toegang.eisFunctie(actor, Functie.BEHEERDER, "COLLEGA_TOEVOEGEN");
        var bezwaar = FunctieRegels.bezwaar(nieuw.functie(), Tijd.vandaag(klok));
        if (bezwaar.isPresent()) {
            return new NogNiet(bezwaar.get());
        }
        if (isBekend(nieuw)) {
            return new NogNiet(Bezwaar.EMAIL_BESTAAT);
        }
        var erbij = jdbc.sql("""
                insert into organisatie.medewerker (gemeente_id, medewerker_id, roepnaam, achternaam, email, telefoon)
                values (platform.gemeente(), :id, :roepnaam, :achternaam, :email, :telefoon) on conflict (gemeente_id, medewerker_id) do nothing
                """)
                .param("id", nieuw.id().waarde())
                .param("roepnaam", nieuw.roepnaam())
                .param("achternaam", nieuw.achternaam())
                .param("email", nieuw.email())
                .param("telefoon", nieuw.telefoon())
                .update();
        if (erbij == 1) {
            logboek.zonderKind(actor, "COLLEGA_TOEVOEGEN", nieuw.id().waarde());
            bewaar(actor, nieuw.id(), nieuw.functie());
        }
        return new Toegevoegd();
    }

    /** One more function for somebody who is here already. */
    @Transactional
    public InrichtResultaat geefFunctie(Actor actor, MedewerkerId wie, NieuweFunctie nieuw) {
        toegang.eisFunctie(actor, Functie.BEHEERDER, "FUNCTIE_GEVEN");
        if (boek.naamVan(wie).isEmpty()) {
            throw NietGevonden.of();
        }
        if (wie.waarde().equals(actor.persoon())) {
            return new NogNiet(Bezwaar.EIGEN_FUNCTIE);
        }
        var bezwaar = FunctieRegels.bezwaar(nieuw, Tijd.vandaag(klok));
        if (bezwaar.isPresent()) {
            return new NogNiet(bezwaar.get());
        }
        if (boek.heeft(wie, nieuw)) {
            return new NogNiet(Bezwaar.FUNCTIE_BESTAAT);
        }
        bewaar(actor, wie, nieuw);
        return new Toegevoegd();
    }

    /** An address is one person: who is here already gets a function more, and not a second self. */
    private boolean isBekend(NieuweCollega nieuw) {
        return jdbc.sql("""
                select exists (select from organisatie.medewerker where lower(email) = lower(:email) and medewerker_id <> :id)
                """)
                .param("email", nieuw.email())
                .param("id", nieuw.id().waarde())
                .query(Boolean.class)
                .single();
    }

    private void bewaar(Actor actor, MedewerkerId wie, NieuweFunctie nieuw) {
        var plek = nieuw.plek();
        var groep = plek == null ? null : plek.groep();
        var erbij = jdbc.sql("""
                insert into organisatie.functievervulling
                       (gemeente_id, functievervulling_id, medewerker_id, functie, organisatie_id, locatie_id, groep_id, van)
                values (platform.gemeente(), :id, :wie, :functie, :organisatie, :locatie, :groep, :van)
                    on conflict (gemeente_id, functievervulling_id) do nothing
                """)
                .param("id", nieuw.id())
                .param("wie", wie.waarde())
                .param("functie", nieuw.functie().name())
                .param("organisatie", nieuw.organisatie().waarde())
                .param("locatie", plek == null ? null : plek.locatie().waarde())
                .param("groep", groep == null ? null : groep.waarde())
                .param("van", nieuw.van())
                .update();
        if (erbij == 1) {
            logboek.zonderKind(actor, "FUNCTIE_GEVEN", wie.waarde());
        }
    }
}

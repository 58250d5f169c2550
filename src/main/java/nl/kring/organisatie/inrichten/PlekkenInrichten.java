package nl.kring.organisatie.inrichten;

import nl.kring.logboek.Logboek;
import nl.kring.organisatie.inrichten.InrichtResultaat.Bezwaar;
import nl.kring.organisatie.inrichten.InrichtResultaat.NogNiet;
import nl.kring.organisatie.inrichten.InrichtResultaat.Toegevoegd;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.toegang.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds organisations, locations and groups. Sending the same form twice adds one; the database looks who may, as well. */
@Service
public class PlekkenInrichten {
    private final JdbcClient jdbc;
    private final Logboek logboek;
    private final Toegang toegang;

    PlekkenInrichten(JdbcClient jdbc, Logboek logboek, Toegang toegang) {
        this.jdbc = jdbc;
        this.logboek = logboek;
        this.toegang = toegang;
    }

    @Transactional
    public InrichtResultaat voegToe(Actor actor, NieuweOrganisatie nieuw) {
        toegang.eisFunctie(actor, Functie.BEHEERDER, "ORGANISATIE_TOEVOEGEN");
        var bestaat =
                jdbc.sql("""
                select exists (select from organisatie.organisatie where lower(naam) = lower(:naam) and organisatie_id <> :id)
                """).param("naam", nieuw.naam()).param("id", nieuw.id().waarde());
        return bewaar(
                actor,
                "ORGANISATIE_TOEVOEGEN",
                bestaat,
                jdbc.sql("""
                        insert into organisatie.organisatie (gemeente_id, organisatie_id, naam, soort, telefoon)
                        values (platform.gemeente(), :id, :naam, :soort, :telefoon) on conflict (gemeente_id, organisatie_id) do nothing
                        """)
                        .param("id", nieuw.id().waarde())
                        .param("naam", nieuw.naam())
                        .param("soort", nieuw.soort().name())
                        .param("telefoon", nieuw.telefoon()),
                nieuw.id().waarde());
    }

    @Transactional
    public InrichtResultaat voegToe(Actor actor, NieuweLocatie nieuw) {
        toegang.eisFunctie(actor, Functie.BEHEERDER, "LOCATIE_TOEVOEGEN");
        var bestaat = jdbc.sql("""
                select exists (select from organisatie.locatie
                                where houder_id = :houder and lower(naam) = lower(:naam) and locatie_id <> :id)
                """)
                .param("houder", nieuw.houder().waarde())
                .param("naam", nieuw.naam())
                .param("id", nieuw.id().waarde());
        return bewaar(
                actor,
                "LOCATIE_TOEVOEGEN",
                bestaat,
                jdbc.sql("""
                        insert into organisatie.locatie (gemeente_id, locatie_id, houder_id, naam, adres, wijk_code, ve_locatie)
                        values (platform.gemeente(), :id, :houder, :naam, :adres, :wijk, :ve) on conflict (gemeente_id, locatie_id) do nothing
                        """)
                        .param("id", nieuw.id().waarde())
                        .param("houder", nieuw.houder().waarde())
                        .param("naam", nieuw.naam())
                        .param("adres", nieuw.adres())
                        .param("wijk", nieuw.wijk())
                        .param("ve", nieuw.ve()),
                nieuw.id().waarde());
    }

    @Transactional
    public InrichtResultaat voegToe(Actor actor, NieuweGroep nieuw) {
        toegang.eisFunctie(actor, Functie.BEHEERDER, "GROEP_TOEVOEGEN");
        var bestaat = jdbc.sql("""
                select exists (select from organisatie.groep
                                where locatie_id = :locatie and lower(naam) = lower(:naam) and groep_id <> :id)
                """)
                .param("locatie", nieuw.locatie().waarde())
                .param("naam", nieuw.naam())
                .param("id", nieuw.id().waarde());
        return bewaar(
                actor,
                "GROEP_TOEVOEGEN",
                bestaat,
                jdbc.sql("""
                        insert into organisatie.groep (gemeente_id, groep_id, locatie_id, naam, ve)
                        values (platform.gemeente(), :id, :locatie, :naam, :ve) on conflict (gemeente_id, groep_id) do nothing
                        """)
                        .param("id", nieuw.id().waarde())
                        .param("locatie", nieuw.locatie().waarde())
                        .param("naam", nieuw.naam())
                        .param("ve", nieuw.ve()),
                nieuw.id().waarde());
    }

    private InrichtResultaat bewaar(
            Actor actor,
            String handeling,
            JdbcClient.StatementSpec bestaat,
            JdbcClient.StatementSpec erbij,
            java.util.UUID id) {
        if (bestaat.query(Boolean.class).single()) {
            return new NogNiet(Bezwaar.NAAM_BESTAAT);
        }
        if (erbij.update() == 1) {
            logboek.zonderKind(actor, handeling, id);
        }
        return new Toegevoegd();
    }
}

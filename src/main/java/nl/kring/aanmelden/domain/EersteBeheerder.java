package nl.kring.aanmelden.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.kring.aanmelden.domain.InrichtResultaat.AlIngericht;
import nl.kring.aanmelden.domain.InrichtResultaat.CodeKloptNiet;
import nl.kring.aanmelden.domain.InrichtResultaat.Ingericht;
import nl.kring.aanmelden.domain.Pogingen.Deur;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.Tijd;
import nl.kring.platform.database.AlsEigenaar;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Sets up the first municipality with its first beheerder, once, for whoever has the code from the terminal. */
@Service
@ConditionalOnBooleanProperty("kring.leeg")
public class EersteBeheerder {
    private final LegeStart start;
    private final Pogingen pogingen;
    private final Wachtwoorden wachtwoorden;
    private final AlsEigenaar eigenaar;
    private final Clock klok;

    EersteBeheerder(LegeStart start, Pogingen pogingen, Wachtwoorden wachtwoorden, AlsEigenaar eigenaar, Clock klok) {
        this.start = start;
        this.pogingen = pogingen;
        this.wachtwoorden = wachtwoorden;
        this.eigenaar = eigenaar;
        this.klok = klok;
    }

    public InrichtResultaat richtIn(RichtIn opdracht, String adres) {
        var poging = pogingen.begin(Deur.EERSTE_BEHEERDER, "", adres);
        if (poging.isEmpty() || !start.klopt(opdracht.code())) {
            return new CodeKloptNiet();
        }
        pogingen.gelukt(poging.get());
        var hash = wachtwoorden.hash(opdracht.wachtwoord());
        var gelukt = Boolean.TRUE.equals(eigenaar.<Boolean>doe(jdbc -> bewaar(jdbc, opdracht, hash)));
        return gelukt ? new Ingericht() : new AlIngericht();
    }

    /** The one line of the installation is also the lock: whoever comes second waits here, and then sees that it is taken. */
    private boolean bewaar(JdbcClient jdbc, RichtIn opdracht, String hash) {
        var eerste = jdbc.sql("""
                insert into platform.installatie (soort, geladen_op)
                select 'ECHT', :nu where not exists (select from platform.gemeente)
                    on conflict do nothing
                """)
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (eerste == 0) {
            return false;
        }
        var gemeente = bewaarGemeente(jdbc, opdracht);
        var beheerder = bewaarBeheerder(jdbc, opdracht, gemeente);
        jdbc.sql("""
                insert into aanmelden.account (gemeente_id, account_id, gebruikersnaam, wachtwoord, medewerker_id)
                values (:gemeente, :id, :email, :hash, :beheerder)
                """)
                .param("gemeente", gemeente)
                .param("id", Ids.nieuw())
                .param("email", opdracht.email())
                .param("hash", hash)
                .param("beheerder", beheerder)
                .update();
        return true;
    }

    private static UUID bewaarGemeente(JdbcClient jdbc, RichtIn opdracht) {
        var gemeente = Ids.nieuw();
        jdbc.sql("insert into platform.gemeente (gemeente_id, cbs_code, naam) values (:id, :code, :naam)")
                .param("id", gemeente)
                .param("code", opdracht.cbsCode())
                .param("naam", opdracht.gemeentenaam())
                .update();
        return gemeente;
    }

    private UUID bewaarBeheerder(JdbcClient jdbc, RichtIn opdracht, UUID gemeente) {
        var organisatie = Ids.nieuw();
        var beheerder = Ids.nieuw();
        jdbc.sql("""
                insert into organisatie.organisatie (gemeente_id, organisatie_id, naam, soort)
                values (:gemeente, :organisatie, :naam, 'GEMEENTE')
                """)
                .param("gemeente", gemeente)
                .param("organisatie", organisatie)
                .param("naam", "Gemeente " + opdracht.gemeentenaam())
                .update();
        jdbc.sql("""
                insert into organisatie.medewerker (gemeente_id, medewerker_id, roepnaam, achternaam, email)
                values (:gemeente, :beheerder, :roepnaam, :achternaam, :email)
                """)
                .param("gemeente", gemeente)
                .param("beheerder", beheerder)
                .param("roepnaam", opdracht.roepnaam())
                .param("achternaam", opdracht.achternaam())
                .param("email", opdracht.email())
                .update();
        jdbc.sql("""
                insert into organisatie.functievervulling (gemeente_id, functievervulling_id, medewerker_id, functie, organisatie_id, van)
                values (:gemeente, :id, :beheerder, :functie, :organisatie, :vandaag)
                """)
                .param("gemeente", gemeente)
                .param("id", Ids.nieuw())
                .param("beheerder", beheerder)
                .param("functie", Functie.BEHEERDER.name())
                .param("organisatie", organisatie)
                .param("vandaag", Tijd.vandaag(klok))
                .update();
        return beheerder;
    }
}

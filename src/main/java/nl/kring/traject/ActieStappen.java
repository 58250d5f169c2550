package nl.kring.traject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.kring.kind.Kindteksten;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import nl.kring.werkwijze.Regel;
import nl.kring.werkwijze.Stap;
import nl.kring.werkwijze.Stapbron;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What someone took on in a talk and has not done yet, parents included (R-BO-03). */
@Component
class ActieStappen implements Stapbron {
    private final JdbcClient jdbc;
    private final Kindteksten teksten;
    private final Clock klok;

    ActieStappen(JdbcClient jdbc, Kindteksten teksten, Clock klok) {
        this.jdbc = jdbc;
        this.teksten = teksten;
        this.klok = klok;
    }

    @Override
    public List<Stap> stappen(Actor actor) {
        var vandaag = Tijd.vandaag(klok);
        return jdbc.sql("""
                select kind.tekst(s, 'traject.actie.wat', a.actie_id, a.wat) as wat, a.klaar_op, a.traject_id, k.kind_id, k.roepnaam, k.geboortedatum, l.naam as locatie
                  from traject.actie a
                  join traject.traject t     using (gemeente_id, traject_id)
                  join kind.kind k           on (k.gemeente_id, k.kind_id) = (a.gemeente_id, a.kind_id)
                  join kind.plaatsing p      on (p.gemeente_id, p.plaatsing_id) = (t.gemeente_id, t.plaatsing_id)
                  join organisatie.locatie l on (l.gemeente_id, l.locatie_id) = (p.gemeente_id, p.locatie_id)
                  left join kind.sleutel s   on (s.gemeente_id, s.kind_id) = (a.gemeente_id, a.kind_id)
                 where a.gedaan_op is null and t.stand = 'LOPEND' and (a.medewerker_id = :wie or a.ouder_id = :wie)
                 order by a.klaar_op, a.actie_id
                """)
                .param("wie", actor.persoon())
                .query((rij, _) -> stap(rij, vandaag))
                .list();
    }

    private Stap stap(ResultSet rij, LocalDate vandaag) throws SQLException {
        var klaarOp = rij.getObject("klaar_op", LocalDate.class);
        var traject = new TrajectId(rij.getObject("traject_id", UUID.class));
        return new Stap(
                new KindId(rij.getObject("kind_id", UUID.class)),
                rij.getString("roepnaam"),
                Period.between(rij.getObject("geboortedatum", LocalDate.class), vandaag)
                        .getYears(),
                rij.getString("locatie"),
                klaarOp,
                teksten.lees(rij, "wat"),
                "Klaar op " + Tijd.dag(klaarOp, vandaag),
                List.of(),
                Regel.R_BO_03,
                new nl.kring.platform.web.Actie("Open", "/trajecten/" + traject + "#afspraken"));
    }
}

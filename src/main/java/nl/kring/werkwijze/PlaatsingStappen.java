package nl.kring.werkwijze;

import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.LOCATIEMANAGER;
import static nl.kring.platform.Functie.PEDAGOGISCH_MEDEWERKER;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kring.platform.Actor;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Actie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What comes with every placement, for every family alike, and was not done yet: telling and asking (BSL-04). */
@Component
class PlaatsingStappen implements Stapbron {
    private static final String OPEN = "select " + Staprij.KOLOMMEN
            + ", p.van, p.uitleg_op is null as niet_verteld, p.vraag_antwoord is null as niet_gevraagd"
            + " from kind.plaatsing p " + Staprij.PLAATS + Staprij.WIE + """
                     where (p.uitleg_op is null or p.vraag_antwoord is null) and (p.tot is null or p.tot >= :dag)
                     order by p.van, p.plaatsing_id
                    """;

    private final JdbcClient jdbc;
    private final Clock klok;

    PlaatsingStappen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Override
    public List<Stap> stappen(Actor actor) {
        if (actor.isOuder()) {
            return List.of();
        }
        var vandaag = Tijd.vandaag(klok);
        return Staprij.vraag(jdbc, OPEN, actor, vandaag, LOCATIEMANAGER, PEDAGOGISCH_MEDEWERKER, COACH)
                .query((rij, _) -> stap(rij, actor, vandaag))
                .list();
    }

    private static Stap stap(ResultSet rij, Actor actor, LocalDate vandaag) throws SQLException {
        var stap = Staprij.uit(rij, actor);
        var van = rij.getObject("van", LocalDate.class);
        var vertellen = rij.getBoolean("niet_verteld");
        var vragen = rij.getBoolean("niet_gevraagd");
        var titel = vertellen && vragen
                ? "Vertel de ouders over de wijkcoach en vraag of er al een is"
                : vertellen ? "Vertel de ouders over de wijkcoach" : "Vraag de ouders of er al een wijkcoach is";
        return stap.stap(
                vandaag,
                van,
                titel,
                (van.isAfter(vandaag) ? "Voor de start op " : "Sinds de start op ") + Tijd.dag(van, vandaag),
                (vertellen ? Regel.R_SA_05 : Regel.R_SA_06).bron(),
                new Actie("Open", "/kinderen/" + stap.kind()));
    }
}

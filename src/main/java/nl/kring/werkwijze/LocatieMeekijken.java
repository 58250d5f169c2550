package nl.kring.werkwijze;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import nl.kring.werkwijze.AndereWijkcoachRegels.Feiten;
import nl.kring.werkwijze.AndereWijkcoachRegels.Gevolg;
import nl.kring.werkwijze.AndereWijkcoachRegels.Locatiewijkcoach;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the wijkcoach of a location may know of children there who have another one (DT5): with a yes of the parents the facts to align
 * with, and without it at most that there is such a child. Two locks: the database gives only these rows, and DT5 judges each again.
 */
@Service
public class LocatieMeekijken {
    private final JdbcClient jdbc;
    private final Logboek logboek;
    private final Clock klok;

    LocatieMeekijken(JdbcClient jdbc, Logboek logboek, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.logboek = logboek;
    }

    /**
     * @param betrokken who else is involved, as far as the parents share that
     * @param volgende the next date of a talk, as far as they share that
     */
    public record Afstemming(
            KindId kind,
            String kindnaam,
            String locatie,
            String wijkcoach,
            List<String> betrokken,
            @Nullable String volgende,
            boolean voogd) {
        public Afstemming {
            betrokken = List.copyOf(betrokken);
        }
    }

    /** Something at a location, without a child (DT5.3, BSL-15, BSL-16). */
    public record Signaal(String zin, Regel regel) {}

    public record Locatieblad(List<Afstemming> afstemmingen, List<Signaal> signalen) {
        private static final Locatieblad LEEG = new Locatieblad(List.of(), List.of());

        public Locatieblad {
            afstemmingen = List.copyOf(afstemmingen);
            signalen = List.copyOf(signalen);
        }

        public boolean leeg() {
            return afstemmingen.isEmpty() && signalen.isEmpty();
        }
    }

    @Transactional
    public Locatieblad van(Actor actor) {
        if (!actor.heeft(Functie.WIJKCOACH)) {
            return Locatieblad.LEEG;
        }
        var afstemmingen = jdbc
                .sql("select * from toegang.afstemmingen()")
                .query((rij, _) -> new Gezien(afstemming(rij), gevolgen(rij)))
                .list()
                .stream()
                .filter(gezien -> gezien.gevolgen().contains(Gevolg.ZIET_AFSTEMMING))
                .map(Gezien::afstemming)
                .toList();
        logboek.gezienInLijst(
                actor,
                "AFSTEMMING_OP_LOCATIE",
                afstemmingen.stream().map(Afstemming::kind).distinct().toList());
        return new Locatieblad(afstemmingen, signalen());
    }

    private record Gezien(Afstemming afstemming, Set<Gevolg> gevolgen) {}

    private static Set<Gevolg> gevolgen(ResultSet rij) throws SQLException {
        return AndereWijkcoachRegels.bepaal(new Feiten(
                true,
                false,
                rij.getBoolean("toestemming"),
                false,
                rij.getBoolean("voogd"),
                Locatiewijkcoach.ER_IS_ER_EEN));
    }

    private Afstemming afstemming(ResultSet rij) throws SQLException {
        var volgende = rij.getObject("volgende", LocalDate.class);
        return new Afstemming(
                new KindId(rij.getObject("kind_id", UUID.class)),
                rij.getString("roepnaam"),
                rij.getString("locatie"),
                rij.getString("wijkcoach"),
                List.of((String[]) rij.getArray("betrokken").getArray()),
                volgende == null ? null : Tijd.dag(volgende, Tijd.vandaag(klok)),
                rij.getBoolean("voogd"));
    }

    private List<Signaal> signalen() {
        return jdbc.sql("""
                select l.naam, s.omgeleid
                  from (select locatie_id, true as omgeleid from werkwijze.omgeleid_op_locaties()
                         union all
                        select locatie_id, false from toegang.andere_wijkcoach_op_locaties()) s
                  join organisatie.locatie l on l.locatie_id = s.locatie_id
                 order by l.naam, s.omgeleid
                """)
                .query((rij, _) -> rij.getBoolean("omgeleid")
                        ? new Signaal(
                                "Op %s ging contact over een kind via een (gezins)voogd. Let mee op de juiste weg."
                                        .formatted(rij.getString("naam")),
                                Regel.DT5_5)
                        : new Signaal(
                                "Op %s is een andere wijkcoach betrokken bij een kind."
                                        .formatted(rij.getString("naam")),
                                Regel.DT5_3))
                .list();
    }
}

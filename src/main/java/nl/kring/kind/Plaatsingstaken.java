package nl.kring.kind;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.KindId;
import nl.kring.platform.Letters;
import nl.kring.platform.Tijd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What still has to be told or asked at a placement, for whoever shows work to do (BSL-04). One query; the caller logs. */
@Component
public class Plaatsingstaken {
    private final JdbcClient jdbc;
    private final Clock klok;

    Plaatsingstaken(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /**
     * @param uitleg to tell that the wijkcoach is a partner (R-SA-05)
     * @param vraag to ask whether a wijkcoach is involved (R-SA-06)
     */
    public record Taak(
            KindId kind,
            PlaatsingId plaatsing,
            String roepnaam,
            LocalDate geboortedatum,
            String locatienaam,
            LocalDate van,
            @Nullable MedewerkerId mentor,
            @Nullable String mentornaam,
            boolean uitleg,
            boolean vraag) {

        public String letter() {
            return Letters.begin(roepnaam, 1);
        }
    }

    /** For the children of the own locations whose place has not ended, the longest open first. */
    public List<Taak> open(int hoogstens) {
        return jdbc.sql("""
                select k.kind_id, p.plaatsing_id, k.roepnaam, k.geboortedatum, l.naam as locatienaam, p.van,
                       p.mentor_id, m.roepnaam as mentornaam, p.uitleg_op is null as uitleg, p.vraag_op is null as vraag
                  from kind.plaatsing p
                  join kind.kind k           using (gemeente_id, kind_id)
                  join organisatie.locatie l using (gemeente_id, locatie_id)
                  left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (p.gemeente_id, p.mentor_id)
                 where (p.uitleg_op is null or p.vraag_op is null)
                   and (p.tot is null or p.tot >= :dag)
                   and p.locatie_id = any (%s)
                 order by p.van, k.roepnaam collate "nl-x-icu", p.plaatsing_id
                 limit :hoogstens
                """.formatted(Kinderen.EIGEN_LOCATIES))
                .param("dag", Tijd.vandaag(klok))
                .param("hoogstens", hoogstens)
                .query((rij, _) -> new Taak(
                        new KindId(rij.getObject("kind_id", UUID.class)),
                        new PlaatsingId(rij.getObject("plaatsing_id", UUID.class)),
                        rij.getString("roepnaam"),
                        rij.getObject("geboortedatum", LocalDate.class),
                        rij.getString("locatienaam"),
                        rij.getObject("van", LocalDate.class),
                        Kinderen.mentor(rij.getObject("mentor_id", UUID.class)),
                        rij.getString("mentornaam"),
                        rij.getBoolean("uitleg"),
                        rij.getBoolean("vraag")))
                .list();
    }
}

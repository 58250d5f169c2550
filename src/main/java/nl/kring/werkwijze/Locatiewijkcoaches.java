package nl.kring.werkwijze;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The family's wijkcoach finds the one of the location, and notes that they spoke with each other (DT5.2, DT5.6). */
@Service
public class Locatiewijkcoaches {
    private final JdbcClient jdbc;
    private final Toegang toegang;
    private final Kinderen kinderen;
    private final Clock klok;

    Locatiewijkcoaches(JdbcClient jdbc, Toegang toegang, Kinderen kinderen, Clock klok) {
        this.jdbc = jdbc;
        this.toegang = toegang;
        this.kinderen = kinderen;
        this.klok = klok;
    }

    /** @param waarnemend steps in for who is away */
    public record Collega(
            UUID id,
            String roepnaam,
            @Nullable String telefoon,
            @Nullable String email,
            boolean waarnemend) {}

    /** @param collegas empty where the location has no other wijkcoach now: then the wijkteam itself is the way (DT5.6) */
    public record Afstemblad(List<Collega> collegas, boolean gedaan) {
        public Afstemblad {
            collegas = List.copyOf(collegas);
        }
    }

    /** For the family's own wijkcoach, on the page about the wijkcoach; nothing for everybody else. */
    @Transactional
    public Optional<Afstemblad> van(Actor actor, Kindbeeld kind) {
        if (!actor.heeft(Functie.WIJKCOACH) || !toegang.mag(Handeling.LOCATIE_AFSTEMMEN, kind.rondom())) {
            return Optional.empty();
        }
        var gedaan = jdbc.sql("""
                select exists (select from werkwijze.locatieafstemming where plaatsing_id = :plaatsing and door = :wie)
                """)
                .param("plaatsing", kind.plaats().id().waarde())
                .param("wie", actor.persoon())
                .query(Boolean.class)
                .single();
        return Optional.of(new Afstemblad(collegas(kind, actor), gedaan));
    }

    /** Twice is once. */
    @Transactional
    public void afgestemd(Actor actor, KindId id) {
        var kind = open(actor, id);
        jdbc.sql("""
                insert into werkwijze.locatieafstemming (gemeente_id, plaatsing_id, kind_id, door, op)
                values (:gemeente, :plaatsing, :kind, :door, :vandaag) on conflict do nothing
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("plaatsing", kind.plaats().id().waarde())
                .param("kind", id.waarde())
                .param("door", actor.persoon())
                .param("vandaag", Tijd.vandaag(klok))
                .update();
    }

    private Kindbeeld open(Actor actor, KindId id) {
        var gevonden = kinderen.beeld(id);
        toegang.eis(
                actor,
                Handeling.LOCATIE_AFSTEMMEN,
                gevonden.map(Kindbeeld::rondom).orElseGet(() -> Rondom.kind(id)));
        return gevonden.orElseThrow(NietGevonden::of);
    }

    /** Who is there first, then who steps in. */
    private List<Collega> collegas(Kindbeeld kind, Actor actor) {
        return jdbc.sql("""
                select distinct m.medewerker_id, m.roepnaam, m.telefoon, m.email, f.waarnemend
                  from organisatie.functievervulling f
                  join organisatie.medewerker m using (gemeente_id, medewerker_id)
                 where f.locatie_id = :locatie and f.functie = 'WIJKCOACH' and f.medewerker_id <> :wie
                   and f.van <= :dag and (f.tot is null or f.tot >= :dag)
                 order by f.waarnemend, m.roepnaam, m.medewerker_id
                """)
                .param("locatie", kind.plaats().locatie().waarde())
                .param("wie", actor.persoon())
                .param("dag", Tijd.vandaag(klok))
                .query((rij, _) -> new Collega(
                        rij.getObject("medewerker_id", UUID.class),
                        rij.getString("roepnaam"),
                        rij.getString("telefoon"),
                        rij.getString("email"),
                        rij.getBoolean("waarnemend")))
                .list();
    }
}

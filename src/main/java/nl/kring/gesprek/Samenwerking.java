package nl.kring.gesprek;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.kind.PlaatsingId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.regels.Werkwijze;
import nl.kring.toestemming.Toestemmingen;
import nl.kring.traject.Traject;
import nl.kring.werkwijze.Scenario;
import nl.kring.werkwijze.Situatie;
import nl.kring.werkwijze.Situaties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a talk needs to know of the working-together around a child, and what it tells back. */
@Component
class Samenwerking {
    /** The childcare of the child's own group, and who helps in a running inzet in a function that still runs. */
    private static final String RONDOM = """
            select m.medewerker_id, m.roepnaam, w.functie, o.organisatie_id, o.soort
              from (select f.medewerker_id, f.functie, f.organisatie_id
                      from kind.plaatsing p
                      join organisatie.functievervulling f on f.gemeente_id = p.gemeente_id and f.locatie_id = p.locatie_id
                           and (f.functie = 'COACH' or f.functie = 'PEDAGOGISCH_MEDEWERKER' and f.groep_id = p.groep_id)
                     where p.plaatsing_id = :plaatsing and f.van <= :dag and (f.tot is null or f.tot >= :dag)
                    union
                    select i.medewerker_id, i.functie, i.organisatie_id
                      from inzet.inzet i
                      join organisatie.functievervulling f on (f.gemeente_id, f.medewerker_id, f.functie, f.organisatie_id)
                                                            = (i.gemeente_id, i.medewerker_id, i.functie, i.organisatie_id)
                     where i.traject_id = :traject and i.functie <> 'COACH'
                       and i.van <= :dag and (i.tot is null or i.tot >= :dag) and f.van <= :dag and (f.tot is null or f.tot >= :dag)) w
              join organisatie.medewerker m  using (medewerker_id)
              join organisatie.organisatie o using (organisatie_id)
             order by w.functie = 'WIJKCOACH' desc, m.roepnaam collate "nl-x-icu", m.medewerker_id
            """;

    private final JdbcClient jdbc;
    private final Toestemmingen toestemmingen;
    private final Situaties situaties;
    private final Kinderen kinderen;
    private final Clock klok;

    Samenwerking(JdbcClient jdbc, Toestemmingen toestemmingen, Situaties situaties, Kinderen kinderen, Clock klok) {
        this.jdbc = jdbc;
        this.kinderen = kinderen;
        this.toestemmingen = toestemmingen;
        this.situaties = situaties;
        this.klok = klok;
    }

    private record Pet(
            MedewerkerId id, String roepnaam, Functie functie, OrganisatieId organisatie, Organisatiesoort soort) {}

    /** The child, its place and who decides. */
    Kindbeeld beeld(Traject traject) {
        return kinderen.beeldVan(traject.plaatsing()).orElseThrow(NietGevonden::of);
    }

    /** The version of the way of working that counts today where the child is placed. */
    Werkwijze werkwijze(Traject traject) {
        return situaties.werkwijze(traject.plaatsing());
    }

    /** Who may be asked, whoever asks. A wijkcoach only while all with gezag share agreements and dates (BSL-06, BSL-08). */
    List<Kandidaat> kandidaten(Traject traject) {
        var overlegt = toestemmingen.overlegt(traject.plaatsing());
        var perMens = new LinkedHashMap<MedewerkerId, List<Pet>>();
        rondom(traject).stream()
                .filter(pet -> pet.functie() != Functie.WIJKCOACH || overlegt.contains(pet.id()))
                .forEach(pet -> perMens.computeIfAbsent(pet.id(), _ -> new ArrayList<>())
                        .add(pet));
        return perMens.values().stream().map(Samenwerking::mens).toList();
    }

    private List<Pet> rondom(Traject traject) {
        return jdbc.sql(RONDOM)
                .param("plaatsing", traject.plaatsing().waarde())
                .param("traject", traject.id().waarde())
                .param("dag", Tijd.vandaag(klok))
                .query((rij, _) -> new Pet(
                        new MedewerkerId(rij.getObject("medewerker_id", UUID.class)),
                        rij.getString("roepnaam"),
                        Functie.valueOf(rij.getString("functie")),
                        new OrganisatieId(rij.getObject("organisatie_id", UUID.class)),
                        Organisatiesoort.valueOf(rij.getString("soort"))))
                .list();
    }

    /** A person once, with every hat. */
    private static Kandidaat mens(List<Pet> petten) {
        var functies = EnumSet.noneOf(Functie.class);
        petten.forEach(pet -> functies.add(pet.functie()));
        var eerste = petten.getFirst();
        return new Kandidaat(eerste.id(), eerste.roepnaam(), functies, eerste.organisatie(), eerste.soort());
    }

    /** The scenario today, as far as the actor may know it. */
    Optional<Scenario> scenario(PlaatsingId plaatsing) {
        return situaties.van(plaatsing).map(Situatie::scenario);
    }

    /** A first talk has been held: from now on a wijkcoach is involved (BSL-02). */
    void wijkcoachBetrokken(Actor actor, Traject traject) {
        situaties.wijkcoachBetrokken(actor, traject.kind(), traject.plaatsing());
    }
}

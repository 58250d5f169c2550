package nl.kring.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.demo.domain.Demogemeente;
import nl.kring.platform.Actor;
import nl.kring.platform.GemeenteId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions to the loaded demo: as its owner, who sees everything, or as one of its people, who sees what row security lets. */
record DemoFixture(JdbcClient eigenaar, Als als, JdbcClient app) {

    long tel(String vraag) {
        return eigenaar.sql(vraag).query(Long.class).single();
    }

    /** The child with this name; of the children with a name there is one. */
    UUID kind(String roepnaam) {
        return eigenaar.sql("select kind_id from kind.kind where roepnaam = :naam")
                .param("naam", roepnaam)
                .query(UUID.class)
                .single();
    }

    /** One value about that child. */
    <T> T over(String roepnaam, String vraag, Class<T> soort) {
        return eigenaar.sql(vraag).param("kind", kind(roepnaam)).query(soort).single();
    }

    /** The first names of all children whom this person sees. */
    List<String> gezienDoor(String gebruikersnaam) {
        return als.doe(
                actor(gebruikersnaam),
                () -> app.sql("select roepnaam from kind.kind")
                        .query(String.class)
                        .list());
    }

    private Actor actor(String gebruikersnaam) {
        return eigenaar.sql("select medewerker_id, ouder_id from aanmelden.account where gebruikersnaam = :naam")
                .param("naam", gebruikersnaam)
                .query((rij, _) -> {
                    var ouder = rij.getObject("ouder_id", UUID.class);
                    return new Actor(
                            new GemeenteId(Demogemeente.GEMEENTE),
                            ouder == null ? rij.getObject("medewerker_id", UUID.class) : ouder,
                            ouder == null ? Actor.Soort.MEDEWERKER : Actor.Soort.OUDER,
                            Set.of());
                })
                .single();
    }
}

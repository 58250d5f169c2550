package nl.kring.inzage;

import java.util.List;
import java.util.UUID;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The children over whom a parent has gezag today; row security has taken away every other. */
@Repository
class Eigenkinderen {
    private final JdbcClient jdbc;
    private final Logboek logboek;

    Eigenkinderen(JdbcClient jdbc, Logboek logboek) {
        this.jdbc = jdbc;
        this.logboek = logboek;
    }

    List<Eigenkind> van(Actor actor) {
        var gevonden = jdbc.sql("select kind_id, roepnaam from kind.kind order by geboortedatum, roepnaam, kind_id")
                .query((rij, _) ->
                        new Eigenkind(new KindId(rij.getObject("kind_id", UUID.class)), rij.getString("roepnaam")))
                .list();
        logboek.gezienInLijst(
                actor,
                "WIE_KEEK_MEE_KEUZE",
                gevonden.stream().map(Eigenkind::id).toList());
        return gevonden;
    }
}

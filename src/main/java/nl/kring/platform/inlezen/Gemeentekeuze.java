package nl.kring.platform.inlezen;

import java.util.List;
import java.util.UUID;
import nl.kring.platform.GemeenteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which municipality a table goes to: the only one, or the one that was named. */
@Component
class Gemeentekeuze {
    private final JdbcClient jdbc;

    Gemeentekeuze(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    sealed interface Keuze {
        record Gekozen(Doelgemeente gemeente) implements Keuze {}

        record Geen(String zin) implements Keuze {}
    }

    Keuze kies(@Nullable String opgave) {
        var gevonden = zoek(opgave);
        if (gevonden.size() == 1) {
            return new Keuze.Gekozen(gevonden.getFirst());
        }
        if (opgave != null) {
            return new Keuze.Geen(
                    gevonden.isEmpty()
                            ? "Deze gemeente staat niet in Kring. Schrijf de naam zoals Kring die kent, of de CBS-code, zoals GM0202."
                            : "Er zijn meer gemeenten met deze naam. Gebruik de CBS-code, zoals: --gemeente GM0202");
        }
        return new Keuze.Geen(
                gevonden.isEmpty()
                        ? "Er is nog geen gemeente in Kring. Begin met ./kring start --leeg en maak de eerste beheerder."
                        : "Er zijn meer gemeenten in Kring. Zeg erbij welke, zoals: --gemeente GM0202");
    }

    /** Two are enough to know that it is not clear. */
    private List<Doelgemeente> zoek(@Nullable String opgave) {
        return jdbc.sql("""
                select gemeente_id, cbs_code, naam from platform.gemeente
                 where cast(:opgave as text) is null or lower(naam) = lower(:opgave) or lower(cbs_code) = lower(:opgave)
                 limit 2
                """)
                .param("opgave", opgave == null ? null : opgave.strip())
                .query((rij, _) -> new Doelgemeente(
                        new GemeenteId(rij.getObject("gemeente_id", UUID.class)),
                        rij.getString("cbs_code"),
                        rij.getString("naam")))
                .list();
    }
}

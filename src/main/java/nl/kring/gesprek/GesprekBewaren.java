package nl.kring.gesprek;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.kring.kind.Kindteksten;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was typed, to go on later. Never over what somebody else typed in between. */
@Service
public class GesprekBewaren {
    /** Far more than a talk needs; more than this is a file that slipped into a field. */
    static final int HOOGSTENS_TEKENS = 100_000;

    private final JdbcClient jdbc;
    private final Toegang toegang;
    private final Gesprekken gesprekken;
    private final Kindteksten teksten;
    private final Clock klok;

    GesprekBewaren(JdbcClient jdbc, Toegang toegang, Gesprekken gesprekken, Kindteksten teksten, Clock klok) {
        this.jdbc = jdbc;
        this.teksten = teksten;
        this.toegang = toegang;
        this.gesprekken = gesprekken;
        this.klok = klok;
    }

    /** What can come of keeping. */
    public sealed interface Resultaat {
        record Bewaard(Instant op, int versie) implements Resultaat {}

        record InmiddelsGewijzigd() implements Resultaat {}

        record TeVeel() implements Resultaat {}
    }

    @Transactional
    public Resultaat bewaar(Actor actor, Concept concept) {
        var gesprek = gesprekken.gesprek(concept.gesprek()).orElseThrow(NietGevonden::of);
        toegang.eis(
                actor,
                Handeling.GESPREK_AFRONDEN,
                gesprekken.rondom(gesprek),
                gesprek.id().waarde());
        if (concept.omvang() > HOOGSTENS_TEKENS) {
            return new Resultaat.TeVeel();
        }
        var nu = klok.instant();
        return jdbc.sql("""
                update gesprek.gesprek
                   set invoer = :velden, bewaard_op = :nu, formulier = :formulier, gewijzigd_door = :door, versie = versie + 1
                 where gesprek_id = :gesprek and stand = 'GEPLAND' and (versie = :versie or formulier = :formulier)
                returning versie
                """)
                .param(
                        "velden",
                        teksten.sleutel(actor, gesprek.kind())
                                .dicht(
                                        "gesprek.gesprek.invoer",
                                        gesprek.id().waarde(),
                                        JsonMapper.shared().writeValueAsString(concept.velden())))
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .param("formulier", concept.formulier())
                .param("door", actor.persoon())
                .param("gesprek", concept.gesprek().waarde())
                .param("versie", concept.versie())
                .query(Integer.class)
                .optional()
                .<Resultaat>map(versie -> new Resultaat.Bewaard(nu, versie))
                .orElseGet(Resultaat.InmiddelsGewijzigd::new);
    }
}

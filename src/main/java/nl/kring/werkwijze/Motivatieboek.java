package nl.kring.werkwijze;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.kring.kind.Kindteksten;
import nl.kring.kind.PlaatsingId;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.sleutel.Kindsleutel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where talks about a wijkcoach are written down: one line for each parent who was there. */
@Component
class Motivatieboek {
    private final JdbcClient jdbc;
    private final Houdingen houdingen;
    private final Kindteksten teksten;
    private final Clock klok;

    Motivatieboek(JdbcClient jdbc, Houdingen houdingen, Kindteksten teksten, Clock klok) {
        this.jdbc = jdbc;
        this.teksten = teksten;
        this.houdingen = houdingen;
        this.klok = klok;
    }

    boolean bestaat(LegMotivatieVast opdracht) {
        return jdbc.sql(
                        "select exists (select 1 from werkwijze.motivatiegesprek where motivatiegesprek_id = any (:ids) and plaatsing_id = :plaatsing)")
                .param("plaatsing", opdracht.plaatsing().waarde())
                .param(
                        "ids",
                        opdracht.uitspraken().stream()
                                .map(uitspraak -> uitspraak.id().waarde())
                                .toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    Houding houding(PlaatsingId plaatsing) {
        return houdingen.van(plaatsing);
    }

    void schrijf(Actor actor, LegMotivatieVast opdracht) {
        var sleutel = teksten.sleutel(actor, opdracht.kind());
        opdracht.uitspraken().forEach(uitspraak -> schrijf(actor, opdracht, uitspraak, sleutel));
    }

    /** The day to come back belongs to whoever wanted to think about it. */
    private void schrijf(
            Actor actor, LegMotivatieVast opdracht, LegMotivatieVast.Uitspraak uitspraak, Kindsleutel sleutel) {
        var erbij = jdbc.sql("""
                insert into werkwijze.motivatiegesprek (gemeente_id, motivatiegesprek_id, plaatsing_id, kind_id, ouder_id, op, door,
                                                        houding, belang, terugkomen_op, vastgelegd_op)
                select :gemeente, :id, :plaatsing, :kind, :ouder, :op, :door, :houding, :belang, :terugkomen,
                       greatest(:nu, max(m.vastgelegd_op) + interval '1 microsecond')
                  from werkwijze.motivatiegesprek m where m.plaatsing_id = :plaatsing
                on conflict do nothing
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("id", uitspraak.id().waarde())
                .param("plaatsing", opdracht.plaatsing().waarde())
                .param("kind", opdracht.kind().waarde())
                .param("ouder", uitspraak.ouder().waarde())
                .param("op", opdracht.op())
                .param("door", actor.persoon())
                .param("houding", uitspraak.houding().name())
                .param(
                        "belang",
                        sleutel.dicht(
                                "werkwijze.motivatiegesprek.belang",
                                uitspraak.id().waarde(),
                                opdracht.belang()))
                .param("terugkomen", uitspraak.houding() == Houding.BEDENKTIJD ? opdracht.terugkomenOp() : null)
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (erbij == 0) {
            throw NietGevonden.van(uitspraak.id().waarde());
        }
    }
}

package nl.kring.werkwijze;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nl.kring.kind.PlaatsingId;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import nl.kring.werkwijze.BeoordelingResultaat.Bezwaar;
import nl.kring.werkwijze.BeoordelingResultaat.InmiddelsGewijzigd;
import nl.kring.werkwijze.BeoordelingResultaat.NogNiet;
import nl.kring.werkwijze.BeoordelingResultaat.Vastgelegd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A professional of the childcare judges whether a wijkcoach should come along, with a reason that the parents read (R-S1-01); or
 * records that the wijkcoach stopped.
 */
@Service
public class WijkcoachBeoordelen {
    private final JdbcClient jdbc;
    private final Toegang toegang;
    private final Situatieboek boek;
    private final Situaties situaties;
    private final Clock klok;

    WijkcoachBeoordelen(JdbcClient jdbc, Toegang toegang, Situatieboek boek, Situaties situaties, Clock klok) {
        this.jdbc = jdbc;
        this.toegang = toegang;
        this.boek = boek;
        this.situaties = situaties;
        this.klok = klok;
    }

    @Transactional
    public BeoordelingResultaat beoordeel(Actor actor, BeoordeelWijkcoach opdracht) {
        var nu = pak(actor, opdracht.kind(), opdracht.plaatsing());
        if (bestaat(opdracht)) {
            return new Vastgelegd(nu);
        }
        if (nu.versie() != opdracht.versie()) {
            return new InmiddelsGewijzigd(nu);
        }
        var bezwaren = BeoordelingRegels.bezwaren(opdracht, nu);
        if (!bezwaren.isEmpty()) {
            return new NogNiet(bezwaren);
        }
        schrijf(actor, opdracht);
        boek.leidAf(nu, nu.feiten().met(opdracht.dient()));
        boek.raakAan(opdracht.plaatsing());
        return new Vastgelegd(zoalsNu(opdracht.plaatsing()));
    }

    /** There is no wijkcoach with the family any more; whether one should be is judged anew. A consent stays the parents' to end. */
    @Transactional
    public BeoordelingResultaat wijkcoachStopt(Actor actor, KindId kind, PlaatsingId plaatsing, int versie) {
        var nu = pak(actor, kind, plaatsing);
        if (nu.versie() != versie) {
            return new InmiddelsGewijzigd(nu);
        }
        if (nu.feiten().wijkcoach() != Wijkcoachvraag.JA) {
            return new NogNiet(List.of(Bezwaar.ER_IS_GEEN_WIJKCOACH));
        }
        situaties.wijkcoachStopt(kind, plaatsing);
        return new Vastgelegd(zoalsNu(plaatsing));
    }

    private Situatie pak(Actor actor, KindId kind, PlaatsingId plaatsing) {
        toegang.eis(actor, Handeling.WIJKCOACH_BEOORDELEN, plaatsing.van(kind), plaatsing.waarde());
        var nu = boek.pak(plaatsing);
        if (!nu.kind().equals(kind)) {
            throw NietGevonden.of();
        }
        return nu;
    }

    private Situatie zoalsNu(PlaatsingId plaatsing) {
        return boek.situatie(plaatsing).orElseThrow(NietGevonden::of);
    }

    private boolean bestaat(BeoordeelWijkcoach opdracht) {
        return jdbc.sql("""
                select exists (select 1 from werkwijze.beoordeling where beoordeling_id = :id and plaatsing_id = :plaatsing)
                """)
                .param("id", opdracht.id().waarde())
                .param("plaatsing", opdracht.plaatsing().waarde())
                .query(Boolean.class)
                .single();
    }

    /** The id of another judgement does not exist here. */
    private void schrijf(Actor actor, BeoordeelWijkcoach opdracht) {
        var erbij = jdbc.sql("""
                insert into werkwijze.beoordeling (gemeente_id, beoordeling_id, plaatsing_id, kind_id, dient_betrokken, reden, door, op,
                                                   vastgelegd_op)
                select :gemeente, :id, :plaatsing, :kind, :dient, :reden, :door, :vandaag,
                       greatest(:nu, max(b.vastgelegd_op) + interval '1 microsecond')
                  from werkwijze.beoordeling b where b.plaatsing_id = :plaatsing
                on conflict do nothing
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("id", opdracht.id().waarde())
                .param("plaatsing", opdracht.plaatsing().waarde())
                .param("kind", opdracht.kind().waarde())
                .param("dient", opdracht.dient().name())
                .param(
                        "reden",
                        situaties
                                .sleutel(actor, opdracht.kind())
                                .dicht(
                                        "werkwijze.beoordeling.reden",
                                        opdracht.id().waarde(),
                                        opdracht.reden()))
                .param("door", actor.persoon())
                .param("vandaag", Tijd.vandaag(klok))
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (erbij == 0) {
            throw NietGevonden.van(opdracht.id().waarde());
        }
    }
}

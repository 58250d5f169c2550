package nl.kring.toestemming;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where answers are written down: one at a time for each child, each strictly later than the one before. Questions about the same
 * party weigh each other's answers, so neither may pass the other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Antwoordboek {
    private final JdbcClient jdbc;
    private final Vragen vragen;
    private final Toestemmingen toestemmingen;
    private final ApplicationEventPublisher events;
    private final Clock klok;

    Antwoordboek(
            JdbcClient jdbc, Vragen vragen, Toestemmingen toestemmingen, ApplicationEventPublisher events, Clock klok) {
        this.jdbc = jdbc;
        this.vragen = vragen;
        this.toestemmingen = toestemmingen;
        this.events = events;
        this.klok = klok;
    }

    /** The question as whoever holds it now sees it: others who answer wait until this transaction is over. */
    Toestemmingsbeeld pak(ToestemmingId id) {
        jdbc.sql("""
                select toestemming.wacht_op_antwoorden(t.kind_id)
                  from toestemming.toestemming t where t.toestemming_id = :id
                """).param("id", id.waarde()).query((_, _) -> true).list();
        return toestemmingen.beeld(id).orElseThrow(NietGevonden::of);
    }

    /** Only what was asked: to judge who may come in, before anybody waits. */
    Toestemmingsvraag kijk(ToestemmingId id) {
        return vragen.vraag(id).orElseThrow(NietGevonden::of);
    }

    /** Whether this parent said yes to no other question about the same party since. */
    boolean isLaatsteWoord(Toestemmingsvraag vraag, GegevenAntwoord antwoord) {
        return jdbc.sql("""
                select not exists (select 1
                                     from toestemming.antwoord a
                                     join toestemming.toestemming t using (gemeente_id, toestemming_id)
                                    where t.plaatsing_id = :plaatsing and t.ontvanger_id = :ontvanger and a.ouder_id = :ouder
                                      and a.antwoord = 'JA' and a.vastgelegd_op > :op)
                """)
                .param("plaatsing", vraag.plaatsing().waarde())
                .param("ontvanger", vraag.ontvanger().waarde())
                .param("ouder", antwoord.ouder().waarde())
                .param("op", antwoord.vastgelegdOp().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /**
     * What a yes leaves out of its question is left out of this person's earlier yes to other questions about the same party too
     * (BSL-08). Written before that yes, which stays the last word. In somebody else's name never beyond what was asked.
     */
    void versmalEerdere(Actor actor, Toestemmingsvraag vraag, AntwoordRegels.Nieuw nieuw, Kanaal kanaal) {
        var gekozen = nieuw.bereik();
        if (gekozen == null) {
            return;
        }
        toestemmingen.vanPlaatsing(vraag.kind(), vraag.plaatsing()).stream()
                .filter(ander -> ander.vraag().isOverDezelfde(vraag)
                        && !ander.vraag().id().equals(vraag.id()))
                .forEach(ander -> eerderJa(ander, nieuw).ifPresent(eerder -> {
                    var minder = eerder.zonderWatIsWeggelaten(vraag.bereik(), gekozen);
                    if (!minder.equals(eerder)) {
                        var bereik = actor.isOuder()
                                ? minder
                                : minder.gedeeldMet(ander.vraag().bereik());
                        var antwoord = new AntwoordRegels.Nieuw(nieuw.ouder(), Antwoord.JA, bereik, nieuw.op());
                        schrijf(actor, ander.vraag(), AntwoordId.nieuw(), antwoord, kanaal);
                    }
                }));
    }

    /** The yes that stands to a question that is not over, unless it is from a later day than what is written down now. */
    private Optional<Bereik> eerderJa(Toestemmingsbeeld ander, AntwoordRegels.Nieuw nieuw) {
        return ander.vraag().verlopenOp(vandaag())
                ? Optional.empty()
                : ander.van(nieuw.ouder())
                        .map(Handtekening::laatste)
                        .filter(laatste ->
                                laatste.antwoord() == Antwoord.JA && !nieuw.op().isBefore(laatste.op()))
                        .map(GegevenAntwoord::bereik);
    }

    /** Later by the clock, and in any case later than the newest: two clocks that differ never turn answers around. */
    void schrijf(Actor actor, Toestemmingsvraag vraag, AntwoordId id, AntwoordRegels.Nieuw nieuw, Kanaal kanaal) {
        var bereik = nieuw.bereik();
        var erbij = jdbc.sql("""
                insert into toestemming.antwoord (gemeente_id, antwoord_id, toestemming_id, kind_id, ouder_id, antwoord, niveau, kanaal, op,
                                                  vastgelegd_op, genoteerd_door, richtingen, gegevens, tot)
                select :gemeente, :id, :toestemming, :kind, :ouder, :antwoord, :niveau::toestemming.contactniveau, :kanaal, :op,
                       greatest(:nu, max(a.vastgelegd_op) + interval '1 microsecond'), :door,
                       :richtingen::text[], :gegevens::text[], :tot
                  from toestemming.antwoord a where a.kind_id = :kind
                on conflict do nothing
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("id", id.waarde())
                .param("toestemming", vraag.id().waarde())
                .param("kind", vraag.kind().waarde())
                .param("ouder", nieuw.ouder().waarde())
                .param("antwoord", nieuw.antwoord().name())
                .param("niveau", bereik == null ? null : bereik.niveau().name())
                .param("kanaal", kanaal.name())
                .param("op", nieuw.op())
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .param("door", noteerder(actor))
                .param("richtingen", bereik == null ? null : Vragen.namen(bereik.richtingen()))
                .param("gegevens", bereik == null ? null : Vragen.namen(bereik.gegevens()))
                .param("tot", bereik == null ? null : bereik.tot())
                .update();
        if (erbij == 0) {
            throw NietGevonden.van(id.waarde());
        }
        events.publishEvent(new ToestemmingVeranderd(actor.gemeente(), vraag.kind(), vraag.plaatsing(), vraag.id()));
    }

    LocalDate vandaag() {
        return Tijd.vandaag(klok);
    }

    private static java.util.@Nullable UUID noteerder(Actor actor) {
        return actor.isOuder() ? null : actor.persoon();
    }
}

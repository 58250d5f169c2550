package nl.kring.toestemming;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kring.kind.Communicatiekanaal;
import nl.kring.kind.Communicatiekanaal.Aanleiding;
import nl.kring.kind.Communicatiekanaal.Omweg;
import nl.kring.kind.PlaatsingId;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.sleutel.Kindsleutel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where questions are written down, one at a time for each child. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Vraagboek {
    private final JdbcClient jdbc;
    private final Vragen vragen;
    private final Toestemmingen toestemmingen;
    private final Communicatiekanaal kanaal;

    Vraagboek(JdbcClient jdbc, Vragen vragen, Toestemmingen toestemmingen, Communicatiekanaal kanaal) {
        this.jdbc = jdbc;
        this.vragen = vragen;
        this.toestemmingen = toestemmingen;
        this.kanaal = kanaal;
    }

    /** Two colleagues who ask at the same moment ask after each other: the second one finds the first one's question. */
    void eenTegelijk(KindId kind) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('toestemming ' || :kind, 0))")
                .param("kind", kind.toString())
                .query((_, _) -> true)
                .list();
    }

    /** Whether this form asked already; the id of a question about another placement is an id that does not exist here. */
    boolean isGesteld(VraagToestemming opdracht) {
        var vraag = vragen.vraag(opdracht.id());
        if (vraag.isPresent() && !vraag.get().plaatsing().equals(opdracht.plaatsing())) {
            throw NietGevonden.van(opdracht.id().waarde());
        }
        return vraag.isPresent();
    }

    List<Toestemmingsbeeld> vanPlaatsing(KindId kind, PlaatsingId plaatsing) {
        return toestemmingen.vanPlaatsing(kind, plaatsing);
    }

    Herhaling herhaling(KindId kind) {
        return toestemmingen.herhaling(kind);
    }

    /** Whether contact with a wijkcoach goes another way now (BSL-15). */
    Optional<Omweg> omweg(KindId kind) {
        return kanaal.omweg(kind);
    }

    Optional<Omweg> leidOm(Actor actor, VraagToestemming opdracht) {
        return kanaal.leidOm(actor, opdracht.kind(), opdracht.plaatsing(), Aanleiding.CONTACTVRAAG);
    }

    /** @param doel who asks to reach whom */
    void schrijf(Actor actor, VraagToestemming opdracht, Richting doel, LocalDate vandaag) {
        var bereik = opdracht.bereik();
        var id = opdracht.id().waarde();
        var nieuw = jdbc.sql("""
                insert into toestemming.toestemming (gemeente_id, toestemming_id, kind_id, plaatsing_id, doel, niveau, ontvanger_id,
                                                     ontvanger_functie, wijkcoach_id, belang, gevraagd_door, gevraagd_op, geldig_tot,
                                                     beide_richtingen, gegevens, aanleiding, aanleiding_uitleg, nieuw_feit)
                values (:gemeente, :id, :kind, :plaatsing, :doel, :niveau::toestemming.contactniveau, :ontvanger, 'WIJKCOACH', :wijkcoach,
                        :belang, :door, :vandaag, :tot, :beide, :gegevens::text[], :aanleiding, :uitleg, :feit)
                on conflict do nothing
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("id", id)
                .param("kind", opdracht.kind().waarde())
                .param("plaatsing", opdracht.plaatsing().waarde())
                .param("doel", doel.name())
                .param("niveau", bereik.niveau().name())
                .param("ontvanger", opdracht.wijkteam().waarde())
                .param("wijkcoach", opdracht.wijkcoach().waarde())
                .param("door", actor.persoon())
                .param("vandaag", vandaag)
                .param("tot", bereik.tot())
                .param("beide", bereik.richtingen().size() > 1)
                .param("gegevens", Vragen.namen(bereik.gegevens()))
                .params(waarom(id, opdracht.reden(), vragen.sleutel(actor, opdracht.kind())))
                .update();
        if (nieuw == 0) {
            throw NietGevonden.van(id);
        }
    }

    private static Map<String, @Nullable Object> waarom(UUID id, Vraagreden reden, Kindsleutel sleutel) {
        var aanleiding = reden.aanleiding();
        var uitleg = aanleiding == null ? null : reden.aanleidingUitleg();
        var waarom = new HashMap<String, @Nullable Object>();
        waarom.put("aanleiding", aanleiding == null ? null : aanleiding.name());
        waarom.put("belang", sleutel.dicht("toestemming.toestemming.belang", id, reden.belang()));
        waarom.put("uitleg", sleutel.dichtOfLeeg("toestemming.toestemming.aanleiding_uitleg", id, uitleg));
        waarom.put("feit", sleutel.dichtOfLeeg("toestemming.toestemming.nieuw_feit", id, reden.nieuwFeit()));
        return waarom;
    }
}

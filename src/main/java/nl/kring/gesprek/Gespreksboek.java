package nl.kring.gesprek;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kring.kind.Kindteksten;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.sleutel.Kindsleutel;
import nl.kring.traject.Eigenaar;
import nl.kring.traject.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes planned talks and who is asked to them. */
@Repository
class Gespreksboek {
    private final JdbcClient jdbc;
    private final Kindteksten teksten;

    Gespreksboek(JdbcClient jdbc, Kindteksten teksten) {
        this.jdbc = jdbc;
        this.teksten = teksten;
    }

    /** A talk to be: everything but its state. */
    record NieuwGesprek(
            GesprekId id,
            TrajectId traject,
            KindId kind,
            Gesprekssoort soort,
            Moment moment,
            int duur,
            Gespreksplaats plaats,
            @Nullable String tolk,
            boolean collegaNodig,
            LocalDate oudersAkkoordOp,
            @Nullable GesprekId volgtOp,
            @Nullable String eerderReden) {}

    /** Somebody to be asked; of a person with more than two hats the two that count at a first talk. */
    record Stoel(
            Eigenaar wie,
            Set<Functie> functies,
            @Nullable UUID organisatie,
            @Nullable String reden) {
        String functie() {
            return functies.stream().sorted().findFirst().map(Enum::name).orElse("OUDER");
        }

        @Nullable
        String tweedeFunctie() {
            var andere = functies.stream().sorted().skip(1).toList();
            if (andere.isEmpty()) {
                return null;
            }
            return (andere.contains(Functie.WIJKCOACH) ? Functie.WIJKCOACH : andere.getFirst()).name();
        }
    }

    /**
     * Planning, moving and closing on one traject happen one after the other: each sees what the one before it did. And parents who
     * answer wait as long: whoever may come while a talk is planned, may come until it is.
     */
    void opSlot(TrajectId traject) {
        jdbc.sql("""
                select toestemming.wacht_op_antwoorden(t.kind_id), pg_advisory_xact_lock(hashtextextended(t.traject_id::text, 90))
                  from traject.traject t where t.traject_id = :traject
                """).param("traject", traject.waarde()).query((_, _) -> true).optional();
    }

    /** @return false when there is one of this kind already, or this one was kept before */
    boolean plan(Actor actor, NieuwGesprek nieuw, Collection<Stoel> stoelen) {
        var id = nieuw.id().waarde();
        var sleutel = teksten.sleutel(actor, nieuw.kind());
        var erbij = jdbc.sql("""
                insert into gesprek.gesprek (gemeente_id, gesprek_id, traject_id, kind_id, soort, stand, datum, tijd, alleen_week, eerder_reden,
                                             duur_minuten, plaats, tolk, collega_nodig, ouders_akkoord_op, volgt_op, gewijzigd_door)
                values (:gemeente, :id, :traject, :kind, :soort, 'GEPLAND', :datum, :tijd, :alleenWeek, :eerderReden,
                        :duur, :plaats, :tolk, :collegaNodig, :akkoordOp, :volgtOp, :door)
                on conflict do nothing
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("id", id)
                .param("traject", nieuw.traject().waarde())
                .param("kind", nieuw.kind().waarde())
                .param("soort", nieuw.soort().name())
                .param("datum", nieuw.moment().datum())
                .param("tijd", nieuw.moment().tijd())
                .param("alleenWeek", nieuw.moment().alleenWeek())
                .param("eerderReden", sleutel.dichtOfLeeg("gesprek.gesprek.eerder_reden", id, nieuw.eerderReden()))
                .param("duur", nieuw.duur())
                .param("plaats", nieuw.plaats().name())
                .param("tolk", sleutel.dichtOfLeeg("gesprek.gesprek.tolk", id, nieuw.tolk()))
                .param("collegaNodig", nieuw.collegaNodig())
                .param("akkoordOp", nieuw.oudersAkkoordOp())
                .param(
                        "volgtOp",
                        nieuw.volgtOp() == null ? null : nieuw.volgtOp().waarde())
                .param("door", actor.persoon())
                .update();
        if (erbij == 1) {
            zetErbij(actor, nieuw, List.copyOf(stoelen), sleutel);
        }
        return erbij == 1;
    }

    private void zetErbij(Actor actor, NieuwGesprek nieuw, List<Stoel> stoelen, Kindsleutel sleutel) {
        var ids = stoelen.stream().map(_ -> Ids.nieuw()).toList();
        jdbc.sql("""
                insert into gesprek.deelnemer (gemeente_id, deelnemer_id, gesprek_id, kind_id, medewerker_id, ouder_id, functie, tweede_functie,
                                               organisatie_id, reden)
                select :gemeente, s.id, :gesprek, :kind, s.medewerker, s.ouder, s.functie, s.tweede, s.organisatie, s.reden
                  from unnest(:ids::uuid[], :medewerkers::uuid[], :ouders::uuid[], :functies::text[], :tweede::text[], :organisaties::uuid[],
                              :redenen::bytea[]) as s (id, medewerker, ouder, functie, tweede, organisatie, reden)
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("gesprek", nieuw.id().waarde())
                .param("kind", nieuw.kind().waarde())
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .param("medewerkers", kolom(stoelen, Gespreksboek::medewerker))
                .param("ouders", kolom(stoelen, Gespreksboek::ouder))
                .param("functies", kolom(stoelen, Stoel::functie))
                .param("tweede", kolom(stoelen, Stoel::tweedeFunctie))
                .param("organisaties", kolom(stoelen, Stoel::organisatie))
                .param("redenen", redenen(ids, stoelen, sleutel))
                .update();
    }

    @SuppressWarnings("NullAway") // as kolom: an absent value is null
    private static byte[][] redenen(List<UUID> ids, List<Stoel> stoelen, Kindsleutel sleutel) {
        var redenen = new byte[stoelen.size()][];
        for (var i = 0; i < redenen.length; i++) {
            redenen[i] = sleutel.dichtOfLeeg(
                    "gesprek.deelnemer.reden", ids.get(i), stoelen.get(i).reden());
        }
        return redenen;
    }

    private interface Veld {
        @Nullable
        Object van(Stoel stoel);
    }

    @SuppressWarnings("NullAway") // an array for the database, in which an absent value is null
    private static String[] kolom(List<Stoel> stoelen, Veld veld) {
        return stoelen.stream()
                .map(stoel -> {
                    var waarde = veld.van(stoel);
                    return waarde == null ? null : waarde.toString();
                })
                .toArray(String[]::new);
    }

    private static @Nullable UUID medewerker(Stoel stoel) {
        return stoel.wie() instanceof Eigenaar.Werker werker ? werker.id().waarde() : null;
    }

    private static @Nullable UUID ouder(Stoel stoel) {
        return stoel.wie() instanceof Eigenaar.Thuis thuis ? thuis.id().waarde() : null;
    }
}

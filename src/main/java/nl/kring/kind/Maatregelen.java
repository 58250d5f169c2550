package nl.kring.kind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Measures of protection, as far as the actor may know of them. What a measure means for the wijkcoach is judged by werkwijze (DT4),
 * which writes here; everybody else reads the outcome.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Maatregelen {
    private static final String KOLOMMEN = """
            select m.*,
                   kind.tekst(s, 'kind.beschermingsmaatregel.contact_naam', m.maatregel_id, m.contact_naam) as naam_open,
                   kind.tekst(s, 'kind.beschermingsmaatregel.contact_organisatie', m.maatregel_id, m.contact_organisatie) as organisatie_open,
                   kind.tekst(s, 'kind.beschermingsmaatregel.contact_telefoon', m.maatregel_id, m.contact_telefoon) as telefoon_open,
                   kind.tekst(s, 'kind.beschermingsmaatregel.contact_email', m.maatregel_id, m.contact_email) as email_open,
                   kind.tekst(s, 'kind.beschermingsmaatregel.reden', m.maatregel_id, m.reden) as reden_open,
                   kind.tekst(s, 'kind.beschermingsmaatregel.notitie', m.maatregel_id, m.notitie) as notitie_open
              from kind.beschermingsmaatregel m
              left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (m.gemeente_id, m.kind_id)
            """;

    private final JdbcClient jdbc;
    private final Kindteksten teksten;
    private final Clock klok;

    Maatregelen(JdbcClient jdbc, Kindteksten teksten, Clock klok) {
        this.jdbc = jdbc;
        this.teksten = teksten;
        this.klok = klok;
    }

    /** Every measure, the newest first. */
    public List<Beschermingsmaatregel> van(KindId kind) {
        return jdbc.sql(KOLOMMEN + " where m.kind_id = :kind order by m.van desc, m.vastgelegd_op desc, m.maatregel_id")
                .param("kind", kind.waarde())
                .query(this::maatregel)
                .list();
    }

    /** The one that runs today. */
    public Optional<Beschermingsmaatregel> lopend(KindId kind) {
        var vandaag = Tijd.vandaag(klok);
        return van(kind).stream()
                .filter(maatregel -> maatregel.looptOp(vandaag))
                .findFirst();
    }

    /** Whoever changes measures around a child does so after each other. */
    public void eenTegelijk(KindId kind) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('maatregel ' || :kind, 0))")
                .param("kind", kind.toString())
                .query((_, _) -> true)
                .list();
    }

    /** @return whether it is new: the same form twice keeps one */
    public boolean schrijf(Actor actor, Beschermingsmaatregel nieuw, int regelversie) {
        return jdbc.sql("""
                insert into kind.beschermingsmaatregel (gemeente_id, maatregel_id, kind_id, soort, bekend, van, tot, contact_naam,
                        contact_organisatie, contact_telefoon, contact_email, mens, reden, besloten_door, positie, regel, regelversie,
                        vastgelegd_op, vastgelegd_door)
                values (:gemeente, :id, :kind, :soort, :bekend, :van, :tot, :naam, :organisatie, :telefoon, :email, :mens, :reden,
                        :besloten, :positie, :regel, :regelversie, :nu, :door)
                on conflict do nothing
                """)
                        .param("gemeente", actor.gemeente().waarde())
                        .param("kind", nieuw.kind().waarde())
                        .param("soort", nieuw.soort().name())
                        .param("van", nieuw.van())
                        .param("door", actor.persoon())
                        .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                        .params(inhoud(actor, nieuw, regelversie))
                        .update()
                == 1;
    }

    /**
     * @param besloten whether a human decided about the wijkcoach just now; else the name under the earlier decision stays
     * @return false when somebody else changed it meanwhile
     */
    public boolean werkBij(Actor actor, Beschermingsmaatregel nu, int regelversie, boolean besloten) {
        return jdbc.sql("""
                update kind.beschermingsmaatregel
                   set bekend = :bekend, tot = :tot, contact_naam = :naam, contact_organisatie = :organisatie, contact_telefoon = :telefoon,
                       contact_email = :email, mens = :mens, positie = :positie, regel = :regel, regelversie = :regelversie, notitie = :notitie,
                       reden = case when :opnieuw then :reden::bytea else reden end,
                       besloten_door = case when :opnieuw then :besloten::uuid else besloten_door end,
                       beeindigd_door = case when :tot::date is null then null else :door::uuid end,
                       versie = versie + 1
                 where maatregel_id = :id and versie = :versie
                """)
                        .param("door", actor.persoon())
                        .param("versie", nu.versie())
                        .param("opnieuw", besloten)
                        .param("notitie", dicht(actor, nu, "notitie", nu.notitie()))
                        .params(inhoud(actor, nu, regelversie))
                        .update()
                == 1;
    }

    /** The wijkcoach looked over what rested; twice is once. */
    public void kijkNa(Actor actor, Beschermingsmaatregel maatregel) {
        jdbc.sql("""
                insert into kind.nagekeken (gemeente_id, maatregel_id, medewerker_id, kind_id, op)
                values (:gemeente, :id, :wie, :kind, :vandaag) on conflict do nothing
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("id", maatregel.id().waarde())
                .param("wie", actor.persoon())
                .param("kind", maatregel.kind().waarde())
                .param("vandaag", Tijd.vandaag(klok))
                .update();
    }

    /** Children around whom the actor, as their wijkcoach, does nothing now: a step back, or not looked over yet. */
    public Set<KindId> rustend(Actor actor) {
        return actor.isOuder()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select toegang.rustende_kinderen() as kind_id")
                        .query((rij, _) -> new KindId(rij.getObject("kind_id", UUID.class)))
                        .list());
    }

    private Map<String, @Nullable Object> inhoud(Actor actor, Beschermingsmaatregel maatregel, int regelversie) {
        var contact = maatregel.contact();
        var inhoud = new HashMap<String, @Nullable Object>();
        inhoud.put("id", maatregel.id().waarde());
        inhoud.put("bekend", maatregel.bekend().name());
        inhoud.put("tot", maatregel.tot());
        inhoud.put("naam", dicht(actor, maatregel, "contact_naam", contact == null ? null : contact.naam()));
        inhoud.put(
                "organisatie",
                dicht(actor, maatregel, "contact_organisatie", contact == null ? null : contact.organisatie()));
        inhoud.put(
                "telefoon", dicht(actor, maatregel, "contact_telefoon", contact == null ? null : contact.telefoon()));
        inhoud.put("email", dicht(actor, maatregel, "contact_email", contact == null ? null : contact.email()));
        inhoud.put("mens", maatregel.mens().name());
        inhoud.put("reden", dicht(actor, maatregel, "reden", maatregel.reden()));
        inhoud.put("besloten", maatregel.mens() == Menskeuze.NIET_BESLIST ? null : actor.persoon());
        inhoud.put("positie", maatregel.positie().name());
        inhoud.put("regel", maatregel.regel());
        inhoud.put("regelversie", regelversie);
        return inhoud;
    }

    private byte @Nullable [] dicht(
            Actor actor, Beschermingsmaatregel maatregel, String kolom, @Nullable String tekst) {
        return tekst == null
                ? null
                : teksten.sleutel(actor, maatregel.kind())
                        .dicht(
                                "kind.beschermingsmaatregel." + kolom,
                                maatregel.id().waarde(),
                                tekst);
    }

    private Beschermingsmaatregel maatregel(ResultSet rij, int nummer) throws SQLException {
        var naam = teksten.leesOfLeeg(rij, "naam_open");
        return new Beschermingsmaatregel(
                new MaatregelId(rij.getObject("maatregel_id", UUID.class)),
                new KindId(rij.getObject("kind_id", UUID.class)),
                Maatregelsoort.valueOf(rij.getString("soort")),
                Bekendheid.valueOf(rij.getString("bekend")),
                rij.getObject("van", LocalDate.class),
                rij.getObject("tot", LocalDate.class),
                naam == null
                        ? null
                        : new Voogdcontact(
                                naam,
                                teksten.leesOfLeeg(rij, "organisatie_open"),
                                teksten.leesOfLeeg(rij, "telefoon_open"),
                                teksten.leesOfLeeg(rij, "email_open")),
                Menskeuze.valueOf(rij.getString("mens")),
                teksten.leesOfLeeg(rij, "reden_open"),
                Wijkcoachpositie.valueOf(rij.getString("positie")),
                rij.getString("regel"),
                teksten.leesOfLeeg(rij, "notitie_open"),
                rij.getInt("versie"));
    }
}

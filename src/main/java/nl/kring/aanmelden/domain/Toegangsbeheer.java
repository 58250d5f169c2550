package nl.kring.aanmelden.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.kring.aanmelden.domain.CodeResultaat.Gemaakt;
import nl.kring.logboek.Logboek;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Access for colleagues, by the beheerder of the municipality. Everybody else finds nothing here; the database looks as well. */
@Service
public class Toegangsbeheer {
    private static final String VRAAG = """
            select m.medewerker_id, m.roepnaam, m.achternaam, m.email, coalesce(f.functies, '{}') as functies,
                   coalesce(f.organisaties, '') as organisaties, a.actief, a.code_tot
              from organisatie.medewerker m
              left join lateral (
                    select array_agg(distinct v.functie order by v.functie) as functies,
                           string_agg(distinct o.naam, ', ' order by o.naam) as organisaties
                      from organisatie.functievervulling v
                      join organisatie.organisatie o using (gemeente_id, organisatie_id)
                     where v.gemeente_id = m.gemeente_id and v.medewerker_id = m.medewerker_id
                       and v.van <= :dag and (v.tot is null or v.tot >= :dag)) f on true
              left join aanmelden.accounts_van_medewerkers() a on a.medewerker_id = m.medewerker_id
             where cast(:wie as uuid) is null or m.medewerker_id = :wie
             order by m.roepnaam collate "nl-x-icu", m.achternaam collate "nl-x-icu", m.medewerker_id
            """;

    private final JdbcClient jdbc;
    private final Toegangscodes codes;
    private final Logboek logboek;
    private final Toegang toegang;
    private final Clock klok;

    Toegangsbeheer(JdbcClient jdbc, Toegangscodes codes, Logboek logboek, Toegang toegang, Clock klok) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.logboek = logboek;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** All colleagues of the municipality, also those who left: an account that is still open should be seen. */
    @Transactional(readOnly = true)
    public List<Medewerkertoegang> medewerkers(Actor actor) {
        toegang.eisFunctie(actor, Functie.BEHEERDER, "TOEGANG_BEKIJKEN");
        return vraag(null);
    }

    @Transactional(readOnly = true)
    public Medewerkertoegang medewerker(Actor actor, MedewerkerId wie) {
        toegang.eisFunctie(actor, Functie.BEHEERDER, "TOEGANG_BEKIJKEN");
        return zoek(wie);
    }

    /** Makes a code to hand over in person; an earlier one no longer works, a password still does. */
    @Transactional
    public CodeResultaat maakCode(Actor actor, MedewerkerId wie) {
        toegang.eisFunctie(actor, Functie.BEHEERDER, "TOEGANG_CODE_MAKEN");
        zoek(wie);
        var resultaat = codes.maakVoor(wie);
        if (resultaat instanceof Gemaakt) {
            logboek.zonderKind(actor, "TOEGANG_CODE_MAKEN", wie.waarde());
        }
        return resultaat;
    }

    /** The person is out at once, on every device. Not for oneself: then nobody might be left to open it again. */
    @Transactional
    public void sluit(Actor actor, MedewerkerId wie) {
        toegang.eisFunctie(actor, Functie.BEHEERDER, "TOEGANG_SLUITEN");
        zoek(wie);
        if (wie.waarde().equals(actor.persoon())) {
            throw NietGevonden.of();
        }
        codes.sluit(wie);
        logboek.zonderKind(actor, "TOEGANG_SLUITEN", wie.waarde());
    }

    private Medewerkertoegang zoek(MedewerkerId wie) {
        return vraag(wie).stream().findFirst().orElseThrow(NietGevonden::of);
    }

    private List<Medewerkertoegang> vraag(@Nullable MedewerkerId wie) {
        return jdbc.sql(VRAAG)
                .param("dag", Tijd.vandaag(klok))
                .param("wie", wie == null ? null : wie.waarde())
                .query(this::uit)
                .list();
    }

    private Medewerkertoegang uit(ResultSet rij, int nummer) throws SQLException {
        var account = codes.stand(rij, nummer);
        var tot = account.tot();
        return new Medewerkertoegang(
                new MedewerkerId(rij.getObject("medewerker_id", UUID.class)),
                rij.getString("roepnaam"),
                rij.getString("achternaam"),
                rij.getString("email"),
                Arrays.stream((String[]) rij.getArray("functies").getArray())
                        .map(Functie::valueOf)
                        .toList(),
                rij.getString("organisaties"),
                account.stand(),
                tot == null ? null : LocalDate.ofInstant(tot, Tijd.ZONE));
    }
}

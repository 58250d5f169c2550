package nl.kring.aanmelden.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.kind.OuderId;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes for a parent who has an account, through the database's functions: they look for themselves who is acting. */
@Repository
class Herstelcodes {
    static final Duration PER_MAIL = Duration.ofHours(1);
    static final Duration IN_PERSOON = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock klok;

    Herstelcodes(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** @param naam the address with which the parent signs in */
    record InPersoon(String naam, KindId kind, UUID ouder, String oudernaam, LocalDate tot) {}

    /** The address to which the code must go; nothing when the actor may not, or when there is no account with a password. */
    Optional<String> perMail(KindId kind, OuderId ouder, Code code) {
        return jdbc.sql("select naam from aanmelden.herstel_per_mail(:kind, :ouder, :code, :tot)")
                .param("kind", kind.waarde())
                .param("ouder", ouder.waarde())
                .param("code", code.tekens())
                .param("tot", over(PER_MAIL))
                .query(String.class)
                .optional();
    }

    /** Whether this actor may ask for a code for this parent, who has an account with a password. */
    boolean kan(KindId kind, OuderId ouder) {
        return jdbc.sql("select aanmelden.helpt_ouder_als_coach(:kind, :ouder)")
                .param("kind", kind.waarde())
                .param("ouder", ouder.waarde())
                .query(Boolean.class)
                .single();
    }

    boolean vraag(KindId kind, OuderId ouder) {
        return jdbc.sql("select aanmelden.vraag_herstel(:vraag, :kind, :ouder, :nu)")
                .param("vraag", Ids.nieuw())
                .param("kind", kind.waarde())
                .param("ouder", ouder.waarde())
                .param("nu", over(Duration.ZERO))
                .query(Boolean.class)
                .single();
    }

    List<Herstelvraag> vragen() {
        return jdbc.sql("select * from aanmelden.herstelvragen()")
                .query((rij, _) -> new Herstelvraag(
                        rij.getObject("herstelvraag_id", UUID.class),
                        rij.getString("oudernaam"),
                        rij.getString("gevraagd_door_naam"),
                        rij.getObject("gevraagd_op", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Also ends every session of the parent: whoever was signed in may not be the parent. */
    Optional<InPersoon> inPersoon(UUID vraag, Code code) {
        var tot = klok.instant().plus(IN_PERSOON);
        return jdbc.sql("select * from aanmelden.herstel_door_beheerder(:vraag, :code, :tot)")
                .param("vraag", vraag)
                .param("code", code.tekens())
                .param("tot", over(IN_PERSOON))
                .query((rij, _) -> {
                    eindigSessies(rij.getObject("account_id", UUID.class));
                    return new InPersoon(
                            rij.getString("naam"),
                            new KindId(rij.getObject("kind_id", UUID.class)),
                            rij.getObject("ouder_id", UUID.class),
                            rij.getString("oudernaam"),
                            LocalDate.ofInstant(tot, Tijd.ZONE));
                })
                .optional();
    }

    private void eindigSessies(UUID account) {
        jdbc.sql("delete from platform.spring_session where principal_name = :account")
                .param("account", account.toString())
                .update();
    }

    private OffsetDateTime over(Duration duur) {
        return klok.instant().plus(duur).atOffset(ZoneOffset.UTC);
    }
}

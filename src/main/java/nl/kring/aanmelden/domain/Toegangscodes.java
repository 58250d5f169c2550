package nl.kring.aanmelden.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.kring.aanmelden.domain.CodeResultaat.EmailBezet;
import nl.kring.aanmelden.domain.CodeResultaat.GeenEmail;
import nl.kring.aanmelden.domain.CodeResultaat.Gemaakt;
import nl.kring.aanmelden.domain.CodeResultaat.HeeftToegang;
import nl.kring.kind.OuderId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes and accounts in the database, through its functions: they look for themselves who is acting, and keep codes as a hash. */
@Repository
class Toegangscodes {
    static final Duration GELDIG = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Clock klok;

    /** @param tot until when the code works that has not been used, where there is one */
    record Stand(Accountstand stand, @Nullable Instant tot) {}

    Toegangscodes(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    CodeResultaat maakVoor(MedewerkerId wie) {
        var code = Code.nieuw();
        var uitkomst = jdbc.sql("select aanmelden.geef_medewerker_code(:wie, :account, :code, :tot)")
                .param("wie", wie.waarde())
                .param("account", Ids.nieuw())
                .param("code", code.tekens())
                .param("tot", tot())
                .query(String.class)
                .single();
        return resultaat(uitkomst, code);
    }

    CodeResultaat maakVoor(KindId kind, OuderId wie) {
        var code = Code.nieuw();
        var uitkomst = jdbc.sql("select aanmelden.geef_ouder_code(:kind, :wie, :account, :code, :tot)")
                .param("kind", kind.waarde())
                .param("wie", wie.waarde())
                .param("account", Ids.nieuw())
                .param("code", code.tekens())
                .param("tot", tot())
                .query(String.class)
                .single();
        return resultaat(uitkomst, code);
    }

    Stand standVan(KindId kind, OuderId wie) {
        return jdbc.sql("select actief, code_tot from aanmelden.account_van_ouder(:kind, :wie)")
                .param("kind", kind.waarde())
                .param("wie", wie.waarde())
                .query(this::stand)
                .optional()
                .orElseGet(() -> new Stand(Accountstand.GEEN, null));
    }

    /** From a line with {@code actief} and {@code code_tot}, both absent where there is no account. */
    Stand stand(ResultSet rij, int nummer) throws SQLException {
        var tot = rij.getObject("code_tot", OffsetDateTime.class);
        var moment = tot == null ? null : tot.toInstant();
        return new Stand(Accountstand.van(rij.getObject("actief", Boolean.class), moment, klok.instant()), moment);
    }

    /** Whether the code was right; then the account has this password, and all who were signed in with it are out. */
    boolean neemIn(String naam, Code code, String hash) {
        Optional<UUID> account = jdbc.sql("select aanmelden.neem_code_in(:naam, :code, :hash, :nu)")
                .param("naam", naam)
                .param("code", code.tekens())
                .param("hash", hash)
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .query((rij, _) -> Optional.ofNullable(rij.getObject(1, UUID.class)))
                .single();
        account.ifPresent(this::eindigSessies);
        return account.isPresent();
    }

    void sluit(MedewerkerId wie) {
        jdbc.sql("select aanmelden.sluit(:wie)")
                .param("wie", wie.waarde())
                .query(UUID.class)
                .list()
                .forEach(this::eindigSessies);
    }

    private void eindigSessies(UUID account) {
        jdbc.sql("delete from platform.spring_session where principal_name = :account")
                .param("account", account.toString())
                .update();
    }

    private OffsetDateTime tot() {
        return klok.instant().plus(GELDIG).atOffset(ZoneOffset.UTC);
    }

    private CodeResultaat resultaat(String uitkomst, Code code) {
        return switch (uitkomst) {
            case "GEMAAKT" ->
                new Gemaakt(code, LocalDate.ofInstant(klok.instant().plus(GELDIG), Tijd.ZONE));
            case "GEEN_EMAIL" -> new GeenEmail();
            case "HEEFT_TOEGANG" -> new HeeftToegang();
            case "EMAIL_BEZET" -> new EmailBezet();
            default -> throw NietGevonden.of();
        };
    }
}

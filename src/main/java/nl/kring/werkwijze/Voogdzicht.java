package nl.kring.werkwijze;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.kind.Bekendheid;
import nl.kring.kind.Beschermingsmaatregel;
import nl.kring.kind.Gezaghebbende;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.Kinderen;
import nl.kring.kind.Maatregelen;
import nl.kring.kind.Maatregelsoort;
import nl.kring.kind.Menskeuze;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import nl.kring.regels.Regelwerk;
import nl.kring.regels.Werkwijze;
import nl.kring.werkwijze.Maatregelfeiten.Loop;
import nl.kring.werkwijze.Voogdbeeld.Aanspreekpunt;
import nl.kring.werkwijze.Voogdbeeld.Rustend;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who comes first around a child, and where that leaves the wijkcoach (DT4). Row security shows the actor what may be known. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Voogdzicht {
    private final JdbcClient jdbc;
    private final Maatregelen maatregelen;
    private final Kinderen kinderen;
    private final Regelwerk regelwerk;
    private final Clock klok;

    Voogdzicht(JdbcClient jdbc, Maatregelen maatregelen, Kinderen kinderen, Regelwerk regelwerk, Clock klok) {
        this.jdbc = jdbc;
        this.regelwerk = regelwerk;
        this.maatregelen = maatregelen;
        this.kinderen = kinderen;
        this.klok = klok;
    }

    LocalDate vandaag() {
        return Tijd.vandaag(klok);
    }

    /** A measure belongs to the child, wherever it is placed: the version of the whole city speaks. */
    Werkwijze werkwijze() {
        return regelwerk.geldendInDeStad();
    }

    /** Nothing: no voogd, and no measure that still leaves something to look over. */
    public Optional<Voogdbeeld> van(KindId kind) {
        return van(kind, kinderen.gezag(kind));
    }

    /** The same, where it is known already who holds gezag. */
    public Optional<Voogdbeeld> van(KindId kind, List<Gezaghebbende> gezag) {
        var vandaag = vandaag();
        var alle = maatregelen.van(kind);
        var lopend =
                alle.stream().filter(maatregel -> maatregel.looptOp(vandaag)).findFirst();
        if (lopend.isPresent()) {
            return lopend.map(maatregel -> beeld(maatregel, gezag));
        }
        var voogd =
                gezag.stream().filter(wie -> wie.soort() == Gezagsoort.VOOGDIJ).findFirst();
        if (voogd.isPresent()) {
            return voogd.map(this::zonderMaatregel);
        }
        return alle.stream().findFirst().flatMap(this::voorbij);
    }

    /** The stored outcome is the one that lists work with; here the table is asked for the rest of it. */
    private Voogdbeeld beeld(Beschermingsmaatregel maatregel, List<Gezaghebbende> gezag) {
        return new Voogdbeeld(
                maatregel,
                MaatregelRegels.terwijlHijLoopt(werkwijze(), maatregel),
                aanspreekpunt(maatregel, gezag),
                maatregel.stapjeTerugOp(vandaag()) ? rustend(maatregel.kind()) : List.of());
    }

    /** BSL-13: a voogd follows from gezag; until somebody decides, the wijkcoach goes on. */
    private Voogdbeeld zonderMaatregel(Gezaghebbende voogd) {
        var feiten = new Maatregelfeiten(
                Loop.LOOPT, Maatregelsoort.VOOGDIJ_NATUURLIJK, Bekendheid.OOK_WIJKCOACH, Menskeuze.NIET_BESLIST);
        return new Voogdbeeld(null, MaatregelRegels.bepaal(werkwijze(), feiten), voogd(voogd), List.of());
    }

    private Optional<Voogdbeeld> voorbij(Beschermingsmaatregel laatste) {
        var rustend = rustend(laatste.kind());
        return rustend.isEmpty()
                ? Optional.empty()
                : Optional.of(new Voogdbeeld(
                        laatste,
                        MaatregelRegels.bepaal(werkwijze(), MaatregelRegels.feiten(laatste, vandaag())),
                        null,
                        rustend));
    }

    private static @Nullable Aanspreekpunt aanspreekpunt(Beschermingsmaatregel maatregel, List<Gezaghebbende> gezag) {
        var contact = maatregel.contact();
        if (contact != null) {
            return new Aanspreekpunt(
                    contact.naam(),
                    maatregel.soort().wie(),
                    contact.organisatie(),
                    contact.telefoon(),
                    contact.email());
        }
        return gezag.stream()
                .filter(wie -> wie.soort() == Gezagsoort.VOOGDIJ)
                .findFirst()
                .map(Voogdzicht::voogd)
                .orElse(null);
    }

    private static Aanspreekpunt voogd(Gezaghebbende wie) {
        return new Aanspreekpunt(wie.naam(), "voogd", null, null, null);
    }

    private List<Rustend> rustend(KindId kind) {
        return jdbc.sql("""
                select m.medewerker_id, m.roepnaam
                  from toegang.rustende_wijkcoaches(:kind) r
                  join organisatie.medewerker m on m.medewerker_id = r.wijkcoach_id
                 order by m.roepnaam, m.medewerker_id
                """)
                .param("kind", kind.waarde())
                .query((rij, _) ->
                        new Rustend(rij.getObject("medewerker_id", UUID.class).toString(), rij.getString("roepnaam")))
                .list();
    }
}

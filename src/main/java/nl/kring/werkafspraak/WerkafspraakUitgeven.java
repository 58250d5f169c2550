package nl.kring.werkafspraak;

import static nl.kring.toegang.Stadshandeling.WERKAFSPRAAK_BEKIJKEN;
import static nl.kring.toegang.Stadshandeling.WERKAFSPRAAK_UITGEVEN;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Toegang;
import nl.kring.werkafspraak.GeefUit.Bezwaar;
import nl.kring.werkafspraak.GeefUit.Resultaat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issuing a version of the agreement, and seeing who signed, for the projectleider. Everybody else finds nothing here. */
@Service
public class WerkafspraakUitgeven {
    private final Werkafspraken werkafspraken;
    private final Toegang toegang;
    private final JdbcClient jdbc;
    private final Logboek logboek;
    private final Clock klok;

    WerkafspraakUitgeven(Werkafspraken werkafspraken, Toegang toegang, JdbcClient jdbc, Logboek logboek, Clock klok) {
        this.werkafspraken = werkafspraken;
        this.toegang = toegang;
        this.jdbc = jdbc;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** @param versies newest first */
    public record Overzicht(List<Werkafspraak> versies, List<Organisatieblad> organisaties, LocalDate vandaag) {
        public Overzicht {
            versies = List.copyOf(versies);
            organisaties = List.copyOf(organisaties);
        }

        public int nieuwste() {
            return versies.isEmpty() ? 0 : versies.getFirst().nummer();
        }
    }

    @Transactional(readOnly = true)
    public Overzicht overzicht(Actor actor) {
        toegang.eis(actor, WERKAFSPRAAK_BEKIJKEN);
        var versies = werkafspraken.versies();
        return new Overzicht(versies, werkafspraken.alle(actor, versies), Tijd.vandaag(klok));
    }

    /** From its day on each partner is asked to sign it. What was issued stays as it was; a mistake is mended by a next version. */
    @Transactional
    public Resultaat geefUit(Actor actor, GeefUit opdracht) {
        toegang.eis(actor, WERKAFSPRAAK_UITGEVEN);
        var vorige = werkafspraken.versies().stream().findFirst().orElse(null);
        var bezwaren = WerkafspraakRegels.bezwaren(opdracht, vorige, Tijd.vandaag(klok));
        if (!bezwaren.isEmpty()) {
            return new Resultaat.NogNiet(bezwaren);
        }
        var nummer = opdracht.na() + 1;
        if (bewaar(actor, opdracht, nummer) == 0) {
            return new Resultaat.NogNiet(List.of(Bezwaar.INMIDDELS_EEN_ANDERE));
        }
        logboek.zonderKind(actor, WERKAFSPRAAK_UITGEVEN.name(), null);
        return new Resultaat.Uitgegeven(nummer);
    }

    private int bewaar(Actor actor, GeefUit opdracht, int nummer) {
        return jdbc.sql("""
                insert into werkafspraak.werkafspraak (gemeente_id, nummer, titel, tekst, van, uitgegeven_op, door)
                values (platform.gemeente(), :nummer, :titel, :tekst, :van, :nu, :actor)
                    on conflict (gemeente_id, nummer) do nothing
                """)
                .param("nummer", nummer)
                .param("titel", opdracht.titel())
                .param("tekst", opdracht.tekst())
                .param("van", opdracht.van())
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.persoon())
                .update();
    }
}

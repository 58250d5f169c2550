package nl.kring.werkafspraak;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.logboek.Logboek;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.werkafspraak.Organisatieblad.Tekenaar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the agreement, and signing it for the own organisation (R-WE-02). Open to whoever is shut out of everything else. */
@Service
public class WerkafspraakTekenen {
    private final Werkafspraken werkafspraken;
    private final JdbcClient jdbc;
    private final Logboek logboek;
    private final Clock klok;

    WerkafspraakTekenen(Werkafspraken werkafspraken, JdbcClient jdbc, Logboek logboek, Clock klok) {
        this.werkafspraken = werkafspraken;
        this.jdbc = jdbc;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** What somebody reads: how the own organisations stand, and the text in force, when there is one. */
    public record Beeld(List<Organisatieblad> organisaties, Optional<Werkafspraak> geldt, LocalDate vandaag) {
        public Beeld {
            organisaties = List.copyOf(organisaties);
        }
    }

    @Transactional(readOnly = true)
    public Beeld bekijk(Actor actor) {
        var vandaag = Tijd.vandaag(klok);
        var versies = werkafspraken.versies();
        return new Beeld(
                werkafspraken.van(actor, versies),
                versies.stream()
                        .filter(versie -> !versie.van().isAfter(vandaag))
                        .findFirst(),
                vandaag);
    }

    /** The agreements in force, for whoever asks. */
    @Transactional(readOnly = true)
    public List<Openbaar> openbaar() {
        return werkafspraken.openbaar();
    }

    /**
     * Signs. A colleague who was first signed for both.
     *
     * @throws NietGevonden for whoever may not sign for this organisation, and for a version that does not wait for it
     */
    @Transactional
    public void teken(Actor actor, OrganisatieId organisatie, int nummer) {
        var blad = werkafspraken.van(actor, werkafspraken.versies()).stream()
                .filter(deze -> deze.id().equals(organisatie))
                .findFirst()
                .orElseThrow(NietGevonden::of);
        var zelf = blad.tekenaars().stream().filter(Tekenaar::zelf).findFirst().orElseThrow(NietGevonden::of);
        var getekend = blad.getekend();
        if (getekend != null && getekend.nummer() >= nummer) {
            return;
        }
        var versie = blad.teTekenen();
        if (versie == null || versie.nummer() != nummer) {
            throw NietGevonden.of();
        }
        var id = Ids.nieuw();
        if (bewaar(actor, organisatie, versie, zelf, id) == 1) {
            logboek.zonderKind(actor, "WERKAFSPRAAK_TEKENEN", id);
        }
    }

    private int bewaar(Actor actor, OrganisatieId organisatie, Werkafspraak versie, Tekenaar wie, UUID id) {
        return jdbc.sql("""
                insert into werkafspraak.handtekening
                       (gemeente_id, handtekening_id, organisatie_id, nummer, medewerker_id, naam, functie, op, getekend_op)
                values (platform.gemeente(), :id, :organisatie, :nummer, :actor, :naam, :functie, :op, :nu)
                    on conflict (gemeente_id, organisatie_id, nummer) do nothing
                """)
                .param("id", id)
                .param("organisatie", organisatie.waarde())
                .param("nummer", versie.nummer())
                .param("actor", actor.persoon())
                .param("naam", wie.naam())
                .param("functie", wie.functie().name())
                .param("op", Tijd.vandaag(klok))
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

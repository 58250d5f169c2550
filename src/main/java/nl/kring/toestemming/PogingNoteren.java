package nl.kring.toestemming;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.kring.kind.OuderId;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A professional notes that somebody who decides too was tried (DT3.G7). */
@Service
public class PogingNoteren {
    private final Toegang toegang;
    private final Toestemmingen toestemmingen;
    private final JdbcClient jdbc;
    private final Clock klok;

    PogingNoteren(Toegang toegang, Toestemmingen toestemmingen, JdbcClient jdbc, Clock klok) {
        this.toegang = toegang;
        this.toestemmingen = toestemmingen;
        this.jdbc = jdbc;
        this.klok = klok;
    }

    public enum Uitkomst {
        GENOTEERD,
        /** This very form noted something else before: that stands, this is not noted yet. */
        ANDERS_GENOTEERD,
        /** This person answered, or no longer decides. */
        NIET_NODIG,
        OP_VOOR_DE_VRAAG,
        OP_IN_DE_TOEKOMST
    }

    /** @param id made by the form itself, so that sending it twice notes once */
    @Transactional
    public Uitkomst noteer(Actor actor, PogingId id, ToestemmingId bij, OuderId ouder, Poging.Hoe hoe, LocalDate op) {
        var beeld = toestemmingen.beeld(bij).orElseThrow(NietGevonden::of);
        toegang.eis(actor, Handeling.TOESTEMMING_NOTEREN, beeld.vraag().rondom(), bij.waarde());
        if (beeld.van(ouder).filter(wie -> wie.laatste() == null).isEmpty()) {
            return Uitkomst.NIET_NODIG;
        }
        if (op.isAfter(Tijd.vandaag(klok))) {
            return Uitkomst.OP_IN_DE_TOEKOMST;
        }
        if (op.isBefore(beeld.vraag().gevraagdOp())) {
            return Uitkomst.OP_VOOR_DE_VRAAG;
        }
        if (schrijf(actor, id, beeld.vraag(), ouder, hoe, op)) {
            return Uitkomst.GENOTEERD;
        }
        var eerder = toestemmingen.beeld(bij).stream()
                .flatMap(nu -> nu.pogingen().stream())
                .filter(poging -> poging.id().equals(id))
                .findFirst()
                .orElseThrow(NietGevonden::of);
        return eerder.ouder().equals(ouder)
                        && eerder.hoe() == hoe
                        && eerder.op().equals(op)
                ? Uitkomst.GENOTEERD
                : Uitkomst.ANDERS_GENOTEERD;
    }

    private boolean schrijf(
            Actor actor, PogingId id, Toestemmingsvraag vraag, OuderId ouder, Poging.Hoe hoe, LocalDate op) {
        return jdbc.sql("""
                insert into toestemming.poging (gemeente_id, poging_id, toestemming_id, kind_id, ouder_id, hoe, op, vastgelegd_op, door)
                values (:gemeente, :id, :vraag, :kind, :ouder, :hoe, :op, :nu, :door)
                on conflict do nothing
                """)
                        .param("gemeente", actor.gemeente().waarde())
                        .param("id", id.waarde())
                        .param("vraag", vraag.id().waarde())
                        .param("kind", vraag.kind().waarde())
                        .param("ouder", ouder.waarde())
                        .param("hoe", hoe.name())
                        .param("op", op)
                        .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                        .param("door", actor.persoon())
                        .update()
                == 1;
    }
}

package nl.kring.toestemming;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.kring.kind.OuderId;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A professional notes that somebody who decides too was tried (DT3.G7). Sending it twice notes once. */
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
        /** This person answered, or no longer decides. */
        NIET_NODIG,
        OP_VOOR_DE_VRAAG,
        OP_IN_DE_TOEKOMST
    }

    /** @param id made by the form itself */
    @Transactional
    public Uitkomst noteer(Actor actor, UUID id, ToestemmingId bij, OuderId ouder, Poging.Hoe hoe, LocalDate op) {
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
        schrijf(actor, id, beeld.vraag(), ouder, hoe, op);
        return Uitkomst.GENOTEERD;
    }

    private void schrijf(Actor actor, UUID id, Toestemmingsvraag vraag, OuderId ouder, Poging.Hoe hoe, LocalDate op) {
        jdbc.sql("""
                insert into toestemming.poging (gemeente_id, poging_id, toestemming_id, kind_id, ouder_id, hoe, op, vastgelegd_op, door)
                values (:gemeente, :id, :vraag, :kind, :ouder, :hoe, :op, :nu, :door)
                on conflict do nothing
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("id", id)
                .param("vraag", vraag.id().waarde())
                .param("kind", vraag.kind().waarde())
                .param("ouder", ouder.waarde())
                .param("hoe", hoe.name())
                .param("op", op)
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .param("door", actor.persoon())
                .update();
    }
}

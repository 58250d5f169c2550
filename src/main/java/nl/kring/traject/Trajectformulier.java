package nl.kring.traject;

import java.util.Optional;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms of a traject show. */
@Service
public class Trajectformulier {
    private final Toegang toegang;
    private final Kinderen kinderen;
    private final Trajecten trajecten;

    Trajectformulier(Toegang toegang, Kinderen kinderen, Trajecten trajecten) {
        this.toegang = toegang;
        this.kinderen = kinderen;
        this.trajecten = trajecten;
    }

    /** @param loopt the traject that runs already, where there is one */
    public record Opening(Kindbeeld kind, Optional<TrajectId> loopt) {}

    public record Slot(Traject traject, Kindbeeld kind) {}

    @Transactional
    public Opening opening(Actor actor, KindId kind) {
        var gevonden = kinderen.beeld(kind);
        toegang.eis(
                actor, Handeling.TRAJECT_OPENEN, gevonden.map(Kindbeeld::rondom).orElseGet(() -> Rondom.kind(kind)));
        var beeld = gevonden.orElseThrow(NietGevonden::of);
        return new Opening(beeld, trajecten.lopendVan(beeld.plaats().id()).map(Traject::id));
    }

    @Transactional
    public Slot slot(Actor actor, TrajectId id) {
        var traject = trajecten.traject(id).orElseThrow(NietGevonden::of);
        toegang.eis(actor, Handeling.TRAJECT_AFRONDEN, traject.rondom(), id.waarde());
        return new Slot(traject, kinderen.beeldVan(traject.plaatsing()).orElseThrow(NietGevonden::of));
    }
}

package nl.kring.kind;

import static nl.kring.toegang.Grond.KINDEROPVANG;
import static nl.kring.toegang.Grond.OUDER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.taal.Woorden;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening a child's page: through the door, and then as much as the viewer may know. */
@Service
public class KindBekijken {
    private final Toegang toegang;
    private final Kinderen kinderen;
    private final Kindbladen bladen;
    private final List<Kindbijlage> bijlagen;

    KindBekijken(Toegang toegang, Kinderen kinderen, Kindbladen bladen, List<Kindbijlage> bijlagen) {
        this.toegang = toegang;
        this.kinderen = kinderen;
        this.bladen = bladen;
        this.bijlagen = List.copyOf(bijlagen);
    }

    private boolean magOpenen(Kindbeeld kind) {
        return bijlagen.stream().noneMatch(bijlage -> bijlage.looptTraject(kind))
                && toegang.mag(Handeling.TRAJECT_OPENEN, kind.rondom());
    }

    /** @param woorden the language of who reads; a professional reads Dutch */
    @Transactional
    public Kindblad bekijk(Actor actor, KindId id, Woorden woorden) {
        var grond = toegang.eis(actor, Handeling.KIND_ZIEN, Rondom.kind(id));
        var kind = kinderen.beeld(id).orElseThrow(NietGevonden::of);
        var inhoud = toegang.mag(Handeling.TRAJECT_LEZEN, kind.rondom());
        var eigen = grond == KINDEROPVANG || grond == OUDER;
        var verder = bijlagen.stream()
                .flatMap(bijlage -> bijlage.link(actor, kind, woorden).stream())
                .toList();
        return new Kindblad(
                kind,
                inhoud,
                eigen ? Optional.of(bladen.bijDePlaatsing(kind.plaats().id())) : Optional.empty(),
                toegang.mag(Handeling.PLAATSING_BIJWERKEN, kind.rondom()),
                inhoud ? bladen.bereik(id) : Map.of(),
                verder,
                magOpenen(kind),
                toegang.mag(Handeling.OUDER_TOEGANG_GEVEN, kind.rondom()));
    }
}

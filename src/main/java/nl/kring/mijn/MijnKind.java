package nl.kring.mijn;

import java.util.Set;
import java.util.stream.Collectors;
import nl.kring.kind.Kinderen;
import nl.kring.kind.OuderId;
import nl.kring.kind.PlaatsingId;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.taal.Woorden;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import nl.kring.traject.Traject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers a parent's own page: one line in the logbook, and as many statements for many people and talks as for few. Only who has gezag today comes in. */
@Service
public class MijnKind {
    private final Toegang toegang;
    private final Kinderen kinderen;
    private final Werkblok werk;
    private final Mensenblok mensen;
    private final Deelblok delen;

    MijnKind(Toegang toegang, Kinderen kinderen, Werkblok werk, Mensenblok mensen, Deelblok delen) {
        this.toegang = toegang;
        this.kinderen = kinderen;
        this.werk = werk;
        this.mensen = mensen;
        this.delen = delen;
    }

    /** @param woorden the language in which the drawing is read aloud */
    @Transactional
    public Mijnblad lees(Actor ouder, KindId id, Woorden woorden) {
        toegang.eis(ouder, Handeling.MIJN_KIND_ZIEN, Rondom.kind(id));
        var kind = kinderen.beeld(id).orElseThrow(NietGevonden::of);
        var lopend = werk.van(id);
        var gekeken = delen.gekeken(ouder, id);
        var gevraagd = delen.gevraagd(ouder, kind, gekeken.vandaag());
        return new Mijnblad(
                kind,
                new OuderId(ouder.persoon()),
                mensen.rond(kind, lopend.trajecten(), delen.ingewijd(plaatsingen(lopend)), gekeken.vandaag(), woorden),
                lopend,
                gevraagd.vragen(),
                gevraagd.weten(),
                gekeken);
    }

    private static Set<PlaatsingId> plaatsingen(Mijnblad.Werk werk) {
        return werk.trajecten().stream().map(Traject::plaatsing).collect(Collectors.toSet());
    }
}

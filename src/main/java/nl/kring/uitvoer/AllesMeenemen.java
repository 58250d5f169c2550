package nl.kring.uitvoer;

import java.time.Clock;
import java.util.List;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.kind.Kindhoofdstuk;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Everything of a child that a parent with gezag may see; a line in the logbook like any other look. */
@Service
public class AllesMeenemen {
    private final Toegang toegang;
    private final Kinderen kinderen;
    private final List<Kindhoofdstuk> hoofdstukken;
    private final Hoofdstuklezer lezer;
    private final Clock klok;

    AllesMeenemen(
            Toegang toegang, Kinderen kinderen, List<Kindhoofdstuk> hoofdstukken, Hoofdstuklezer lezer, Clock klok) {
        this.toegang = toegang;
        this.kinderen = kinderen;
        this.hoofdstukken = List.copyOf(hoofdstukken);
        this.lezer = lezer;
        this.klok = klok;
    }

    /** The child, to tell what can be taken along. */
    @Transactional
    public Kindbeeld kind(Actor ouder, KindId kind) {
        toegang.eis(ouder, Handeling.ALLES_MEENEMEN, Rondom.kind(kind));
        return kinderen.beeld(kind).orElseThrow(NietGevonden::of);
    }

    /** All chapters as they stand at one moment. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Uitvoer alles(Actor ouder, KindId kind) {
        toegang.eis(ouder, Handeling.ALLES_MEENEMEN, Rondom.kind(kind));
        var beeld = kinderen.beeld(kind).orElseThrow(NietGevonden::of);
        return new Uitvoer(
                beeld.roepnaam(),
                Tijd.vandaag(klok),
                hoofdstukken.stream()
                        .map(hoofdstuk -> lezer.lees(hoofdstuk, kind))
                        .toList());
    }
}

package nl.kring.inzage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kring.kind.Kinderen;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who looked at a child, for a parent who has gezag today (C9). Looking here is a line itself. */
@Service
public class WieKeekMee {
    private static final int DAGEN = 28;

    private final Toegang toegang;
    private final Kinderen kinderen;
    private final Meekijkregels regels;
    private final Eigenkinderen eigen;
    private final Clock klok;

    WieKeekMee(Toegang toegang, Kinderen kinderen, Meekijkregels regels, Eigenkinderen eigen, Clock klok) {
        this.toegang = toegang;
        this.kinderen = kinderen;
        this.regels = regels;
        this.eigen = eigen;
        this.klok = klok;
    }

    /** @param tot the last day to show; today when absent or still to come */
    @Transactional
    public Meekijkblad blad(Actor actor, KindId kind, @Nullable LocalDate tot) {
        toegang.eis(actor, Handeling.WIE_KEEK_MEE, Rondom.kind(kind));
        return vierWeken(actor, kind, tot);
    }

    /** The last four weeks, as a part of a parent's own page, whose door has been opened and noted already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Meekijkblad laatste(Actor actor, KindId kind) {
        return vierWeken(actor, kind, null);
    }

    private Meekijkblad vierWeken(Actor actor, KindId kind, @Nullable LocalDate tot) {
        var vandaag = Tijd.vandaag(klok);
        var laatste = tot == null || tot.isAfter(vandaag) ? vandaag : tot;
        var eerste = laatste.minusDays(DAGEN - 1L);
        var gevonden = regels.regels(kind, eerste, laatste);
        var organisaties = regels.organisaties(gevonden.stream()
                .flatMap(regel -> regel.hoedanigheden().stream())
                .map(Hoedanigheid::organisatie)
                .toList());
        return new Meekijkblad(
                kind,
                kinderen.beeld(kind).orElseThrow(NietGevonden::of).roepnaam(),
                new Meekijkdagen(actor.persoon(), organisaties).van(gevonden),
                eerste,
                laatste,
                vandaag,
                regels.isEerder(kind, eerste) ? eerste.minusDays(1) : null);
    }

    /** The children of whom the parent may see this. */
    @Transactional
    public List<Eigenkind> kinderen(Actor actor) {
        if (!actor.isOuder()) {
            throw NietGevonden.of();
        }
        return eigen.van(actor);
    }
}

package nl.kring.toestemming;

import java.time.Clock;
import java.time.LocalDate;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Grond;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a question: parents, the childcare, the wijkcoach whom it lets in, and whoever asked it while they may know of the child. */
@Service
public class ToestemmingBekijken {
    private final Toegang toegang;
    private final Toestemmingen toestemmingen;
    private final Kinderen kinderen;
    private final Clock klok;

    ToestemmingBekijken(Toegang toegang, Toestemmingen toestemmingen, Kinderen kinderen, Clock klok) {
        this.toegang = toegang;
        this.toestemmingen = toestemmingen;
        this.kinderen = kinderen;
        this.klok = klok;
    }

    /**
     * What one page about a question shows.
     *
     * @param kind around the placement that the question is about
     * @param keer for which time within twelve months the parents were asked
     * @param magNoteren whether the viewer may note an answer
     * @param neeStoptMeer an earlier question about the same party is in effect: a no to this one ends that too
     */
    public record Vraagdossier(
            Toestemmingsbeeld beeld,
            Kindbeeld kind,
            int keer,
            boolean magNoteren,
            boolean neeStoptMeer,
            LocalDate vandaag) {}

    @Transactional
    public Vraagdossier bekijk(Actor actor, ToestemmingId id) {
        var beeld = toestemmingen.beeld(id).orElseThrow(NietGevonden::of);
        var vraag = beeld.vraag();
        var handeling = vraag.isVan(actor) ? Handeling.KIND_ZIEN : Handeling.TRAJECT_LEZEN;
        var grond = toegang.eis(actor, handeling, vraag.rondom(), id.waarde());
        if (grond == Grond.TOESTEMMING && !vraag.isVan(actor) && !beeld.laatWijkcoachLezen()) {
            throw toegang.weigering(actor, handeling, vraag.rondom());
        }
        return new Vraagdossier(
                beeld,
                kinderen.beeldVan(vraag.plaatsing()).orElseThrow(NietGevonden::of),
                toestemmingen.keer(vraag),
                toegang.mag(Handeling.TOESTEMMING_NOTEREN, vraag.rondom()),
                beeld.eenAnderWerkt(toestemmingen.vanPlaatsing(vraag.kind(), vraag.plaatsing())),
                Tijd.vandaag(klok));
    }
}

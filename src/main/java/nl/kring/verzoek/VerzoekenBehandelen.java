package nl.kring.verzoek;

import java.time.Clock;
import java.time.LocalDate;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Toegang;
import nl.kring.verzoek.MijnVerzoeken.Blad;
import nl.kring.verzoek.MijnVerzoeken.Lijst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The requests of the municipality with their clocks, for the privacy officer. Each request that shows is a line around that child, and
 * so is a refusal.
 */
@Service
@Transactional
public class VerzoekenBehandelen {
    private static final String GROND = "TOEZICHT";

    private final Toegang toegang;
    private final Verzoeken verzoeken;
    private final Logboek logboek;
    private final Clock klok;

    /** What can come of an answer or of more time. */
    public sealed interface Resultaat {
        record Vastgelegd() implements Resultaat {}

        /** Somebody answered meanwhile, and in other words: nothing was written. */
        record AlBeantwoord(Verzoek.Antwoord antwoord) implements Resultaat {}

        /** It was made longer before, or the first month is over: then it cannot be any more (AVG 12.3). */
        record KanNietLanger() implements Resultaat {}

        /** The new last day must lie after the present one, and at most two months later. */
        record DagKanNiet(LocalDate na, LocalDate hoogstens) implements Resultaat {}
    }

    VerzoekenBehandelen(Toegang toegang, Verzoeken verzoeken, Logboek logboek, Clock klok) {
        this.toegang = toegang;
        this.verzoeken = verzoeken;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** @param bladzijde from 1 */
    public Lijst lijst(Actor actor, int bladzijde) {
        eis(actor, "VERZOEKEN_LIJST");
        var lijst = Lijst.van(verzoeken, bladzijde, Tijd.vandaag(klok));
        logboek.gezienInLijst(
                actor,
                "VERZOEKEN_LIJST",
                lijst.verzoeken().stream().map(Verzoek::kind).toList());
        return lijst;
    }

    public Blad blad(Actor actor, VerzoekId id) {
        return new Blad(open(actor, "VERZOEK_LEZEN", id), Tijd.vandaag(klok));
    }

    public Resultaat beantwoord(Actor actor, VerzoekId id, Uitkomst uitkomst, String woorden) {
        var verzoek = open(actor, "VERZOEK_BEANTWOORDEN", id);
        if (verzoeken.beantwoord(actor, verzoek, uitkomst, woorden, Tijd.vandaag(klok))) {
            return new Resultaat.Vastgelegd();
        }
        var gegeven = verzoeken.verzoek(id).map(Verzoek::antwoord).orElseThrow(NietGevonden::of);
        return gegeven.isHetzelfde(uitkomst, woorden)
                ? new Resultaat.Vastgelegd()
                : new Resultaat.AlBeantwoord(gegeven);
    }

    public Resultaat verleng(Actor actor, VerzoekId id, LocalDate tot, String reden) {
        var verzoek = open(actor, "VERZOEK_VERLENGEN", id);
        var vandaag = Tijd.vandaag(klok);
        var termijn = verzoek.termijn();
        var gegeven = verzoek.antwoord();
        if (gegeven != null) {
            return new Resultaat.AlBeantwoord(gegeven);
        }
        if (!termijn.magLangerOp(vandaag)) {
            return new Resultaat.KanNietLanger();
        }
        if (!tot.isAfter(termijn.uiterlijk()) || tot.isAfter(termijn.langst())) {
            return new Resultaat.DagKanNiet(termijn.uiterlijk(), termijn.langst());
        }
        return verzoeken.verleng(actor, verzoek, tot, reden, vandaag)
                ? new Resultaat.Vastgelegd()
                : new Resultaat.KanNietLanger();
    }

    private Verzoek open(Actor actor, String handeling, VerzoekId id) {
        eis(actor, handeling);
        var verzoek = verzoeken.verzoek(id).orElseThrow(NietGevonden::of);
        logboek.toegestaan(actor, handeling, verzoek.kind(), id.waarde(), GROND);
        return verzoek;
    }

    private void eis(Actor actor, String handeling) {
        toegang.eisFunctie(actor, Functie.PRIVACY_OFFICER, handeling);
    }
}

package nl.kring.verzoek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a parent asks about what Kring holds of the child, and reading what came of it. */
@Service
@Transactional
public class MijnVerzoeken {
    private final Toegang toegang;
    private final Verzoeken verzoeken;
    private final Kinderen kinderen;
    private final Logboek logboek;
    private final Clock klok;

    MijnVerzoeken(Toegang toegang, Verzoeken verzoeken, Kinderen kinderen, Logboek logboek, Clock klok) {
        this.toegang = toegang;
        this.verzoeken = verzoeken;
        this.kinderen = kinderen;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** How many requests of one parent about one child may wait for an answer at once. */
    static final int HOOGSTENS_OPEN = 5;

    /**
     * A page of the requests of one person or of a municipality, and the day it is.
     *
     * @param nummer from 1
     * @param meer whether there is a next page
     */
    public record Lijst(List<Verzoek> verzoeken, int nummer, boolean meer, LocalDate vandaag) {
        private static final int PER_BLADZIJDE = 50;
        /** Further than this nobody leafs. */
        private static final int BLADZIJDEN_HOOGSTENS = 10_000;

        public Lijst {
            verzoeken = List.copyOf(verzoeken);
        }

        static Lijst van(Verzoeken verzoeken, int bladzijde, LocalDate vandaag) {
            var nummer = Math.clamp(bladzijde, 1, BLADZIJDEN_HOOGSTENS);
            var gevonden = verzoeken.deel(PER_BLADZIJDE + 1, (nummer - 1) * PER_BLADZIJDE);
            return new Lijst(
                    gevonden.stream().limit(PER_BLADZIJDE).toList(), nummer, gevonden.size() > PER_BLADZIJDE, vandaag);
        }
    }

    /** What can come of asking. */
    public sealed interface Resultaat {
        record Gevraagd() implements Resultaat {}

        /** This very form was sent before with other words: those stand, these were not sent. */
        record AnderStaatEr(Verzoek eerder) implements Resultaat {}

        /** So many wait for an answer already. */
        record TeVeelOpen(int hoogstens) implements Resultaat {}
    }

    /** One request, and the day it is. */
    public record Blad(Verzoek verzoek, LocalDate vandaag) {}

    /** One's own requests, also those about a child over whom one has no gezag any more: the answer is to this person. */
    public Lijst lijst(Actor ouder, int bladzijde) {
        isOuder(ouder);
        var lijst = Lijst.van(verzoeken, bladzijde, Tijd.vandaag(klok));
        logboek.gezienInLijst(
                ouder,
                "VERZOEKEN_LIJST",
                lijst.verzoeken().stream().map(Verzoek::kind).toList());
        return lijst;
    }

    public Blad blad(Actor ouder, VerzoekId id) {
        isOuder(ouder);
        var verzoek = verzoeken.verzoek(id).orElseThrow(NietGevonden::of);
        logboek.toegestaan(ouder, "VERZOEK_LEZEN", verzoek.kind(), id.waarde(), "OUDER");
        return new Blad(verzoek, Tijd.vandaag(klok));
    }

    /** The child about whom something can be asked. */
    public Kindbeeld kind(Actor ouder, KindId kind) {
        toegang.eis(ouder, Handeling.VERZOEK_DOEN, Rondom.kind(kind));
        return kinderen.beeld(kind).orElseThrow(NietGevonden::of);
    }

    /** @param id made by the form itself, so that sending it twice asks once */
    public Resultaat doe(Actor ouder, VerzoekId id, KindId kind, Verzoeksoort soort, String woorden) {
        toegang.eis(ouder, Handeling.VERZOEK_DOEN, Rondom.kind(kind), id.waarde());
        verzoeken.eenTegelijk(ouder);
        var eerder = verzoeken.verzoek(id);
        if (eerder.isPresent()) {
            return eerder.get().isHetzelfde(kind, soort, woorden)
                    ? new Resultaat.Gevraagd()
                    : new Resultaat.AnderStaatEr(eerder.get());
        }
        if (verzoeken.open(kind) >= HOOGSTENS_OPEN) {
            return new Resultaat.TeVeelOpen(HOOGSTENS_OPEN);
        }
        verzoeken.schrijf(ouder, id, kind, soort, woorden, Termijn.vanaf(Tijd.vandaag(klok)));
        if (verzoeken.verzoek(id).isEmpty()) {
            throw NietGevonden.van(id.waarde()); // that of somebody else's request
        }
        return new Resultaat.Gevraagd();
    }

    private static void isOuder(Actor wie) {
        if (!wie.isOuder()) {
            throw NietGevonden.of();
        }
    }
}

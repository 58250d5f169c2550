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

    /** The requests of one person or of a municipality, and the day it is. */
    public record Lijst(List<Verzoek> verzoeken, LocalDate vandaag) {}

    /** One request, and the day it is. */
    public record Blad(Verzoek verzoek, LocalDate vandaag) {}

    /** One's own requests, also those about a child over whom one has no gezag any more: the answer is to this person. */
    public Lijst lijst(Actor ouder) {
        isOuder(ouder);
        var eigen = verzoeken.alle();
        logboek.gezienInLijst(
                ouder, "VERZOEKEN_LIJST", eigen.stream().map(Verzoek::kind).toList());
        return new Lijst(eigen, Tijd.vandaag(klok));
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
    public void doe(Actor ouder, VerzoekId id, KindId kind, Verzoeksoort soort, String woorden) {
        toegang.eis(ouder, Handeling.VERZOEK_DOEN, Rondom.kind(kind), id.waarde());
        verzoeken.schrijf(ouder, id, kind, soort, woorden, Termijn.vanaf(Tijd.vandaag(klok)));
        if (verzoeken.verzoek(id).isEmpty()) {
            throw NietGevonden.of(); // the id of somebody else's request
        }
    }

    private static void isOuder(Actor wie) {
        if (!wie.isOuder()) {
            throw NietGevonden.of();
        }
    }
}

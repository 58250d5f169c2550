package nl.kring.aanmelden.domain;

import java.util.List;
import java.util.UUID;
import nl.kring.aanmelden.domain.CodeResultaat.Gemaakt;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.kind.OuderId;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A new password for a parent who lost it. Nobody at work may be able to answer as the parent, so the code goes to the parent's own
 * mailbox; or two people, a coach and a beheerder, make one that is handed over in person.
 */
@Service
public class Ouderherstel {
    private final Toegang toegang;
    private final Kinderen kinderen;
    private final Herstelcodes codes;
    private final Herstelbode bode;
    private final Logboek logboek;

    Ouderherstel(Toegang toegang, Kinderen kinderen, Herstelcodes codes, Herstelbode bode, Logboek logboek) {
        this.toegang = toegang;
        this.kinderen = kinderen;
        this.codes = codes;
        this.bode = bode;
        this.logboek = logboek;
    }

    /** @param naam whose code it is, for whoever hands it over */
    public record InPersoon(String naam, Gemaakt gemaakt) {}

    /** The answer tells neither code nor address. The mail follows when this is committed, and is tried again when it fails. */
    @Transactional
    public HerstelResultaat stuurPerMail(Actor actor, KindId kind, OuderId ouder) {
        eis(actor, kind, ouder);
        if (!bode.staatKlaar()) {
            return new HerstelResultaat.GeenPost();
        }
        if (!codes.kan(kind, ouder)) {
            throw NietGevonden.of();
        }
        bode.stuurCode(new HerstelGevraagd(actor.gemeente(), actor.persoon(), kind, ouder));
        return new HerstelResultaat.Onderweg();
    }

    /** Asks a beheerder to hand a code over in person. Asking twice asks once. */
    @Transactional
    public HerstelResultaat vraagBeheerder(Actor actor, KindId kind, OuderId ouder) {
        eis(actor, kind, ouder);
        if (!codes.vraag(kind, ouder)) {
            throw NietGevonden.of();
        }
        return new HerstelResultaat.BijBeheerder();
    }

    /** What waits for this beheerder. */
    @Transactional(readOnly = true)
    public List<Herstelvraag> vragen(Actor actor) {
        toegang.eisFunctie(actor, Functie.BEHEERDER, "OUDER_CODES_BEKIJKEN");
        return codes.vragen();
    }

    /**
     * The beheerder's half: a code to hand over, every session of the parent ended, and a line that the parent sees at "Wie keek
     * mee?". Whoever asked cannot do this as well.
     */
    @Transactional
    public InPersoon maakCode(Actor actor, UUID vraag) {
        toegang.eisFunctie(actor, Functie.BEHEERDER, "OUDER_CODE_DOOR_BEHEERDER");
        var code = Code.nieuw();
        var gemaakt = codes.inPersoon(vraag, code).orElseThrow(NietGevonden::of);
        logboek.toegestaan(actor, "OUDER_CODE_DOOR_BEHEERDER", gemaakt.kind(), gemaakt.ouder(), null);
        bode.meldCodeInPersoon(gemaakt.naam());
        return new InPersoon(gemaakt.oudernaam(), new Gemaakt(code, gemaakt.tot()));
    }

    private void eis(Actor actor, KindId kind, OuderId ouder) {
        var rondom = kinderen.beeld(kind).map(Kindbeeld::rondom).orElseGet(() -> Rondom.kind(kind));
        toegang.eis(actor, Handeling.OUDER_WACHTWOORD_HERSTELLEN, rondom, ouder.waarde());
    }
}

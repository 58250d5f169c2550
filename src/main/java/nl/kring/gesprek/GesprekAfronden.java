package nl.kring.gesprek;

import nl.kring.gesprek.AfrondenResultaat.Afgerond;
import nl.kring.gesprek.AfrondenResultaat.InmiddelsGewijzigd;
import nl.kring.gesprek.AfrondenResultaat.NogNiet;
import nl.kring.platform.Actor;
import nl.kring.toegang.Handeling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a talk: judge, write down, see to what follows, and tell. All of it, or nothing (R-BO-01…04). */
@Service
public class GesprekAfronden {
    private final Afrondtafel tafel;
    private final Verslagboek boek;
    private final Vervolgmaker vervolgmaker;
    private final Samenwerking samenwerking;
    private final Gesprekken gesprekken;

    GesprekAfronden(
            Afrondtafel tafel,
            Verslagboek boek,
            Vervolgmaker vervolgmaker,
            Samenwerking samenwerking,
            Gesprekken gesprekken) {
        this.tafel = tafel;
        this.boek = boek;
        this.vervolgmaker = vervolgmaker;
        this.samenwerking = samenwerking;
        this.gesprekken = gesprekken;
    }

    /** Sending the same form twice closes once; the second time gets the first one's answer. */
    @Transactional
    public AfrondenResultaat rondAf(Actor actor, RondGesprekAf typwerk) {
        gesprekken.opSlot(typwerk.gesprek());
        var gedekt = tafel.dek(actor, Handeling.GESPREK_AFRONDEN, typwerk.gesprek());
        var gesprek = gedekt.gesprek();
        if (!gesprek.isGepland()) {
            return boek.kwamVan(gesprek.id(), typwerk.formulier())
                    ? new Afgerond(gesprek.id(), boek.vervolgVan(gesprek.id()).orElse(null))
                    : new InmiddelsGewijzigd();
        }
        var ontbreekt = AfrondenRegels.ontbrekend(typwerk, gedekt.wereld());
        if (!ontbreekt.isEmpty()) {
            return new NogNiet(ontbreekt);
        }
        if (!boek.sluit(actor, typwerk)) {
            return new InmiddelsGewijzigd();
        }
        boek.schrijf(actor, gesprek, typwerk);
        var vervolg = vervolgmaker.maak(actor, gedekt, typwerk);
        vertel(actor, gedekt);
        return new Afgerond(gesprek.id(), vervolg.orElse(null));
    }

    /** Only a first talk that has really been held makes a wijkcoach involved (BSL-02). */
    private void vertel(Actor actor, Afrondtafel.Gedekt gedekt) {
        var gesprek = gedekt.gesprek();
        var traject = gedekt.traject();
        if (gesprek.isEerste()) {
            samenwerking.wijkcoachBetrokken(actor, traject);
        }
    }
}

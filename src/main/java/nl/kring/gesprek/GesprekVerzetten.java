package nl.kring.gesprek;

import static nl.kring.gesprek.VerzetResultaat.Wat.DATUM;
import static nl.kring.gesprek.VerzetResultaat.Wat.DATUM_TE_VER;
import static nl.kring.gesprek.VerzetResultaat.Wat.DATUM_VOORBIJ;
import static nl.kring.gesprek.VerzetResultaat.Wat.TIJD_ONGEWOON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kring.gesprek.VerzetResultaat.InmiddelsVerzet;
import nl.kring.gesprek.VerzetResultaat.NogNiet;
import nl.kring.gesprek.VerzetResultaat.Verzet;
import nl.kring.gesprek.VerzetResultaat.Wat;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a talk. Anyone who takes part may, parents as much as professionals; done by one, it is done for all (R-BO-05). */
@Service
public class GesprekVerzetten {
    private final Toegang toegang;
    private final Gesprekken gesprekken;
    private final Verzetboek boek;
    private final Bericht bericht;
    private final Clock klok;

    GesprekVerzetten(Toegang toegang, Gesprekken gesprekken, Verzetboek boek, Bericht bericht, Clock klok) {
        this.toegang = toegang;
        this.gesprekken = gesprekken;
        this.boek = boek;
        this.bericht = bericht;
        this.klok = klok;
    }

    /**
     * @param naar absent when no day was given
     * @param volgnummer which date the person saw: two who move at once don't move each other's date
     */
    @Transactional
    public VerzetResultaat verzet(Actor actor, GesprekId id, @Nullable Moment naar, int volgnummer) {
        var gesprek = eisDeelname(actor, id);
        var bezwaren = bezwaren(naar, Tijd.vandaag(klok));
        if (!bezwaren.isEmpty() || naar == null) {
            return new NogNiet(bezwaren);
        }
        if (naar.equals(gesprek.moment())) {
            return new Verzet(id);
        }
        if (!boek.verzet(actor, gesprek, naar, volgnummer)) {
            return new InmiddelsVerzet();
        }
        bericht.verzet(actor, gesprekken.gesprek(id).orElseThrow());
        return new Verzet(id);
    }

    /**
     * A first talk can be called off, with a reason that all can read. A progress talk is never just gone: it gets another day,
     * or the traject ends (R-BO-04).
     *
     * @return false when there is no reason, or one that is too long
     */
    @Transactional
    public boolean zegAf(Actor actor, GesprekId id, String reden) {
        var gesprek = eisDeelname(actor, id);
        if (!gesprek.isEerste()) {
            throw NietGevonden.of();
        }
        if (reden.isBlank() || reden.length() > Tekstlengte.REDEN) {
            return false;
        }
        if (boek.zegAf(actor, id, gesprek.kind(), reden.strip())) {
            bericht.afgezegd(actor, gesprekken.gesprek(id).orElseThrow());
        }
        return true;
    }

    private Gesprek eisDeelname(Actor actor, GesprekId id) {
        gesprekken.opSlot(id);
        var gesprek = gesprekken.gesprek(id).orElseThrow(NietGevonden::of);
        var rondom = gesprekken.rondom(gesprek);
        toegang.eis(actor, Handeling.GESPREK_VERZETTEN, rondom, id.waarde());
        if (gesprek.deelnemer(actor.persoon()).isEmpty()) {
            throw toegang.weigering(actor, Handeling.GESPREK_VERZETTEN, rondom);
        }
        if (!gesprek.isGepland()) {
            throw NietGevonden.of();
        }
        return gesprek;
    }

    /** BSL-19: not in the past, not further ahead than half a year, and at an hour at which people talk; all of it at once. */
    public static List<Wat> bezwaren(@Nullable Moment naar, LocalDate vandaag) {
        if (naar == null) {
            return List.of(DATUM);
        }
        var bezwaren = new ArrayList<Wat>();
        if (naar.isVoorbij(vandaag)) {
            bezwaren.add(DATUM_VOORBIJ);
        }
        if (naar.datum().isAfter(vandaag.plus(PlannenRegels.HORIZON))) {
            bezwaren.add(DATUM_TE_VER);
        }
        if (!Moment.isGewoonUur(naar.tijd())) {
            bezwaren.add(TIJD_ONGEWOON);
        }
        return List.copyOf(bezwaren);
    }
}

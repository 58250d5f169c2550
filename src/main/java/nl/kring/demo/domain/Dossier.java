package nl.kring.demo.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kring.demo.rijen.Rij;
import nl.kring.platform.Functie;
import org.jspecify.annotations.Nullable;

/** One traject as it is written down: who helps, what was agreed, and one talk after the other. */
final class Dossier {
    /** Why someone other than the childcare sits at the table (R-BO-09). */
    private static final Map<Functie, String> REDEN = Map.of(
            Functie.WIJKCOACH, "Denkt mee over thuis en de buurt.",
            Functie.LOGOPEDIST, "Denkt mee over praten en luisteren.",
            Functie.AMBULANT_BEGELEIDER, "Kijkt mee op de groep.",
            Functie.ZORGAANBIEDER, "Begeleidt op de groep.",
            Functie.JEUGDVERPLEEGKUNDIGE, "Kent het gezin van het consultatiebureau.",
            Functie.THUISONDERSTEUNER, "Komt bij het gezin thuis.");

    private static final int DAGEN_VOORAF = 7;

    /** From when, and for a traject that is over: until when and how it ended. */
    record Looptijd(
            LocalDate start,
            @Nullable LocalDate einde,
            @Nullable String afloop) {
        static Looptijd sinds(LocalDate start) {
            return new Looptijd(start, null, null);
        }
    }

    /** A talk that was written, and the day on which it was or will be. */
    record Genoteerd(UUID id, LocalDate datum) {}

    private final Pen pen;
    private final Plek plek;
    private final UUID traject;
    private final List<UUID> doelen = new ArrayList<>();
    private @Nullable UUID vorigGesprek;

    Dossier(Pen pen, Plek plek, String hulpvraag, Looptijd looptijd) {
        this.pen = pen;
        this.plek = plek;
        this.traject = pen.id();
        pen.schrijf(new Rij.Traject(
                traject,
                plek.kind(),
                plek.id(),
                hulpvraag,
                plek.gezin().ouder().id(),
                plek.coach().id(),
                looptijd.einde() == null ? "LOPEND" : "AFGEROND",
                looptijd.start(),
                looptijd.einde(),
                looptijd.afloop()));
    }

    Plek plek() {
        return plek;
    }

    LocalDate vandaag() {
        return pen.vandaag();
    }

    List<UUID> doelen() {
        return List.copyOf(doelen);
    }

    /** Someone helps in the function in which we meet; contacts are those that really took place (H-07). */
    void helpt(Collega wie, String plaats, LocalDate van, @Nullable LocalDate tot, List<LocalDate> contacten) {
        var id = pen.id();
        pen.schrijf(new Rij.Inzet(
                id,
                traject,
                plek.kind(),
                wie.functie(),
                wie.id(),
                wie.organisatie(),
                wie.functie() == Functie.ZORGAANBIEDER ? "OP_BESCHIKKING" : "VOORLIGGEND",
                plaats,
                van,
                van,
                tot));
        for (var dag : contacten) {
            pen.schrijf(new Rij.Contact(pen.id(), id, plek.kind(), dag, hoe(wie.functie(), plaats), wie.id()));
        }
    }

    void doel(Woorden.Doel doel, Gezin.Ouder van, LocalDate sinds) {
        var id = pen.id();
        doelen.add(id);
        pen.schrijf(new Rij.Doel(
                id,
                traject,
                plek.kind(),
                doelen.size(),
                doel.soort(),
                doel.woorden(),
                doel.zichtbaarAan(),
                van.id(),
                sinds));
    }

    void actie(String wat, Collega wie, LocalDate sinds, LocalDate klaarOp, @Nullable LocalDate gedaanOp) {
        actie(wat, wie.id(), null, sinds, klaarOp, gedaanOp);
    }

    void actie(String wat, Gezin.Ouder wie, LocalDate sinds, LocalDate klaarOp, @Nullable LocalDate gedaanOp) {
        actie(wat, null, wie.id(), sinds, klaarOp, gedaanOp);
    }

    private void actie(
            String wat,
            @Nullable UUID medewerker,
            @Nullable UUID ouder,
            LocalDate sinds,
            LocalDate klaarOp,
            @Nullable LocalDate gedaanOp) {
        pen.schrijf(new Rij.Actie(pen.id(), traject, plek.kind(), wat, medewerker, ouder, klaarOp, gedaanOp, sinds));
    }

    /** A talk that was held and closed; everyone was there. */
    Genoteerd gehouden(Afspraak afspraak) {
        return noteer(afspraak, true, 0);
    }

    Genoteerd gepland(Afspraak afspraak) {
        return noteer(afspraak, false, 0);
    }

    /** A planned talk that someone moved to this date before (R-BO-05). */
    void verzet(Afspraak afspraak, LocalDate eerst, UUID door, String doorSoort, LocalDate op) {
        var gesprek = noteer(afspraak, false, 1);
        pen.schrijf(new Rij.Verzetting(
                pen.id(),
                gesprek.id(),
                plek.kind(),
                door,
                doorSoort,
                eerst,
                afspraak.datum(),
                afspraak.tijd(),
                Dagen.vastgelegd(op, 0)));
    }

    void vindt(Genoteerd gesprek, int doel, Collega wie, String oordeel) {
        beoordeling(gesprek, doel, wie.id(), null, oordeel);
    }

    void vindt(Genoteerd gesprek, int doel, Gezin.Ouder wie, String oordeel) {
        beoordeling(gesprek, doel, null, wie.id(), oordeel);
    }

    private void beoordeling(
            Genoteerd gesprek, int doel, @Nullable UUID medewerker, @Nullable UUID ouder, String oordeel) {
        pen.schrijf(new Rij.Doelbeoordeling(
                pen.id(), gesprek.id(), plek.kind(), doelen.get(doel), medewerker, ouder, oordeel, gesprek.datum()));
    }

    private Genoteerd noteer(Afspraak afspraak, boolean gehouden, int agendaVolgnummer) {
        var id = pen.id();
        pen.schrijf(new Rij.Gesprek(
                id,
                traject,
                plek.kind(),
                afspraak.soort(),
                gehouden ? "AFGEROND" : "GEPLAND",
                // only the week is agreed: then its Monday stands for it
                afspraak.tijd() == null ? afspraak.datum().with(DayOfWeek.MONDAY) : afspraak.datum(),
                afspraak.tijd(),
                afspraak.tijd() == null,
                afspraak.plaats(),
                afspraak.tolk(),
                afspraak.collega(),
                Dagen.vroegste(afspraak.datum().minusDays(DAGEN_VOORAF), pen.vandaag()),
                gehouden ? Dagen.afgerond(afspraak.datum(), tijdOfOchtend(afspraak)) : null,
                vorigGesprek,
                agendaVolgnummer));
        plek.gezin().ouders().forEach(ouder -> deelnemer(id, null, ouder, gehouden));
        afspraak.wie().forEach(collega -> deelnemer(id, collega, null, gehouden));
        vorigGesprek = id;
        return new Genoteerd(id, afspraak.datum());
    }

    private static LocalTime tijdOfOchtend(Afspraak afspraak) {
        var tijd = afspraak.tijd();
        return tijd == null ? LocalTime.of(9, 0) : tijd;
    }

    private void deelnemer(UUID gesprek, @Nullable Collega collega, Gezin.@Nullable Ouder ouder, boolean gehouden) {
        pen.schrijf(new Rij.Deelnemer(
                pen.id(),
                gesprek,
                plek.kind(),
                collega == null ? null : collega.id(),
                ouder == null ? null : ouder.id(),
                collega == null ? "OUDER" : collega.functie().name(),
                collega == null ? null : collega.organisatie(),
                collega == null ? null : REDEN.get(collega.functie()),
                gehouden ? true : null));
    }

    private static String hoe(Functie functie, String plaats) {
        if ("THUIS".equals(plaats)) {
            return "THUIS";
        }
        return functie == Functie.WIJKCOACH || functie == Functie.JEUGDVERPLEEGKUNDIGE ? "GESPREK" : "OP_DE_GROEP";
    }
}

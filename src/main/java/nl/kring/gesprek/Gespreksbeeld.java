package nl.kring.gesprek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kring.gesprek.AfrondenResultaat.Ontbreekt;
import nl.kring.kind.Kindbeeld;
import nl.kring.regels.Instelling;
import nl.kring.traject.Actie;
import nl.kring.traject.Doel;
import nl.kring.traject.Traject;
import org.jspecify.annotations.Nullable;

/** A talk with everything around it that its page shows. */
public final class Gespreksbeeld {
    private final Afrondtafel.Gedekt gedekt;
    private final Uitkomst uitkomst;
    private final @Nullable Bewaard bewaard;
    private final @Nullable Gesprek vervolg;
    private final Rechten rechten;
    private final Map<DeelnemerId, String> waaromNiet;

    Gespreksbeeld(
            Afrondtafel.Gedekt gedekt,
            Uitkomst uitkomst,
            @Nullable Bewaard bewaard,
            @Nullable Gesprek vervolg,
            Rechten rechten,
            Map<DeelnemerId, String> waaromNiet) {
        this.gedekt = gedekt;
        this.uitkomst = uitkomst;
        this.bewaard = bewaard;
        this.vervolg = vervolg;
        this.rechten = rechten;
        this.waaromNiet = Map.copyOf(waaromNiet);
    }

    /**
     * What was kept to go on later.
     *
     * @param door the first name of who kept it
     */
    public record Bewaard(
            Map<String, List<String>> velden, @Nullable Instant op, String door) {}

    /** How someone saw a goal at this talk. */
    public record Stem(nl.kring.traject.DoelId doel, String wie, RondGesprekAf.Gang gang) {}

    /**
     * What came of a talk.
     *
     * @param geslotenOp the day on which it was closed; absent while it is open
     * @param afspraken the actions that were agreed in it
     */
    public record Uitkomst(@Nullable LocalDate geslotenOp, List<Actie> afspraken, List<Stem> stemmen) {
        public Uitkomst {
            afspraken = List.copyOf(afspraken);
            stemmen = List.copyOf(stemmen);
        }
    }

    /**
     * What the reader may do here.
     *
     * @param weetVanAntwoorden whether to tell why somebody does not come: parents and childcare know what the parents answered
     */
    public record Rechten(boolean afronden, boolean verzetten, boolean trajectAfronden, boolean weetVanAntwoorden) {}

    public Gesprek gesprek() {
        return gedekt.gesprek();
    }

    public Kindbeeld kind() {
        return gedekt.beeld();
    }

    public Traject traject() {
        return gedekt.traject();
    }

    public LocalDate vandaag() {
        return gedekt.vandaag();
    }

    /** The goals of the traject so far; of a closed talk those up to its closing. */
    public List<Doel> doelen() {
        var gesloten = uitkomst.geslotenOp();
        return gesloten == null
                ? gedekt.doelen()
                : gedekt.doelen().stream()
                        .filter(doel -> !doel.sinds().isAfter(gesloten))
                        .toList();
    }

    public List<Actie> afspraken() {
        return uitkomst.afspraken();
    }

    public List<Stem> stemmen() {
        return uitkomst.stemmen();
    }

    /** Who comes or came; and who was asked and may not come, for those who may know why. */
    public List<Deelnemer> deelnemers() {
        return rechten.weetVanAntwoorden() ? gesprek().deelnemers() : gesprek().komenden();
    }

    /** Why this person does not come; nothing for whoever does. */
    public Optional<String> waaromNiet(Deelnemer deelnemer) {
        return Optional.ofNullable(waaromNiet.get(deelnemer.id()));
    }

    public @Nullable Bewaard bewaard() {
        return bewaard;
    }

    /** The progress talk that comes after this one, as far as it is known. */
    public @Nullable Gesprek vervolg() {
        return vervolg;
    }

    /** Who may take an action on, with the name to choose by, in the order of the talk. */
    public Map<UUID, String> eigenaren() {
        var namen = new LinkedHashMap<UUID, String>();
        gedekt.eigenaren().forEach(wie -> namen.put(wie.persoon(), wie.naam()));
        return namen;
    }

    public Rechten rechten() {
        return rechten;
    }

    public List<Moment> voorstellen() {
        return Vervolgregels.voorstellen(gesprek().moment(), vandaag(), gedekt.werkwijze());
    }

    /** A number of the way of working that counts here today. */
    public int getal(Instelling instelling) {
        return gedekt.werkwijze().getal(instelling);
    }

    /** What is still lacking if the talk were closed with this. */
    public List<Ontbreekt> ontbrekend(RondGesprekAf typwerk) {
        return AfrondenRegels.ontbrekend(typwerk, gedekt.wereld());
    }
}

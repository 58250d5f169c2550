package nl.kring.mijn;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kring.gesprek.Gesprekken;
import nl.kring.inzage.Meekijkblad;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.OuderId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.Wand.Gezicht;
import nl.kring.toestemming.OpenVraag;
import nl.kring.toestemming.ToestemmingBekijken.Vraagdossier;
import nl.kring.toestemming.ToestemmingId;
import nl.kring.traject.Actie;
import nl.kring.traject.Doel;
import nl.kring.traject.Thuiswoord;
import nl.kring.traject.Traject;
import org.jspecify.annotations.Nullable;

/**
 * Everything on a parent's own page about one child.
 *
 * @param vragen what this parent has not answered yet
 * @param weten who may know something, by a yes of all
 */
public record Mijnblad(
        Kindbeeld kind,
        OuderId ik,
        Mensen mensen,
        Werk werk,
        List<Vraag> vragen,
        List<Deelt> weten,
        Meekijkblad gekeken) {

    public Mijnblad {
        vragen = List.copyOf(vragen);
        weten = List.copyOf(weten);
    }

    /** Who helps: the drawing, with every text in it made safe by kringbeeld, and a card for each. */
    public record Mensen(Content kring, List<Gezicht> gezichten) {
        public Mensen {
            gezichten = List.copyOf(gezichten);
        }

        Optional<Gezicht> met(MedewerkerId id) {
            return gezichten.stream().filter(gezicht -> gezicht.id().equals(id)).findFirst();
        }
    }

    /**
     * What waits for this parent's answer.
     *
     * @param geheel all that the question's own page says; absent where it is about another place than the child has now
     */
    public record Vraag(OpenVraag open, @Nullable Vraagdossier geheel) {}

    /**
     * A party with whom something is shared; stopping one question stops them all.
     *
     * @param geldigTot until when anything is, by what all gave
     */
    public record Deelt(ToestemmingId id, String wijkcoachnaam, LocalDate geldigTot) {}

    /** What belongs to the running trajecten. */
    public record Werk(
            List<Traject> trajecten,
            List<Doel> doelen,
            List<Actie> acties,
            List<Gesprekken.Regel> gesprekken,
            List<Thuiswoord> thuis) {
        public Werk {
            trajecten = List.copyOf(trajecten);
            doelen = List.copyOf(doelen);
            acties = List.copyOf(acties);
            gesprekken = List.copyOf(gesprekken);
            thuis = List.copyOf(thuis);
        }
    }

    public LocalDate vandaag() {
        return gekeken.vandaag();
    }

    /** What this parent took on and has not done yet. */
    public List<Actie> zelf() {
        return werk.acties().stream()
                .filter(actie -> actie.gedaanOp() == null && isMijn(actie))
                .toList();
    }

    /** What others took on and have not done yet. */
    public List<Actie> anderen() {
        return werk.acties().stream()
                .filter(actie -> actie.gedaanOp() == null && !isMijn(actie))
                .toList();
    }

    private boolean isMijn(Actie actie) {
        return actie.eigenaar().persoon().equals(ik.waarde());
    }

    /** Whom to call when something is wrong: the casemanager. */
    public Optional<Gezicht> aanspreekpunt() {
        return werk.trajecten().stream()
                .flatMap(traject -> mensen.met(traject.casemanager()).stream())
                .findFirst();
    }
}

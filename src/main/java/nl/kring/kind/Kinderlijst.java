package nl.kring.kind;

import java.util.List;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All children whom somebody may see, by location and name, fifty at a time; each child shown leaves a line in the logbook. */
@Service
public class Kinderlijst {
    static final int PER_BLADZIJDE = 50;
    /** Nobody leafs further than this by hand; a number made up in the address asks nothing of the database. */
    private static final int BLADZIJDEN_HOOGSTENS = 1000;

    private final Kindregels regels;
    private final Plaatsingsruimte ruimte;
    private final Logboek logboek;

    Kinderlijst(Kindregels regels, Plaatsingsruimte ruimte, Logboek logboek) {
        this.regels = regels;
        this.ruimte = ruimte;
        this.logboek = logboek;
    }

    /**
     * @param nummer from 1
     * @param totaal how many children in all
     * @param kanPlaatsen whether the actor has a group to place a child in
     */
    public record Bladzijde(List<Kindregel> kinderen, int nummer, int totaal, boolean kanPlaatsen) {
        public Bladzijde {
            kinderen = List.copyOf(kinderen);
        }

        public int laatste() {
            return Math.max(1, (totaal + PER_BLADZIJDE - 1) / PER_BLADZIJDE);
        }

        /** A page past the end, as after children left. */
        public boolean voorbijHetEinde() {
            return nummer > 1 && kinderen.isEmpty();
        }
    }

    @Transactional
    public Bladzijde bladzijde(Actor actor, int nummer) {
        var gevraagd = Math.clamp(nummer, 1, BLADZIJDEN_HOOGSTENS);
        var deel = regels.bladzijde(PER_BLADZIJDE, (gevraagd - 1) * PER_BLADZIJDE);
        logboek.gezienInLijst(
                actor,
                "KINDEREN_LIJST",
                deel.regels().stream().map(Kindregel::id).toList());
        return new Bladzijde(
                deel.regels(), gevraagd, deel.totaal(), !ruimte.van(actor).isLeeg());
    }
}

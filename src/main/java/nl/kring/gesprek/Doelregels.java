package nl.kring.gesprek;

import static nl.kring.gesprek.AfrondenRegels.wanneer;
import static nl.kring.gesprek.AfrondenResultaat.Wat.DOEL;
import static nl.kring.gesprek.AfrondenResultaat.Wat.DOEL_SOORT;
import static nl.kring.gesprek.AfrondenResultaat.Wat.DOEL_TE_LANG;
import static nl.kring.gesprek.AfrondenResultaat.Wat.DOEL_WOORDEN;
import static nl.kring.gesprek.AfrondenResultaat.Wat.DOEL_ZIEN;
import static nl.kring.gesprek.AfrondenResultaat.Wat.OORDEEL;
import static nl.kring.gesprek.AfrondenResultaat.Wat.OORDEEL_VAN_AFWEZIGE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kring.gesprek.AfrondenRegels.Wereld;
import nl.kring.gesprek.AfrondenResultaat.Ontbreekt;
import nl.kring.gesprek.RondGesprekAf.Doelregel;

/** What a talk needs about goals (R-BO-02, R-ST-11, DT2.F). */
final class Doelregels {
    private Doelregels() {}

    static List<Ontbreekt> ontbrekend(RondGesprekAf typwerk, Wereld wereld) {
        var ontbreekt = new ArrayList<>(oordelen(typwerk, wereld));
        ontbreekt.addAll(wanneer(typwerk.doelen().isEmpty() && wereld.doelen().isEmpty(), DOEL));
        typwerk.doelen().forEach(doel -> ontbreekt.addAll(vanRegel(doel)));
        return ontbreekt;
    }

    /**
     * At a progress talk every goal is looked at: at least one voice says how it goes, and the other may stay open. Only who was
     * there has a voice.
     */
    private static List<Ontbreekt> oordelen(RondGesprekAf typwerk, Wereld wereld) {
        if (wereld.gesprek().isEerste()) {
            return List.of();
        }
        var ontbreekt = new ArrayList<Ontbreekt>();
        var aanwezig = aanwezigeOuders(typwerk, wereld);
        for (var i = 0; i < wereld.doelen().size(); i++) {
            var doel = wereld.doelen().get(i);
            var stemmen = typwerk.oordelen().stream()
                    .filter(o -> o.doel().equals(doel))
                    .toList();
            if (stemmen.isEmpty()) {
                ontbreekt.add(new Ontbreekt(OORDEEL, i));
            }
            if (stemmen.stream()
                    .anyMatch(o ->
                            o.ouder() != null && !aanwezig.contains(o.ouder().waarde()))) {
                ontbreekt.add(new Ontbreekt(OORDEEL_VAN_AFWEZIGE, i));
            }
        }
        return ontbreekt;
    }

    private static List<UUID> aanwezigeOuders(RondGesprekAf typwerk, Wereld wereld) {
        return wereld.gesprek().ouders().stream()
                .filter(ouder -> typwerk.aanwezig().contains(ouder.id()))
                .map(ouder -> ouder.wie().persoon())
                .collect(Collectors.toList());
    }

    private static List<Ontbreekt> vanRegel(Doelregel doel) {
        var ontbreekt = new ArrayList<Ontbreekt>();
        if (doel.woorden().isBlank()) {
            ontbreekt.add(new Ontbreekt(DOEL_WOORDEN, doel.regel()));
        }
        if (doel.soort() == null) {
            ontbreekt.add(new Ontbreekt(DOEL_SOORT, doel.regel()));
        }
        if (doel.zien().isBlank()) {
            ontbreekt.add(new Ontbreekt(DOEL_ZIEN, doel.regel()));
        }
        if (doel.woorden().length() > Tekstlengte.TEKST || doel.zien().length() > Tekstlengte.TEKST) {
            ontbreekt.add(new Ontbreekt(DOEL_TE_LANG, doel.regel()));
        }
        return ontbreekt;
    }
}

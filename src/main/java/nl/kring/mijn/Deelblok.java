package nl.kring.mijn;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.inzage.Meekijkblad;
import nl.kring.inzage.WieKeekMee;
import nl.kring.kind.PlaatsingId;
import nl.kring.mijn.Mijnblad.Deelt;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.toestemming.OpenVraag;
import nl.kring.toestemming.OpenVragen;
import nl.kring.toestemming.Toestemmingen;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.toestemming.Toestemmingstand.Werkzaam;
import org.springframework.stereotype.Component;

/** What was asked about sharing, what is shared now, and who looked. */
@Component
class Deelblok {
    private final OpenVragen open;
    private final Toestemmingen toestemmingen;
    private final WieKeekMee wieKeekMee;

    Deelblok(OpenVragen open, Toestemmingen toestemmingen, WieKeekMee wieKeekMee) {
        this.open = open;
        this.toestemmingen = toestemmingen;
        this.wieKeekMee = wieKeekMee;
    }

    List<OpenVraag> open(Actor ouder, KindId kind) {
        return open.teBeantwoorden(ouder).stream()
                .filter(vraag -> vraag.kind().equals(kind))
                .toList();
    }

    Meekijkblad gekeken(Actor ouder, KindId kind) {
        return wieKeekMee.laatste(ouder, kind);
    }

    /** Of each party what runs longest. */
    List<Deelt> werkzaam(KindId kind) {
        return toestemmingen.vanKind(kind).stream()
                .flatMap(Deelblok::deelt)
                .collect(
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Deelblok::langste, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Around which of these placements whom the parents let know of the child. */
    Set<MedewerkerId> ingewijd(Collection<PlaatsingId> plaatsingen) {
        return toestemmingen.ingewijd(plaatsingen);
    }

    private static Stream<Map.Entry<List<Object>, Deelt>> deelt(Toestemmingsbeeld beeld) {
        var vraag = beeld.vraag();
        return beeld.stand() instanceof Werkzaam werkzaam
                ? Stream.of(Map.entry(
                        List.of(vraag.plaatsing(), vraag.ontvanger()),
                        new Deelt(vraag.id(), vraag.wijkcoachnaam(), werkzaam.tot())))
                : Stream.empty();
    }

    private static Deelt langste(Deelt een, Deelt ander) {
        return ander.geldigTot().isAfter(een.geldigTot()) ? ander : een;
    }
}

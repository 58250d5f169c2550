package nl.kring.mijn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.inzage.Meekijkblad;
import nl.kring.inzage.WieKeekMee;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.PlaatsingId;
import nl.kring.mijn.Mijnblad.Deelt;
import nl.kring.mijn.Mijnblad.Vraag;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.toestemming.OpenVraag;
import nl.kring.toestemming.OpenVragen;
import nl.kring.toestemming.ToestemmingBekijken.Vraagdossier;
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

    /** What waits for this parent, and what is shared, from one look at all that was asked. */
    record Gevraagd(List<Vraag> vragen, List<Deelt> weten) {}

    Gevraagd gevraagd(Actor ouder, Kindbeeld kind, LocalDate vandaag) {
        var alle = toestemmingen.vanKind(kind.id());
        var wachtend = open.teBeantwoorden(ouder).stream()
                .filter(vraag -> vraag.kind().equals(kind.id()))
                .toList();
        return new Gevraagd(vragen(wachtend, alle, kind, vandaag), werkzaam(alle));
    }

    /** Each as a whole, to answer there and then; a question about another place than today's has its own page. */
    private List<Vraag> vragen(
            List<OpenVraag> wachtend, List<Toestemmingsbeeld> alle, Kindbeeld kind, LocalDate vandaag) {
        if (wachtend.isEmpty()) {
            return List.of();
        }
        var hier = alle.stream()
                .filter(beeld -> beeld.vraag().plaatsing().equals(kind.plaats().id()))
                .collect(Collectors.toMap(beeld -> beeld.vraag().id(), Function.identity()));
        var keren = toestemmingen.keren(
                kind.id(), hier.values().stream().map(Toestemmingsbeeld::vraag).toList());
        return wachtend.stream()
                .map(open -> new Vraag(
                        open,
                        Optional.ofNullable(hier.get(open.id()))
                                .map(beeld -> new Vraagdossier(
                                        beeld,
                                        kind,
                                        keren.getOrDefault(open.id(), 1),
                                        false,
                                        beeld.eenAnderWerkt(alle),
                                        vandaag))
                                .orElse(null)))
                .toList();
    }

    Meekijkblad gekeken(Actor ouder, KindId kind) {
        return wieKeekMee.laatste(ouder, kind);
    }

    /** Of each party what runs longest. */
    private static List<Deelt> werkzaam(List<Toestemmingsbeeld> alle) {
        return alle.stream()
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

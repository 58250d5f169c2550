package nl.kring.toestemming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kring.kind.Gezaghebbende;
import nl.kring.kind.Kinderen;
import nl.kring.kind.OuderId;
import nl.kring.kind.PlaatsingId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.KindId;
import nl.kring.platform.Tijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks consent up. Row security shows questions and answers to the parents, to the childcare of the child, and to the wijkcoach
 * while all say yes from AFSTEMMING; others find nothing here, and have {@link #niveaus}.
 */
@Component
public class Toestemmingen {
    private final JdbcClient jdbc;
    private final Vragen vragen;
    private final Kinderen kinderen;
    private final Clock klok;

    Toestemmingen(JdbcClient jdbc, Vragen vragen, Kinderen kinderen, Clock klok) {
        this.jdbc = jdbc;
        this.vragen = vragen;
        this.kinderen = kinderen;
        this.klok = klok;
    }

    public Optional<Toestemmingsbeeld> beeld(ToestemmingId id) {
        return beeld(id, _ -> true);
    }

    private Optional<Toestemmingsbeeld> beeld(ToestemmingId id, Predicate<GegevenAntwoord> telt) {
        return vragen.vraag(id)
                .flatMap(vraag -> beelden(vraag.kind(), vragen.vanPlaatsing(vraag.plaatsing()), telt).stream()
                        .filter(beeld -> beeld.vraag().id().equals(id))
                        .findFirst());
    }

    /**
     * Whether the newest answer to this question brought it into effect: it is now, and was not before. Asked in the transaction that wrote
     * that answer.
     */
    public boolean gingWerken(ToestemmingId id) {
        return beeld(id)
                .filter(nu -> nu.stand().werkt())
                .map(nu -> nu.verloop().getFirst())
                .flatMap(laatste -> beeld(id, antwoord -> !antwoord.id().equals(laatste.id())))
                .filter(eerst -> !eerst.stand().werkt())
                .isPresent();
    }

    /** Every question about this placement, the newest first (BSL-05). */
    public List<Toestemmingsbeeld> vanPlaatsing(KindId kind, PlaatsingId plaatsing) {
        return beelden(kind, vragen.vanPlaatsing(plaatsing));
    }

    /** Every question about this child, at whatever location, the newest first. */
    public List<Toestemmingsbeeld> vanKind(KindId kind) {
        return beelden(kind, vragen.vanKind(kind));
    }

    /** The question in effect that reaches furthest, if any: what contact around this placement may hold today. */
    public Optional<Toestemmingsbeeld> werkzaam(KindId kind, PlaatsingId plaatsing) {
        return vanPlaatsing(kind, plaatsing).stream()
                .filter(beeld -> beeld.stand().werkt())
                .max(Comparator.comparing(Toestemmingen::niveau));
    }

    /** The level in effect of each wijkcoach who helps around this placement, for everyone who may know of it. */
    public Map<MedewerkerId, ContactNiveau> niveaus(PlaatsingId plaatsing) {
        return jdbc
                .sql("select wijkcoach_id, niveau from toegang.niveaus(array[:plaatsing])")
                .param("plaatsing", plaatsing.waarde())
                .query((rij, _) -> Map.entry(
                        new MedewerkerId(rij.getObject("wijkcoach_id", UUID.class)),
                        ContactNiveau.valueOf(rij.getString("niveau"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether the parents may be asked again today without anything new, by all that they were asked at whatever location (DT3.9, BSL-10). */
    public Herhaling herhaling(KindId kind) {
        return HerhaalRegels.oordeel(vragen.verleden(kind, vandaag()), vandaag());
    }

    /** The wijkcoaches who may know of the child around any of these placements. */
    public Set<MedewerkerId> ingewijd(Collection<PlaatsingId> plaatsingen) {
        return jdbc.sql("select distinct wijkcoach_id from toegang.niveaus(:plaatsingen::uuid[])")
                .param(
                        "plaatsingen",
                        plaatsingen.stream().map(PlaatsingId::waarde).toArray(UUID[]::new))
                .query((rij, _) -> new MedewerkerId(rij.getObject(1, UUID.class)))
                .set();
    }

    /** The wijkcoaches with whom talks can be planned around this placement: agreements and dates are shared with them. */
    public Set<MedewerkerId> overlegt(PlaatsingId plaatsing) {
        return jdbc
                .sql("select wijkcoach_id from toegang.niveaus(array[:plaatsing]) where afspraken")
                .param("plaatsing", plaatsing.waarde())
                .query((rij, _) -> new MedewerkerId(rij.getObject("wijkcoach_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** For which time within twelve months the parents were asked with this question (BSL-10: parents see the counter). */
    public int keer(Toestemmingsvraag vraag) {
        return HerhaalRegels.keer(vragen.eerder(vraag.kind()), vraag.gevraagdOp());
    }

    /** The same for several questions about one child: one statement, however many. */
    public Map<ToestemmingId, Integer> keren(KindId kind, Collection<Toestemmingsvraag> gesteld) {
        var eerder = vragen.eerder(kind);
        return gesteld.stream()
                .collect(Collectors.toMap(
                        Toestemmingsvraag::id, vraag -> HerhaalRegels.keer(eerder, vraag.gevraagdOp())));
    }

    private List<Toestemmingsbeeld> beelden(KindId kind, List<Toestemmingsvraag> gevonden) {
        return beelden(kind, gevonden, _ -> true);
    }

    private List<Toestemmingsbeeld> beelden(
            KindId kind, List<Toestemmingsvraag> gevonden, Predicate<GegevenAntwoord> telt) {
        if (gevonden.isEmpty()) {
            return List.of();
        }
        var gezag = kinderen.gezag(kind);
        var ids = gevonden.stream().map(Toestemmingsvraag::id).toList();
        var antwoorden = vragen.antwoorden(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        bij -> bij.getValue().stream().filter(telt).toList()));
        var pogingen = vragen.pogingen(ids);
        return gevonden.stream()
                .map(vraag -> beeld(
                        vraag,
                        handtekeningen(
                                gezag,
                                antwoorden.getOrDefault(vraag.id(), List.of()),
                                gevonden.stream()
                                        .filter(vraag::isOverDezelfde)
                                        .flatMap(ander -> antwoorden.getOrDefault(ander.id(), List.of()).stream())
                                        .toList()),
                        antwoorden.getOrDefault(vraag.id(), List.of()),
                        pogingen.getOrDefault(vraag.id(), List.of())))
                .toList();
    }

    private Toestemmingsbeeld beeld(
            Toestemmingsvraag vraag,
            List<Handtekening> handtekeningen,
            List<GegevenAntwoord> verloop,
            List<Poging> pogingen) {
        return new Toestemmingsbeeld(
                vraag,
                handtekeningen,
                ToestemmingRegels.ondertekenaars(
                        handtekeningen.stream().map(Handtekening::wie).toList()),
                ToestemmingRegels.stand(vraag.bereik(), handtekeningen, pogingen, vandaag()),
                verloop,
                pogingen);
    }

    private static List<Handtekening> handtekeningen(
            List<Gezaghebbende> gezag, List<GegevenAntwoord> nieuwsteEerst, List<GegevenAntwoord> overDezelfde) {
        var laatste = new HashMap<OuderId, GegevenAntwoord>();
        nieuwsteEerst.forEach(antwoord -> laatste.putIfAbsent(antwoord.ouder(), antwoord));
        // whoever said no or stopped later, to any question about the same party, takes an earlier yes back with it
        overDezelfde.stream()
                .filter(GegevenAntwoord::sluit)
                .forEach(nee -> laatste.computeIfPresent(nee.ouder(), (_, antwoord) -> nieuwste(antwoord, nee)));
        var zelf = overDezelfde.stream()
                .filter(GegevenAntwoord::isZelfGegeven)
                .collect(Collectors.toMap(GegevenAntwoord::ouder, Function.identity(), Toestemmingen::nieuwste));
        return gezag.stream()
                .map(wie -> new Handtekening(wie, laatste.get(wie.id()), zelf.get(wie.id())))
                .toList();
    }

    private static GegevenAntwoord nieuwste(GegevenAntwoord een, GegevenAntwoord ander) {
        return ander.vastgelegdOp().isAfter(een.vastgelegdOp()) ? ander : een;
    }

    private static ContactNiveau niveau(Toestemmingsbeeld beeld) {
        return beeld.stand() instanceof Toestemmingstand.Werkzaam werkzaam
                ? werkzaam.niveau()
                : beeld.vraag().niveau();
    }

    private LocalDate vandaag() {
        return Tijd.vandaag(klok);
    }
}

package nl.kring.kind;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kring.kind.PlaatsKind.Ouder;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether just this placement was made before, for a table that is brought in once more. Looks with the eyes of who places. */
@Service
public class AlGeplaatst {
    private final LijktOp lijktOp;
    private final Kinderen kinderen;
    private final Kindbladen bladen;
    private final Logboek logboek;

    AlGeplaatst(LijktOp lijktOp, Kinderen kinderen, Kindbladen bladen, Logboek logboek) {
        this.lijktOp = lijktOp;
        this.kinderen = kinderen;
        this.bladen = bladen;
        this.logboek = logboek;
    }

    /**
     * A child with this name and day of birth.
     *
     * @param zelfde child, gezag and place are as in the order; what was told and asked is not looked at
     */
    public record Gelijke(KindId kind, boolean zelfde, Bijdeplaatsing bij) {}

    /** Leaves a line in the logbook for each child found. The one that is the same comes before one that only looks like it. */
    @Transactional
    public Optional<Gelijke> zoek(Actor actor, PlaatsKind opdracht) {
        var gevonden = lijktOp
                .zoek(actor, opdracht.kind(), opdracht.roepnaam(), opdracht.achternaam(), opdracht.geboortedatum())
                .stream()
                .flatMap(regel -> kinderen.beeld(regel.id()).stream())
                .map(beeld -> vergelijk(beeld, opdracht))
                .toList();
        return gevonden.stream()
                .filter(Gelijke::zelfde)
                .findFirst()
                .or(() -> gevonden.stream().findFirst());
    }

    /** What was seen stays in the logbook, also when all that was tried is taken back. */
    @Transactional
    public void noteerGezien(Actor actor, Collection<KindId> gezien) {
        logboek.gezienInLijst(actor, "KIND_LIJKT_OP", gezien);
    }

    private Gelijke vergelijk(Kindbeeld kind, PlaatsKind opdracht) {
        var plaats = kind.plaats();
        var bij = bladen.bijDePlaatsing(plaats.id());
        var zelfdePlaats = plaats.groep().equals(opdracht.groep())
                && plaats.ve() == opdracht.ve()
                && plaats.van().equals(opdracht.van())
                && Optional.ofNullable(plaats.tot()).equals(Optional.ofNullable(opdracht.tot()))
                && Optional.ofNullable(plaats.mentor()).equals(Optional.ofNullable(opdracht.mentor()))
                && Set.copyOf(bij.dagen()).equals(opdracht.dagen());
        var zelfdeNaam =
                kind.roepnaam().equals(opdracht.roepnaam()) && kind.achternaam().equals(opdracht.achternaam());
        return new Gelijke(
                kind.id(), zelfdeNaam && zelfdePlaats && gezag(kind).equals(new HashSet<>(opdracht.gezag())), bij);
    }

    private Set<Ouder> gezag(Kindbeeld kind) {
        Map<OuderId, Kindblad.Bereik> bereik = bladen.bereik(kind.id());
        return kind.gezag().stream()
                .map(ouder -> {
                    var adres = bereik.getOrDefault(ouder.id(), new Kindblad.Bereik(null, null));
                    return new Ouder(
                            ouder.roepnaam(),
                            ouder.achternaam(),
                            ouder.relatie(),
                            ouder.soort(),
                            ouder.taal(),
                            adres.email(),
                            adres.telefoon());
                })
                .collect(Collectors.toSet());
    }
}

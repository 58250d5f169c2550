package nl.kring.inzage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kring.inzage.Logregels.Regel;
import nl.kring.logboek.Ketting;
import nl.kring.logboek.Kettingoordeel;
import nl.kring.logboek.Logboek;
import nl.kring.organisatie.Zoekterm;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.taal.Woorden;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The logbook for the privacy officer of the municipality. Whatever is looked up here is a line of its own, and so is a refusal. */
@Service
@Transactional(noRollbackFor = NietGevonden.class)
public class LogboekDoorzoeken {
    static final int PER_BLADZIJDE = 50;
    private static final int HOOGSTENS_MENSEN = 25;
    private static final String GROND = Waarom.TOEZICHT.name();

    private final Logregels regels;
    private final Meekijkregels organisaties;
    private final Logboek logboek;
    private final Ketting ketting;

    LogboekDoorzoeken(Logregels regels, Meekijkregels organisaties, Logboek logboek, Ketting ketting) {
        this.regels = regels;
        this.organisaties = organisaties;
        this.logboek = logboek;
        this.ketting = ketting;
    }

    /** The empty page: shows nothing yet, so it leaves nothing but a refusal. */
    public void open(Actor actor) {
        eis(actor, "LOGBOEK_OPENEN");
    }

    public Logbladzijde zoek(Actor actor, Logvraag vraag) {
        eis(actor, "LOGBOEK_ZOEKEN");
        noteer(actor, vraag);
        var gevonden = regels.regels(vraag, PER_BLADZIJDE + 1);
        var deel = gevonden.stream().limit(PER_BLADZIJDE).toList();
        var gekozen = Stream.of(
                        Optional.ofNullable(vraag.kind()).map(KindId::waarde), Optional.ofNullable(vraag.persoon()))
                .flatMap(Optional::stream);
        var namen = regels.namen(
                Stream.concat(gekozen, deel.stream().map(Regel::actor)).toList());
        if (vraag.kind() != null && !namen.containsKey(vraag.kind().waarde())) {
            throw NietGevonden.genoteerd();
        }
        var verder = gevonden.size() > PER_BLADZIJDE
                ? Optional.of(vraag.vanaf(deel.getLast().id()))
                : Optional.<Logvraag>empty();
        return new Logbladzijde(
                vraag,
                vraag.kind() == null ? null : namen.get(vraag.kind().waarde()),
                vraag.persoon() == null ? null : namen.getOrDefault(vraag.persoon(), "Onbekend"),
                zinnen(deel, namen),
                verder);
    }

    /** Children, colleagues and parents with this in their name; each child that shows leaves a line. */
    public List<Gevonden> mensen(Actor actor, Zoekterm term) {
        eis(actor, "LOGBOEK_MENSEN_ZOEKEN");
        var gevonden = regels.zoek(term, HOOGSTENS_MENSEN);
        gevonden.stream()
                .filter(iemand -> iemand.soort() == Gevonden.Soort.KIND)
                .forEach(
                        kind -> logboek.toegestaan(actor, "LOGBOEK_MENSEN_ZOEKEN", new KindId(kind.id()), null, GROND));
        return gevonden;
    }

    public Kettingoordeel controleer(Actor actor) {
        eis(actor, "LOGBOEK_CONTROLEREN");
        logboek.zonderKind(actor, "LOGBOEK_CONTROLEREN", null);
        return ketting.controleer(actor);
    }

    private void eis(Actor actor, String handeling) {
        if (!actor.heeft(Functie.PRIVACY_OFFICER)) {
            logboek.geweigerdZonderKind(actor, handeling);
            throw NietGevonden.genoteerd();
        }
    }

    private void noteer(Actor actor, Logvraag vraag) {
        if (vraag.kind() == null) {
            logboek.zonderKind(actor, "LOGBOEK_ZOEKEN", vraag.persoon());
        } else {
            logboek.toegestaan(actor, "LOGBOEK_ZOEKEN", vraag.kind(), vraag.persoon(), GROND);
        }
    }

    private List<Logzin> zinnen(List<Regel> deel, Map<UUID, String> namen) {
        var bij = organisaties.organisaties(deel.stream()
                .flatMap(regel -> regel.hoedanigheden().stream())
                .map(Hoedanigheid::organisatie)
                .toList());
        return deel.stream().map(regel -> zin(regel, namen, bij)).toList();
    }

    private static Logzin zin(Regel regel, Map<UUID, String> namen, Map<UUID, String> organisaties) {
        var waarom = regel.waarom();
        return new Logzin(
                regel.id(),
                regel.moment(),
                regel.actor(),
                !"SYSTEEM".equals(regel.soort()),
                wie(regel, namen),
                "OUDER".equals(regel.soort())
                        ? "ouder"
                        : Hoedanigheid.woorden(Hoedanigheid.bij(waarom, regel.hoedanigheden()), organisaties),
                Handelingwoorden.van(regel.handeling()),
                regel.kind() == null ? null : new KindId(regel.kind()),
                waarom == null ? "" : waarom.voorToezicht(),
                regel.toegestaan(),
                regel.afgeschermd(),
                regel.instantie());
    }

    private static String wie(Regel regel, Map<UUID, String> namen) {
        return switch (regel.soort()) {
            case "SYSTEEM" -> "Kring zelf";
            case "OUDER" ->
                Objects.requireNonNullElse(
                        namen.get(regel.actor()), Woorden.nederlands().zeg("kijker.ouder"));
            default ->
                Objects.requireNonNullElse(
                        namen.get(regel.actor()), Woorden.nederlands().zeg("kijker.weg"));
        };
    }
}

package nl.kring.kind.web;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kring.kind.PlaatsKind;
import nl.kring.kind.PlaatsKind.Ouder;
import nl.kring.kind.PlaatsKind.Uitleg;
import nl.kring.kind.PlaatsingResultaat.Bezwaar;
import nl.kring.kind.Plaatsingsruimte.Ruimte;
import nl.kring.kind.Taal;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.organisatie.GroepId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Velden;
import org.jspecify.annotations.Nullable;

/**
 * Reads the placement form, or a row of a table that says the same, in the order of the page, so that the first thing to repair has the
 * focus.
 */
public final class Plaatsingsvelden {
    static final int NAAM_HOOGSTENS = 100;
    private static final int GEZIEN_HOOGSTENS = 10;
    public static final String NOG_NIET = "NOG_NIET";
    public static final List<DayOfWeek> DAGEN =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final Invoer invoer;
    private final Velden velden;

    public Plaatsingsvelden(Invoer invoer) {
        this.invoer = invoer;
        this.velden = new Velden(invoer);
    }

    enum JaNee {
        JA,
        NEE
    }

    enum Verteld {
        JA,
        NOG_NIET
    }

    /** A form that nobody touched yet: with the id of the child to be, and what hardly ever differs. */
    static Invoer nieuw(Ruimte ruimte) {
        var waarden = new HashMap<String, String>();
        waarden.put("kind", new KindId(Ids.nieuw()).toString());
        waarden.put("uitleg-taal", Taal.NL.name());
        Ouderblok.alle().forEach(blok -> waarden.put(blok.veld("taal"), Taal.NL.name()));
        if (ruimte.groepen().size() == 1) {
            waarden.put("groep", ruimte.groepen().getFirst().id().toString());
        }
        return Invoer.van(waarden);
    }

    public Velden velden() {
        return velden;
    }

    /** The order, or nothing when a field needs repair; {@link #velden()} then knows which. */
    public Optional<PlaatsKind> lees() {
        var kind = KindId.lees(invoer.waarde("kind"));
        var roepnaam = velden.regel("roepnaam", "Vul de roepnaam van het kind in.", NAAM_HOOGSTENS);
        var achternaam = velden.regel("achternaam", "Vul de achternaam van het kind in.", NAAM_HOOGSTENS);
        var geboren = velden.dag("geboortedatum", "Vul de geboortedatum van het kind in.");
        var gezag = gezag();
        var groep = groep();
        var mentor = Ids.lees(invoer.waarde("mentor")).map(MedewerkerId::new);
        var dagen = dagen();
        var ve = velden.keuze("ve", JaNee.class, "Kies of het kind een VE-plek heeft.");
        var van = velden.dag("van", "Vul de eerste dag in.");
        var tot = velden.dagOfLeeg("tot");
        var uitleg = uitleg();
        var vraag = vraag();
        if (!velden.klopt()) {
            return Optional.empty();
        }
        return Optional.of(new PlaatsKind(
                kind,
                roepnaam,
                achternaam,
                geboren.orElseThrow(),
                gezag,
                groep.orElseThrow(),
                mentor.orElse(null),
                dagen,
                ve.orElseThrow() == JaNee.JA,
                van.orElseThrow(),
                tot.orElse(null),
                uitleg,
                vraag));
    }

    private List<Ouder> gezag() {
        return Ouderblok.alle()
                .filter(blok -> blok.nummer() == 1 || blok.isGevuld(invoer))
                .flatMap(blok -> blok.lees(velden, NAAM_HOOGSTENS).stream())
                .toList();
    }

    private Optional<GroepId> groep() {
        var groep = Ids.lees(invoer.waarde("groep")).map(GroepId::new);
        if (groep.isEmpty()) {
            velden.fout("groep", "Kies de groep.");
        }
        return groep;
    }

    private Set<DayOfWeek> dagen() {
        var gekozen = DAGEN.stream()
                .filter(dag -> invoer.gekozen("dagen", dag.name()))
                .collect(Collectors.toUnmodifiableSet());
        if (gekozen.isEmpty()) {
            var fout = Plaatsingszinnen.zin(Bezwaar.GEEN_DAGEN, invoer);
            velden.fout(fout.veld(), fout.zin());
        }
        return gekozen;
    }

    private @Nullable Uitleg uitleg() {
        var verteld = velden.keuze("uitleg", Verteld.class, "Kies of jullie dit al vertelden.");
        return verteld.filter(keuze -> keuze == Verteld.JA)
                .flatMap(_ -> Uitlegvelden.lees(velden))
                .orElse(null);
    }

    private @Nullable Wijkcoachvraag vraag() {
        if (invoer.waarde("vraag").equals(NOG_NIET)) {
            return null;
        }
        return velden.keuze(
                        "vraag",
                        Wijkcoachvraag.class,
                        "Kies wat de ouders zeiden. Nog niet gevraagd? Dat is ook een antwoord.")
                .orElse(null);
    }

    /** The children whom the sender has seen as perhaps the same child, and goes on: asked once, also when the form comes back. */
    static Set<String> gezien(Invoer invoer) {
        return invoer.alleWaarden("lijkt-op-gezien").stream()
                .limit(GEZIEN_HOOGSTENS)
                .flatMap(id -> Ids.lees(id).stream())
                .map(UUID::toString)
                .collect(Collectors.toUnmodifiableSet());
    }
}

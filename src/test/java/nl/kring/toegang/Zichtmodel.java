package nl.kring.toegang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who may see what, told once more in plain Java: no SQL, and nothing of the app's own code. A small world of facts, and the rules of
 * docs/domein/toegang.md and toestemming.md over it.
 */
final class Zichtmodel {
    /** How far somebody sees: nothing, that the child is there and who helps, or also goals, actions, dates and talks. */
    enum Zicht {
        NIETS,
        WETEN,
        INHOUD
    }

    /** What somebody reads besides, of a placement of which the content is open. */
    enum Deel {
        DOELEN(Niveau.AFSTEMMING),
        AFSPRAKEN(Niveau.AFSTEMMING),
        HULP(Niveau.AFSTEMMING),
        GESPREKSVERSLAG(Niveau.GEZAMENLIJK_GESPREK),
        WAARNEMINGEN(Niveau.INTENSIEVE_SAMENWERKING);

        private final Niveau vanaf;

        Deel(Niveau vanaf) {
            this.vanaf = vanaf;
        }
    }

    static final String NAAR_WIJKCOACH = "CONTACT_KOV_WIJKCOACH";
    static final String NAAR_KINDEROPVANG = "CONTACT_WIJKCOACH_KOV";

    enum Niveau {
        WETEN_VAN_ELKAAR,
        AFSTEMMING,
        GEZAMENLIJK_GESPREK,
        INTENSIEVE_SAMENWERKING
    }

    /** From one day up to and including another; no last day: it runs on (BSL-11). */
    record Tijdvak(LocalDate van, LocalDate tot) {
        boolean loopt(LocalDate dag) {
            return !van.isAfter(dag) && (tot == null || !tot.isBefore(dag));
        }
    }

    record Gezag(UUID kind, UUID ouder, String soort, Tijdvak wanneer) {
        boolean kanTekenen() {
            return !soort.equals("TIJDELIJK_GEEN_GEZAG") && !soort.equals("GEZAG_NIET_TE_BEPALEN");
        }

        boolean isSamen() {
            return soort.equals("GEZAMENLIJK_OUDERLIJK_GEZAG") || soort.equals("GEZAMENLIJK_GEZAG");
        }
    }

    record Plaatsing(UUID id, UUID kind, UUID locatie, UUID groep, LocalDate tot) {
        boolean isVoorbij(LocalDate dag) {
            return tot != null && tot.isBefore(dag);
        }
    }

    record Baan(UUID id, UUID wie, String functie, UUID organisatie, UUID locatie, UUID groep, Tijdvak wanneer) {}

    record Hulp(UUID id, UUID plaatsing, UUID wie, String functie, UUID organisatie, Tijdvak wanneer) {}

    /** How far something goes: asked, given, or in effect. */
    record Reikt(Niveau niveau, Set<String> richtingen, Set<Deel> delen, LocalDate tot) {
        Reikt {
            richtingen = Set.copyOf(richtingen);
            delen = Set.copyOf(delen);
        }

        /** What two people both want. */
        Reikt samen(Reikt ander) {
            var hoe = new HashSet<>(richtingen);
            hoe.retainAll(ander.richtingen);
            var wat = new HashSet<>(delen);
            wat.retainAll(ander.delen);
            return new Reikt(
                    niveau.compareTo(ander.niveau) < 0 ? niveau : ander.niveau,
                    hoe,
                    wat,
                    tot.isBefore(ander.tot) ? tot : ander.tot);
        }

        /** The kinds that the level holds; others say nothing. */
        Reikt binnenHetNiveau() {
            return new Reikt(
                    niveau,
                    richtingen,
                    Set.copyOf(delen.stream()
                            .filter(deel -> niveau.compareTo(deel.vanaf) >= 0)
                            .toList()),
                    tot);
        }

        /** What stays of this yes once something was left out of a later question about the same party (BSL-08). */
        Reikt na(Reikt gevraagd, Reikt gekozen) {
            var hoe = new HashSet<>(richtingen);
            hoe.removeIf(een -> gevraagd.richtingen.contains(een) && !gekozen.richtingen.contains(een));
            var wat = new HashSet<>(delen);
            wat.removeIf(een -> gevraagd.delen.contains(een) && !gekozen.delen.contains(een));
            var lager = gekozen.niveau.compareTo(gevraagd.niveau) < 0 && gekozen.niveau.compareTo(niveau) < 0;
            var einde = gekozen.tot.isBefore(gevraagd.tot) && gekozen.tot.isBefore(tot) ? gekozen.tot : tot;
            return hoe.isEmpty() || wat.isEmpty()
                    ? new Reikt(Niveau.WETEN_VAN_ELKAAR, richtingen, Set.of(), einde)
                    : new Reikt(lager ? gekozen.niveau : niveau, hoe, wat, einde).binnenHetNiveau();
        }

        /** How far the wijkcoach reads: without the childcare's side no more than that the child is there. */
        Niveau voorWijkcoach() {
            return richtingen.contains(NAAR_WIJKCOACH) ? niveau : Niveau.WETEN_VAN_ELKAAR;
        }

        boolean opent(Deel deel) {
            return delen.contains(deel) && voorWijkcoach().compareTo(deel.vanaf) >= 0;
        }
    }

    record Vraag(UUID id, UUID plaatsing, UUID team, UUID wijkcoach, UUID door, Reikt reikt) {
        Niveau niveau() {
            return reikt.niveau();
        }

        LocalDate tot() {
            return reikt.tot();
        }
    }

    /** What a parent said, in the order in which it was said. */
    record Gezegd(UUID vraag, UUID ouder, String antwoord, Reikt reikt) {
        boolean sluit() {
            return Set.of("NEE", "INGETROKKEN", "DEELT_ZELF", "NIET_MEER").contains(antwoord);
        }
    }

    LocalDate vandaag;
    final Map<UUID, Gezag> gezag = new LinkedHashMap<>();
    final Map<UUID, Plaatsing> plaatsingen = new LinkedHashMap<>();
    final Map<UUID, Baan> banen = new LinkedHashMap<>();
    final Map<UUID, Hulp> hulp = new LinkedHashMap<>();
    final Map<UUID, Vraag> vragen = new LinkedHashMap<>();
    final List<Gezegd> gezegd = new ArrayList<>();
    /** Around which placements who was at the talk. */
    final Map<UUID, UUID> erbij = new LinkedHashMap<>();

    /** Organisations that have not signed the working agreement (R-WE-02): for them nobody works. */
    final Set<UUID> nietGetekend = new HashSet<>();

    Zichtmodel(LocalDate vandaag) {
        this.vandaag = vandaag;
    }

    /** What a person sees of a child at all: the most that one of its placements shows; a parent sees it without a placement too. */
    Zicht vanKind(UUID wie, UUID kind) {
        if (isOuderMetGezag(wie, kind)) {
            return Zicht.INHOUD;
        }
        return plaatsingen.values().stream()
                .filter(plaatsing -> plaatsing.kind().equals(kind))
                .map(plaatsing -> vanPlaatsing(wie, plaatsing))
                .max(Comparator.naturalOrder())
                .orElse(Zicht.NIETS);
    }

    Zicht vanPlaatsing(UUID wie, Plaatsing plaatsing) {
        if (isEigen(wie, plaatsing) || helptMee(wie, plaatsing)) {
            return Zicht.INHOUD;
        }
        return doorToestemming(wie, plaatsing)
                .map(reikt -> reikt.voorWijkcoach() == Niveau.WETEN_VAN_ELKAAR ? Zicht.WETEN : Zicht.INHOUD)
                .max(Comparator.naturalOrder())
                .orElse(Zicht.NIETS);
    }

    /**
     * Whether somebody may read this part at all; of a report, whether this one's level allows any. What parents see at home they share
     * by consent alone: helping is not enough.
     */
    boolean mag(UUID wie, Plaatsing plaatsing, Deel deel) {
        return isEigen(wie, plaatsing)
                || deel != Deel.WAARNEMINGEN && helptMee(wie, plaatsing)
                || doorToestemming(wie, plaatsing).anyMatch(reikt -> reikt.opent(deel));
    }

    /** Whether somebody reads this part here: a wijkcoach of a report only where this one was at the talk. */
    boolean leest(UUID wie, Plaatsing plaatsing, Deel deel) {
        return mag(wie, plaatsing, deel)
                && (deel != Deel.GESPREKSVERSLAG
                        || isEigen(wie, plaatsing)
                        || helptMee(wie, plaatsing)
                        || wie.equals(erbij.get(plaatsing.id())));
    }

    /** The parents, and the childcare where the child has its place: these also read scenario, judgement and consent. */
    boolean isEigen(UUID wie, Plaatsing plaatsing) {
        return isOuderMetGezag(wie, plaatsing.kind()) || werktWaarHetKindIs(wie, plaatsing);
    }

    /** A wijkcoach who may read along also knows the situation, and the questions about the own team. */
    boolean isWijkcoachMetInhoud(UUID wie, Plaatsing plaatsing) {
        return doorToestemming(wie, plaatsing).anyMatch(reikt -> reikt.voorWijkcoach() != Niveau.WETEN_VAN_ELKAAR);
    }

    /**
     * A wijkcoach sees the question that opens the content now. Whoever asked sees the own one, while knowing of the child, until a no to
     * another question about the same party takes back what was answered to it.
     */
    boolean zietVraag(UUID wie, Vraag vraag) {
        var plaatsing = plaatsingen.get(vraag.plaatsing());
        if (isEigen(wie, plaatsing)) {
            return true;
        }
        if (doorToestemming(wie, plaatsing, vraag.team()).findAny().isEmpty()) {
            return false;
        }
        var nu = werkt(vraag);
        return nu != null && nu.voorWijkcoach() != Niveau.WETEN_VAN_ELKAAR
                || wie.equals(vraag.door()) && !isTeruggenomenBijEenAnder(vraag);
    }

    private boolean isTeruggenomenBijEenAnder(Vraag vraag) {
        var laatste = new LinkedHashMap<UUID, Boolean>();
        for (var een : gezegd) {
            var bij = vragen.get(een.vraag());
            if (bij.id().equals(vraag.id())) {
                laatste.put(een.ouder(), false);
            } else if (een.sluit()
                    && bij.plaatsing().equals(vraag.plaatsing())
                    && bij.team().equals(vraag.team())) {
                laatste.replace(een.ouder(), true);
            }
        }
        return laatste.containsValue(true);
    }

    private boolean isOuderMetGezag(UUID wie, UUID kind) {
        return gezagNu(kind).anyMatch(een -> een.ouder().equals(wie) && een.kanTekenen());
    }

    private Stream<Gezag> gezagNu(UUID kind) {
        return gezag.values().stream()
                .filter(een -> een.kind().equals(kind) && een.wanneer().loopt(vandaag));
    }

    private boolean werktWaarHetKindIs(UUID wie, Plaatsing plaatsing) {
        return !plaatsing.isVoorbij(vandaag)
                && banenVan(wie)
                        .filter(baan -> !nietGetekend.contains(baan.organisatie()))
                        .filter(baan -> plaatsing.locatie().equals(baan.locatie()))
                        .anyMatch(baan -> switch (baan.functie()) {
                            case "COACH", "LOCATIEMANAGER" -> true;
                            case "PEDAGOGISCH_MEDEWERKER" -> plaatsing.groep().equals(baan.groep());
                            default -> false;
                        });
    }

    private Stream<Baan> banenVan(UUID wie) {
        return banen.values().stream()
                .filter(baan -> baan.wie().equals(wie) && baan.wanneer().loopt(vandaag));
    }

    private boolean heeftBaan(UUID wie, String functie, UUID organisatie) {
        return banenVan(wie)
                .anyMatch(baan ->
                        baan.functie().equals(functie) && baan.organisatie().equals(organisatie));
    }

    private Stream<Hulp> hulpVan(UUID wie, Plaatsing plaatsing) {
        return hulp.values().stream()
                .filter(een -> !plaatsing.isVoorbij(vandaag))
                .filter(een -> een.wie().equals(wie) && een.plaatsing().equals(plaatsing.id()))
                .filter(een -> een.wanneer().loopt(vandaag) && heeftBaan(wie, een.functie(), een.organisatie()))
                .filter(een -> !nietGetekend.contains(een.organisatie()));
    }

    private boolean helptMee(UUID wie, Plaatsing plaatsing) {
        return hulpVan(wie, plaatsing)
                .anyMatch(een ->
                        !een.functie().equals("WIJKCOACH") && !een.functie().equals("COACH"));
    }

    private Stream<Reikt> doorToestemming(UUID wie, Plaatsing plaatsing) {
        return hulpVan(wie, plaatsing)
                .filter(een -> een.functie().equals("WIJKCOACH"))
                .map(Hulp::organisatie)
                .distinct()
                .flatMap(team -> doorToestemming(wie, plaatsing, team));
    }

    private Stream<Reikt> doorToestemming(UUID wie, Plaatsing plaatsing, UUID team) {
        if (hulpVan(wie, plaatsing)
                .noneMatch(een ->
                        een.functie().equals("WIJKCOACH") && een.organisatie().equals(team))) {
            return Stream.empty();
        }
        return vragen.values().stream()
                .filter(vraag ->
                        vraag.plaatsing().equals(plaatsing.id()) && vraag.team().equals(team))
                .map(this::werkt)
                .filter(Objects::nonNull);
    }

    /** How far a question is in effect today, or null: everyone with gezag said yes, and nobody took it back (DT3.G, BSL-08). */
    Reikt werkt(Vraag vraag) {
        var kind = plaatsingen.get(vraag.plaatsing()).kind();
        var tekenen = gezagNu(kind).toList();
        var mensen = new HashSet<UUID>();
        tekenen.forEach(een -> mensen.add(een.ouder()));
        if (vraag.tot().isBefore(vandaag)
                || tekenen.isEmpty()
                || !tekenen.stream().allMatch(Gezag::kanTekenen)
                || mensen.size() < 2 && tekenen.stream().anyMatch(Gezag::isSamen)) {
            return null;
        }
        var samen = samen(vraag, mensen);
        return samen == null
                        || samen.tot().isBefore(vandaag)
                        || samen.richtingen().isEmpty()
                ? null
                : samen;
    }

    private Reikt samen(Vraag vraag, Set<UUID> mensen) {
        Reikt samen = null;
        for (var ouder : mensen) {
            var ja = geldendJa(vraag, ouder);
            if (ja == null) {
                return null;
            }
            samen = samen == null ? ja : samen.samen(ja);
        }
        return samen;
    }

    /** The yes that stands: nothing else was answered to this question since, and no no or stop about the same party. */
    private Reikt geldendJa(Vraag vraag, UUID ouder) {
        Reikt ja = null;
        for (var een : gezegd) {
            if (!een.ouder().equals(ouder)) {
                continue;
            }
            var bij = vragen.get(een.vraag());
            var zelfdePartij =
                    bij.plaatsing().equals(vraag.plaatsing()) && bij.team().equals(vraag.team());
            if (een.vraag().equals(vraag.id())) {
                ja = een.antwoord().equals("JA") ? een.reikt() : null;
            } else if (zelfdePartij && een.sluit()) {
                ja = null;
            }
        }
        return ja;
    }

    /** Less than was asked is less everywhere: of this parent's yes to other questions about the party the same goes off (BSL-08). */
    void voorEenJa(Vraag vraag, UUID ouder, Reikt gekozen, boolean genoteerd) {
        for (var ander : vragen.values()) {
            var zelfdePartij = ander.plaatsing().equals(vraag.plaatsing())
                    && ander.team().equals(vraag.team())
                    && !ander.id().equals(vraag.id());
            var eerder = zelfdePartij && !ander.tot().isBefore(vandaag) ? geldendJa(ander, ouder) : null;
            if (eerder != null) {
                var was = eerder.binnenHetNiveau();
                var minder = was.na(vraag.reikt().binnenHetNiveau(), gekozen.binnenHetNiveau());
                if (!minder.equals(was)) {
                    var reikt = genoteerd ? minder.samen(ander.reikt()).binnenHetNiveau() : minder;
                    gezegd.add(new Gezegd(ander.id(), ouder, "JA", reikt));
                }
            }
        }
    }

    /** With the last yes, and not sooner, the wijkcoach whom the question named comes in (BSL-06); what was in effect brings nobody back. */
    void neemOp(Gezegd nieuw) {
        var vraag = vragen.get(nieuw.vraag());
        var werkteAl = werkt(vraag) != null;
        gezegd.add(nieuw);
        if (!werkteAl) {
            naEenAntwoord(vraag);
        }
    }

    private void naEenAntwoord(Vraag vraag) {
        if (werkt(vraag) != null
                && heeftBaan(vraag.wijkcoach(), "WIJKCOACH", vraag.team())
                && hulp.values().stream()
                        .noneMatch(een -> een.plaatsing().equals(vraag.plaatsing())
                                && een.wie().equals(vraag.wijkcoach())
                                && een.functie().equals("WIJKCOACH")
                                && een.wanneer().tot() == null)) {
            var nieuw = new Hulp(
                    UUID.randomUUID(),
                    vraag.plaatsing(),
                    vraag.wijkcoach(),
                    "WIJKCOACH",
                    vraag.team(),
                    new Tijdvak(vandaag, null));
            hulp.put(nieuw.id(), nieuw);
        }
    }
}

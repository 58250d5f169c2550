package nl.kring.toegang;

import static nl.kring.toegang.Zichtmodel.NAAR_KINDEROPVANG;
import static nl.kring.toegang.Zichtmodel.NAAR_WIJKCOACH;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefKlok;
import nl.kring.kind.OuderId;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;
import nl.kring.toegang.Zichtmodel.Deel;
import nl.kring.toegang.Zichtmodel.Gezegd;
import nl.kring.toegang.Zichtmodel.Niveau;
import nl.kring.toegang.Zichtmodel.Reikt;
import nl.kring.toegang.Zichtmodel.Vraag;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.AntwoordId;
import nl.kring.toestemming.AntwoordResultaat;
import nl.kring.toestemming.AntwoordResultaat.Vastgelegd;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.Gegevenssoort;
import nl.kring.toestemming.Jawoord;
import nl.kring.toestemming.Kanaal;
import nl.kring.toestemming.NoteerAntwoord;
import nl.kring.toestemming.Richting;
import nl.kring.toestemming.ToestemmingAntwoorden;
import nl.kring.toestemming.ToestemmingId;
import nl.kring.toestemming.ToestemmingNoteren;

/**
 * What can happen in a {@link Zichtwereld}, one thing at a time, told to the database and to the model alike. Parents answer and stop
 * through the front door, as do professionals who note what a parent said; the rest is written by the owner.
 */
final class Zichtstappen {
    /** The front doors. */
    record Deuren(Als als, ToestemmingAntwoorden antwoorden, ToestemmingNoteren noteren, ProefKlok klok) {}

    private static final List<String> GEZAG = List.of(
            "GEZAMENLIJK_OUDERLIJK_GEZAG",
            "EENHOOFDIG_OUDERLIJK_GEZAG",
            "GEZAMENLIJK_GEZAG",
            "VOOGDIJ",
            "TIJDELIJK_GEEN_GEZAG",
            "GEZAG_NIET_TE_BEPALEN");
    private static final List<Niveau> NIVEAUS = List.of(
            Niveau.WETEN_VAN_ELKAAR,
            Niveau.AFSTEMMING,
            Niveau.AFSTEMMING,
            Niveau.GEZAMENLIJK_GESPREK,
            Niveau.INTENSIEVE_SAMENWERKING,
            Niveau.INTENSIEVE_SAMENWERKING);

    private final Zichtwereld wereld;
    private final Zichtmodel model;
    private final Deuren deuren;
    private final Random toeval;
    private final Set<UUID> bekend = new HashSet<>();

    Zichtstappen(Zichtwereld wereld, Deuren deuren, Random toeval) {
        this.wereld = wereld;
        this.model = wereld.model;
        this.deuren = deuren;
        this.toeval = toeval;
        deuren.klok().zetOp(model.vandaag);
    }

    String doeIets() {
        return switch (toeval.nextInt(42)) {
            case 0, 1, 2, 3, 4, 5 -> antwoord(eenVraag(), eenOuder(), een(List.of(Antwoord.values())));
            case 6, 7, 8, 9 -> allenJa();
            case 10, 11 -> noteer();
            case 12, 13, 14, 15 -> vraag();
            case 16, 17, 18 -> gezag();
            case 19 -> voogdij();
            case 20 -> ouderErbij();
            case 21, 22, 23, 24 -> dag();
            case 25, 26, 27, 28 -> hulp();
            case 29, 30 -> stopHulp();
            case 31, 32, 33 -> baan();
            case 34, 35, 36 -> plaatsing();
            case 37 -> verhuizing();
            case 38 -> erbij();
            case 39 -> handtekeningWeg();
            case 40 -> iedereenTekent();
            default -> allenWeerAanHetWerk();
        };
    }

    /** A question about contact with a wijkcoach, and the yes of everyone with gezag: something to look at. */
    String begin() {
        model.plaatsingen.keySet().forEach(plaatsing -> wereld.erbij(plaatsing, toeval.nextBoolean()));
        wereld.hulp(eenPlaatsing(), wereld.ruben, "WIJKCOACH", wereld.zuid, model.vandaag);
        return vraag() + ", " + allenJa();
    }

    String vraag() {
        var plaatsing = eenPlaatsing();
        var wijkcoach = een(List.of(wereld.ruben, wereld.ruben, wereld.vera));
        var team = wijkcoach.equals(wereld.ruben) && toeval.nextInt(4) == 0 ? wereld.noord : wereld.zuid;
        var doel = een(List.of(NAAR_WIJKCOACH, NAAR_WIJKCOACH, NAAR_KINDEROPVANG));
        var beide = toeval.nextBoolean();
        var vraag = new Vraag(
                Ids.nieuw(),
                plaatsing,
                team,
                wijkcoach,
                doel.equals(NAAR_KINDEROPVANG) ? wijkcoach : wereld.joyce,
                new Reikt(
                        een(NIVEAUS),
                        beide ? Set.of(NAAR_WIJKCOACH, NAAR_KINDEROPVANG) : Set.of(doel),
                        eenDeel(Set.of(Deel.values())),
                        model.vandaag.plusDays(toeval.nextInt(90))));
        wereld.sql(
                """
                insert into toestemming.toestemming
                values (?, ?, ?, ?, ?, ?::toestemming.contactniveau, ?, 'WIJKCOACH', ?, ?, ?, ?, ?, ?, ?::text[], 'VEILIGHEID', ?)
                """,
                wereld.gemeente.waarde(),
                vraag.id(),
                model.plaatsingen.get(plaatsing).kind(),
                plaatsing,
                doel,
                vraag.niveau().name(),
                team,
                wijkcoach,
                wereld.dicht(vraag, "belang"),
                vraag.door(),
                model.vandaag,
                vraag.tot(),
                beide,
                vraag.reikt().delen().stream().map(Enum::name).toArray(String[]::new),
                wereld.dicht(vraag, "aanleiding_uitleg"));
        model.vragen.put(vraag.id(), vraag);
        return "vraag " + vraag.reikt();
    }

    String allenJa() {
        var vraag = eenVraag();
        if (vraag != null) {
            var kind = model.plaatsingen.get(vraag.plaatsing()).kind();
            model.gezag.values().stream()
                    .filter(een -> een.kind().equals(kind) && een.wanneer().loopt(model.vandaag))
                    .map(Zichtmodel.Gezag::ouder)
                    .distinct()
                    .toList()
                    .forEach(ouder -> antwoord(vraag, ouder, Antwoord.JA));
        }
        return "allen ja";
    }

    /** In person, through the app. What it takes, counts from now on, whatever was said before. */
    String antwoord(Vraag vraag, UUID ouder, Antwoord antwoord) {
        if (vraag == null) {
            return "niets te antwoorden";
        }
        // a parent may go further than the question (BSL-09), in whatever was asked
        var zoals = toeval.nextInt(3) > 0;
        var reikt = antwoord == Antwoord.JA ? zoals ? vraag.reikt() : eigen(vraag, Set.of(Deel.values())) : null;
        var actor = wereld.mensen.get(ouder);
        var resultaat = geprobeerd(() -> deuren.als()
                .doe(
                        actor,
                        () -> deuren.antwoorden()
                                .antwoord(
                                        actor,
                                        new ToestemmingId(vraag.id()),
                                        antwoord,
                                        zoals ? Jawoord.ZOALS_GEVRAAGD : jawoord(reikt))));
        neemOver(vraag, ouder, antwoord, reikt, resultaat, false);
        return wereld.namen.get(ouder) + " " + antwoord + " " + reikt + ": " + resultaat;
    }

    /** Lower or higher, fewer kinds, one direction, an earlier end. */
    private Reikt eigen(Vraag vraag, Set<Deel> uit) {
        return new Reikt(
                een(NIVEAUS),
                toeval.nextInt(3) > 0
                        ? vraag.reikt().richtingen()
                        : Set.of(
                                een(vraag.reikt().richtingen().stream().sorted().toList())),
                eenDeel(uit),
                toeval.nextBoolean() ? vraag.tot() : model.vandaag.plusDays(toeval.nextInt(30)));
    }

    /** Most of them, mostly. */
    private Set<Deel> eenDeel(Set<Deel> uit) {
        return uit.stream().sorted().filter(_ -> toeval.nextInt(5) > 0).collect(Collectors.toSet());
    }

    private static Jawoord jawoord(Reikt reikt) {
        return reikt == null
                ? Jawoord.ZOALS_GEVRAAGD
                : new Jawoord(
                        ContactNiveau.valueOf(reikt.niveau().name()),
                        reikt.richtingen().stream().map(Richting::valueOf).collect(Collectors.toSet()),
                        reikt.delen().stream()
                                .map(deel -> Gegevenssoort.valueOf(deel.name()))
                                .collect(Collectors.toSet()),
                        reikt.tot());
    }

    private String noteer() {
        var vraag = eenVraag();
        if (vraag == null) {
            return "niets te noteren";
        }
        var ouder = eenOuder();
        var antwoord = een(List.of(Antwoord.values()));
        var reikt = antwoord != Antwoord.JA
                ? null
                : toeval.nextBoolean()
                        ? vraag.reikt()
                        : eigen(vraag, vraag.reikt().delen());
        var actor = wereld.mensen.get(een(List.of(wereld.joyce, wereld.bo, wereld.esra)));
        var opdracht = notitie(vraag, ouder, antwoord, reikt, null);
        var resultaat =
                geprobeerd(() -> deuren.als().doe(actor, () -> deuren.noteren().noteer(actor, opdracht)));
        if (resultaat instanceof AntwoordResultaat.Inmiddels inmiddels) {
            var nogEens =
                    notitie(vraag, ouder, antwoord, reikt, inmiddels.laatste().id());
            resultaat = geprobeerd(() ->
                    deuren.als().doe(actor, () -> deuren.noteren().noteer(actor, nogEens)));
        }
        neemOver(vraag, ouder, antwoord, reikt, resultaat, true);
        return "genoteerd van " + wereld.namen.get(ouder) + " " + antwoord + " " + reikt + ": " + resultaat;
    }

    private NoteerAntwoord notitie(Vraag vraag, UUID ouder, Antwoord antwoord, Reikt reikt, AntwoordId gezien) {
        return new NoteerAntwoord(
                AntwoordId.nieuw(),
                new ToestemmingId(vraag.id()),
                new OuderId(ouder),
                antwoord,
                reikt == null ? null : jawoord(reikt),
                Kanaal.GESPREK,
                model.vandaag,
                gezien);
    }

    private void neemOver(
            Vraag vraag, UUID ouder, Antwoord antwoord, Reikt reikt, AntwoordResultaat resultaat, boolean genoteerd) {
        if (resultaat instanceof Vastgelegd vastgelegd) {
            if (reikt != null) {
                model.voorEenJa(vraag, ouder, reikt, genoteerd);
            }
            var nieuw = new Gezegd(vraag.id(), ouder, antwoord.name(), reikt);
            if (bekend.add(vastgelegd.id().waarde())) {
                model.neemOp(nieuw);
            } else {
                model.gezegd.add(nieuw);
            }
        }
    }

    /** Hidden, or not allowed: the app says that there is nothing, and nothing changes. */
    private static AntwoordResultaat geprobeerd(java.util.function.Supplier<AntwoordResultaat> werk) {
        try {
            return werk.get();
        } catch (NietGevonden weg) {
            return null;
        }
    }

    private String gezag() {
        var id = een(model.gezag.keySet());
        var soort = een(GEZAG);
        var tot = toeval.nextInt(3) == 0 ? model.vandaag.plusDays(toeval.nextInt(30) - 5L) : null;
        wereld.wijzigGezag(id, soort, tot);
        return "gezag " + soort + " tot " + tot;
    }

    /** The judge ends the parents' gezag, or gives it back (DT3.G4); nothing less than that moves it, OTS does not (DT3.G5). */
    private String voogdij() {
        var kind = een(wereld.kinderen);
        var voogdij = toeval.nextBoolean();
        for (var een : List.copyOf(model.gezag.entrySet())) {
            if (een.getValue().kind().equals(kind)) {
                var isVoogd = een.getValue().soort().equals("VOOGDIJ");
                wereld.wijzigGezag(
                        een.getKey(), een.getValue().soort(), isVoogd == voogdij ? null : model.vandaag.minusDays(1));
            }
        }
        if (voogdij) {
            wereld.gezag(kind, wereld.voogd, "VOOGDIJ", model.vandaag);
        }
        return voogdij ? "voogdij" : "gezag terug bij de ouders";
    }

    private String ouderErbij() {
        var ouder = eenOuder();
        var soort = een(GEZAG.subList(0, 3));
        wereld.gezag(een(wereld.kinderen), ouder, soort, model.vandaag.plusDays(toeval.nextInt(5)));
        return wereld.namen.get(ouder) + " krijgt " + soort;
    }

    private String dag() {
        model.vandaag = model.vandaag.plusDays(1 + toeval.nextInt(12));
        deuren.klok().zetOp(model.vandaag);
        return "het is " + model.vandaag;
    }

    private String hulp() {
        var plaatsing = eenPlaatsing();
        var van = model.vandaag.plusDays(toeval.nextInt(3) - 1L);
        switch (toeval.nextInt(4)) {
            case 0 -> wereld.hulp(plaatsing, wereld.lotte, "AMBULANT_BEGELEIDER", wereld.aanbieder, van);
            case 1 -> wereld.hulp(plaatsing, wereld.ruben, "WIJKCOACH", wereld.noord, van);
            case 2 -> wereld.hulp(plaatsing, wereld.vera, "WIJKCOACH", wereld.zuid, van);
            default -> wereld.hulp(plaatsing, wereld.ruben, "WIJKCOACH", wereld.zuid, van);
        }
        return "hulp vanaf " + van;
    }

    private String stopHulp() {
        var plaatsing = eenPlaatsing();
        var wie = een(List.of(wereld.lotte, wereld.ruben, wereld.vera));
        var tot = model.vandaag.plusDays(toeval.nextInt(6) - 2L);
        wereld.stopHulp(plaatsing, wie, tot);
        return "hulp van " + wereld.namen.get(wie) + " tot " + tot;
    }

    private String baan() {
        var tot = model.vandaag.plusDays(toeval.nextInt(10) - 3L);
        var id = een(model.banen.keySet());
        wereld.wijzigBaan(id, tot);
        return "baan van " + wereld.namen.get(model.banen.get(id).wie()) + " tot " + tot;
    }

    /** As for an organisation that never signed. */
    private String handtekeningWeg() {
        var organisatie = een(wereld.organisaties);
        wereld.tekentNiet(organisatie);
        return "zonder handtekening van " + organisatie;
    }

    private String iedereenTekent() {
        List.copyOf(model.nietGetekend).forEach(wereld::tekent);
        return "iedereen tekent";
    }

    private String allenWeerAanHetWerk() {
        for (var id : List.copyOf(model.banen.keySet())) {
            if (model.banen.get(id).wanneer().tot() != null) {
                wereld.wijzigBaan(id, null);
            }
        }
        return "iedereen weer aan het werk";
    }

    private String plaatsing() {
        var id = eenPlaatsing();
        var tot = toeval.nextBoolean() ? null : model.vandaag.plusDays(toeval.nextInt(10) - 2L);
        var andereGroep = toeval.nextInt(3) == 0;
        wereld.wijzigPlaatsing(id, tot, andereGroep);
        return "plaatsing tot " + tot + (andereGroep ? ", andere groep" : "");
    }

    private String erbij() {
        var plaatsing = eenPlaatsing();
        var aanwezig =
                een(List.of(Optional.of(true), Optional.of(true), Optional.of(false), Optional.<Boolean>empty()));
        wereld.erbij(plaatsing, aanwezig.orElse(null));
        return "Ruben was erbij: " + aanwezig;
    }

    /** A place more, perhaps at the other houder; the old one goes on or ends. */
    private String verhuizing() {
        var kind = een(wereld.kinderen);
        if (model.plaatsingen.size() < 6) {
            wereld.plaats(kind, toeval);
        }
        return "een plek erbij";
    }

    private Vraag eenVraag() {
        return model.vragen.isEmpty() ? null : een(model.vragen.values());
    }

    private UUID eenPlaatsing() {
        return een(model.plaatsingen.keySet());
    }

    private UUID eenOuder() {
        return een(List.of(wereld.mark, wereld.mark, wereld.danielle, wereld.danielle, wereld.voogd));
    }

    private <T> T een(Collection<T> uit) {
        return uit.stream().skip(toeval.nextInt(uit.size())).findFirst().orElseThrow();
    }
}

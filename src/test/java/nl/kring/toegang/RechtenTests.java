package nl.kring.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.platform.Functie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The table of docs/rechten.md: made from the code, and then held against it, cell by cell and state by state. Make it anew with
 * {@code ./mvnw test -Dtest=RechtenTests -Dkring.schrijf=true} and read what changed.
 */
@DisplayName("Wie wat mag rond een kind: docs/rechten.md en de code zeggen hetzelfde")
class RechtenTests {
    private static final Path BLAD = Path.of("docs/rechten.md");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final UUID PLAATSING = new UUID(1, 1);
    private static final UUID ANDERE_PLAATSING = new UUID(2, 2);
    private static final String JA = "ja";
    private static final String NEE = "–";
    private static final List<String> NIVEAUS =
            List.of("WETEN_VAN_ELKAAR", "AFSTEMMING", "GEZAMENLIJK_GESPREK", "INTENSIEVE_SAMENWERKING");
    private static final Set<String> ALLES = Set.of("DOELEN", "AFSPRAKEN", "HULP", "GESPREKSVERSLAG", "WAARNEMINGEN");
    private static final List<String> GEZAG =
            List.of("GEZAMENLIJK_OUDERLIJK_GEZAG", "EENHOOFDIG_OUDERLIJK_GEZAG", "GEZAMENLIJK_GEZAG", "VOOGDIJ");

    /** A kind of person: the heading of a column, and a fact that makes somebody one, today. */
    private record Rol(
            String kop,
            Grond grond,
            String functie,
            @Nullable String niveau) {
        Feit feit(
                LocalDate van,
                @Nullable LocalDate tot,
                @Nullable LocalDate plaatsTot,
                @Nullable LocalDate jaTot,
                boolean ja) {
            return new Feit(
                    grond,
                    grond == Grond.OUDER ? null : PLAATSING,
                    functie,
                    van,
                    tot,
                    plaatsTot,
                    niveau,
                    jaTot,
                    ja,
                    true,
                    ALLES);
        }
    }

    private static final List<Rol> ROLLEN = List.of(
            new Rol("ouder met gezag", Grond.OUDER, GEZAG.getFirst(), null),
            new Rol("locatiemanager", Grond.KINDEROPVANG, Functie.LOCATIEMANAGER.name(), null),
            new Rol("pedagogisch medewerker", Grond.KINDEROPVANG, Functie.PEDAGOGISCH_MEDEWERKER.name(), null),
            new Rol("coach", Grond.KINDEROPVANG, Functie.COACH.name(), null),
            new Rol("hulp in een lopend traject", Grond.INZET, Functie.AMBULANT_BEGELEIDER.name(), null),
            new Rol("wijkcoach, weten van elkaar", Grond.TOESTEMMING, Functie.WIJKCOACH.name(), NIVEAUS.getFirst()),
            new Rol("wijkcoach, afstemming", Grond.TOESTEMMING, Functie.WIJKCOACH.name(), NIVEAUS.get(1)),
            new Rol("wijkcoach, gezamenlijk gesprek", Grond.TOESTEMMING, Functie.WIJKCOACH.name(), NIVEAUS.get(2)),
            new Rol("wijkcoach, intensieve samenwerking", Grond.TOESTEMMING, Functie.WIJKCOACH.name(), NIVEAUS.get(3)));

    private static String cel(Handeling handeling, Rol rol) {
        var mag = handeling.kanOp(rol.grond())
                && switch (rol.grond()) {
                    case OUDER, INZET -> true;
                    case KINDEROPVANG -> handeling.kanAls(Functie.valueOf(rol.functie()));
                    case TOESTEMMING -> handeling.raakt().isBereiktDoor(rol.feit(VANDAAG, null, null, VANDAAG, true));
                };
        return mag ? JA : NEE;
    }

    private static String blad() {
        var kop = ROLLEN.stream().map(Rol::kop).collect(Collectors.joining(" | ", "| Handeling | ", " |\n"));
        var lijn = "|---|" + ":---:|".repeat(ROLLEN.size()) + "\n";
        var regels = Arrays.stream(Handeling.values())
                .map(handeling -> ROLLEN.stream()
                        .map(rol -> cel(handeling, rol))
                        .collect(Collectors.joining(
                                " | ", "| `" + handeling + "` " + handeling.woorden() + " | ", " |\n")))
                .collect(Collectors.joining());
        return """
                # Who may do what around a child

                Made from `nl.kring.toegang.Handeling` by `RechtenTests`, which also holds every cell against the code, in every state.
                Do not edit by hand: `./mvnw test -Dtest=RechtenTests -Dkring.schrijf=true` makes it anew.

                A cell says what stands open while the person's ground holds, today. Nobody else sees the child: what one may not open
                and what does not exist give the same answer. Two locks look at this by themselves: Java (`ToegangPolicy`) before each
                act, and the database (row-level security, `V120__gronden.sql`) at each row.

                """ + kop + lijn + regels + """

                ## When a ground holds

                Days count whole, in Europe/Amsterdam; the last day is included. A day later everything in that column is closed.

                A ground is for one placement. What belongs to another placement of the same child (its traject, goals, talks, help and
                consent) stays closed; only a parent stands around all of them (BSL-05). The acts `KIND_ZIEN` and `OUDER_TOEGANG_GEVEN`
                are about the child itself: for those any ground will do.

                | Who | Holds while | Closed as soon as |
                |---|---|---|
                | ouder met gezag | the relation of gezag runs, and it is known who has gezag | the relation has ended, there is temporarily no gezag, or it cannot be determined who has it |
                | locatiemanager, coach | the function runs at the location where the child has its place | the function or the placement has ended |
                | pedagogisch medewerker | the same, in the group of the child | the function or the placement has ended, or the child changed group |
                | hulp in een lopend traject | the inzet, the function at that organisation and the placement run | one of the three has ended |
                | wijkcoach | the same, and **all** who hold gezag say yes to this wijkcoach's organisation | one of them says no, takes the yes back or contests one that was noted, the earliest last day is over, gezag changes hands, or the placement ends |

                With *weten van elkaar* a wijkcoach knows of the child and who helps, and reads nothing more; so it is with every level
                where only the wijkcoach may turn to the childcare (DT3.2). The columns of a wijkcoach suppose that the parents share every
                kind of data of that level; a kind that one of them leaves out stays closed: no agreements and dates, no talks. Of talks a
                wijkcoach reads the report only where this wijkcoach was at the talk: that the database holds, row by row. The beheerder, the privacy
                officer and whoever makes the city's figures have no ground and see no child.

                Where a working agreement is in force, who works for an organisation that has not signed it has no ground by that work, and while a newer
                version waits for a signature reads and writes nothing (R-WE-02, decision 0020). Parents never notice.

                ## For the whole city

                Acts around no child: `Toegang.eis(actor, Stadshandeling)` asks for a function of today, and so does the database
                (`organisatie.werkt_als`). To everybody else these pages do not exist, and trying is a line in the logbook.

                | Act | Who |
                |---|---|
                """ + stadshandelingen() + """

                ## Organisations, locations, groups and colleagues

                Not around a child either. Whoever is beheerder of the municipality today adds them, and functions of colleagues, under
                `/beheer/organisaties`, `/beheer/locaties` and `/beheer/collegas`; to everybody else these pages do not exist. Nobody
                gives a function to themselves: a function decides which children one sees. Each addition is a line in the logbook.
                Row security (`V040__organisatie.sql`) holds all of this by itself; changing and removing stay with `./kring import`,
                which runs as the owner of the tables. `/wie-is-wie` is open to everybody who is signed in.

                ## The logbook

                Not around one child, so not a row above. `/logboek` stands open to whoever is privacy officer of the municipality today:
                its lines, the chain of its seals, and a search that shows the name and day of birth of a child and no more. Searching
                is a line itself. To everybody else `/logboek` does not exist. A parent reads `/mijn/wie-keek-mee/{kind}`
                (`WIE_KEEK_MEE`): what was let through around the own child, without shielded lines. Row security (`V030__logboek.sql`)
                holds both by itself; nobody, the app included, changes or removes a line.
                """ + Routes.blad();
    }

    private static String stadshandelingen() {
        return Arrays.stream(Stadshandeling.values())
                .map(handeling -> "| " + handeling + ": " + handeling.woorden() + " | "
                        + handeling.functies().stream()
                                .sorted()
                                .map(Functie::woord)
                                .collect(Collectors.joining(", "))
                        + " |\n")
                .collect(Collectors.joining());
    }

    @BeforeAll
    static void schrijfAlsDaaromIsGevraagd() throws IOException {
        if (Boolean.getBoolean("kring.schrijf")) {
            Files.createDirectories(BLAD.getParent());
            Files.writeString(BLAD, blad());
        }
    }

    @Test
    void hetBladIsWatDeCodeZegt() {
        assertThat(BLAD)
                .as("make it anew with -Dkring.schrijf=true, and read what changed")
                .hasContent(blad());
    }

    /** Handeling -> heading of the column -> cell, as it stands in the file. */
    static Map<Handeling, Map<String, String>> tabel() throws IOException {
        var regels = Files.readAllLines(BLAD).stream()
                .filter(regel -> regel.startsWith("| Handeling |") || regel.startsWith("| `"))
                .map(regel -> Stream.of(regel.split("\\|")).map(String::strip).toList())
                .toList();
        var koppen = regels.getFirst();
        var tabel = new LinkedHashMap<Handeling, Map<String, String>>();
        for (var regel : regels.subList(1, regels.size())) {
            var rij = new LinkedHashMap<String, String>();
            for (var kolom = 2; kolom < koppen.size(); kolom++) {
                rij.put(koppen.get(kolom), regel.get(kolom));
            }
            tabel.put(Handeling.valueOf(regel.get(1).split("`")[1]), rij);
        }
        return tabel;
    }

    private static List<Rol> spelingenVan(Rol rol) {
        return switch (rol.grond()) {
            case OUDER ->
                GEZAG.stream()
                        .map(soort -> new Rol(rol.kop(), rol.grond(), soort, null))
                        .toList();
            case KINDEROPVANG -> List.of(rol);
            case INZET ->
                Arrays.stream(Functie.values())
                        .map(functie -> new Rol(rol.kop(), rol.grond(), functie.name(), null))
                        .toList();
            case TOESTEMMING -> List.of(rol);
        };
    }

    /** Every state in time that a fact can be in: not yet, from today, long since; ended, last day, runs on. */
    private static List<Feit> standen(Rol rol) {
        var standen = new ArrayList<Feit>();
        var einden = Arrays.asList(null, VANDAAG.minusDays(1), VANDAAG, VANDAAG.plusDays(1));
        for (var van : List.of(VANDAAG.minusYears(1), VANDAAG, VANDAAG.plusDays(1))) {
            for (var tot : einden) {
                for (var plaatsTot : einden) {
                    for (var jaTot : einden) {
                        standen.add(rol.feit(van, tot, plaatsTot, jaTot, true));
                        standen.add(rol.feit(van, tot, plaatsTot, jaTot, false));
                    }
                }
            }
        }
        return standen;
    }

    private static boolean loopt(Feit feit) {
        var begonnen = !feit.van().isAfter(VANDAAG);
        var nietVoorbij =
                Stream.of(feit.tot(), feit.plaatsingTot()).noneMatch(dag -> dag != null && dag.isBefore(VANDAAG));
        var ja = feit.soort() != Grond.TOESTEMMING
                || feit.gezagCompleet()
                        && feit.geldigTot() != null
                        && !feit.geldigTot().isBefore(VANDAAG);
        return begonnen && nietVoorbij && ja;
    }

    @Test
    void elkeCelKloptInElkeStand() throws IOException {
        var tabel = tabel();
        assertThat(tabel.keySet()).containsExactly(Handeling.values());
        var bekeken = 0;
        for (var handeling : Handeling.values()) {
            for (var kolom : ROLLEN) {
                var cel = tabel.get(handeling).get(kolom.kop());
                assertThat(cel).isIn(JA, NEE);
                for (var rol : spelingenVan(kolom)) {
                    for (var feit : standen(rol)) {
                        var verwacht = cel.equals(JA) && loopt(feit);
                        var oordeel = ToegangPolicy.oordeel(handeling, PLAATSING, List.of(feit), VANDAAG);
                        assertThat(oordeel.isPresent())
                                .as("%s %s", handeling, feit)
                                .isEqualTo(verwacht);
                        oordeel.ifPresent(grond -> assertThat(grond).isEqualTo(rol.grond()));
                        bekeken++;
                    }
                }
            }
        }
        assertThat(bekeken).isGreaterThan(100_000);
    }

    @Test
    @DisplayName("Een grond voor de ene plaatsing opent niets van de andere, behalve dat het kind er is (BSL-05)")
    void eenAndereplaatsingBlijftDicht() {
        var opent = new ArrayList<String>();
        for (var handeling : Handeling.values()) {
            for (var rol : ROLLEN) {
                var feit = rol.feit(VANDAAG, null, null, VANDAAG, true);
                for (var rond : Arrays.asList(ANDERE_PLAATSING, null)) {
                    if (ToegangPolicy.oordeel(handeling, rond, List.of(feit), VANDAAG)
                                    .isPresent()
                            && rol.grond() != Grond.OUDER) {
                        opent.add(handeling.name());
                    }
                }
            }
        }
        assertThat(opent).containsOnly("KIND_ZIEN", "OUDER_TOEGANG_GEVEN");
    }

    @Test
    @DisplayName("Een ouder staat rond elke plaatsing van het kind (BSL-05)")
    void eenOuderZietElkePlaatsing() {
        var ouder = ROLLEN.getFirst().feit(VANDAAG, null, null, null, false);
        for (var rond : Arrays.asList(PLAATSING, ANDERE_PLAATSING, null)) {
            assertThat(ToegangPolicy.oordeel(Handeling.TRAJECT_LEZEN, rond, List.of(ouder), VANDAAG))
                    .isPresent();
        }
    }

    @Test
    @DisplayName(
            "Wat ouders niet delen, blijft dicht, ook op het hoogste niveau (BSL-08); andersom alleen weten (DT3.2)")
    void eenSoortDieNietGedeeldWordtBlijftDicht() {
        var hoogste = ROLLEN.getLast();
        var open = Arrays.stream(Handeling.values())
                .filter(handeling -> mag(handeling, hoogste.feit(VANDAAG, null, null, VANDAAG, true)))
                .toList();
        assertThat(open).contains(Handeling.ACTIE_AFVINKEN, Handeling.WAARNEMINGEN_LEZEN);
        for (var handeling : open) {
            assertThat(mag(handeling, met(Set.of(), true)))
                    .as("%s zonder soorten", handeling)
                    .isEqualTo(handeling.raakt() == Inhoud.DAT_HET_ER_IS || handeling.raakt() == Inhoud.TRAJECT);
            assertThat(mag(handeling, met(ALLES, false)))
                    .as("%s alleen andersom", handeling)
                    .isEqualTo(handeling.raakt() == Inhoud.DAT_HET_ER_IS);
        }
    }

    private static Feit met(Set<String> gegevens, boolean leestMee) {
        return new Feit(
                Grond.TOESTEMMING,
                PLAATSING,
                Functie.WIJKCOACH.name(),
                VANDAAG,
                null,
                null,
                NIVEAUS.getLast(),
                VANDAAG,
                true,
                leestMee,
                gegevens);
    }

    private static boolean mag(Handeling handeling, Feit feit) {
        return ToegangPolicy.oordeel(handeling, PLAATSING, List.of(feit), VANDAAG)
                .isPresent();
    }

    @Test
    void wieGeenFunctieInDeKinderopvangHeeftHeeftHaarGrondNiet() {
        var ander = Arrays.stream(Functie.values())
                .filter(functie -> ROLLEN.stream()
                        .noneMatch(rol -> rol.functie().equals(functie.name()) && rol.grond() == Grond.KINDEROPVANG))
                .toList();
        assertThat(ander).hasSize(Functie.values().length - 3);
        for (var handeling : Handeling.values()) {
            for (var functie : ander) {
                var feit = new Feit(Grond.KINDEROPVANG, PLAATSING, functie.name(), VANDAAG, null, null);
                assertThat(ToegangPolicy.oordeel(handeling, PLAATSING, List.of(feit), VANDAAG))
                        .as("%s %s", handeling, functie)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TIJDELIJK_GEEN_GEZAG", "GEZAG_NIET_TE_BEPALEN"})
    @DisplayName("Is er tijdelijk geen gezag, of is niet te bepalen wie het heeft, dan ziet die ouder niets (DT3.G6)")
    void alleenWieGezagHeeftZietHetKind(String soort) {
        var feit = new Feit(Grond.OUDER, null, soort, VANDAAG, null, null);
        for (var handeling : Handeling.values()) {
            assertThat(ToegangPolicy.oordeel(handeling, PLAATSING, List.of(feit), VANDAAG))
                    .isEmpty();
        }
    }
}

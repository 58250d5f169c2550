package nl.kring.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kring.demo.domain.Demogemeente;
import nl.kring.demo.rijen.Rij;
import nl.kring.demo.rijen.Tabel;
import nl.kring.demo.rijen.TekstUitvoer;
import nl.kring.demo.rijen.Uitvoer;
import nl.kring.platform.Functie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De demogemeente, zonder database")
class DemogemeenteTests {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final long ZAAD = 2022;

    @Test
    void hetzelfdeZaadOpDezelfdeDagGeeftPreciesHetzelfde() {
        assertThat(afdruk(ZAAD, VANDAAG)).isEqualTo(afdruk(ZAAD, VANDAAG));
    }

    @Test
    void eenAnderZaadOfEenAndereDagGeeftIetsAnders() {
        assertThat(Stream.of(afdruk(ZAAD, VANDAAG), afdruk(ZAAD + 1, VANDAAG), afdruk(ZAAD, VANDAAG.plusDays(1))))
                .doesNotHaveDuplicates();
    }

    @Test
    void tweeKeerDeDemoIsTweeKeerDeMassaEnEenKeerDeMensenMetEenNaam() {
        var eens = aantallen(1);
        var tweemaal = aantallen(2);
        assertThat(tweemaal.get(Tabel.LOCATIE)).isEqualTo(100);
        assertThat(tweemaal.get(Tabel.ACCOUNT))
                .isEqualTo(eens.get(Tabel.ACCOUNT))
                .isEqualTo(Demomensen.alle().size());
        assertThat(tweemaal.get(Tabel.GEBIED)).isEqualTo(8);
        assertThat(tweemaal.get(Tabel.TRAJECT)).isEqualTo(eens.get(Tabel.TRAJECT) + 551 + 109);
    }

    @Test
    void locatiesHebbenAllemaalEenEigenNaamOokInHetVeelvoud() {
        assertThat(rijen(VANDAAG, 3).stream()
                        .filter(Rij.Locatie.class::isInstance)
                        .map(rij -> ((Rij.Locatie) rij).naam()))
                .hasSize(150)
                .doesNotHaveDuplicates();
    }

    @Test
    void idsHebbenDeVormVanVersie7EnKomenNietTweeKeerVoor() {
        var ids = rijen(VANDAAG, 1).stream()
                .filter(Rij.Kind.class::isInstance)
                .map(rij -> ((Rij.Kind) rij).kindId())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
        assertThat(Demomensen.alle())
                .allSatisfy(mens -> assertThat(mens.account().version()).isEqualTo(7))
                .extracting(Demomens::account)
                .doesNotHaveDuplicates();
    }

    /** A week with its weekend, a turn of the year, a leap day and the earliest day. */
    @ParameterizedTest(name = "op {0}")
    @ValueSource(
            strings = {
                "2026-11-23",
                "2026-11-26",
                "2026-11-28",
                "2026-11-29",
                "2026-12-25",
                "2027-01-01",
                "2027-03-31",
                "2028-02-29",
                "2024-08-01"
            })
    void kloptOpElkeDag(LocalDate vandaag) {
        var rijen = rijen(vandaag, 1);
        var trajecten = van(Rij.Traject.class, rijen, Rij.Traject::trajectId);
        trajectenPassenInHunPlaatsing(trajecten.values(), rijen, vandaag);
        contactenVallenBinnenDeInzet(rijen, vandaag);
        wijkcoachKomtNaHetJa(rijen, vandaag);
        assertThat(rijen).allSatisfy(rij -> {
            switch (rij) {
                case Rij.Gesprek gesprek
                when "AFGEROND".equals(gesprek.stand()) ->
                    assertThat(gesprek.datum())
                            .isBetween(trajecten.get(gesprek.trajectId()).gestartOp(), vandaag.minusDays(1));
                case Rij.Actie actie
                when actie.gedaanOp() != null ->
                    assertThat(actie.gedaanOp()).isBetween(actie.sinds(), vandaag.minusDays(1));
                default -> {}
            }
        });
    }

    private static void trajectenPassenInHunPlaatsing(
            Collection<Rij.Traject> trajecten, List<Rij> rijen, LocalDate vandaag) {
        var plaatsingen = van(Rij.Plaatsing.class, rijen, Rij.Plaatsing::plaatsingId);
        assertThat(plaatsingen.values()).allSatisfy(p -> assertThat(p.tot()).isAfter(p.van()));
        assertThat(trajecten).allSatisfy(traject -> {
            var plaatsing = plaatsingen.get(traject.plaatsingId());
            assertThat(traject.gestartOp()).isBetween(plaatsing.van(), vandaag);
            if (traject.afgerondOp() != null) {
                assertThat(traject.afgerondOp()).isBetween(traject.gestartOp(), plaatsing.tot());
            }
        });
        assertThat(trajecten.stream().filter(traject -> "LOPEND".equals(traject.stand())))
                .hasSizeBetween(115, 125);
    }

    private static void contactenVallenBinnenDeInzet(List<Rij> rijen, LocalDate vandaag) {
        var inzetten = van(Rij.Inzet.class, rijen, Rij.Inzet::inzetId);
        assertThat(van(Rij.Contact.class, rijen, Rij.Contact::contactId).values())
                .allSatisfy(contact -> assertThat(contact.op())
                        .isBetween(inzetten.get(contact.inzetId()).van(), vandaag.minusDays(1)));
    }

    private static void wijkcoachKomtNaHetJa(List<Rij> rijen, LocalDate vandaag) {
        var sinds = van(Rij.Inzet.class, rijen, Rij.Inzet::inzetId).values().stream()
                .filter(inzet -> inzet.functie() == Functie.WIJKCOACH)
                .collect(toMap(Rij.Inzet::kindId, Rij.Inzet::van));
        assertThat(van(Rij.Antwoord.class, rijen, Rij.Antwoord::antwoordId).values())
                .allSatisfy(antwoord -> assertThat(antwoord.op())
                        .isBefore(vandaag)
                        .isBeforeOrEqualTo(sinds.getOrDefault(antwoord.kindId(), vandaag)));
    }

    private static <T extends Rij> Map<UUID, T> van(Class<T> soort, List<Rij> rijen, Function<T, UUID> id) {
        return rijen.stream().filter(soort::isInstance).map(soort::cast).collect(toMap(id, Function.identity()));
    }

    private static List<Rij> rijen(LocalDate vandaag, int keer) {
        var rijen = new ArrayList<Rij>();
        Demogemeente.schrijf(
                new Uitvoer() {
                    @Override
                    public void schrijf(Rij rij) {
                        rijen.add(rij);
                    }

                    @Override
                    public void stuur() {}
                },
                ZAAD,
                vandaag,
                keer,
                _ -> {});
        return rijen;
    }

    private static Map<Tabel, Long> aantallen(int keer) {
        var afdruk = new Afdruk();
        Demogemeente.schrijf(afdruk, ZAAD, VANDAAG, keer, _ -> {});
        return afdruk.aantallen();
    }

    private static String afdruk(long zaad, LocalDate vandaag) {
        var afdruk = new Afdruk();
        Demogemeente.schrijf(afdruk, zaad, vandaag, 1, _ -> {});
        return HexFormat.of().formatHex(afdruk.som.digest());
    }

    /** Keeps nothing of what it is given but a sum over every letter of it. */
    private static final class Afdruk extends TekstUitvoer {
        private final MessageDigest som;

        Afdruk() {
            super(Demogemeente.GEMEENTE);
            try {
                som = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected void stuur(Tabel tabel, String regels) {
            som.update(tabel.naam().getBytes(StandardCharsets.UTF_8));
            som.update(regels.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void opElkeLocatieStaatBijIedereenWanneerZeErZijnEnHoeJeHenBereikt() {
        var rijen = rijen(VANDAAG, 1);
        var opEenLocatie = rijen.stream()
                .filter(Rij.Functievervulling.class::isInstance)
                .map(Rij.Functievervulling.class::cast)
                .filter(werk -> werk.locatieId() != null)
                .toList();
        assertThat(opEenLocatie)
                .hasSizeGreaterThan(300)
                .allSatisfy(werk -> assertThat(werk.hier()).isNotBlank());
        assertThat(rijen.stream()
                        .filter(Rij.Medewerker.class::isInstance)
                        .map(rij -> ((Rij.Medewerker) rij).telefoon()))
                .allMatch(nummer -> nummer.matches("026-000\\d{4}"));
        assertThat(rijen.stream()
                        .filter(Rij.Organisatie.class::isInstance)
                        .map(rij -> ((Rij.Organisatie) rij).telefoon()))
                .hasSizeGreaterThan(15)
                .allMatch(nummer -> nummer.matches("026-000\\d{4}"));
    }

    @Test
    void wieOpMeerLocatiesWerktIsErOpVerschillendeDagdelen() {
        var perCoach = rijen(VANDAAG, 1).stream()
                .filter(Rij.Functievervulling.class::isInstance)
                .map(Rij.Functievervulling.class::cast)
                .filter(werk -> werk.functie() == Functie.COACH)
                .collect(java.util.stream.Collectors.groupingBy(
                        Rij.Functievervulling::medewerkerId,
                        java.util.stream.Collectors.mapping(
                                Rij.Functievervulling::hier, java.util.stream.Collectors.toList())));
        assertThat(perCoach)
                .hasSize(10)
                .allSatisfy((_, dagen) -> assertThat(dagen).doesNotHaveDuplicates());
    }
}

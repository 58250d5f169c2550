package nl.kring.huis;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.Opdrachten;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekPlannen;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.toestemming.Contactwereld;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Elke pagina met een lijst vraagt de database even veel bij 2 als bij 20 regels")
class OpdrachtenPerLijstTests {
    private static final int WEINIG = 2;
    private static final int VEEL = 20;

    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Als als;

    @Autowired
    Contactwereld contact;

    @Autowired
    GesprekPlannen plannen;

    @Autowired
    Opdrachten opdrachten;

    /**
     * A page.
     *
     * @param groeit whether it shows more when there is more; else it shows the newest, or one page of many
     * @param hoogstens the budget: statements for the whole page, with the line in the logbook
     */
    private record Lijst(String naam, Actor wie, String pad, boolean groeit, int hoogstens) {}

    private static Lijst lijst(String naam, Actor wie, String pad, int hoogstens) {
        return new Lijst(naam, wie, pad, true, hoogstens);
    }

    private static Lijst vast(String naam, Actor wie, String pad, int hoogstens) {
        return new Lijst(naam, wie, pad, false, hoogstens);
    }

    /** @param lengte of the page, to see that the list did grow */
    private record Meting(List<String> gesteld, int lengte) {}

    private List<Lijst> lijsten(VolleStad vol) {
        var stad = vol.stad;
        var tom = proefstad.mens(stad.gemeente(), "Tom", Functie.BEHEERDER, stad.wijkteam(), null, null);
        var sanne = proefstad.mens(stad.gemeente(), "Sanne", Functie.PRIVACY_OFFICER, stad.wijkteam(), null, null);
        var kind = "/kinderen/" + vol.kind.id();
        var traject = "/trajecten/" + vol.traject;
        var locatie = eigenaar.jdbc()
                .sql("select locatie_id from kind.plaatsing where kind_id = ?")
                .param(vol.kind.id().waarde())
                .query(UUID.class)
                .single();
        return List.of(
                lijst("mijn werk van de coach", stad.joyce(), "/mijn-werk", 15),
                lijst("mijn werk van de medewerker", stad.esra(), "/mijn-werk", 14),
                lijst("mijn werk van de wijkcoach", stad.ruben(), "/mijn-werk", 19),
                lijst("eigen pagina van de ouder", vol.samira, "/mijn/" + vol.kind.id(), 26),
                lijst("kinderen van de coach", stad.joyce(), "/kinderen", 7),
                lijst("kinderen van de wijkcoach", stad.ruben(), "/kinderen", 7),
                lijst("gesprekken van de coach", stad.joyce(), "/gesprekken", 5),
                lijst("gesprekken van de wijkcoach", stad.ruben(), "/gesprekken", 5),
                lijst("gesprekken van de ouder", vol.samira, "/gesprekken", 5),
                vast("kind", stad.joyce(), kind, 14),
                vast("kind voor de ouder", vol.samira, kind, 14),
                lijst("wijkcoach bij een kind", stad.joyce(), kind + "/wijkcoach", 16),
                vast("vraag om contact", stad.esra(), "/toestemmingen/" + vol.vraag, 17),
                lijst("traject", stad.joyce(), traject, 24),
                lijst("traject voor de wijkcoach", stad.ruben(), traject, 23),
                lijst("traject voor de ouder", vol.samira, traject, 25),
                lijst("gesprek plannen", stad.joyce(), traject + "/gesprekken/nieuw?soort=VOORTGANG", 18),
                lijst("wie is wie op een locatie", stad.joyce(), "/wie-is-wie/" + locatie, 5),
                lijst("wie keek mee", vol.samira, "/mijn/wie-keek-mee/" + vol.kind.id(), 10),
                vast("logboek", sanne, "/logboek?van=" + VANDAAG + "&kind=" + vol.kind.id(), 14),
                lijst("post die wacht", tom, "/beheer/post", 7),
                lijst("toegang van medewerkers", tom, "/beheer/toegang", 5));
    }

    @Test
    void evenVeelOpdrachtenHoeLangDeLijstOokIs() {
        var vol = new VolleStad(proefstad, als, eigenaar, contact, plannen);
        var lijsten = lijsten(vol);
        var bezoeken = lijsten.stream().map(Lijst::wie).distinct().collect(toMap(identity(), bezoeker::als));
        vol.groei(WEINIG);
        var weinig = meet(lijsten, bezoeken);
        vol.groei(VEEL - WEINIG);
        var veel = meet(lijsten, bezoeken);

        assertThat(lijsten).allSatisfy(lijst -> {
            var kort = weinig.get(lijst.naam());
            var lang = veel.get(lijst.naam());
            assertThat(!lijst.groeit() || lang.lengte() > kort.lengte())
                    .as("%s wordt langer", lijst.naam())
                    .isTrue();
            assertThat(lang.gesteld())
                    .as("%s: %s", lijst.naam(), meer(kort, lang))
                    .hasSameSizeAs(kort.gesteld());
            assertThat(lang.gesteld().size()).as(lijst.naam()).isLessThanOrEqualTo(lijst.hoogstens());
        });
    }

    /** Each page once to warm up, and once to count. */
    private Map<String, Meting> meet(List<Lijst> lijsten, Map<Actor, Bezoeker.Bezoek> bezoeken) {
        var metingen = new LinkedHashMap<String, Meting>();
        for (var lijst : lijsten) {
            var bezoek = bezoeken.get(lijst.wie());
            var pagina = bezoek.get(lijst.pad());
            assertThat(pagina.status()).as(lijst.naam()).isEqualTo(200);
            metingen.put(
                    lijst.naam(),
                    new Meting(
                            opdrachten.van(() -> bezoek.get(lijst.pad())),
                            pagina.html().length()));
        }
        return metingen;
    }

    /** What is asked more often when the list is long. */
    private static List<String> meer(Meting kort, Meting lang) {
        return Stream.of(lang.gesteld())
                .flatMap(List::stream)
                .filter(sql -> keren(lang, sql) > keren(kort, sql))
                .map(sql -> sql.strip().replaceAll("\\s+", " "))
                .distinct()
                .toList();
    }

    private static long keren(Meting meting, String sql) {
        return meting.gesteld().stream().filter(sql::equals).count();
    }
}

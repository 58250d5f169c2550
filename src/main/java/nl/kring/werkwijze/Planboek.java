package nl.kring.werkwijze;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.platform.Actor;
import nl.kring.platform.HuidigeActor;
import nl.kring.platform.Tijd;
import nl.kring.regels.Plantekst;
import nl.kring.regels.Planteksten;
import nl.kring.regels.Regelbeeld;
import nl.kring.regels.Regelbeeld.Rijbeeld;
import nl.kring.regels.Regelwerk;
import nl.kring.regels.TabelId;
import nl.kring.regels.Werkwijze;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan in plain language, by the version that counts for whoever reads it; who is not signed in reads what comes with Kring. */
@Service
public class Planboek {
    private final Regelwerk regelwerk;
    private final Planteksten teksten;
    private final JdbcClient jdbc;
    private final Clock klok;

    Planboek(Regelwerk regelwerk, Planteksten teksten, JdbcClient jdbc, Clock klok) {
        this.regelwerk = regelwerk;
        this.teksten = teksten;
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** A rule as people read it: its sentences, and the place in the plan. */
    public record Planregel(String id, List<String> zinnen, String plek) {}

    /**
     * @param sinds the first day of the version; absent: it came with Kring
     * @param tekst of the municipality's own plan, where it loaded one
     */
    public record Planpagina(
            int versie,
            @Nullable LocalDate sinds,
            Map<String, List<Planregel>> passages,
            @Nullable Plantekst tekst,
            LocalDate vandaag) {}

    /** A rule of a table as it was in another version; no rows: it was not there. */
    public record Vorm(int versie, @Nullable LocalDate sinds, List<Rijbeeld> rijen) {}

    /**
     * @param beeld absent: a rule that stands in no table, or one that is not in the version that counts
     * @param citaat the sentence of the municipality's own plan that this rule is tied to
     * @param eerder how it was in other versions that count or counted, where that is something else; the newest first
     */
    public record Regelpagina(
            Planregel regel,
            int versie,
            @Nullable LocalDate sinds,
            @Nullable Regelbeeld beeld,
            boolean geldt,
            @Nullable String citaat,
            List<Vorm> eerder,
            LocalDate vandaag) {}

    @Transactional(readOnly = true)
    public Planpagina plan() {
        var werkwijze = geldend();
        var passages = new LinkedHashMap<String, List<Planregel>>();
        Stream.concat(
                        Arrays.stream(Regel.values())
                                .filter(regel -> !isVanTabel(regel.id()))
                                .map(Planboek::vast),
                        Regelbeeld.alle(werkwijze).stream().map(Planboek::planregel))
                .forEach(regel -> passages.computeIfAbsent(regel.plek(), _ -> new ArrayList<>())
                        .add(regel));
        return new Planpagina(
                werkwijze.nummer(),
                werkwijze.sinds().orElse(null),
                passages,
                teksten.huidig().orElse(null),
                Tijd.vandaag(klok));
    }

    /** Absent: there is no such rule, and there never was in this municipality. */
    @Transactional(readOnly = true)
    public Optional<Regelpagina> regel(String id) {
        var nu = geldend();
        if (!isVanTabel(id)) {
            return Regel.metId(id).map(regel -> pagina(vast(regel), nu, null, true, List.of()));
        }
        var beeld = Regelbeeld.van(nu, id);
        var anders = versies();
        return Stream.concat(Stream.of(nu), anders.stream())
                .flatMap(versie -> Regelbeeld.van(versie, id).stream())
                .findFirst()
                .map(laatste ->
                        pagina(planregel(laatste), nu, beeld.orElse(null), beeld.isPresent(), eerder(nu, anders, id)));
    }

    private Regelpagina pagina(
            Planregel regel, Werkwijze nu, @Nullable Regelbeeld beeld, boolean geldt, List<Vorm> eerder) {
        return new Regelpagina(
                regel,
                nu.nummer(),
                nu.sinds().orElse(null),
                beeld,
                geldt,
                teksten.huidig().flatMap(tekst -> tekst.zin(regel.id())).orElse(null),
                eerder,
                Tijd.vandaag(klok));
    }

    /** Each version where it became something else than in the one after it. */
    private static List<Vorm> eerder(Werkwijze nu, List<Werkwijze> anders, String id) {
        var vormen = new ArrayList<Vorm>();
        var vorige = rijen(nu, id);
        for (var versie : anders) {
            var rijen = rijen(versie, id);
            if (versie.nummer() != nu.nummer() && !rijen.equals(vorige)) {
                vormen.add(new Vorm(versie.nummer(), versie.sinds().orElse(null), rijen));
                vorige = rijen;
            }
        }
        return vormen;
    }

    private static List<Rijbeeld> rijen(Werkwijze versie, String id) {
        return Regelbeeld.van(versie, id).map(Regelbeeld::rijen).orElse(List.of());
    }

    /** Everything that was ever approved here and began, the newest first. */
    private List<Werkwijze> versies() {
        return HuidigeActor.nu().stream()
                .flatMap(actor -> regelwerk.goedgekeurd(actor.gemeente()).stream()
                        .map(nummer -> regelwerk.metNummer(actor.gemeente(), nummer)))
                .toList();
    }

    private Werkwijze geldend() {
        return HuidigeActor.nu()
                .map(actor -> regelwerk.geldend(actor.gemeente(), gebied(actor)))
                .orElseGet(Werkwijze::meegeleverd);
    }

    /** Where somebody works, or where a parent's children are: when that is one area. */
    private @Nullable String gebied(Actor actor) {
        var gebieden = jdbc.sql("""
                select distinct w.gebied_code
                  from organisatie.locatie l join organisatie.wijk w using (gemeente_id, wijk_code)
                 where l.locatie_id in (select f.locatie_id from organisatie.functievervulling f
                                         where f.medewerker_id = :wie and f.van <= :dag and (f.tot is null or f.tot >= :dag)
                                        union all
                                        select p.locatie_id from kind.plaatsing p
                                         where :ouder and (p.tot is null or p.tot >= :dag))
                 limit 2
                """)
                .param("wie", actor.persoon())
                .param("ouder", actor.isOuder())
                .param("dag", Tijd.vandaag(klok))
                .query(String.class)
                .list();
        return gebieden.size() == 1 ? gebieden.getFirst() : null;
    }

    private static boolean isVanTabel(String regel) {
        return Arrays.stream(TabelId.values()).anyMatch(id -> id.kent(regel));
    }

    private static Planregel vast(Regel regel) {
        return new Planregel(regel.id(), List.of(regel.zin()), regel.bron().plek());
    }

    private static Planregel planregel(Regelbeeld beeld) {
        return new Planregel(beeld.id(), beeld.zinnen(), beeld.plek());
    }
}

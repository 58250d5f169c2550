package nl.kring.regels;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.platform.Ids;
import nl.kring.regels.dmn.Meegeleverd;
import nl.kring.regels.dmn.Schrijver;
import nl.kring.regels.tabel.Rij;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an approved version beside the one that comes with Kring, as the owner of the database: how people make one is tested apart. */
@Component
public class Versiefixture {
    private final Eigenaar eigenaar;

    Versiefixture(Eigenaar eigenaar) {
        this.eigenaar = eigenaar;
    }

    /** A change of the first row of this rule in DT1: another outcome. */
    public static UnaryOperator<Rij> dt1(String regel, String scenario, String stap) {
        return rij -> rij.regel().equals(regel)
                ? new Rij(rij.regel(), rij.als(), List.of(scenario, stap), "Nieuwe reden.", rij.plek())
                : rij;
    }

    public void geldt(
            Proefstad.Stad stad,
            int nummer,
            LocalDate van,
            @Nullable LocalDate tot,
            @Nullable String gebied,
            UnaryOperator<Rij> anders,
            Map<Instelling, Integer> instellingen) {
        var id = Ids.nieuw();
        var jdbc = eigenaar.jdbc();
        jdbc.sql("""
                insert into regels.versie (gemeente_id, versie_id, nummer, titel, waarom, basis_nummer, stand, gebieden, van, tot,
                                           gemaakt_door, gemaakt_op, voorgesteld_door, voorgesteld_op, besloten_door, besloten_op)
                values (:gemeente, :id, :nummer, 'Proef', 'Proef', :basis, 'GOEDGEKEURD', :gebieden, :van, :tot,
                        :een, now(), :een, now(), :ander, now())
                """)
                .param("gemeente", stad.gemeente().waarde())
                .param("id", id)
                .param("nummer", nummer)
                .param("basis", nummer - 1)
                .param("gebieden", gebied == null ? null : new String[] {gebied})
                .param("van", van)
                .param("tot", tot)
                .param("een", stad.joyce().persoon())
                .param("ander", stad.esra().persoon())
                .update();
        Arrays.stream(TabelId.values()).forEach(tabel -> {
            var vorm = Meegeleverd.tabel(tabel);
            var rijen = tabel == TabelId.DT1 ? vorm.rijen().stream().map(anders).toList() : vorm.rijen();
            jdbc.sql("insert into regels.tabel values (:gemeente, :id, :tabel, :dmn)")
                    .param("gemeente", stad.gemeente().waarde())
                    .param("id", id)
                    .param("tabel", tabel.name())
                    .param("dmn", Schrijver.schrijf(vorm.met(rijen)))
                    .update();
        });
        instellingen.forEach((instelling, waarde) -> jdbc.sql(
                        "insert into regels.instelling values (:gemeente, :id, :code, :waarde)")
                .param("gemeente", stad.gemeente().waarde())
                .param("id", id)
                .param("code", instelling.name())
                .param("waarde", waarde)
                .update());
    }

    /** The location lies in this area from now on. */
    public void legIn(Proefstad.Stad stad, String gebied) {
        var jdbc = eigenaar.jdbc();
        for (var sql : List.of(
                "insert into organisatie.gebied values (:gemeente, :gebied, :gebied) on conflict do nothing",
                "insert into organisatie.wijk values (:gemeente, :gebied, :gebied, :gebied) on conflict do nothing",
                "update organisatie.locatie set wijk_code = :gebied where gemeente_id = :gemeente")) {
            jdbc.sql(sql)
                    .param("gemeente", stad.gemeente().waarde())
                    .param("gebied", gebied)
                    .update();
        }
    }
}

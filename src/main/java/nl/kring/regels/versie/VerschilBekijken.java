package nl.kring.regels.versie;

import static nl.kring.toegang.Stadshandeling.REGELS_BEKIJKEN;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.regels.Geraakt;
import nl.kring.regels.versie.Verschillen.Getalverschil;
import nl.kring.regels.versie.Verschillen.Tabelverschil;
import nl.kring.toegang.Toegang;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** <i>Wat verandert er?</i>: a version beside what counts in its scope, and how many children that would touch; counts only. */
@Service
public class VerschilBekijken {
    private final Toegang toegang;
    private final Versieboek boek;
    private final ObjectProvider<Geraakt> tellers;
    private final Clock klok;

    VerschilBekijken(Toegang toegang, Versieboek boek, ObjectProvider<Geraakt> tellers, Clock klok) {
        this.toegang = toegang;
        this.boek = boek;
        this.tellers = tellers;
        this.klok = klok;
    }

    /**
     * Beside one version that counts now in (a part of) the scope.
     *
     * @param gebieden the codes of that part; empty: the whole city
     * @param geraakt in words, for each table that somebody counts for
     */
    public record Vergelijking(
            int met,
            List<String> gebieden,
            List<Tabelverschil> tabellen,
            List<Getalverschil> getallen,
            List<Raking> geraakt) {
        public boolean isLeeg() {
            return tabellen.isEmpty() && getallen.isEmpty();
        }
    }

    /** @param hoogstens whether facts that are not counted in a part of the city could make it fewer */
    public record Raking(String tabel, String aantal, boolean hoogstens) {}

    public record Verschilblad(Versie versie, List<Vergelijking> vergelijkingen, List<Gebied> gebieden) {}

    @Transactional(readOnly = true)
    public Verschilblad bekijk(Actor actor, int nummer) {
        toegang.eis(actor, REGELS_BEKIJKEN);
        var versie = boek.metNummer(nummer).orElseThrow(NietGevonden::of);
        var inhoud = boek.inhoud(versie.id());
        var vandaag = Tijd.vandaag(klok);
        var van = versie.bereik().van();
        // a version that counts already is beside the one that it grew from
        var naast = versie.stand() == Stand.GOEDGEKEURD && (van == null || !van.isAfter(vandaag))
                ? Map.of(Math.max(versie.basis(), 1), versie.bereik().gebieden())
                : boek.geldendIn(versie.bereik(), vandaag);
        return new Verschilblad(
                versie,
                naast.entrySet().stream()
                        .map(deel -> vergelijk(deel.getKey(), deel.getValue(), inhoud))
                        .toList(),
                boek.gebieden());
    }

    private Vergelijking vergelijk(int met, List<String> gebieden, Inhoud inhoud) {
        var nu = boek.metNummer(met).map(Versie::id).map(boek::inhoud).orElseThrow(NietGevonden::of);
        var tabellen = Verschillen.tabellen(nu, inhoud);
        return new Vergelijking(
                met,
                gebieden,
                tabellen,
                Verschillen.getallen(nu, inhoud),
                tabellen.stream()
                        .filter(verschil -> !verschil.verschuivingen().isEmpty())
                        .flatMap(verschil -> raking(verschil, gebieden).stream())
                        .toList());
    }

    private Optional<Raking> raking(Tabelverschil verschil, List<String> gebieden) {
        return tellers.stream()
                .filter(teller -> teller.tabel() == verschil.tabel().id())
                .findFirst()
                .map(teller -> {
                    var tellingen = teller.tel(gebieden);
                    return new Raking(
                            verschil.tabel().id().id(),
                            Kleingetal.inWoorden(Verschillen.geraakt(verschil, tellingen)),
                            tellingen.stream()
                                    .anyMatch(telling -> telling.feiten().size()
                                            < verschil.tabel().invoer().size()));
                });
    }
}

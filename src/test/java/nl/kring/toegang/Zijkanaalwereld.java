package nl.kring.toegang;

import static java.util.Objects.requireNonNull;
import static nl.kring.ProefKlok.VANDAAG;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kring.Bezoeker;
import nl.kring.Bezoeker.Bezoek;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.Proefstad.Stad;
import nl.kring.gesprek.GesprekFixture;
import nl.kring.gesprek.GesprekPlannen;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.AntwoordResultaat;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.Contactwereld;
import nl.kring.toestemming.ToestemmingId;
import org.jspecify.annotations.Nullable;

/**
 * Two municipalities that are alike to the letter, but that in one there is a child around whom everything goes on. Whoever may not
 * know of it must see the same in both.
 */
final class Zijkanaalwereld {
    final GesprekFixture fixture;
    final Stad stad;
    final Map<Rol, Bezoek> bezoek = new EnumMap<>(Rol.class);
    final Map<Rol, Bezoek> tweeling = new EnumMap<>(Rol.class);
    final Map<Rol, Actor> mensen;
    /** What stands between braces in an address, of this child. */
    final Map<String, UUID> ids = new HashMap<>();

    private final Proefstad proefstad;
    private final ProefKlok klok;
    private final Contactwereld contact;
    private final ToestemmingId vraag;

    Zijkanaalwereld(
            Proefstad proefstad, Bezoeker bezoeker, ProefKlok klok, Contactwereld contact, GesprekPlannen plannen) {
        this.proefstad = proefstad;
        this.klok = klok;
        this.contact = contact;
        fixture = GesprekFixture.zonderWijkcoach(proefstad, contact.eigenaar(), contact.als());
        stad = fixture.stad;
        var leeg = proefstad.nieuw();
        mensen = mensen(stad);
        var daar = mensen(leeg);
        mensen.put(Rol.OUDER, fixture.samira());
        mensen.put(Rol.ANDERE_OUDER, fixture.karim());
        mensen.put(Rol.ANDERE_GEMEENTE, leeg.joyce());
        daar.put(Rol.ANDERE_GEMEENTE, leeg.joyce());
        List.of(stad, leeg).forEach(this::nogEenKind);
        mensen.forEach((rol, wie) -> bezoek.put(rol, bezoeker.als(wie)));
        daar.forEach((rol, wie) -> tweeling.put(rol, bezoeker.als(wie)));
        metGezagDatVoorbijIs(mensen.get(Rol.EX_OUDER));
        fixture.inzet(requireNonNull(mensen.get(Rol.HULP)), "AMBULANT_BEGELEIDER", stad.aanbieder());
        fixture.inzet(stad.ruben(), "WIJKCOACH", stad.wijkteam());
        vraag = contact.vraag(stad, fixture.kind, ContactNiveau.AFSTEMMING);
        zegJa(ContactNiveau.INTENSIEVE_SAMENWERKING);
        vul(plannen);
    }

    private Map<Rol, Actor> mensen(Stad hier) {
        var alle = new EnumMap<Rol, Actor>(Rol.class);
        alle.put(Rol.OUDER, ouder(hier, "Samira"));
        alle.put(Rol.ANDERE_OUDER, ouder(hier, "Karim"));
        alle.put(Rol.EX_OUDER, ouder(hier, "Gerda"));
        alle.put(Rol.COACH, hier.joyce());
        alle.put(Rol.PEDAGOGISCH_MEDEWERKER, hier.esra());
        alle.put(Rol.LOCATIEMANAGER, hier.henk());
        alle.put(Rol.WIJKCOACH, hier.ruben());
        alle.put(Rol.WIJKCOACH_ELDERS, hier.vera());
        alle.put(Rol.HULP_ELDERS, hier.lotte());
        alle.put(Rol.COACH_ELDERS, hier.vreemde());
        alle.put(Rol.HULP, mens(hier, "Hanna", Functie.AMBULANT_BEGELEIDER, hier.aanbieder()));
        alle.put(Rol.PRIVACY_OFFICER, mens(hier, "Pia", Functie.PRIVACY_OFFICER, hier.wijkteam()));
        alle.put(Rol.BEHEERDER, mens(hier, "Tom", Functie.BEHEERDER, hier.wijkteam()));
        alle.put(Rol.PROJECTLEIDER, mens(hier, "Karin", Functie.PROJECTLEIDER, hier.wijkteam()));
        return alle;
    }

    private Actor mens(Stad hier, String naam, Functie functie, UUID organisatie) {
        return proefstad.mens(hier.gemeente(), naam, functie, organisatie, null, null);
    }

    /** Somebody who holds gezag over nobody. */
    private Actor ouder(Stad hier, String naam) {
        var id = Ids.nieuw();
        sql(
                "insert into kind.ouder values (?, ?, ?, 'Proef', 'nl')",
                hier.gemeente().waarde(),
                id,
                naam);
        return new Actor(hier.gemeente(), id, Actor.Soort.OUDER, Set.of());
    }

    private void metGezagDatVoorbijIs(Actor ouder) {
        sql("""
                insert into kind.gezagsrelatie
                values (?, ?, ?, ?, 'GEZAMENLIJK_OUDERLIJK_GEZAG', 'OUDER', 'VERKLARING_OUDERS', '2024-01-01', ?)
                """, stad.gemeente().waarde(), Ids.nieuw(), kind(), ouder.persoon(), VANDAAG.minusDays(1));
    }

    /** In both, so that their lists are not empty. */
    private void nogEenKind(Stad hier) {
        var ander = proefstad.kind(
                hier, Wijkcoachvraag.NEE, List.of(Proefstad.ouder("Bertha", Gezagsoort.EENHOOFDIG_OUDERLIJK_GEZAG)));
        sql(
                "update kind.kind set roepnaam = 'Pim', achternaam = 'Ander' where kind_id = ?",
                ander.id().waarde());
    }

    UUID kind() {
        return fixture.kind.id().waarde();
    }

    /** A talk was held, another is planned for today; the parents told things; all through the screens. */
    private void vul(GesprekPlannen plannen) {
        var eerste = fixture.eerste(plannen);
        rondAf("/gesprekken/" + eerste);
        // the one that was agreed there, today already: then it can be closed as well
        var gesprek = een("select gesprek_id from gesprek.gesprek where kind_id = ? and stand = 'GEPLAND'");
        sql("update gesprek.gesprek set datum = ? where gesprek_id = ?", VANDAAG, gesprek);
        var verzoek = Ids.nieuw();
        var eigenWoord = Ids.nieuw();
        vertel(Rol.OUDER, eigenWoord, "Hij slaapt goed.");
        vertel(Rol.ANDERE_OUDER, Ids.nieuw(), Merkteken.THUIS.woorden());
        gelukt(van(Rol.OUDER)
                .post(
                        "/mijn/verzoeken",
                        Map.of(
                                "verzoek",
                                verzoek,
                                "kind",
                                kind(),
                                "soort",
                                "VERBETEREN",
                                "woorden",
                                Merkteken.VERZOEK.woorden())));
        ids.putAll(Map.of(
                "kind", kind(),
                "ouder", fixture.samira().persoon(),
                "vraag", vraag.waarde(),
                "traject", fixture.traject.waarde(),
                "gesprek", gesprek,
                "woord", eigenWoord,
                "verzoek", verzoek,
                "medewerker", stad.esra().persoon()));
        ids.put("inzet", een("select inzet_id from inzet.inzet where functie = 'AMBULANT_BEGELEIDER' and kind_id = ?"));
        ids.put("actie", een("select actie_id from traject.actie where kind_id = ? limit 1"));
        ids.put("locatie", een("select locatie_id from kind.plaatsing where kind_id = ?"));
    }

    private UUID een(String sql) {
        return fixture.zie(UUID.class, sql, kind()).getFirst();
    }

    private void vertel(Rol wie, UUID id, String woorden) {
        gelukt(van(wie).post(
                        "/mijn/" + kind() + "/thuis",
                        Map.of("id", id, "traject", fixture.traject, "woorden", woorden)));
    }

    private void rondAf(String gesprek) {
        var joyce = van(Rol.COACH);
        var velden = new HashMap<String, Object>(requireNonNull(
                Formulieren.van(joyce.get(gesprek).html()).get(gesprek + "/afronden"), "formulier om af te ronden"));
        velden.keySet().removeIf(naam -> !naam.equals("formulier") && !naam.equals("versie"));
        velden.put(
                "aanwezig",
                fixture.zie(
                        UUID.class,
                        "select deelnemer_id from gesprek.deelnemer where gesprek_id = ?",
                        UUID.fromString(gesprek.substring(gesprek.lastIndexOf('/') + 1))));
        velden.put("plaats", "THUIS");
        velden.put("doel-0-soort", "ERBIJ_HOREN");
        velden.put("doel-0-woorden", Merkteken.DOEL.woorden());
        velden.put("doel-0-zien", "Hij blijft aan tafel.");
        velden.put("doel-0-van", fixture.samira().persoon());
        velden.put("actie-0-wat", Merkteken.AFSPRAAK.woorden());
        velden.put("actie-0-wie", stad.joyce().persoon());
        velden.put("actie-0-datum", "4-12-2026");
        velden.put("datum", "19-1-2027");
        velden.put("tijd", "13.00");
        gelukt(joyce.post(gesprek + "/afronden", velden));
    }

    private static void gelukt(Bezoeker.Antwoord antwoord) {
        if (antwoord.status() != 302) {
            throw new AssertionError(antwoord.status() + " " + antwoord.tekst());
        }
    }

    Bezoek van(Rol rol) {
        return requireNonNull(bezoek.get(rol));
    }

    /** Brings the municipality in this state, from the one before it. */
    void maak(Toestand nu) {
        switch (nu) {
            case NOOIT -> sql("delete from toestemming.antwoord where kind_id = ?", kind());
            case WETEN, AFSTEMMEN, SAMEN_IN_GESPREK, NAUW_SAMEN -> zegJa(requireNonNull(nu.niveau()));
            case INGETROKKEN ->
                gelukt(van(Rol.ANDERE_OUDER)
                        .post("/toestemmingen/" + vraag + "/antwoord", Map.of("antwoord", "INGETROKKEN")));
            case AFGELOPEN -> {
                zegJa(ContactNiveau.INTENSIEVE_SAMENWERKING);
                klok.zetOp(VANDAAG.plusMonths(6).plusDays(1));
            }
            case GEZAG_VOORBIJ -> {
                klok.terug();
                gezagTot(VANDAAG.minusDays(1));
            }
            case PLAATSING_VOORBIJ -> {
                gezagTot(null);
                plaatsingTot(VANDAAG.minusDays(1));
            }
            case WERKT_NU_ELDERS -> {
                plaatsingTot(null);
                mensen.forEach(this::laatElders);
            }
        }
    }

    /** As when everything was shared: who opened a form then can send it after all. */
    void maakAllesGoed() {
        sql(
                "update organisatie.functievervulling set tot = null where gemeente_id = ? and tot is not null",
                stad.gemeente().waarde());
        zegJa(ContactNiveau.INTENSIEVE_SAMENWERKING);
    }

    private void zegJa(ContactNiveau niveau) {
        for (var ouder : List.of(fixture.samira(), fixture.karim())) {
            if (!(contact.antwoord(ouder, vraag, Antwoord.JA, niveau) instanceof AntwoordResultaat.Vastgelegd)) {
                throw new AssertionError("geen ja voor " + niveau);
            }
        }
    }

    private void gezagTot(@Nullable LocalDate dag) {
        sql(
                "update kind.gezagsrelatie set tot = ? where kind_id = ? and ouder_id = ?",
                dag,
                kind(),
                fixture.samira().persoon());
    }

    private void plaatsingTot(@Nullable LocalDate dag) {
        sql("update kind.plaatsing set tot = ? where kind_id = ?", dag, kind());
    }

    /** Left the job of which the child was part, for one in a place where it does not come. */
    private void laatElders(Rol rol, Actor wie) {
        if (rol.gaatElders()) {
            sql(
                    "update organisatie.functievervulling set tot = ? where medewerker_id = ?",
                    VANDAAG.minusDays(1),
                    wie.persoon());
            sql("""
                    insert into organisatie.functievervulling
                    select gemeente_id, gen_random_uuid(), ?, functie, organisatie_id, locatie_id, groep_id, ?, null
                      from organisatie.functievervulling where medewerker_id = ?
                    """, wie.persoon(), VANDAAG, stad.vreemde().persoon());
        }
    }

    private void sql(String sql, @Nullable Object... waarden) {
        contact.eigenaar()
                .jdbc()
                .sql(sql)
                .params(java.util.Arrays.asList(waarden))
                .update();
    }
}

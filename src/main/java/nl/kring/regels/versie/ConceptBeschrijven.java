package nl.kring.regels.versie;

import static nl.kring.toegang.Stadshandeling.REGELS_VOORSTELLEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.regels.Instelling;
import nl.kring.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a draft is called, why it is there, where and when it should count, and its numbers. */
@Service
public class ConceptBeschrijven {
    private final Toegang toegang;
    private final Logboek logboek;
    private final Versieboek boek;
    private final Versieschrijver schrijver;

    ConceptBeschrijven(Toegang toegang, Logboek logboek, Versieboek boek, Versieschrijver schrijver) {
        this.toegang = toegang;
        this.logboek = logboek;
        this.boek = boek;
        this.schrijver = schrijver;
    }

    /** @param telling of the version as it was on the form */
    public record Beschrijving(int telling, String titel, String waarom, Bereik bereik) {}

    @Transactional
    public Versieuitkomst beschrijf(Actor actor, int nummer, Beschrijving beschrijving) {
        toegang.eis(actor, REGELS_VOORSTELLEN);
        var versie = boek.metNummer(nummer).orElseThrow(NietGevonden::of);
        if (!versie.isConcept()) {
            return new Versieuitkomst.KanNietMeer(versie.stand());
        }
        var bezwaren = new ArrayList<>(Voorstelregels.bereik(beschrijving.bereik()));
        var bekend = boek.gebieden().stream().map(Gebied::code).toList();
        if (!bekend.containsAll(beschrijving.bereik().gebieden())) {
            bezwaren.add(Bezwaar.GEBIED_ONBEKEND);
        }
        if (!bezwaren.isEmpty()) {
            return new Versieuitkomst.NogNiet(bezwaren, List.of());
        }
        if (!schrijver.beschrijf(
                versie, beschrijving.telling(), beschrijving.titel(), beschrijving.waarom(), beschrijving.bereik())) {
            return new Versieuitkomst.InmiddelsGewijzigd();
        }
        logboek.zonderKind(actor, "REGELS_CONCEPT_WIJZIGEN", versie.id().waarde());
        return new Versieuitkomst.Gedaan();
    }

    /** @param was the numbers as they were on the form: only what another changed meanwhile is in the way */
    @Transactional
    public Versieuitkomst stelIn(
            Actor actor, int nummer, Map<Instelling, Integer> was, Map<Instelling, Integer> wordt) {
        toegang.eis(actor, REGELS_VOORSTELLEN);
        var versie = boek.metNummer(nummer).orElseThrow(NietGevonden::of);
        if (!versie.isConcept()) {
            return new Versieuitkomst.KanNietMeer(versie.stand());
        }
        if (!wordt.entrySet().stream().allMatch(getal -> getal.getKey().mag(getal.getValue()))) {
            return Versieuitkomst.NogNiet.om(Bezwaar.BUITEN_GRENZEN);
        }
        // the row of the version first: who changes numbers at the same moment waits here, and then sees ours
        if (!schrijver.tel(versie)
                || !boek.inhoud(versie.id()).instellingen().entrySet().containsAll(was.entrySet())) {
            return new Versieuitkomst.InmiddelsGewijzigd();
        }
        schrijver.stelIn(versie.id(), wordt);
        logboek.zonderKind(actor, "REGELS_CONCEPT_WIJZIGEN", versie.id().waarde());
        return new Versieuitkomst.Gedaan();
    }
}

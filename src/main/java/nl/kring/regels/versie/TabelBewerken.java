package nl.kring.regels.versie;

import static nl.kring.toegang.Stadshandeling.REGELS_VOORSTELLEN;

import java.util.List;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.regels.TabelId;
import nl.kring.regels.poort.Keuring;
import nl.kring.regels.poort.Poort;
import nl.kring.regels.tabel.Tabel;
import nl.kring.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing a table of a draft: row by row, or all of it by a DMN file. */
@Service
public class TabelBewerken {
    private final Toegang toegang;
    private final Logboek logboek;
    private final Versieboek boek;
    private final Versieschrijver schrijver;

    TabelBewerken(Toegang toegang, Logboek logboek, Versieboek boek, Versieschrijver schrijver) {
        this.toegang = toegang;
        this.logboek = logboek;
        this.boek = boek;
        this.schrijver = schrijver;
    }

    /** @param merk of the table as it was on the form ({@link Merk}) */
    @Transactional
    public Versieuitkomst bewerk(Actor actor, int nummer, TabelId id, String merk, Bewerking bewerking) {
        toegang.eis(actor, REGELS_VOORSTELLEN);
        var versie = boek.metNummer(nummer).orElseThrow(NietGevonden::of);
        if (!versie.isConcept()) {
            return new Versieuitkomst.KanNietMeer(versie.stand());
        }
        var tabel = boek.inhoud(versie.id()).tabel(id);
        if (!Merk.van(tabel).equals(merk)) {
            return new Versieuitkomst.InmiddelsGewijzigd();
        }
        return switch (Bewerkregels.pas(tabel, bewerking)) {
            case Bewerkregels.Gevolg.KanNiet(var bezwaar) -> Versieuitkomst.NogNiet.om(bezwaar);
            case Bewerkregels.Gevolg.Tabelwordt(var wordt) -> bewaar(actor, versie, tabel, wordt);
        };
    }

    /** A file takes the place of the whole table, and only when all of the gate lets it through. */
    @Transactional
    public Versieuitkomst neemOver(Actor actor, int nummer, TabelId id, String merk, byte[] bestand) {
        toegang.eis(actor, REGELS_VOORSTELLEN);
        var versie = boek.metNummer(nummer).orElseThrow(NietGevonden::of);
        if (!versie.isConcept()) {
            return new Versieuitkomst.KanNietMeer(versie.stand());
        }
        var tabel = boek.inhoud(versie.id()).tabel(id);
        if (!Merk.van(tabel).equals(merk)) {
            return new Versieuitkomst.InmiddelsGewijzigd();
        }
        return switch (Poort.keur(bestand, tabel)) {
            case Keuring.Fout(var bevindingen) -> new Versieuitkomst.NogNiet(List.of(), bevindingen);
            case Keuring.Goed(var wordt) -> bewaar(actor, versie, tabel, wordt);
        };
    }

    private Versieuitkomst bewaar(Actor actor, Versie versie, Tabel was, Tabel wordt) {
        var onleesbaar = Bewerkregels.onleesbaar(wordt);
        if (!onleesbaar.isEmpty()) {
            return new Versieuitkomst.NogNiet(List.of(), onleesbaar);
        }
        if (!schrijver.vervang(versie, was, wordt)) {
            return new Versieuitkomst.InmiddelsGewijzigd();
        }
        logboek.zonderKind(actor, "REGELS_CONCEPT_WIJZIGEN", versie.id().waarde());
        return new Versieuitkomst.Gedaan();
    }
}

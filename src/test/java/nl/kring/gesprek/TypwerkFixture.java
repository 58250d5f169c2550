package nl.kring.gesprek;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kring.gesprek.RondGesprekAf.Actieregel;
import nl.kring.gesprek.RondGesprekAf.Doelregel;
import nl.kring.gesprek.RondGesprekAf.Oordeel;
import nl.kring.gesprek.RondGesprekAf.Vervolg;
import nl.kring.kind.OuderId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.regels.Werkwijze;
import nl.kring.traject.Afloop;
import nl.kring.traject.DoelId;
import nl.kring.traject.Doelsoort;
import nl.kring.traject.Eigenaar;
import nl.kring.traject.TrajectId;

/** A talk and what was typed about it, complete to begin with; a test takes away what it is about. */
final class TypwerkFixture {
    static final LocalDate GESPREK = LocalDate.of(2026, 11, 24);
    static final Deelnemer EWA = ouder("Ewa");
    static final Deelnemer TOMEK = ouder("Tomek");
    static final Deelnemer RUBEN = werker("Ruben", Functie.WIJKCOACH);
    static final Deelnemer JOYCE = werker("Joyce", Functie.COACH);
    /** One person with two hats: coach here, and wijkcoach in her own wijk. */
    static final Deelnemer DUBBEL = werker("Dubbel", Functie.COACH, Functie.WIJKCOACH);

    private Gesprekssoort soort = Gesprekssoort.EERSTE;
    private boolean collegaNodig = true;
    private Moment moment = Moment.op(GESPREK, LocalTime.of(13, 0));
    private List<Deelnemer> deelnemers = List.of(EWA, TOMEK, RUBEN, JOYCE);
    private Set<DeelnemerId> aanwezig = ids(EWA, RUBEN, JOYCE);
    private Gespreksplaats plaats = Gespreksplaats.THUIS;
    private final List<DoelId> bestaand = new ArrayList<>();
    private List<Doelregel> doelen = List.of(doel(0));
    private List<Actieregel> acties = List.of(actie(GESPREK.plusDays(10)));
    private final List<Oordeel> oordelen = new ArrayList<>();
    private Vervolg vervolg = new Vervolg.Op(Moment.op(GESPREK.plusWeeks(8), LocalTime.of(9, 30)), null);
    private boolean vervolgStaatAl;
    private boolean magTrajectAfronden = true;
    private LocalDate vandaag = GESPREK;
    private LocalTime uur = LocalTime.of(14, 0);
    private boolean opent;

    static TypwerkFixture eersteGesprek() {
        return new TypwerkFixture();
    }

    /** A progress talk about one goal that both voices have looked at. */
    static TypwerkFixture voortgangsgesprek() {
        var fixture = new TypwerkFixture();
        fixture.soort = Gesprekssoort.VOORTGANG;
        fixture.collegaNodig = false;
        fixture.doelen = List.of();
        fixture.acties = List.of();
        var doel = DoelId.nieuw();
        fixture.bestaand.add(doel);
        fixture.oordelen.add(new Oordeel(doel, null, RondGesprekAf.Gang.BETER));
        fixture.oordelen.add(new Oordeel(doel, id(EWA), RondGesprekAf.Gang.GELIJK));
        return fixture;
    }

    private static Deelnemer ouder(String naam) {
        return new Deelnemer(
                DeelnemerId.nieuw(),
                new Eigenaar.Thuis(OuderId.nieuw()),
                naam,
                "ouder",
                Set.of(),
                null,
                "gezin",
                null,
                null,
                true,
                false);
    }

    private static Deelnemer werker(String naam, Functie eerste, Functie... meer) {
        var functies = EnumSet.of(eerste, meer);
        return new Deelnemer(
                DeelnemerId.nieuw(),
                new Eigenaar.Werker(MedewerkerId.nieuw()),
                naam,
                Gesprekken.rol(functies),
                functies,
                null,
                "kinderopvang",
                "reden",
                null,
                true,
                false);
    }

    static OuderId id(Deelnemer ouder) {
        return new OuderId(ouder.wie().persoon());
    }

    private static Set<DeelnemerId> ids(Deelnemer... wie) {
        var ids = new LinkedHashSet<DeelnemerId>();
        for (var deelnemer : wie) {
            ids.add(deelnemer.id());
        }
        return ids;
    }

    static Doelregel doel(int regel) {
        return new Doelregel(
                regel, Doelsoort.ONTWIKKELING, "Ik wil dat zij laat zien wat ze bedoelt.", "Zij wijst aan.", id(EWA));
    }

    static Actieregel actie(LocalDate klaarOp) {
        return new Actieregel(0, "Twee plaatjes laten zien", JOYCE.wie().persoon(), klaarOp);
    }

    TypwerkFixture zonderCollegaNodig() {
        collegaNodig = false;
        return this;
    }

    TypwerkFixture met(Deelnemer... wie) {
        deelnemers = List.of(wie);
        aanwezig = ids(wie);
        return this;
    }

    TypwerkFixture aanwezig(Deelnemer... wie) {
        aanwezig = ids(wie);
        return this;
    }

    TypwerkFixture op(Moment wanneer) {
        moment = wanneer;
        return this;
    }

    TypwerkFixture zonderPlaats() {
        plaats = null;
        return this;
    }

    TypwerkFixture doelen(Doelregel... regels) {
        doelen = List.of(regels);
        return this;
    }

    TypwerkFixture zonderBestaandeDoelen() {
        bestaand.clear();
        oordelen.clear();
        return this;
    }

    TypwerkFixture zonderOordelen() {
        oordelen.clear();
        return this;
    }

    TypwerkFixture oordeelVan(OuderId ouder) {
        oordelen.clear();
        oordelen.add(new Oordeel(bestaand.getFirst(), ouder, RondGesprekAf.Gang.GELIJK));
        return this;
    }

    TypwerkFixture acties(Actieregel... regels) {
        acties = List.of(regels);
        return this;
    }

    TypwerkFixture zonderVervolg() {
        vervolg = new Vervolg.Open();
        return this;
    }

    TypwerkFixture vervolg(LocalDate dag, String reden) {
        vervolg = new Vervolg.Op(Moment.op(dag, null), reden);
        return this;
    }

    TypwerkFixture vervolg(Moment op) {
        vervolg = new Vervolg.Op(op, null);
        return this;
    }

    TypwerkFixture einde(Afloop afloop) {
        vervolg = new Vervolg.Einde(afloop, null);
        return this;
    }

    TypwerkFixture terwijlErAlEenVervolgStaat() {
        vervolgStaatAl = true;
        return this;
    }

    TypwerkFixture doorIemandDieHetTrajectNietMagAfronden() {
        magTrajectAfronden = false;
        return this;
    }

    TypwerkFixture alsBeginVanHetTraject() {
        opent = true;
        return this;
    }

    TypwerkFixture om(LocalTime tijd) {
        uur = tijd;
        return this;
    }

    TypwerkFixture vastgelegdOp(LocalDate dag) {
        vandaag = dag;
        return this;
    }

    RondGesprekAf typwerk() {
        return new RondGesprekAf(
                GesprekId.nieuw(), 1, UUID.randomUUID(), aanwezig, plaats, doelen, acties, oordelen, vervolg);
    }

    AfrondenRegels.Wereld wereld() {
        var gesprek = new Gesprek(
                GesprekId.nieuw(),
                TrajectId.nieuw(),
                new KindId(Ids.nieuw()),
                soort,
                opent,
                Stand.GEPLAND,
                moment,
                60,
                Gespreksplaats.THUIS,
                null,
                collegaNodig,
                GESPREK,
                null,
                0,
                1,
                deelnemers);
        return new AfrondenRegels.Wereld(
                gesprek,
                bestaand,
                deelnemers.stream().map(d -> d.wie().persoon()).collect(Collectors.toSet()),
                vervolgStaatAl,
                magTrajectAfronden,
                Werkwijze.meegeleverd(),
                vandaag.atTime(uur));
    }

    /** What is lacking, without the lines. */
    List<AfrondenResultaat.Wat> ontbrekend() {
        return AfrondenRegels.ontbrekend(typwerk(), wereld()).stream()
                .map(AfrondenResultaat.Ontbreekt::wat)
                .toList();
    }
}

package nl.kring.toegang;

import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.LOCATIEMANAGER;
import static nl.kring.platform.Functie.PEDAGOGISCH_MEDEWERKER;
import static nl.kring.toegang.Grond.INZET;
import static nl.kring.toegang.Grond.KINDEROPVANG;
import static nl.kring.toegang.Grond.OUDER;
import static nl.kring.toegang.Grond.TOESTEMMING;

import java.util.EnumSet;
import java.util.Set;
import nl.kring.platform.Functie;

/** Every act around a child, on which grounds it stands open, and for which functions within the childcare. */
public enum Handeling {
    KIND_ZIEN("zien dat het kind hier komt en wie er helpt", false, alle(), Set.of()),
    TRAJECT_LEZEN("doelen, afspraken en data lezen", true, alle(), Set.of()),
    PLAATSING_BIJWERKEN(
            "vastleggen wat bij de plaatsing is verteld en gevraagd", true, Set.of(KINDEROPVANG), kinderopvang()),
    OUDER_TOEGANG_GEVEN("een ouder een code voor Kring geven", true, Set.of(KINDEROPVANG), kinderopvang()),
    OUDER_WACHTWOORD_HERSTELLEN("een ouder aan een nieuw wachtwoord helpen", true, Set.of(KINDEROPVANG), Set.of(COACH)),
    TRAJECT_OPENEN("een traject openen", true, Set.of(KINDEROPVANG), Set.of(COACH)),
    WIJKCOACH_BEOORDELEN(
            "beoordelen of een wijkcoach nodig is", true, Set.of(KINDEROPVANG), Set.of(COACH, PEDAGOGISCH_MEDEWERKER)),
    MOTIVATIE_VASTLEGGEN(
            "vastleggen hoe ouders over een wijkcoach denken",
            true,
            Set.of(KINDEROPVANG),
            Set.of(COACH, PEDAGOGISCH_MEDEWERKER)),
    TOESTEMMING_VRAGEN(
            "ouders om toestemming vragen", true, Set.of(KINDEROPVANG), Set.of(COACH, PEDAGOGISCH_MEDEWERKER)),
    TOESTEMMING_NOTEREN(
            "een antwoord van ouders noteren", true, Set.of(KINDEROPVANG), Set.of(COACH, PEDAGOGISCH_MEDEWERKER)),
    TOESTEMMING_ANTWOORDEN("zelf antwoord geven", true, Set.of(OUDER), Set.of()),
    GESPREK_PLANNEN(
            "een gesprek plannen", true, Set.of(KINDEROPVANG, TOESTEMMING), Set.of(COACH, PEDAGOGISCH_MEDEWERKER)),
    GESPREK_VERZETTEN("een gesprek verzetten", true, alle(), Set.of()),
    GESPREK_AFRONDEN(
            "een gesprek afronden", true, Set.of(KINDEROPVANG, TOESTEMMING), Set.of(COACH, PEDAGOGISCH_MEDEWERKER)),
    ACTIE_AFVINKEN("een afspraak afvinken", true, alle(), Set.of()),
    INZET_REGISTREREN("hulp vastleggen", true, Set.of(KINDEROPVANG), Set.of(COACH)),
    CONTACT_REGISTREREN(
            "een contact vastleggen",
            true,
            Set.of(KINDEROPVANG, INZET, TOESTEMMING),
            Set.of(COACH, PEDAGOGISCH_MEDEWERKER)),
    TRAJECT_AFRONDEN("een traject afronden", true, Set.of(KINDEROPVANG), Set.of(COACH)),
    WIE_KEEK_MEE("zien wie er naar het kind keek", true, Set.of(OUDER), Set.of()),
    ALLES_MEENEMEN("alles over het kind meenemen in een bestand", true, Set.of(OUDER), Set.of()),
    VERZOEK_DOEN("vragen om te zien, te verbeteren of weg te halen wat er staat", true, Set.of(OUDER), Set.of());

    private final String woorden;
    private final boolean inhoud;
    private final Set<Grond> gronden;
    private final Set<Functie> inDeKinderopvang;

    Handeling(String woorden, boolean inhoud, Set<Grond> gronden, Set<Functie> inDeKinderopvang) {
        this.woorden = woorden;
        this.inhoud = inhoud;
        this.gronden = gronden;
        this.inDeKinderopvang = inDeKinderopvang;
    }

    private static Set<Grond> alle() {
        return EnumSet.allOf(Grond.class);
    }

    private static Set<Functie> kinderopvang() {
        return Set.of(LOCATIEMANAGER, PEDAGOGISCH_MEDEWERKER, COACH);
    }

    public String woorden() {
        return woorden;
    }

    /** Needs more than knowing of each other: from AFSTEMMING up. */
    boolean vraagtInhoud() {
        return inhoud;
    }

    /** About the child itself, whatever the placement: any ground will do. All other acts are around one placement (BSL-05). */
    boolean gaatOverHetKind() {
        return this == KIND_ZIEN || this == OUDER_TOEGANG_GEVEN;
    }

    boolean kanOp(Grond grond) {
        return gronden.contains(grond);
    }

    /** No functions named: every function of the childcare, and none besides (as in V120). */
    boolean kanAls(Functie functie) {
        return inDeKinderopvang.isEmpty() ? kinderopvang().contains(functie) : inDeKinderopvang.contains(functie);
    }
}

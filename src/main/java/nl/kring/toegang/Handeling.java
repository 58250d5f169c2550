package nl.kring.toegang;

import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.LOCATIEMANAGER;
import static nl.kring.platform.Functie.PEDAGOGISCH_MEDEWERKER;
import static nl.kring.toegang.Grond.INZET;
import static nl.kring.toegang.Grond.KINDEROPVANG;
import static nl.kring.toegang.Grond.OUDER;
import static nl.kring.toegang.Grond.TOESTEMMING;
import static nl.kring.toegang.Inhoud.AFSPRAKEN;
import static nl.kring.toegang.Inhoud.DAT_HET_ER_IS;
import static nl.kring.toegang.Inhoud.GESPREKSVERSLAG;
import static nl.kring.toegang.Inhoud.HEEL_HET_GESPREK;
import static nl.kring.toegang.Inhoud.HULP;
import static nl.kring.toegang.Inhoud.TRAJECT;
import static nl.kring.toegang.Inhoud.WAARNEMINGEN;

import java.util.EnumSet;
import java.util.Set;
import nl.kring.platform.Functie;

/** Every act around a child, on which grounds it stands open, and for which functions within the childcare. */
public enum Handeling {
    KIND_ZIEN("zien dat het kind hier komt en wie er helpt", DAT_HET_ER_IS, alle(), Set.of()),
    TRAJECT_LEZEN("doelen, afspraken en data lezen", TRAJECT, alle(), Set.of()),
    GESPREKSVERSLAG_LEZEN("lezen hoe het volgens een gesprek gaat", GESPREKSVERSLAG, alle(), Set.of()),
    WAARNEMINGEN_LEZEN("lezen wat ouders thuis zien", WAARNEMINGEN, Set.of(OUDER, KINDEROPVANG, TOESTEMMING), Set.of()),
    PLAATSING_BIJWERKEN(
            "vastleggen wat bij de plaatsing is verteld en gevraagd", TRAJECT, Set.of(KINDEROPVANG), kinderopvang()),
    OUDER_TOEGANG_GEVEN("een ouder een code voor Kring geven", TRAJECT, Set.of(KINDEROPVANG), kinderopvang()),
    OUDER_WACHTWOORD_HERSTELLEN(
            "een ouder aan een nieuw wachtwoord helpen", TRAJECT, Set.of(KINDEROPVANG), Set.of(COACH)),
    MAATREGEL_LEZEN(
            "lezen of er een voogd of gezinsvoogd is", TRAJECT, Set.of(OUDER, KINDEROPVANG, TOESTEMMING), Set.of()),
    MAATREGEL_VASTLEGGEN("een voogd of gezinsvoogd vastleggen", TRAJECT, Set.of(KINDEROPVANG), kinderopvang()),
    MAATREGEL_NAKIJKEN("nakijken wat bleef liggen na een maatregel", TRAJECT, Set.of(TOESTEMMING), Set.of()),
    LOCATIE_AFSTEMMEN(
            "noteren dat de wijkcoach van het gezin en die van de locatie afstemden",
            TRAJECT,
            Set.of(TOESTEMMING),
            Set.of()),
    TRAJECT_OPENEN("een traject openen", TRAJECT, Set.of(KINDEROPVANG), Set.of(COACH)),
    WIJKCOACH_BEOORDELEN(
            "beoordelen of een wijkcoach nodig is",
            TRAJECT,
            Set.of(KINDEROPVANG),
            Set.of(COACH, PEDAGOGISCH_MEDEWERKER)),
    MOTIVATIE_VASTLEGGEN(
            "vastleggen hoe ouders over een wijkcoach denken",
            TRAJECT,
            Set.of(KINDEROPVANG),
            Set.of(COACH, PEDAGOGISCH_MEDEWERKER)),
    TOESTEMMING_VRAGEN(
            "ouders om toestemming vragen",
            DAT_HET_ER_IS,
            Set.of(KINDEROPVANG, TOESTEMMING),
            Set.of(COACH, PEDAGOGISCH_MEDEWERKER)),
    TOESTEMMING_NOTEREN(
            "een antwoord van ouders noteren", TRAJECT, Set.of(KINDEROPVANG), Set.of(COACH, PEDAGOGISCH_MEDEWERKER)),
    TOESTEMMING_ANTWOORDEN("zelf antwoord geven", TRAJECT, Set.of(OUDER), Set.of()),
    GESPREK_PLANNEN(
            "een gesprek plannen", AFSPRAKEN, Set.of(KINDEROPVANG, TOESTEMMING), Set.of(COACH, PEDAGOGISCH_MEDEWERKER)),
    GESPREK_VERZETTEN("een gesprek verzetten", AFSPRAKEN, alle(), Set.of()),
    GESPREK_AFRONDEN(
            "een gesprek afronden",
            HEEL_HET_GESPREK,
            Set.of(KINDEROPVANG, TOESTEMMING),
            Set.of(COACH, PEDAGOGISCH_MEDEWERKER)),
    ACTIE_AFVINKEN("een afspraak afvinken", AFSPRAKEN, alle(), Set.of()),
    INZET_REGISTREREN("hulp vastleggen", TRAJECT, Set.of(KINDEROPVANG), Set.of(COACH)),
    CONTACT_REGISTREREN(
            "een contact vastleggen",
            HULP,
            Set.of(KINDEROPVANG, INZET, TOESTEMMING),
            Set.of(COACH, PEDAGOGISCH_MEDEWERKER)),
    TRAJECT_AFRONDEN("een traject afronden", TRAJECT, Set.of(KINDEROPVANG), Set.of(COACH)),
    WIE_KEEK_MEE("zien wie er naar het kind keek", TRAJECT, Set.of(OUDER), Set.of()),
    ALLES_MEENEMEN("alles over het kind meenemen in een bestand", TRAJECT, Set.of(OUDER), Set.of()),
    VERZOEK_DOEN("vragen om te zien, te verbeteren of weg te halen wat er staat", TRAJECT, Set.of(OUDER), Set.of()),
    MIJN_KIND_ZIEN("de eigen pagina over het kind lezen", TRAJECT, Set.of(OUDER), Set.of()),
    THUIS_VERTELLEN("vertellen wat er thuis te zien is", TRAJECT, Set.of(OUDER), Set.of());

    private final String woorden;
    private final Inhoud raakt;
    private final Set<Grond> gronden;
    private final Set<Functie> inDeKinderopvang;

    Handeling(String woorden, Inhoud raakt, Set<Grond> gronden, Set<Functie> inDeKinderopvang) {
        this.woorden = woorden;
        this.raakt = raakt;
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

    /** What it touches: a wijkcoach gets there only as far as the parents say. */
    Inhoud raakt() {
        return raakt;
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

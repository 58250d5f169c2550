package nl.kring.regels.versie;

/** What stands in the way, with the field that it is about; an empty field is the form as a whole. */
public enum Bezwaar {
    TITEL("titel", "Geef de versie een titel."),
    WAAROM("waarom", "Schrijf op waarom de werkwijze moet veranderen."),
    GEBIED_ONBEKEND("gebieden", "Kies gebieden van deze gemeente."),
    VAN_ONTBREEKT("van", "Kies de dag waarop de versie ingaat."),
    VAN_TE_VROEG("van", "Een versie gaat op zijn vroegst morgen in. Wat al besloten is, verandert niet."),
    TOT_ONTBREEKT("tot", "Een proef in een deel van de stad heeft een laatste dag. Kies die dag."),
    TOT_VOOR_VAN("tot", "De laatste dag ligt voor de eerste dag."),
    TOT_VOORBIJ("tot", "Deze dag is al voorbij. Kies vandaag of later."),
    STAD_ZONDER_EINDE(
            "tot", "Een versie voor de hele stad geldt tot de volgende. Haal de laatste dag weg, of kies gebieden."),
    REDEN("reden", "Schrijf op waarom."),
    LAATSTE_RIJ("", "Een tabel heeft ten minste één rij."),
    ONBEKENDE_RIJ("", "Deze rij is er niet meer."),
    BUITEN_GRENZEN("", "Een getal ligt buiten de grenzen."),
    BASIS_VERANDERD(
            "",
            "Sinds deze versie begon, geldt er een andere werkwijze waar deze voor is. Maak een nieuw concept, en begin bij wat nu geldt."),
    ZELF_VOORGESTELD("", "Je stelde deze versie zelf voor. Iemand anders van de werkgroep keurt haar goed."),
    AL_INGEGAAN("", "De eerste dag is voorbij. Geef de versie terug, en kies een nieuwe dag."),
    AFGELOPEN("tot", "Deze proef is al afgelopen.");

    private final String veld;
    private final String zin;

    Bezwaar(String veld, String zin) {
        this.veld = veld;
        this.zin = zin;
    }

    public String veld() {
        return veld;
    }

    public String zin() {
        return zin;
    }
}

package nl.kring.inzage;

import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import nl.kring.toegang.Handeling;

/** What a line was about, in words for everybody. A line is written when something is opened, so the words name the part. */
final class Handelingwoorden {
    static final String ONBEKEND = "iets anders in Kring";
    private static final String BERICHT = "een bericht over een gesprek";

    private static final Map<String, String> WOORDEN = Map.ofEntries(
            van("KIND_ZIEN", "de pagina van het kind"),
            van("TRAJECT_LEZEN", "de doelen, afspraken en data"),
            van("GESPREKSVERSLAG_LEZEN", "hoe het volgens een gesprek gaat"),
            van("WAARNEMINGEN_LEZEN", "wat ouders thuis zien"),
            van("PLAATSING_BIJWERKEN", "wat bij de plaatsing is verteld en gevraagd"),
            van("OUDER_TOEGANG_GEVEN", "een code voor een ouder"),
            van("OUDER_WACHTWOORD_HERSTELLEN", "een nieuw wachtwoord voor een ouder"),
            van("OUDER_CODE_DOOR_BEHEERDER", "een code voor een nieuw wachtwoord, in persoon"),
            van("TRAJECT_OPENEN", "het begin van een traject"),
            van("WIJKCOACH_BEOORDELEN", "de vraag of een wijkcoach nodig is"),
            van("MOTIVATIE_VASTLEGGEN", "hoe ouders over een wijkcoach denken"),
            van("TOESTEMMING_VRAGEN", "een vraag om toestemming"),
            van("TOESTEMMING_NOTEREN", "een antwoord van ouders dat is opgeschreven"),
            van("TOESTEMMING_ANTWOORDEN", "een antwoord op een vraag om toestemming"),
            van("GESPREK_PLANNEN", "het plannen van een gesprek"),
            van("GESPREK_VERZETTEN", "een andere dag voor een gesprek"),
            van("GESPREK_AFRONDEN", "wat in een gesprek is afgesproken"),
            van("ACTIE_AFVINKEN", "een afspraak die klaar is"),
            van("INZET_REGISTREREN", "wie er helpt"),
            van("CONTACT_REGISTREREN", "een contact over het kind"),
            van("TRAJECT_AFRONDEN", "het einde van een traject"),
            van("MIJN_KIND_ZIEN", "de eigen pagina van een ouder"),
            van("THUIS_VERTELLEN", "wat een ouder over thuis vertelde"),
            van("WIE_KEEK_MEE", "de lijst met wie er meekeek"),
            van("WIE_KEEK_MEE_KEUZE", "de lijst met de eigen kinderen"),
            van("KIND_PLAATSEN", "de plek in de groep"),
            van("WIJKCOACH_BETROKKEN", "dat de wijkcoach meedoet"),
            van("KINDEREN_LIJST", "de naam, in een lijst met kinderen"),
            van("KIND_ZOEKEN", "de naam, bij het zoeken"),
            van("KIND_LIJKT_OP", "de naam, bij het plaatsen van een kind"),
            van("MIJN_WERK", "wat er te doen is"),
            van("AGENDA", "de gesprekken die komen"),
            van("GESPREKKEN", "de lijst met gesprekken"),
            van("GESPREK_HERINNEREN", "een herinnering aan een gesprek"),
            van("UITNODIGING_KLAARLEGGEN", BERICHT),
            van("INTREKKING_KLAARLEGGEN", BERICHT),
            van("ALLES_MEENEMEN", "alles, in een bestand"),
            van("VERZOEK_DOEN", "een verzoek van een ouder"),
            van("VERZOEK_LEZEN", "een verzoek van een ouder"),
            van("VERZOEKEN_LIJST", "de lijst met verzoeken"),
            van("VERZOEK_BEANTWOORDEN", "het antwoord op een verzoek"),
            van("VERZOEK_VERLENGEN", "meer tijd voor een verzoek"),
            van("LOGBOEK_ZOEKEN", "het logboek"),
            van("LOGBOEK_MENSEN_ZOEKEN", "de naam, bij het zoeken in het logboek"),
            van("LOGBOEK_CONTROLEREN", "de controle van het logboek"),
            van("LOGBOEK_OPENEN", "het logboek"),
            van("TOEGANG_CODE_MAKEN", "een code om mee aan te melden"),
            van("ORGANISATIE_TOEVOEGEN", "een organisatie die erbij kwam"),
            van("LOCATIE_TOEVOEGEN", "een locatie die erbij kwam"),
            van("GROEP_TOEVOEGEN", "een groep die erbij kwam"),
            van("COLLEGA_TOEVOEGEN", "een collega die erbij kwam"),
            van("FUNCTIE_GEVEN", "een functie van een collega"),
            van("TOEGANG_SLUITEN", "het sluiten van iemands toegang"),
            van("INRICHTING_BEKIJKEN", "de organisaties, locaties en groepen"),
            van("TOEGANG_BEKIJKEN", "wie toegang heeft"),
            van("OUDER_CODES_BEKIJKEN", "de vragen om een code voor een ouder"),
            van("POST_BEKIJKEN", "de post die wacht"),
            van("WERK_BEKIJKEN", "het werk dat Kring nog moet doen"),
            van("SLEUTEL_VERNIETIGEN", "het voorgoed wissen van wat over het kind is geschreven"),
            van("NIET_GEVONDEN", "iets van een kind, via het adres"));

    private Handelingwoorden() {}

    private static Entry<String, String> van(String handeling, String woorden) {
        return Map.entry(handeling, woorden);
    }

    static String van(String handeling) {
        if (handeling.endsWith("_VERSTUREN")) {
            return BERICHT;
        }
        var bekend = WOORDEN.get(handeling);
        return bekend != null
                ? bekend
                : Stream.of(Handeling.values())
                        .filter(deze -> deze.name().equals(handeling))
                        .map(Handeling::woorden)
                        .findFirst()
                        .orElse(ONBEKEND);
    }
}

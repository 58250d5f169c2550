package nl.kring.inzage;

import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Stadshandeling;

/**
 * What a line was about: in words for the privacy officer and for the file that a parent takes along, and as the part of which
 * a parent reads at <i>Wie keek mee?</i>. A line is written when something is opened, so the words name the part.
 */
final class Handelingwoorden {
    static final String ONBEKEND = "iets anders in Kring";
    private static final String BERICHT = "een bericht over een gesprek";

    private record Soort(Meekijkdeel deel, String woorden) {}

    private static final Map<String, Soort> SOORTEN = Map.ofEntries(
            van("KIND_ZIEN", Meekijkdeel.KIND, "de pagina van het kind"),
            van("TRAJECT_LEZEN", Meekijkdeel.DOELEN, "de doelen, afspraken en data"),
            van("GESPREKSVERSLAG_LEZEN", Meekijkdeel.VERSLAG, "hoe het volgens een gesprek gaat"),
            van("WAARNEMINGEN_LEZEN", Meekijkdeel.THUIS, "wat ouders thuis zien"),
            van("PLAATSING_BIJWERKEN", Meekijkdeel.KIND, "wat bij de plaatsing is verteld en gevraagd"),
            van("OUDER_TOEGANG_GEVEN", Meekijkdeel.CODE, "een code voor een ouder"),
            van("OUDER_WACHTWOORD_HERSTELLEN", Meekijkdeel.CODE, "een nieuw wachtwoord voor een ouder"),
            van("OUDER_CODE_DOOR_BEHEERDER", Meekijkdeel.CODE, "een code voor een nieuw wachtwoord, in persoon"),
            van("MAATREGEL_LEZEN", Meekijkdeel.HULP, "of er een voogd of gezinsvoogd is"),
            van("MAATREGEL_VASTLEGGEN", Meekijkdeel.HULP, "wat er over een voogd of gezinsvoogd is opgeschreven"),
            van("MAATREGEL_NAKIJKEN", Meekijkdeel.HULP, "wat bleef liggen terwijl er een voogd of gezinsvoogd was"),
            van("LOCATIE_AFSTEMMEN", Meekijkdeel.HULP, "dat wijkcoaches samen afstemden"),
            van(
                    "AFSTEMMING_OP_LOCATIE",
                    Meekijkdeel.HULP,
                    "wie er helpt en de volgende datum, voor de wijkcoach van de locatie"),
            van("CONTACT_OMGELEID", Meekijkdeel.HULP, "contact dat via de voogd of gezinsvoogd ging"),
            van("TRAJECT_OPENEN", Meekijkdeel.DOELEN, "het begin van een traject"),
            van("WIJKCOACH_BEOORDELEN", Meekijkdeel.HULP, "de vraag of een wijkcoach nodig is"),
            van("MOTIVATIE_VASTLEGGEN", Meekijkdeel.HULP, "hoe ouders over een wijkcoach denken"),
            van("TOESTEMMING_VRAGEN", Meekijkdeel.TOESTEMMING, "een vraag om toestemming"),
            van("TOESTEMMING_NOTEREN", Meekijkdeel.TOESTEMMING, "een antwoord van ouders dat is opgeschreven"),
            van("TOESTEMMING_ANTWOORDEN", Meekijkdeel.TOESTEMMING, "een antwoord op een vraag om toestemming"),
            van("GESPREK_PLANNEN", Meekijkdeel.GESPREK, "het plannen van een gesprek"),
            van("GESPREK_VERZETTEN", Meekijkdeel.GESPREK, "een andere dag voor een gesprek"),
            van("GESPREK_AFRONDEN", Meekijkdeel.VERSLAG, "wat in een gesprek is afgesproken"),
            van("ACTIE_AFVINKEN", Meekijkdeel.DOELEN, "een afspraak die klaar is"),
            van("INZET_REGISTREREN", Meekijkdeel.HULP, "wie er helpt"),
            van("CONTACT_REGISTREREN", Meekijkdeel.HULP, "een contact over het kind"),
            van("TRAJECT_AFRONDEN", Meekijkdeel.DOELEN, "het einde van een traject"),
            van("MIJN_KIND_ZIEN", Meekijkdeel.KIND, "de eigen pagina van een ouder"),
            van("THUIS_VERTELLEN", Meekijkdeel.THUIS, "wat een ouder over thuis vertelde"),
            van("WIE_KEEK_MEE", Meekijkdeel.MEEKIJKEN, "de lijst met wie er meekeek"),
            van("WIE_KEEK_MEE_KEUZE", Meekijkdeel.LIJST, "de lijst met de eigen kinderen"),
            van("KIND_PLAATSEN", Meekijkdeel.KIND, "de plek in de groep"),
            van("WIJKCOACH_BETROKKEN", Meekijkdeel.HULP, "dat de wijkcoach meedoet"),
            van("KINDEREN_LIJST", Meekijkdeel.LIJST, "de naam, in een lijst met kinderen"),
            van("KIND_ZOEKEN", Meekijkdeel.LIJST, "de naam, bij het zoeken"),
            van("KIND_LIJKT_OP", Meekijkdeel.LIJST, "de naam, bij het plaatsen van een kind"),
            van("MIJN_WERK", Meekijkdeel.LIJST, "wat er te doen is"),
            van("AGENDA", Meekijkdeel.GESPREK, "de gesprekken die komen"),
            van("GESPREKKEN", Meekijkdeel.GESPREK, "de lijst met gesprekken"),
            van("WERKWIJZE_HERBEREKENEN", Meekijkdeel.ANDERS, "welke afspraken van de werkwijze nu gelden"),
            van("GESPREK_HERINNEREN", Meekijkdeel.BERICHT, "een herinnering aan een gesprek"),
            van("UITNODIGING_KLAARLEGGEN", Meekijkdeel.BERICHT, BERICHT),
            van("INTREKKING_KLAARLEGGEN", Meekijkdeel.BERICHT, BERICHT),
            van("ALLES_MEENEMEN", Meekijkdeel.BESTAND, "alles, in een bestand"),
            van("VERZOEK_DOEN", Meekijkdeel.VERZOEK, "een verzoek van een ouder"),
            van("VERZOEK_LEZEN", Meekijkdeel.VERZOEK, "een verzoek van een ouder"),
            van("VERZOEKEN_LIJST", Meekijkdeel.VERZOEK, "de lijst met verzoeken"),
            van("VERZOEK_BEANTWOORDEN", Meekijkdeel.VERZOEK, "het antwoord op een verzoek"),
            van("VERZOEK_VERLENGEN", Meekijkdeel.VERZOEK, "meer tijd voor een verzoek"),
            van("LOGBOEK_ZOEKEN", Meekijkdeel.MEEKIJKEN, "het logboek"),
            van("LOGBOEK_MENSEN_ZOEKEN", Meekijkdeel.LIJST, "de naam, bij het zoeken in het logboek"),
            van("LOGBOEK_CONTROLEREN", Meekijkdeel.MEEKIJKEN, "de controle van het logboek"),
            van("LOGBOEK_OPENEN", Meekijkdeel.MEEKIJKEN, "het logboek"),
            van("TOEGANG_CODE_MAKEN", Meekijkdeel.CODE, "een code om mee aan te melden"),
            van("ORGANISATIE_TOEVOEGEN", Meekijkdeel.ANDERS, "een organisatie die erbij kwam"),
            van("LOCATIE_TOEVOEGEN", Meekijkdeel.ANDERS, "een locatie die erbij kwam"),
            van("GROEP_TOEVOEGEN", Meekijkdeel.ANDERS, "een groep die erbij kwam"),
            van("COLLEGA_TOEVOEGEN", Meekijkdeel.ANDERS, "een collega die erbij kwam"),
            van("FUNCTIE_GEVEN", Meekijkdeel.ANDERS, "een functie van een collega"),
            van("TOEGANG_SLUITEN", Meekijkdeel.ANDERS, "het sluiten van iemands toegang"),
            van("INRICHTING_BEKIJKEN", Meekijkdeel.ANDERS, "de organisaties, locaties en groepen"),
            van("TOEGANG_BEKIJKEN", Meekijkdeel.ANDERS, "wie toegang heeft"),
            van("OUDER_CODES_BEKIJKEN", Meekijkdeel.CODE, "de vragen om een code voor een ouder"),
            van("POST_BEKIJKEN", Meekijkdeel.ANDERS, "de post die wacht"),
            van("WERK_BEKIJKEN", Meekijkdeel.ANDERS, "het werk dat Kring nog moet doen"),
            van("WERKAFSPRAAK_TEKENEN", Meekijkdeel.ANDERS, "het tekenen van de werkafspraak"),
            van("SLEUTEL_VERNIETIGEN", Meekijkdeel.WISSEN, "het voorgoed wissen van wat over het kind is geschreven"),
            van("REGELS_CONCEPT_MAKEN", Meekijkdeel.ANDERS, "een concept van de werkwijze"),
            van("REGELS_CONCEPT_WIJZIGEN", Meekijkdeel.ANDERS, "een wijziging van een concept van de werkwijze"),
            van("REGELS_TERUGGEVEN", Meekijkdeel.ANDERS, "een voorstel voor de werkwijze, teruggegeven"),
            van("REGELS_INTREKKEN", Meekijkdeel.ANDERS, "een voorstel voor de werkwijze, ingetrokken"),
            van("REGELS_PROEF_DUUR", Meekijkdeel.ANDERS, "de laatste dag van een proef met de werkwijze"),
            van("PLANTEKST_LADEN", Meekijkdeel.ANDERS, "de tekst van het plan van de gemeente"),
            van("NIET_GEVONDEN", Meekijkdeel.ANDERS, "iets van een kind, via het adres"));

    private Handelingwoorden() {}

    private static Entry<String, Soort> van(String handeling, Meekijkdeel deel, String woorden) {
        return Map.entry(handeling, new Soort(deel, woorden));
    }

    static String van(String handeling) {
        if (isBericht(handeling)) {
            return BERICHT;
        }
        var bekend = SOORTEN.get(handeling);
        return bekend != null
                ? bekend.woorden()
                : Stream.concat(
                                woorden(Handeling.values(), Handeling::woorden, handeling),
                                woorden(Stadshandeling.values(), Stadshandeling::woorden, handeling))
                        .findFirst()
                        .orElse(ONBEKEND);
    }

    private static <T extends Enum<T>> Stream<String> woorden(T[] alle, Function<T, String> woorden, String naam) {
        return Stream.of(alle).filter(deze -> deze.name().equals(naam)).map(woorden);
    }

    static Meekijkdeel deel(String handeling) {
        if (isBericht(handeling)) {
            return Meekijkdeel.BERICHT;
        }
        var bekend = SOORTEN.get(handeling);
        return bekend == null ? Meekijkdeel.ANDERS : bekend.deel();
    }

    private static boolean isBericht(String handeling) {
        return handeling.endsWith("_VERSTUREN");
    }
}

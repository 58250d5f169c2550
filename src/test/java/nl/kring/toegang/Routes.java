package nl.kring.toegang;

import static nl.kring.toegang.Handeling.ACTIE_AFVINKEN;
import static nl.kring.toegang.Handeling.ALLES_MEENEMEN;
import static nl.kring.toegang.Handeling.CONTACT_REGISTREREN;
import static nl.kring.toegang.Handeling.GESPREK_AFRONDEN;
import static nl.kring.toegang.Handeling.GESPREK_PLANNEN;
import static nl.kring.toegang.Handeling.GESPREK_VERZETTEN;
import static nl.kring.toegang.Handeling.INZET_REGISTREREN;
import static nl.kring.toegang.Handeling.KIND_ZIEN;
import static nl.kring.toegang.Handeling.LOCATIE_AFSTEMMEN;
import static nl.kring.toegang.Handeling.MAATREGEL_LEZEN;
import static nl.kring.toegang.Handeling.MAATREGEL_NAKIJKEN;
import static nl.kring.toegang.Handeling.MAATREGEL_VASTLEGGEN;
import static nl.kring.toegang.Handeling.MIJN_KIND_ZIEN;
import static nl.kring.toegang.Handeling.MOTIVATIE_VASTLEGGEN;
import static nl.kring.toegang.Handeling.OUDER_TOEGANG_GEVEN;
import static nl.kring.toegang.Handeling.OUDER_WACHTWOORD_HERSTELLEN;
import static nl.kring.toegang.Handeling.PLAATSING_BIJWERKEN;
import static nl.kring.toegang.Handeling.THUIS_VERTELLEN;
import static nl.kring.toegang.Handeling.TOESTEMMING_ANTWOORDEN;
import static nl.kring.toegang.Handeling.TOESTEMMING_NOTEREN;
import static nl.kring.toegang.Handeling.TOESTEMMING_VRAGEN;
import static nl.kring.toegang.Handeling.TRAJECT_AFRONDEN;
import static nl.kring.toegang.Handeling.TRAJECT_LEZEN;
import static nl.kring.toegang.Handeling.TRAJECT_OPENEN;
import static nl.kring.toegang.Handeling.VERZOEK_DOEN;
import static nl.kring.toegang.Handeling.WIE_KEEK_MEE;
import static nl.kring.toegang.Handeling.WIJKCOACH_BEOORDELEN;
import static nl.kring.toegang.Route.Deur.AANGEMELD;
import static nl.kring.toegang.Route.Deur.BEHEERDER;
import static nl.kring.toegang.Route.Deur.COLLEGA;
import static nl.kring.toegang.Route.Deur.DEMO;
import static nl.kring.toegang.Route.Deur.EERSTE;
import static nl.kring.toegang.Route.Deur.EIGEN;
import static nl.kring.toegang.Route.Deur.IEDEREEN;
import static nl.kring.toegang.Route.Deur.OUDER;
import static nl.kring.toegang.Route.Deur.PLAATSEND;
import static nl.kring.toegang.Route.Deur.PRIVACY_OFFICER;
import static nl.kring.toegang.Route.Deur.PROJECTLEIDER;
import static nl.kring.toegang.Route.Deur.TEKENBEVOEGDE;
import static nl.kring.toegang.Route.Deur.WERKGROEP;
import static nl.kring.toegang.Route.Enger.DEELNEMER;
import static nl.kring.toegang.Route.Enger.PARTIJ;
import static nl.kring.toegang.Route.Enger.PARTIJ_OF_VRAGER;
import static nl.kring.toegang.Route.Enger.SCHRIJVER;
import static nl.kring.toegang.Route.Enger.VRAGER;
import static nl.kring.toegang.Route.get;
import static nl.kring.toegang.Route.post;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every address of the app and what decides there: the second table of docs/rechten.md. A new address is added here, or the build fails. */
final class Routes {
    private static final List<Route> ROND_EEN_KIND = List.of(
            get("/kinderen/{kind}", KIND_ZIEN),
            post("/kinderen/{kind}/uitleg", PLAATSING_BIJWERKEN),
            post("/kinderen/{kind}/wijkcoachvraag", PLAATSING_BIJWERKEN),
            get("/kinderen/{kind}/plek", PLAATSING_BIJWERKEN),
            post("/kinderen/{kind}/plek", PLAATSING_BIJWERKEN),
            get("/kinderen/{kind}/ouders/{ouder}/toegang", OUDER_TOEGANG_GEVEN),
            post("/kinderen/{kind}/ouders/{ouder}/toegang", OUDER_TOEGANG_GEVEN),
            post("/kinderen/{kind}/ouders/{ouder}/herstel/mail", OUDER_WACHTWOORD_HERSTELLEN),
            post("/kinderen/{kind}/ouders/{ouder}/herstel/beheerder", OUDER_WACHTWOORD_HERSTELLEN),
            get("/kinderen/{kind}/voogd", MAATREGEL_LEZEN),
            post("/kinderen/{kind}/voogd", MAATREGEL_VASTLEGGEN),
            post("/kinderen/{kind}/voogd/weten", MAATREGEL_VASTLEGGEN),
            post("/kinderen/{kind}/voogd/einde", MAATREGEL_VASTLEGGEN),
            post("/kinderen/{kind}/voogd/besluit", MAATREGEL_VASTLEGGEN),
            post("/kinderen/{kind}/voogd/nagekeken", MAATREGEL_NAKIJKEN),
            post("/kinderen/{kind}/wijkcoach/afgestemd", LOCATIE_AFSTEMMEN),
            get("/kinderen/{kind}/traject/nieuw", TRAJECT_OPENEN),
            post("/kinderen/{kind}/traject", TRAJECT_OPENEN),
            get("/kinderen/{kind}/toestemming/nieuw", TOESTEMMING_VRAGEN),
            post("/kinderen/{kind}/toestemming/nieuw", TOESTEMMING_VRAGEN),
            get("/toestemmingen/{vraag}", TRAJECT_LEZEN).alleen(PARTIJ_OF_VRAGER),
            post("/toestemmingen/{vraag}/antwoord", TOESTEMMING_ANTWOORDEN),
            post("/toestemmingen/{vraag}/noteren", TOESTEMMING_NOTEREN),
            post("/toestemmingen/{vraag}/pogingen", TOESTEMMING_NOTEREN),
            get("/kinderen/{kind}/wijkcoach", TRAJECT_LEZEN).alleen(PARTIJ),
            post("/kinderen/{kind}/wijkcoach/beoordeling", WIJKCOACH_BEOORDELEN),
            post("/kinderen/{kind}/wijkcoach/motivatiegesprek", MOTIVATIE_VASTLEGGEN),
            post("/kinderen/{kind}/wijkcoach/einde", WIJKCOACH_BEOORDELEN),
            get("/trajecten/{traject}", TRAJECT_LEZEN),
            get("/trajecten/{traject}/afronden", TRAJECT_AFRONDEN),
            post("/trajecten/{traject}/afronden", TRAJECT_AFRONDEN),
            get("/trajecten/{traject}/inzet/nieuw", INZET_REGISTREREN),
            post("/trajecten/{traject}/inzet", INZET_REGISTREREN),
            get("/inzetten/{inzet}/beeindigen", INZET_REGISTREREN),
            post("/inzetten/{inzet}/beeindigen", INZET_REGISTREREN),
            get("/inzetten/{inzet}/contact", CONTACT_REGISTREREN),
            post("/inzetten/{inzet}/contact", CONTACT_REGISTREREN),
            post("/acties/{actie}/afvinken", ACTIE_AFVINKEN),
            get("/trajecten/{traject}/gesprekken/nieuw", GESPREK_PLANNEN),
            post("/trajecten/{traject}/gesprekken", GESPREK_PLANNEN),
            get("/gesprekken/{gesprek}", TRAJECT_LEZEN),
            get("/gesprekken/{gesprek}/agenda.ics", TRAJECT_LEZEN),
            post("/gesprekken/{gesprek}/concept", GESPREK_AFRONDEN),
            post("/gesprekken/{gesprek}/afronden", GESPREK_AFRONDEN),
            get("/gesprekken/{gesprek}/verzetten", GESPREK_VERZETTEN).alleen(DEELNEMER),
            post("/gesprekken/{gesprek}/verzetten", GESPREK_VERZETTEN).alleen(DEELNEMER),
            post("/gesprekken/{gesprek}/afzeggen", GESPREK_VERZETTEN).alleen(DEELNEMER),
            get("/mijn/{kind}", MIJN_KIND_ZIEN),
            post("/mijn/{kind}/thuis", THUIS_VERTELLEN),
            post("/mijn/{kind}/thuis/{woord}/terugnemen", THUIS_VERTELLEN).alleen(SCHRIJVER),
            get("/mijn/wie-keek-mee/{kind}", WIE_KEEK_MEE),
            get("/mijn/meenemen/{kind}", ALLES_MEENEMEN),
            get("/mijn/meenemen/{kind}/alles.pdf", ALLES_MEENEMEN),
            get("/mijn/meenemen/{kind}/alles.json", ALLES_MEENEMEN),
            get("/mijn/verzoeken/nieuw", VERZOEK_DOEN).met("?kind={kind}"),
            post("/mijn/verzoeken", VERZOEK_DOEN));

    private static final List<Route> LIJSTEN = List.of(
            get("/", EIGEN),
            get("/mijn-werk", EIGEN),
            get("/kinderen", EIGEN),
            get("/kinderen/zoeken", EIGEN),
            post("/kinderen/zoeken", EIGEN),
            get("/kinderen/nieuw", PLAATSEND),
            post("/kinderen", PLAATSEND),
            post("/kinderen/lijkt-op", PLAATSEND),
            get("/gesprekken", EIGEN),
            get("/mijn", EIGEN),
            get("/mijn/wie-keek-mee", EIGEN),
            get("/mijn/verzoeken", OUDER),
            get("/mijn/verzoeken/{verzoek}", OUDER).alleen(VRAGER));

    private static final List<Route> BEHEER = List.of(
            get("/logboek", PRIVACY_OFFICER),
            post("/logboek", PRIVACY_OFFICER),
            post("/logboek/controle", PRIVACY_OFFICER),
            get("/verzoeken", PRIVACY_OFFICER),
            get("/verzoeken/{verzoek}", PRIVACY_OFFICER),
            post("/verzoeken/{verzoek}/antwoord", PRIVACY_OFFICER),
            post("/verzoeken/{verzoek}/verlengen", PRIVACY_OFFICER),
            get("/beheer/organisaties", BEHEERDER),
            get("/beheer/organisaties/nieuw", BEHEERDER),
            post("/beheer/organisaties", BEHEERDER),
            get("/beheer/locaties/nieuw", BEHEERDER),
            post("/beheer/locaties", BEHEERDER),
            get("/beheer/locaties/{locatie}/groepen/nieuw", BEHEERDER),
            post("/beheer/locaties/{locatie}/groepen", BEHEERDER),
            get("/beheer/collegas/nieuw", BEHEERDER),
            post("/beheer/collegas", BEHEERDER),
            get("/beheer/collegas/{medewerker}/functies/nieuw", BEHEERDER),
            post("/beheer/collegas/{medewerker}/functies", BEHEERDER),
            get("/beheer/toegang", BEHEERDER),
            get("/beheer/toegang/{medewerker}", BEHEERDER),
            post("/beheer/toegang/{medewerker}/code", BEHEERDER),
            post("/beheer/toegang/{medewerker}/sluiten", BEHEERDER),
            post("/beheer/toegang/ouders/{herstelvraag}", BEHEERDER),
            get("/beheer/post", BEHEERDER),
            post("/beheer/post/{brief}", BEHEERDER),
            post("/beheer/werk/{werk}", BEHEERDER),
            get("/ervaringen", WERKGROEP),
            get("/ervaringen/regel", WERKGROEP),
            post("/ervaringen/{ervaring}/antwoord", WERKGROEP),
            post("/ervaringen/{ervaring}/gevolg", WERKGROEP),
            get("/ervaringen/mijn", COLLEGA),
            get("/ervaringen/nieuw", COLLEGA),
            post("/ervaringen/nieuw", COLLEGA),
            get("/werkafspraken", PROJECTLEIDER),
            get("/werkafspraken/nieuw", PROJECTLEIDER),
            post("/werkafspraken", PROJECTLEIDER));

    private static final List<Route> WERKWIJZE = List.of(
            get("/werkwijze", WERKGROEP),
            post("/werkwijze", WERKGROEP),
            get("/werkwijze/nieuw", WERKGROEP),
            get("/werkwijze/plantekst", PROJECTLEIDER),
            post("/werkwijze/plantekst", PROJECTLEIDER),
            get("/werkwijze/{versie}", WERKGROEP),
            get("/werkwijze/{versie}/verschil", WERKGROEP),
            get("/werkwijze/{versie}/gegevens", WERKGROEP),
            post("/werkwijze/{versie}/gegevens", WERKGROEP),
            get("/werkwijze/{versie}/instellingen", WERKGROEP),
            post("/werkwijze/{versie}/instellingen", WERKGROEP),
            post("/werkwijze/{versie}/voorstel", WERKGROEP),
            post("/werkwijze/{versie}/besluit", WERKGROEP),
            post("/werkwijze/{versie}/looptijd", WERKGROEP),
            get("/werkwijze/{versie}/{tabel}", WERKGROEP),
            get("/werkwijze/{versie}/{tabel}.dmn", WERKGROEP),
            post("/werkwijze/{versie}/{tabel}/bestand", WERKGROEP),
            post("/werkwijze/{versie}/{tabel}/rijen", WERKGROEP),
            get("/werkwijze/{versie}/{tabel}/rijen/nieuw", WERKGROEP),
            get("/werkwijze/{versie}/{tabel}/rijen/{rij}", WERKGROEP),
            post("/werkwijze/{versie}/{tabel}/rijen/{rij}", WERKGROEP),
            post("/werkwijze/{versie}/{tabel}/rijen/{rij}/plaats", WERKGROEP));

    private static final List<Route> OPEN = List.of(
            get("/wie-is-wie", AANGEMELD),
            get("/wie-is-wie/{locatie}", AANGEMELD),
            get("/werkafspraak", AANGEMELD),
            post("/werkafspraak/tekenen", TEKENBEVOEGDE),
            post("/werkafspraak/geweigerd", AANGEMELD),
            get("/werkafspraak/tekst", IEDEREEN),
            get("/algoritme", IEDEREEN),
            get("/algoritme.json", IEDEREEN),
            get("/onderdelen", DEMO),
            get("/demo", DEMO),
            post("/demo/{account}", DEMO),
            get("/hulp", IEDEREEN),
            get("/privacy", IEDEREEN),
            get("/toegankelijkheid", IEDEREEN),
            get("/plan", IEDEREEN),
            get("/plan/regels/{regel}", IEDEREEN),
            get("/error", IEDEREEN),
            post("/taal", IEDEREEN),
            get("/aanmelden", IEDEREEN),
            get("/eerste-keer", IEDEREEN),
            post("/eerste-keer", IEDEREEN),
            get("/eerste-beheerder", EERSTE),
            post("/eerste-beheerder", EERSTE));

    private Routes() {}

    /** Of the app as people use it; what is there only at its very first start is not. */
    static List<Route> alle() {
        return beschreven().filter(route -> route.deur() != EERSTE).toList();
    }

    private static Stream<Route> beschreven() {
        return Stream.of(ROND_EEN_KIND, LIJSTEN, BEHEER, WERKWIJZE, OPEN).flatMap(List::stream);
    }

    static List<Route> rondEenKind() {
        return ROND_EEN_KIND;
    }

    static String blad() {
        return """

                ## Every address

                Made from `nl.kring.toegang.Routes`, which a test holds against the app's own table of routes: an address that is missing
                here fails the build, and so does one that is gone. Where an act stands in the last column, the table of acts above says for
                whom it is open.

                | | Address | What decides |
                |---|---|---|
                """ + beschreven().map(Route::regel).collect(Collectors.joining());
    }
}

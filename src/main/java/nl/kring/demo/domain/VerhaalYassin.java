package nl.kring.demo.domain;

import static nl.kring.platform.Functie.AMBULANT_BEGELEIDER;
import static nl.kring.platform.Functie.JEUGDVERPLEEGKUNDIGE;
import static nl.kring.platform.Functie.LOGOPEDIST;

import java.time.LocalTime;
import java.util.List;
import nl.kring.demo.domain.Gezin.Ouder;
import nl.kring.demo.domain.Verteller.Hier;
import nl.kring.demo.rijen.Logrij;
import nl.kring.demo.rijen.Verzoekrij;

/** Samira and Yassin at De Drie Linden: scenario 2, a wijkcoach with her yes, and a progress talk the day after tomorrow. */
final class VerhaalYassin {
    private final Verteller verteller;
    private final Pen pen;
    private final Plek plek;
    private final Ouder samira;

    private VerhaalYassin(Verteller verteller, Locatie linden) {
        this.verteller = verteller;
        this.pen = verteller.pen();
        this.samira = verteller.ouder(Hoofdpersoon.SAMIRA, "ar", "Arabisch");
        var hier = new Hier(linden, "De Egeltjes", 84, verteller.gevraagd(78, Route.TWEE));
        this.plek = verteller.kind("Yassin", "Benhadira", 40, hier, samira);
    }

    static void schrijf(Verteller verteller, Locatie linden) {
        var verhaal = new VerhaalYassin(verteller, linden);
        verhaal.toestemming();
        var dossier = verteller.dossier(
                verhaal.plek,
                "Ik wil dat Yassin leert praten. Thuis en op de groep. Hoe doen we dat samen?",
                verhaal.pen.geleden(77));
        verhaal.hulp(dossier);
        verhaal.eersteGesprek(dossier);
        verhaal.voortgang(dossier);
        verhaal.verzoek();
        verhaal.gekeken();
    }

    private void toestemming() {
        new Werkwijze(pen, plek, Route.TWEE.antwoord(), pen.geleden(78)).sluit();
        new Toestemmingen(pen)
                .allenJa(
                        plek,
                        Toestemmingen.AFSTEMMING,
                        "Ruben kent Samira en de buurt. Zo hoort Yassin thuis en op de groep hetzelfde.",
                        pen.geleden(72),
                        pen.geleden(71));
        wachtOpSamira();
    }

    /** One question that waits for her, so that whoever looks around as Samira sees what saying yes or no is like (BSL-10). */
    private void wachtOpSamira() {
        new Toestemmingen(pen)
                .vraag(
                        plek,
                        Toestemmingen.GEZAMENLIJK_GESPREK,
                        "Ruben komt bij het volgende gesprek. Zo kan Ruben ook het verslag lezen.",
                        pen.geleden(2));
    }

    /** What she asked the privacy officer last week: the answer must come within a month. */
    private void verzoek() {
        var toen = pen.geleden(8);
        pen.schrijf(new Verzoekrij(
                pen.id(),
                plek.kind(),
                samira.id(),
                "VERBETEREN",
                "Er staat dat Yassin niet naar de speelochtend gaat. Dat klopt niet: wij gaan elke donderdag.",
                toen,
                toen.plusMonths(1)));
    }

    /** Who looked these weeks, so that she finds somebody at Wie keek mee. */
    private void gekeken() {
        kijkt(plek.coach(), "TOESTEMMING_VRAGEN", "KINDEROPVANG", 2, 40);
        kijkt(plek.wijkcoach(), "TRAJECT_LEZEN", "TOESTEMMING", 6, 15);
        kijkt(plek.locatie().wie(AMBULANT_BEGELEIDER), "TRAJECT_LEZEN", "INZET", 7, 5);
        kijkt(plek.mentor(), "KIND_ZIEN", "KINDEROPVANG", 8, 25);
    }

    private void kijkt(Collega wie, String handeling, String grond, int dagen, int minuut) {
        pen.schrijf(new Logrij(
                pen.id(),
                Dagen.vastgelegd(pen.geleden(dagen), minuut),
                wie.id(),
                "MEDEWERKER",
                handeling,
                plek.kind(),
                grond,
                "TOEGESTAAN",
                List.of(wie.functie() + " " + wie.organisatie())));
    }

    private void hulp(Dossier dossier) {
        var wie = plek.locatie();
        var lotte = wie.wie(AMBULANT_BEGELEIDER);
        dossier.helpt(plek.coach(), "LOCATIE", pen.geleden(77), null, List.of(pen.geleden(70), pen.geleden(21)));
        dossier.helpt(plek.wijkcoach(), "LOCATIE", pen.geleden(71), null, List.of(pen.geleden(50), pen.geleden(15)));
        dossier.helpt(lotte, "LOCATIE", pen.geleden(56), null, List.of(pen.geleden(42), pen.geleden(7)));
        dossier.helpt(wie.wie(LOGOPEDIST), "LOCATIE", pen.geleden(54), null, List.of(pen.geleden(40)));
        dossier.helpt(wie.wie(JEUGDVERPLEEGKUNDIGE), "LOCATIE", pen.geleden(60), null, List.of(pen.geleden(58)));
    }

    private void eersteGesprek(Dossier dossier) {
        var dag = pen.geleden(63);
        dossier.gehouden(
                Afspraak.eerste(dag, LocalTime.of(13, 0), "THUIS", plek.mentor(), plek.coach(), plek.wijkcoach())
                        .metTolk("Arabisch"));
        dossier.doel(
                new Woorden.Doel(
                        "ONTWIKKELING",
                        "Ik wil dat Yassin zegt wat hij wil. Ook als het druk is.",
                        "Yassin vijf keer per dag om iets vraagt, met een woord of een plaatje."),
                samira,
                dag);
        dossier.doel(
                new Woorden.Doel(
                        "ERBIJ_HOREN",
                        "Ik wil dat hij in de kring blijft zitten en meezingt.",
                        "Yassin een liedje lang in de kring zit en meedoet."),
                samira,
                dag);
        dossier.doel(
                new Woorden.Doel(
                        "ONTWIKKELING",
                        "Ik wil thuis met hem spelen en praten, zonder ruzie.",
                        "Samira en Yassin elke dag tien minuten samen spelen."),
                samira,
                dag);
    }

    /** A talk four weeks ago in which two goals were looked at, and the next one in two days. */
    private void voortgang(Dossier dossier) {
        var toen = pen.geleden(28);
        var straks = Dagen.werkdag(pen.over(2));
        var lotte = plek.locatie().wie(AMBULANT_BEGELEIDER);
        var gesprek = dossier.gehouden(Afspraak.voortgang(toen, LocalTime.of(9, 30), plek.mentor(), plek.coach(), lotte)
                .metTolk("Arabisch"));
        dossier.vindt(gesprek, 0, samira, "BETER");
        dossier.vindt(gesprek, 0, plek.mentor(), "BETER");
        dossier.vindt(gesprek, 1, samira, "GELIJK");
        dossier.vindt(gesprek, 1, plek.mentor(), "BETER");
        dossier.actie("Elke dag een plaatje laten zien bij het eten", plek.mentor(), pen.geleden(62), straks, null);
        dossier.actie("Opschrijven welke woorden Yassin thuis zegt, elke zondag", samira, toen, straks, null);
        dossier.actie("Meedoen in de kring met Yassin, naast Esra", lotte, toen, straks, null);
        dossier.actie(
                "Zoeken naar een speelochtend in Malburgen", plek.wijkcoach(), toen, pen.geleden(15), pen.geleden(15));
        dossier.actie("Met Yassin naar de speelochtend, elke donderdag", samira, pen.geleden(15), straks, null);
        dossier.gepland(
                Afspraak.voortgang(straks, LocalTime.of(9, 30), plek.mentor(), plek.wijkcoach(), lotte, plek.coach())
                        .metTolk("Arabisch"));
    }
}

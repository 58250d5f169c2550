package nl.kring.regels;

import java.util.List;
import java.util.Map;

/**
 * DT1 to DT5 once more, from B and J, in plain Java and seat by seat: not as rows. It knows the words of the columns and nothing of the
 * tables.
 */
final class VlakModel {
    private static final String NIETS = "ZEGT_NIETS";

    private VlakModel() {}

    static Map<String, String> uitkomst(TabelId tabel, Map<String, String> feiten) {
        var f = new Feiten(feiten);
        return switch (tabel) {
            case DT1 -> scenario(f);
            case DT2 -> gesprek(f);
            case DT3 -> vraag(f);
            case DT3G -> tekenen(f);
            case DT4 -> voogd(f);
            case DT5 -> andereWijkcoach(f);
            case DT6, DT7, DT8, DT9, DT10 -> throw new IllegalArgumentException("Geen model van " + tabel);
        };
    }

    private record Feiten(Map<String, String> waarden) {
        boolean is(String naam, String... mogelijk) {
            return List.of(mogelijk).contains(waarden.get(naam));
        }

        boolean waar(String naam) {
            return is(naam, "true");
        }
    }

    private static Map<String, String> scenario(Feiten f) {
        if (f.is("wijkcoachBetrokken", "JA")) {
            return Map.of("scenario", "TWEE", "stap", "VRAAG_CONTACT");
        }
        if (!f.is("dientBetrokken", "JA")) {
            // AMB-10: who would rather not say is not asked again soon
            var wacht = f.is("wijkcoachBetrokken", "WIL_NIET_ZEGGEN");
            return Map.of("scenario", "GEEN", "stap", wacht ? "LEG_UIT_EN_WACHT" : "LEG_UIT");
        }
        if (f.is("houdingOuders", "HOUDT_AF")) {
            return Map.of("scenario", "DRIE", "stap", "BIED_ANONIEM_OVERLEG");
        }
        if (f.is("houdingOuders", "AKKOORD")) {
            // BSL-02: scenario 1 lasts until the talk was held
            return Map.of("scenario", "EEN", "stap", "PLAN_EERSTE_GESPREK");
        }
        return Map.of(
                "scenario", "EEN", "stap", f.is("houdingOuders", "BEDENKTIJD") ? "KOM_TERUG" : "PRAAT_MET_OUDERS");
    }

    private static Map<String, String> gesprek(Feiten f) {
        var eerste = f.is("gesprek", "EERSTE");
        var voortgang = f.is("gesprek", "VOORTGANG");
        var samen = f.waar("ambulantBegeleider") && f.waar("begeleidingOpBeschikking") && f.waar("zelfdeMens");
        return Map.ofEntries(
                // DT2.9: the voogd sits in the parental seat; BSL-14: under OTS the parents stay
                Map.entry("ouders", f.is("maatregel", "VOOGD") ? "NAAR_BEHOEFTE" : "VERPLICHT"),
                Map.entry("kinderopvang", voortgang && f.is("maatregel", "GEEN") ? "NAAR_BEHOEFTE" : "VERPLICHT"),
                Map.entry("wijkcoach", wijkcoach(f)),
                Map.entry("ambulantBegeleider", begeleider(f)),
                Map.entry("zorgaanbieder", zorgaanbieder(f)),
                Map.entry("onderzoeker", onderzoeker(f)),
                Map.entry("jeugdverpleegkundige", f.is("gesprek", "WARME_OVERDRACHT_JGZ") ? "VERPLICHT" : NIETS),
                Map.entry("voogd", stoelVanVoogd(f)),
                Map.entry("steunVanOuders", "MAG_ERBIJ"),
                Map.entry(
                        "voorwaarde",
                        eerste && f.waar("samenMetCollega")
                                ? "COLLEGA_IS_ANDER_MENS"
                                : voortgang && samen ? "EEN_UITNODIGING" : NIETS),
                Map.entry("agendapunt", voortgang && f.is("onderzoek", "TOEGEKEND") ? "RESULTATEN_DELEN" : NIETS));
    }

    private static String wijkcoach(Feiten f) {
        if (!f.is("maatregel", "GEEN") && f.waar("wijkcoachTerug")) {
            return "NIET";
        }
        if (f.is("gesprek", "WARME_OVERDRACHT_JGZ")) {
            return NIETS;
        }
        return f.is("gesprek", "VOORTGANG") ? "NAAR_BEHOEFTE" : "VERPLICHT";
    }

    private static String begeleider(Feiten f) {
        if (f.is("gesprek", "WARME_OVERDRACHT_JGZ")) {
            return NIETS;
        }
        if (!f.is("gesprek", "VOORTGANG") && !f.waar("oudersVragenErom")) {
            return "NIET";
        }
        return f.waar("ambulantBegeleider") ? "MAG_ERBIJ" : NIETS;
    }

    private static String zorgaanbieder(Feiten f) {
        if (f.is("gesprek", "EERSTE")) {
            return "NIET";
        }
        if (f.is("gesprek", "WARME_OVERDRACHT") && !f.waar("oudersVragenErom")) {
            return "NIET";
        }
        return !f.is("gesprek", "WARME_OVERDRACHT_JGZ") && f.waar("begeleidingOpBeschikking") ? "MAG_ERBIJ" : NIETS;
    }

    private static String onderzoeker(Feiten f) {
        if (!f.is("gesprek", "VOORTGANG") || f.is("onderzoek", "GEEN")) {
            return NIETS;
        }
        return f.waar("oudersVragenErom") ? "MAG_ERBIJ" : "NIET";
    }

    private static String stoelVanVoogd(Feiten f) {
        if (f.is("maatregel", "GEEN")) {
            return NIETS;
        }
        return f.is("maatregel", "VOOGD") ? "VERPLICHT" : "UITGENODIGD";
    }

    private static Map<String, String> vraag(Feiten f) {
        return switch (f.waarden().get("situatie")) {
            case "CONTACT_VANUIT_OPVANG", "TOCH_HERKENBAAR" -> mag("OPVANG", "CONTACT_KOV_WIJKCOACH", "GEEN_CONTACT");
            case "CONTACT_VANUIT_WIJKCOACH" -> mag("WIJKCOACH", "CONTACT_WIJKCOACH_KOV", "GEEN_CONTACT");
            case "HOGER_NIVEAU" ->
                f.waar("reden")
                        ? mag("WIE_VOORSTELT", "ZELFDE_DOEL", "NIVEAU_BLIJFT")
                        : antwoord("MAG_NIET", "NIEMAND", "ZELFDE_DOEL", "NIVEAU_BLIJFT");
            case "SAMEN_PRATEN" -> mag("WIE_VOORSTELT", "GEZAMENLIJK_GESPREK", "GEEN_GESPREK");
            case "OUDERS_VERTELLEN_ZELF" ->
                antwoord("NIET_NODIG", "NIEMAND", "OUDER_DEELT_ZELF", "OUDERS_VERTELLEN_ZELF");
            case "ONDERZOEK_DELEN" -> mag("WIJKCOACH", "DELEN_ONDERZOEK", "BLIJFT_BUITEN_KRING");
            case "THUISINZET" -> mag("OPVANG", "THUISINZET_AFSTEMMING_WIJKCOACH", "NIET_AFGESTEMD");
            case "ANDERE_DESKUNDIGE" -> mag("WIE_DEELT", "EIGEN_DOEL", "NIET_GEDEELD");
            case "OPNIEUW_VRAGEN" ->
                opnieuw(f)
                        ? mag("WIE_EERDER_VROEG", "ZELFDE_DOEL", "ANTWOORD_BLIJFT")
                        : antwoord("MAG_NIET", "NIEMAND", "ZELFDE_DOEL", "ANTWOORD_BLIJFT");
            case "BEGELEIDER_VOORLIGGEND" -> mag("COACH", "INZET_AMBULANT_BEGELEIDER", "ALLEEN_ZONDER_KIND");
            case "ZONDER_KIND", "ANONIEM" -> antwoord("NIET_NODIG", "NIEMAND", "GEEN", "NIETS");
            case "VEILIGHEID", "VRAAG_VAN_GI" -> antwoord("NIET_NODIG", "NIEMAND", "GEEN", "EIGEN_REGELS");
            default -> throw new IllegalArgumentException("Onbekende situatie: " + f);
        };
    }

    /** DT3.9: a reason, and time passed or a new fact; after "do not ask again" only a new fact. */
    private static boolean opnieuw(Feiten f) {
        var mag = f.waar("afgekoeld") || f.waar("nieuwFeit");
        if (f.waar("vraagNietMeer")) {
            mag = f.waar("nieuwFeit");
        }
        return f.waar("reden") && mag;
    }

    private static Map<String, String> mag(String wie, String doel, String zonderJa) {
        return antwoord("MAG", wie, doel, zonderJa);
    }

    private static Map<String, String> antwoord(String vraag, String wie, String doel, String zonderJa) {
        return Map.of("vraag", vraag, "vraagt", wie, "doel", doel, "zonderJa", zonderJa);
    }

    private static Map<String, String> tekenen(Feiten f) {
        if (f.waar("inOnderzoek") || f.is("gezag", "TIJDELIJK_GEEN_GEZAG", "GEZAG_NIET_TE_BEPALEN")) {
            return Map.of("tekenen", "NIEMAND", "stand", "GEBLOKKEERD", "wordtGehoord", "NIEMAND");
        }
        var voogdij = f.is("gezag", "VOOGDIJ");
        var toezicht = !voogdij && f.waar("ondertoezicht");
        var samen = f.is("gezag", "GEZAMENLIJK_OUDERLIJK_GEZAG", "GEZAMENLIJK_GEZAG");
        var oneens = f.is("antwoorden", "ONEENS");
        // DT3.G7 asks for two who sign and no measure
        var onbereikt = f.is("antwoorden", "EEN_NIET_BEREIKT") && samen && !toezicht;
        return Map.of(
                "tekenen", oneens || onbereikt ? "ALLE_GEZAGHEBBENDEN" : ondertekenaars(f, toezicht),
                "stand", oneens ? "NEE" : onbereikt ? "GEDEELTELIJK" : "NAAR_ANTWOORDEN",
                "wordtGehoord", toezicht ? "GEZINSVOOGD" : "NIEMAND");
    }

    private static String ondertekenaars(Feiten f, boolean toezicht) {
        return switch (f.waarden().get("gezag")) {
            case "VOOGDIJ" -> "VOOGDEN";
            // gezag remains under a measure, also that of the other who shares it
            case "GEZAMENLIJK_GEZAG" -> "OUDER_EN_ANDER";
            case "EENHOOFDIG_OUDERLIJK_GEZAG" -> toezicht ? "OUDERS_MET_GEZAG" : "DEZE_OUDER";
            default -> toezicht ? "OUDERS_MET_GEZAG" : "BEIDE_OUDERS";
        };
    }

    private static Map<String, String> voogd(Feiten f) {
        var bekend = f.waar("bekendBijWijkcoach");
        return switch (f.waarden().get("maatregel")) {
            case "GEEN", "ONBEKEND" -> maatregel("OUDERS", "GEWOON", "OUDERS", "VRAAG_BIJ_PLAATSING", "UIT");
            // a wijkcoach who never knew has nothing to take back, and learns nothing now (BSL-14)
            case "BEEINDIGD" ->
                bekend
                        ? maatregel("OUDERS", "TERUG_NA_OVERLEG", "GEZAGHEBBENDEN", "BEKIJK_WERK_OPNIEUW", "UIT")
                        : maatregel("OUDERS", "GEWOON", "GEZAGHEBBENDEN", "GEEN", "UIT");
            case "OTS", "VOORLOPIGE_OTS" ->
                bekend
                        ? maatregel("GEZINSVOOGD", "STAPJE_TERUG", "OUDERS", "CONTACT_GEZINSVOOGD", "AAN")
                        : maatregel("GEZINSVOOGD", "GEWOON", "OUDERS", "LAAT_WIJKCOACH_WETEN", "UIT");
            case "VOOGD_INSTELLING" ->
                bekend
                        ? maatregel("VOOGD", "STAPJE_TERUG", "VOOGD", "CONTACT_VOOGD", "AAN")
                        : maatregel("VOOGD", "GEWOON", "VOOGD", "LAAT_WIJKCOACH_WETEN", "UIT");
            // BSL-13: a human decides
            case "VOOGD_PERSOON" ->
                bekend
                        ? maatregel("VOOGD", "MENS_BESLIST", "VOOGD", "CONTACT_VOOGD", "UIT")
                        : maatregel("VOOGD", "GEWOON", "VOOGD", "LAAT_WIJKCOACH_WETEN", "UIT");
            default -> throw new IllegalArgumentException("Onbekende maatregel: " + f);
        };
    }

    private static Map<String, String> maatregel(
            String aanspreekpunt, String wijkcoach, String toestemming, String stap, String kanaalwacht) {
        return Map.of(
                "aanspreekpunt", aanspreekpunt,
                "wijkcoach", wijkcoach,
                "toestemmingVan", toestemming,
                "stap", stap,
                "kanaalwacht", kanaalwacht);
    }

    private static Map<String, String> andereWijkcoach(Feiten f) {
        var ja = f.waar("toestemming");
        var andere = f.is("wijkcoachVanGezin", "ANDERE");
        return Map.of(
                "handelt", handelt(f),
                "stemtAf", f.waar("voogd") ? "NIET" : andere && ja ? "VERPLICHT" : NIETS,
                "locatieZiet", locatieZiet(f),
                "kanaalwacht", f.waar("voogd") ? "AAN" : NIETS,
                "waarneming", f.waar("locatieHeeftWijkcoach") ? NIETS : "PLAATSVERVANGER_OF_WIJKTEAM");
    }

    private static String handelt(Feiten f) {
        if (f.waar("voogd")) {
            return "VOOGD";
        }
        if (!f.waar("toestemming") || f.is("wijkcoachVanGezin", "ONBEKEND")) {
            return "NIEMAND";
        }
        return f.is("wijkcoachVanGezin", "ANDERE") ? "WIJKCOACH_GEZIN" : "WIJKCOACH_LOCATIE";
    }

    private static String locatieZiet(Feiten f) {
        var ja = f.waar("toestemming");
        return switch (f.waarden().get("wijkcoachVanGezin")) {
            case "DEZELFDE" -> ja ? "VOLGENS_TOESTEMMING" : "NIETS";
            // BSL-16: no signal where it would say who it is
            case "ANDERE" -> ja ? "AFSTEMMING" : f.waar("signaalMag") ? "ALLEEN_SIGNAAL" : "NIETS";
            // DT5.3 is for one organisation: another municipality's is not
            case "ANDERE_GEMEENTE" -> ja ? "AFSTEMMING" : "NIETS";
            default -> "NIETS";
        };
    }
}

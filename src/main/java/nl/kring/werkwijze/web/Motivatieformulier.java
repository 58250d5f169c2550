package nl.kring.werkwijze.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.kring.platform.Ids;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Velden;
import nl.kring.platform.web.Veldfout;
import nl.kring.werkwijze.Houding;
import nl.kring.werkwijze.LegMotivatieVast;
import nl.kring.werkwijze.LegMotivatieVast.Uitspraak;
import nl.kring.werkwijze.MotivatieResultaat;
import nl.kring.werkwijze.MotivatieResultaat.Bezwaar;
import nl.kring.werkwijze.MotivatiegesprekId;
import nl.kring.werkwijze.WijkcoachBekijken.Wijkcoachdossier;

/**
 * The form to record a talk about a wijkcoach, as it came in.
 *
 * @param opdracht absent while something is missing; then {@code invoer} says what
 */
record Motivatieformulier(Invoer invoer, Optional<LegMotivatieVast> opdracht) {
    private static final int HOOGSTENS = 2000;

    static Invoer leeg(Wijkcoachdossier dossier) {
        var waarden = new LinkedHashMap<String, String>();
        Wijkcoachwoorden.ouders(dossier)
                .forEach(wie -> waarden.put(
                        "uitspraak-" + wie.id(), MotivatiegesprekId.nieuw().toString()));
        return Invoer.van(waarden);
    }

    static Motivatieformulier lees(Invoer getypt, Wijkcoachdossier dossier) {
        var velden = new Velden(getypt);
        var op = velden.dag("op", "Vul de dag in, zoals 24-11-2026.");
        var terug = velden.dagOfLeeg("terugkomen");
        var belang = velden.tekstOfLeeg("belang", HOOGSTENS);
        if (!velden.klopt()) {
            return new Motivatieformulier(velden.terug(), Optional.empty());
        }
        return new Motivatieformulier(
                getypt,
                Optional.of(new LegMotivatieVast(
                        dossier.kind().id(),
                        dossier.kind().plaats().id(),
                        op.orElseThrow(),
                        belang == null ? "" : belang,
                        terug.orElse(null),
                        uitspraken(velden, dossier),
                        Beoordeelformulier.versie(getypt))));
    }

    /** Who was not there has no choice made, and says nothing. */
    private static List<Uitspraak> uitspraken(Velden velden, Wijkcoachdossier dossier) {
        var uitspraken = new ArrayList<Uitspraak>();
        for (var wie : Wijkcoachwoorden.ouders(dossier)) {
            velden.keuzeOfLeeg("houding-" + wie.id(), Houding.class)
                    .filter(houding -> houding != Houding.NIET_GEVRAAGD)
                    .ifPresent(houding -> uitspraken.add(new Uitspraak(
                            Ids.lees(velden.waarde("uitspraak-" + wie.id()))
                                    .map(MotivatiegesprekId::new)
                                    .orElseGet(MotivatiegesprekId::nieuw),
                            wie.id(),
                            houding)));
        }
        return List.copyOf(uitspraken);
    }

    static List<Veldfout> fouten(MotivatieResultaat resultaat, Wijkcoachdossier dossier) {
        return switch (resultaat) {
            case MotivatieResultaat.Vastgelegd _ -> List.of();
            case MotivatieResultaat.InmiddelsGewijzigd gewijzigd -> List.of(Inmiddels.fout(gewijzigd.nu()));
            case MotivatieResultaat.NogNiet nogNiet ->
                nogNiet.bezwaren().stream()
                        .map(bezwaar -> fout(bezwaar, dossier))
                        .toList();
        };
    }

    private static Veldfout fout(Bezwaar bezwaar, Wijkcoachdossier dossier) {
        return switch (bezwaar) {
            case NIET_AAN_DE_ORDE ->
                new Veldfout(
                        "", "Er is nu geen gesprek over een wijkcoach nodig. Kijk eerst of een wijkcoach nodig is.");
            case NIEMAND_GESPROKEN -> new Veldfout(eersteOuder(dossier), "Kies hoe de ouders erover denken.");
            case OUDER_ONBEKEND -> new Veldfout(eersteOuder(dossier), "Kies iemand die nu over het kind beslist.");
            case BELANG_ONTBREEKT ->
                new Veldfout("belang", "Schrijf op waarom een wijkcoach goed is voor het kind. De ouders lezen dit.");
            case BELANG_TE_LANG -> new Veldfout("belang", "Maak dit korter: hoogstens 2000 tekens.");
            case OP_IN_DE_TOEKOMST -> new Veldfout("op", "Deze dag moet nog komen. Kies vandaag of eerder.");
            case OP_TE_LANG_GELEDEN -> new Veldfout("op", "Deze dag is meer dan een jaar geleden. Klopt het jaar?");
            case TERUGKOMEN_ONTBREEKT ->
                new Veldfout(
                        "terugkomen",
                        "Kies de dag waarop jullie verder praten. Zo weten de ouders waar zij aan toe zijn.");
            case TERUGKOMEN_IN_HET_VERLEDEN ->
                new Veldfout("terugkomen", "Deze dag is voorbij. Kies vandaag of later.");
            case TERUGKOMEN_TE_VER ->
                new Veldfout("terugkomen", "Deze dag is te ver weg. Kies een dag binnen een jaar.");
        };
    }

    private static String eersteOuder(Wijkcoachdossier dossier) {
        return Wijkcoachwoorden.ouders(dossier).stream()
                .findFirst()
                .map(wie -> "houding-" + wie.id())
                .orElse("");
    }
}

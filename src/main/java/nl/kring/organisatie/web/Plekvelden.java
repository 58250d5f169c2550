package nl.kring.organisatie.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kring.organisatie.GroepId;
import nl.kring.organisatie.LocatieId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.organisatie.inrichten.Inrichting.Overzicht;
import nl.kring.organisatie.inrichten.NieuweGroep;
import nl.kring.organisatie.inrichten.NieuweLocatie;
import nl.kring.organisatie.inrichten.NieuweOrganisatie;
import nl.kring.organisatie.inrichten.Organisatieregel;
import nl.kring.platform.web.Keuze;
import nl.kring.platform.web.Velden;

/** The fields of the forms for organisations, locations and groups. */
final class Plekvelden {
    private static final int NAAM_HOOGSTENS = 200;
    private static final int NUMMER_HOOGSTENS = 50;

    private Plekvelden() {}

    private enum JaNee {
        JA,
        NEE
    }

    static Optional<NieuweOrganisatie> organisatie(Velden velden) {
        var naam = velden.regel("naam", "Vul de naam van de organisatie in.", NAAM_HOOGSTENS);
        var soort = velden.keuze("soort", Organisatiesoort.class, "Kies wat voor organisatie het is.");
        var telefoon = velden.regelOfLeeg("telefoon", NUMMER_HOOGSTENS);
        return soort.filter(_ -> velden.klopt())
                .map(deze -> new NieuweOrganisatie(OrganisatieId.lees(velden.waarde("id")), naam, deze, telefoon));
    }

    static List<Keuze> soorten() {
        return Arrays.stream(Organisatiesoort.values())
                .map(soort -> new Keuze(soort.name(), soort.naam()))
                .toList();
    }

    static Optional<NieuweLocatie> locatie(Velden velden, Overzicht overzicht) {
        var naam = velden.regel("naam", "Vul de naam van de locatie in.", NAAM_HOOGSTENS);
        var houder = houder(velden, overzicht);
        var adres = velden.regelOfLeeg("adres", NAAM_HOOGSTENS);
        var wijk = overzicht.wijken().stream()
                .filter(deze -> deze.code().equals(velden.waarde("wijk")))
                .findFirst();
        var ve = velden.keuze("ve", JaNee.class, "Kies ja of nee.");
        if (!velden.klopt() || houder.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NieuweLocatie(
                LocatieId.lees(velden.waarde("id")),
                houder.get().id(),
                naam,
                adres,
                wijk.map(deze -> deze.code()).orElse(null),
                ve.orElseThrow() == JaNee.JA));
    }

    private static Optional<Organisatieregel> houder(Velden velden, Overzicht overzicht) {
        var gekozen = overzicht.organisaties().stream()
                .filter(deze -> deze.soort() == Organisatiesoort.KINDEROPVANG
                        && deze.id().toString().equals(velden.waarde("houder")))
                .findFirst();
        if (gekozen.isEmpty()) {
            velden.fout("houder", "Kies van welke kinderopvang de locatie is.");
        }
        return gekozen;
    }

    static List<Keuze> houders(Overzicht overzicht) {
        return overzicht.organisaties().stream()
                .filter(deze -> deze.soort() == Organisatiesoort.KINDEROPVANG)
                .map(deze -> new Keuze(deze.id().toString(), deze.naam()))
                .toList();
    }

    static List<Keuze> wijken(Overzicht overzicht) {
        return overzicht.wijken().stream()
                .map(wijk -> new Keuze(wijk.code(), wijk.naam()))
                .toList();
    }

    static Optional<NieuweGroep> groep(Velden velden, LocatieId locatie) {
        var naam = velden.regel("naam", "Vul de naam van de groep in.", NAAM_HOOGSTENS);
        var ve = velden.keuze("ve", JaNee.class, "Kies ja of nee.");
        return ve.filter(_ -> velden.klopt())
                .map(deze -> new NieuweGroep(GroepId.lees(velden.waarde("id")), locatie, naam, deze == JaNee.JA));
    }
}

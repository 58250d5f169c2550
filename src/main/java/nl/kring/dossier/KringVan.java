package nl.kring.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.kring.inzet.Inzet;
import nl.kring.kind.Kindbeeld;
import nl.kring.kringbeeld.Kringpersoon;
import nl.kring.kringbeeld.Organisatiesoort;
import nl.kring.kringbeeld.Ring;
import nl.kring.kringbeeld.Staat;
import nl.kring.organisatie.Medewerker;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Functie;
import nl.kring.platform.Letters;
import nl.kring.toestemming.ContactNiveau;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where in the kring around a child. Nearer means doing more together (design rules 5.2 and 5.9): the childcare and
 * the daily helpers closest, a wijkcoach as far as the parents' yes reaches. A person stands in it once, however many hats.
 */
final class KringVan {
    /** Who stepped back stays in sight for a while, then leaves the picture. */
    private static final int TERUG_DAGEN = 90;

    private final Lezer lezer;
    private final LocalDate vandaag;
    private final @Nullable MedewerkerId casemanager;
    private final Map<String, Kringpersoon> personen = new HashMap<>();
    private final List<String> volgorde = new ArrayList<>();

    private KringVan(Lezer lezer, LocalDate vandaag, @Nullable MedewerkerId casemanager) {
        this.lezer = lezer;
        this.vandaag = vandaag;
        this.casemanager = casemanager;
    }

    /**
     * @param casemanager whose role says so as well, next to the own function
     * @param niveaus how far the parents' yes reaches for each wijkcoach; absent without one
     * @param rust whether this wijkcoach steps back for a (gezins)voogd
     * @param gevraagd the wijkcoach about whom the parents are still thinking
     */
    static List<Kringpersoon> om(
            Kindbeeld kind,
            Lezer lezer,
            @Nullable MedewerkerId casemanager,
            List<Inzet> inzetten,
            LocalDate vandaag,
            Map<MedewerkerId, ContactNiveau> niveaus,
            @Nullable Medewerker gevraagd,
            Predicate<MedewerkerId> rust) {
        var kring = new KringVan(lezer, vandaag, casemanager);
        kring.gezin(kind);
        kring.mentor(kind);
        inzetten.forEach(inzet -> kring.hulp(inzet, niveaus.get(inzet.medewerker()), rust.test(inzet.medewerker())));
        if (gevraagd != null) {
            kring.erbij(new Kringpersoon(
                    gevraagd.id().toString(),
                    gevraagd.initialen(),
                    gevraagd.roepnaam(),
                    lezer.functie(gevraagd.functie()),
                    Organisatiesoort.WIJKTEAM,
                    Ring.WEET_VAN_ELKAAR,
                    Staat.NOG_GEEN_JA,
                    adres(gevraagd.id().toString())));
        }
        return kring.volgorde.stream().map(kring.personen::get).toList();
    }

    private void gezin(Kindbeeld kind) {
        kind.gezag()
                .forEach(ouder -> erbij(new Kringpersoon(
                        ouder.id().toString(),
                        Letters.begin(ouder.roepnaam(), 1),
                        ouder.roepnaam(),
                        lezer.woorden().zegVan("relatie", ouder.relatie()),
                        Organisatiesoort.GEZIN,
                        Ring.GEZIN,
                        Staat.ACTIEF,
                        adres(ouder.id().toString()))));
    }

    private void mentor(Kindbeeld kind) {
        var mentor = kind.plaats().mentor();
        var naam = kind.plaats().mentornaam();
        if (mentor != null && naam != null) {
            erbij(new Kringpersoon(
                    mentor.toString(),
                    Letters.begin(naam, 2),
                    naam,
                    lezer.woorden().zeg("kring.mentor"),
                    Organisatiesoort.KINDEROPVANG,
                    Ring.NAUW_SAMEN,
                    Staat.ACTIEF,
                    adres(mentor.toString())));
        }
    }

    private void hulp(Inzet inzet, @Nullable ContactNiveau niveau, boolean rust) {
        var tot = inzet.tot();
        var terug = tot != null && tot.isBefore(vandaag) || rust && inzet.functie() == Functie.WIJKCOACH;
        if (tot != null && tot.plusDays(TERUG_DAGEN).isBefore(vandaag)) {
            return;
        }
        var id = inzet.medewerker().toString();
        erbij(new Kringpersoon(
                id,
                Letters.begin(inzet.roepnaam(), 2),
                inzet.roepnaam(),
                rol(inzet),
                soort(inzet.soort()),
                terug ? Ring.WEET_VAN_ELKAAR : ring(inzet.functie(), niveau),
                terug ? Staat.STAPTE_TERUG : staat(inzet.functie(), niveau),
                adres(id)));
    }

    /** A wijkcoach is in it by the parents' yes alone, whatever was registered. */
    private static Staat staat(Functie functie, @Nullable ContactNiveau niveau) {
        return functie == Functie.WIJKCOACH && niveau == null ? Staat.NOG_GEEN_JA : Staat.ACTIEF;
    }

    private String rol(Inzet inzet) {
        var rol = inzet.functie() == Functie.COACH && !lezer.isOuder() ? "coach" : lezer.functie(inzet.functie());
        return inzet.medewerker().equals(casemanager) ? rol + ", casemanager" : rol;
    }

    private static Ring ring(Functie functie, @Nullable ContactNiveau niveau) {
        return switch (functie) {
            case COACH, AMBULANT_BEGELEIDER, ZORGAANBIEDER, THUISONDERSTEUNER -> Ring.NAUW_SAMEN;
            case LOGOPEDIST -> Ring.STEMT_AF;
            case WIJKCOACH -> ringVan(niveau);
            case PEDAGOGISCH_MEDEWERKER,
                    LOCATIEMANAGER,
                    JEUGDVERPLEEGKUNDIGE,
                    GEZINSVOOGD,
                    PAS_COORDINATOR,
                    PROJECTLEIDER,
                    BEHEERDER,
                    PRIVACY_OFFICER,
                    WERKGROEP,
                    TEKENBEVOEGDE -> Ring.WEET_VAN_ELKAAR;
        };
    }

    /** GEZAMENLIJK_GESPREK has no ring of its own: that consent is for one talk (design rule 5.2). */
    private static Ring ringVan(@Nullable ContactNiveau niveau) {
        return switch (niveau) {
            case null -> Ring.WEET_VAN_ELKAAR;
            case WETEN_VAN_ELKAAR -> Ring.WEET_VAN_ELKAAR;
            case AFSTEMMING, GEZAMENLIJK_GESPREK -> Ring.STEMT_AF;
            case INTENSIEVE_SAMENWERKING -> Ring.NAUW_SAMEN;
        };
    }

    /** With two hats the running one counts, and of two running ones the nearest to the child. */
    private void erbij(Kringpersoon persoon) {
        var al = personen.get(persoon.id());
        if (al == null) {
            volgorde.add(persoon.id());
            personen.put(persoon.id(), persoon);
        } else if (dichterbij(persoon, al)) {
            personen.put(persoon.id(), persoon);
        }
    }

    private static boolean dichterbij(Kringpersoon nieuw, Kringpersoon al) {
        if (nieuw.staat() != al.staat()) {
            return nieuw.staat() == Staat.ACTIEF;
        }
        return nieuw.ring().compareTo(al.ring()) < 0;
    }

    private static Organisatiesoort soort(nl.kring.organisatie.Organisatiesoort soort) {
        return switch (soort) {
            case GEMEENTE -> Organisatiesoort.GEMEENTE;
            case KINDEROPVANG -> Organisatiesoort.KINDEROPVANG;
            case JGZ -> Organisatiesoort.JGZ;
            case JEUGDZORGAANBIEDER, AUDIOLOGISCH_CENTRUM -> Organisatiesoort.JEUGDZORG;
            case STICHTING_PAS -> Organisatiesoort.PAS;
            case WIJKTEAM -> Organisatiesoort.WIJKTEAM;
            case GECERTIFICEERDE_INSTELLING -> Organisatiesoort.GI;
            case SCHOOL -> Organisatiesoort.ONDERWIJS;
        };
    }

    private static String adres(String id) {
        return "#p-" + id;
    }
}

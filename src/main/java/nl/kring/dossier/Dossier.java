package nl.kring.dossier;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.kring.inzet.Inzet;
import nl.kring.kind.Kindbeeld;
import nl.kring.kringbeeld.Kringpersoon;
import nl.kring.organisatie.Wand.Gezicht;
import nl.kring.platform.web.DoelKaart;
import nl.kring.platform.web.VerloopStap;
import nl.kring.toestemming.Herhaling;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.traject.Actie;
import nl.kring.traject.Eigenaar;
import nl.kring.traject.Thuiswoord;
import nl.kring.traject.Traject;
import nl.kring.werkwijze.Scenariobepaling;
import nl.kring.werkwijze.Voogdbeeld;
import nl.kring.werkwijze.Voorrang;
import nl.kring.werkwijze.Vraagruimte;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of a traject shows, as far as its reader may know it.
 *
 * @param beslist "moeder Samira beslist", and to herself "u beslist"
 * @param thuis what parents see at home, in their own words; empty for who may not read it
 * @param voogd who comes first where there is a (gezins)voogd, and whose work rests then (DT4)
 * @param gezichten who is around the child, as they show themselves; for parents only, who meet them there
 */
public record Dossier(
        Kindbeeld kind,
        String beslist,
        Traject traject,
        LocalDate vandaag,
        List<DoelKaart> doelen,
        List<Actie> acties,
        Kring kring,
        List<Gezicht> gezichten,
        List<Inzet> hulp,
        List<Gebeurtenis> tijdlijn,
        WatNuBlok watNu,
        List<Thuiswoord> thuis,
        List<Weetregel> wieWeetWat,
        Contact contact,
        Optional<Voogdbeeld> voogd,
        Mag mag) {

    public Dossier {
        doelen = List.copyOf(doelen);
        acties = List.copyOf(acties);
        gezichten = List.copyOf(gezichten);
        hulp = List.copyOf(hulp);
        tijdlijn = List.copyOf(tijdlijn);
        thuis = List.copyOf(thuis);
        wieWeetWat = List.copyOf(wieWeetWat);
    }

    /** Whether this was agreed with a wijkcoach who steps back: it stays, and waits. */
    public boolean rust(Actie actie) {
        return actie.eigenaar() instanceof Eigenaar.Werker werker
                && voogd.filter(dit -> dit.rust(werker.id().toString())).isPresent();
    }

    /**
     * Contact with a wijkcoach.
     *
     * @param vragen what the parents were asked and what each answered, the newest first; empty for who may not know, and for the
     *     parents, who answer elsewhere
     * @param herhaling whether the parents may be asked again now (DT3.9)
     * @param ruimte whether to offer that
     */
    public record Contact(List<Toestemmingsbeeld> vragen, Herhaling herhaling, Vraagruimte ruimte) {
        public Contact {
            vragen = List.copyOf(vragen);
        }

        Contact zonderVragen() {
            return new Contact(List.of(), herhaling, ruimte);
        }
    }

    /** The two drawings, with every text in them made safe by kringbeeld, and the list that says the same. */
    public record Kring(Content breed, Content smal, List<Kringpersoon> personen, List<String> vanBuiten) {
        public Kring {
            personen = List.copyOf(personen);
            vanBuiten = List.copyOf(vanBuiten);
        }
    }

    /**
     * Something that happened, as the timeline tells it.
     *
     * @param om the day, with the hour as far as it is known: what orders a day
     * @param getypt what somebody wrote, never translated; empty for most
     */
    public record Gebeurtenis(LocalDateTime om, String kop, String zin, String getypt) {
        Gebeurtenis(LocalDateTime om, String kop, String zin) {
            this(om, kop, zin, "");
        }

        public LocalDate op() {
            return om.toLocalDate();
        }
    }

    /**
     * @param eerst what speaks first (BSL-01); absent for who may not know
     * @param waarom how the scenario came about; empty for who may not know
     */
    public record WatNuBlok(
            @Nullable String scenario,
            Voorrang.@Nullable Laag eerst,
            List<VerloopStap> stappen,
            List<Scenariobepaling> waarom) {
        public WatNuBlok {
            stappen = List.copyOf(stappen);
            waarom = List.copyOf(waarom);
        }

        /** Nothing to do and nothing to tell: such as for who helps and may not know of the scenario. */
        public boolean leeg() {
            return stappen.isEmpty() && waarom.isEmpty();
        }
    }

    /** Who may know what, and until when. */
    public record Weetregel(
            String vorm,
            String letters,
            String wie,
            String wat,
            @Nullable String stand,
            @Nullable String adres) {}

    /** What the reader may do from here. */
    public record Mag(
            boolean plannen, boolean hulp, boolean contact, boolean afronden, boolean wijkcoach, boolean toestemming) {}
}

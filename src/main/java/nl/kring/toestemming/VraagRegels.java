package nl.kring.toestemming;

import static nl.kring.toestemming.VraagResultaat.Bezwaar.AANLEIDING_ONTBREEKT;
import static nl.kring.toestemming.VraagResultaat.Bezwaar.BELANG_ONTBREEKT;
import static nl.kring.toestemming.VraagResultaat.Bezwaar.BELANG_TE_LANG;
import static nl.kring.toestemming.VraagResultaat.Bezwaar.EINDE_IN_HET_VERLEDEN;
import static nl.kring.toestemming.VraagResultaat.Bezwaar.EINDE_TE_VER;
import static nl.kring.toestemming.VraagResultaat.Bezwaar.GEGEVENS_ONTBREKEN;
import static nl.kring.toestemming.VraagResultaat.Bezwaar.GEZAG_ONDUIDELIJK;
import static nl.kring.toestemming.VraagResultaat.Bezwaar.RICHTING_ONTBREEKT;
import static nl.kring.toestemming.VraagResultaat.Bezwaar.WIJKCOACH_ONBEKEND;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.organisatie.Medewerker;
import nl.kring.toestemming.VraagResultaat.Bezwaar;

/** When the parents may be asked. The whole list of reasons not to stands here; waiting time is in {@link HerhaalRegels}. */
final class VraagRegels {
    static final int BELANG_HOOGSTENS = 2000;

    private VraagRegels() {}

    /** @param wijkcoaches who works today as wijkcoach at a wijkteam */
    static List<Bezwaar> bezwaren(
            VraagToestemming opdracht,
            Ondertekenaars ondertekenaars,
            Collection<Medewerker> wijkcoaches,
            LocalDate vandaag) {
        return Stream.of(
                        wanneer(ondertekenaars == Ondertekenaars.NIEMAND, GEZAG_ONDUIDELIJK),
                        wanneer(wijkcoaches.stream().noneMatch(wie -> isGevraagd(wie, opdracht)), WIJKCOACH_ONBEKEND),
                        wanneer(opdracht.bereik().richtingen().isEmpty(), RICHTING_ONTBREEKT),
                        wanneer(
                                opdracht.bereik().niveau().reiktTot(ContactNiveau.AFSTEMMING)
                                        && opdracht.bereik().gegevens().isEmpty(),
                                GEGEVENS_ONTBREKEN),
                        wanneer(opdracht.reden().belang().isBlank(), BELANG_ONTBREEKT),
                        wanneer(opdracht.reden().belang().length() > BELANG_HOOGSTENS, BELANG_TE_LANG),
                        wanneer(mistAanleiding(opdracht), AANLEIDING_ONTBREEKT),
                        wanneer(opdracht.bereik().tot().isBefore(vandaag), EINDE_IN_HET_VERLEDEN),
                        wanneer(opdracht.bereik().tot().isAfter(laatsteDag(vandaag)), EINDE_TE_VER))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Working closely together is proposed by a professional only for one of three reasons, with words (BSL-09). */
    private static boolean mistAanleiding(VraagToestemming opdracht) {
        var uitleg = opdracht.reden().aanleidingUitleg();
        return opdracht.bereik().niveau() == ContactNiveau.INTENSIEVE_SAMENWERKING
                && (opdracht.reden().aanleiding() == null || uitleg == null || uitleg.isBlank());
    }

    /** A yes lasts a year at most; then the parents are asked anew. */
    static LocalDate laatsteDag(LocalDate vandaag) {
        return vandaag.plusYears(1);
    }

    /** A question to the same party that is still open, or in effect this far already (BSL-02). A later last day is no new question. */
    static Optional<Toestemmingsbeeld> isErAl(VraagToestemming opdracht, Collection<Toestemmingsbeeld> eerder) {
        return eerder.stream()
                .filter(beeld -> beeld.vraag().ontvanger().equals(opdracht.wijkteam()))
                .filter(beeld -> switch (beeld.stand()) {
                    case Toestemmingstand.Wacht _ -> true;
                    case Toestemmingstand.Gedeeltelijk _ -> true;
                    case Toestemmingstand.Werkzaam werkzaam -> isAlGegeven(werkzaam.bereik(), opdracht.bereik());
                    case Toestemmingstand.Nee _ -> false;
                    case Toestemmingstand.Geblokkeerd _ -> false;
                    case Toestemmingstand.Verlopen _ -> false;
                })
                .findFirst();
    }

    private static boolean isAlGegeven(Bereik gegeven, Bereik gevraagd) {
        return gegeven.omvat(new Bereik(gevraagd.niveau(), gevraagd.richtingen(), gevraagd.gegevens(), gegeven.tot()));
    }

    private static boolean isGevraagd(Medewerker wie, VraagToestemming opdracht) {
        return wie.id().equals(opdracht.wijkcoach()) && wie.organisatie().equals(opdracht.wijkteam());
    }

    private static Optional<Bezwaar> wanneer(boolean waar, Bezwaar bezwaar) {
        return waar ? Optional.of(bezwaar) : Optional.empty();
    }
}

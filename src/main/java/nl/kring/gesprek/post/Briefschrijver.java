package nl.kring.gesprek.post;

import java.time.Clock;
import nl.kring.gesprek.Moment;
import nl.kring.platform.Tijd;
import nl.kring.platform.agenda.Methode;
import org.springframework.stereotype.Component;

/** Makes the words of a letter, at the moment that it goes. Mail is read by others too: nothing in it says about whom it is. */
@Component
final class Briefschrijver {
    private final Agendapunt agendapunt;
    private final Postadres adres;
    private final Clock klok;

    Briefschrijver(Agendapunt agendapunt, Postadres adres, Clock klok) {
        this.agendapunt = agendapunt;
        this.adres = adres;
        this.klok = klok;
    }

    /** @throws IllegalArgumentException when the address is no mail address */
    Brief schrijf(Post post) {
        var ouder = post.gegevens().voorOuder();
        if (post.isInHetKort()) {
            return intrekking(post);
        }
        return switch (post.soort()) {
            case UITNODIGING -> metAgenda(post, klaar(ouder), Methode.REQUEST);
            case WIJZIGING ->
                metAgenda(
                        post, post.eersteKeer() ? klaar(ouder) : "Een afspraak in Kring is veranderd", Methode.REQUEST);
            case AFZEGGING, INTREKKING -> metAgenda(post, "Een afspraak in Kring gaat niet door", Methode.CANCEL);
            case HERINNERING -> herinnering(post);
        };
    }

    /** Whoever may know no more: their agenda knows which talk it was; not where, nor why, nor a page that does not open any more. */
    private Brief intrekking(Post post) {
        var kop = "Een afspraak in Kring gaat voor " + (post.gegevens().voorOuder() ? "u" : "jou") + " niet door";
        var tekst = """
                %s.

                Het gaat om een afspraak waarvoor %s eerder een uitnodiging kreeg.

                Over wie de afspraak ging, staat met opzet niet in deze mail.
                """.formatted(kop, post.gegevens().voorOuder() ? "u" : "je");
        return new Brief(kop, tekst, agendapunt.intrekking(post.gegevens()));
    }

    private static String klaar(boolean ouder) {
        return ouder ? "Er staat een afspraak voor u klaar in Kring" : "Er staat een afspraak voor je klaar in Kring";
    }

    private Brief metAgenda(Post post, String kop, Methode methode) {
        var ouder = post.gegevens().voorOuder();
        var tekst = """
                %s.

                Wanneer: %s
                Waar: %s

                Meer lezen: %s
                %s

                Over wie de afspraak gaat, staat met opzet niet in deze mail.
                """.formatted(
                        kop,
                        wanneer(post.gegevens().moment()),
                        Agendapunt.waar(post.gegevens().plaats(), ouder),
                        adres.van(post.gegevens().gesprek()),
                        ouder ? "U meldt zich daar eerst aan." : "Je meldt je daar eerst aan.");
        return new Brief(kop, tekst, agendapunt.bestand(post.gegevens(), methode));
    }

    /** The same words for parents and professionals: nobody is more to blame than another (R-BO-05). */
    private Brief herinnering(Post post) {
        var kop = "De datum van een afspraak in Kring is voorbij";
        var tekst = """
                %s.
                Niemand heeft nog een nieuwe datum gekozen of het gesprek vastgelegd.

                Kies samen een nieuwe datum. Is het gesprek geweest? Dan kan het nu worden vastgelegd.
                Het kan hier: %s

                Iedereen van het gesprek krijgt deze mail. Als één iemand het doet, is het voor iedereen gedaan.
                """.formatted(kop, adres.van(post.gegevens().gesprek()));
        return new Brief(kop, tekst, null);
    }

    private String wanneer(Moment moment) {
        return moment.inWoorden(Tijd.vandaag(klok));
    }
}

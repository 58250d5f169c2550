package nl.kring.aanmelden.domain;

import nl.kring.aanmelden.domain.Pogingen.Deur;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Making a password with a code that one got in hand: the first time, or when the old one is forgotten. */
@Service
public class EersteKeer {
    private final Toegangscodes codes;
    private final Wachtwoorden wachtwoorden;
    private final Pogingen pogingen;
    private final Herstelpost post;
    private final TransactionTemplate transactie;

    EersteKeer(
            Toegangscodes codes,
            Wachtwoorden wachtwoorden,
            Pogingen pogingen,
            Herstelpost post,
            PlatformTransactionManager transacties) {
        this.codes = codes;
        this.wachtwoorden = wachtwoorden;
        this.pogingen = pogingen;
        this.post = post;
        this.transactie = new TransactionTemplate(transacties);
    }

    /**
     * Whether the password has been set. An unknown address, a wrong, used or expired code and a shut door are one and the same
     * no, after the same work.
     */
    public boolean zetWachtwoord(String email, String code, String wachtwoord, String adres) {
        if (pogingen.isDicht(adres)) {
            return false;
        }
        var naam = Aanmelden.schoon(email);
        var poging = pogingen.begin(Deur.EERSTE_KEER, naam, adres);
        var hash = wachtwoorden.hash(wachtwoord);
        if (poging.isEmpty()) {
            return false;
        }
        // what cannot be a code is looked up as a code that nobody has
        var opgave = Code.lees(code).orElseGet(Code::nieuw);
        var gelukt = Boolean.TRUE.equals(transactie.execute(_ -> codes.neemIn(naam, opgave, hash)));
        if (gelukt) {
            post.meldNieuwWachtwoord(naam);
            pogingen.gelukt(poging.get());
        }
        return gelukt;
    }
}

package nl.kring.regels.versie;

import static nl.kring.toegang.Stadshandeling.REGELS_VOORSTELLEN;

import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starting a draft from a version that counts: all its tables and settings come along. */
@Service
public class ConceptMaken {
    private final Toegang toegang;
    private final Logboek logboek;
    private final Versieboek boek;
    private final Versieschrijver schrijver;

    ConceptMaken(Toegang toegang, Logboek logboek, Versieboek boek, Versieschrijver schrijver) {
        this.toegang = toegang;
        this.logboek = logboek;
        this.boek = boek;
        this.schrijver = schrijver;
    }

    /**
     * Gives the number of the draft; sent twice it is one draft.
     *
     * @param basis the number of an approved version
     * @throws NietGevonden when that is not one
     */
    @Transactional
    public int maak(Actor actor, VersieId id, String titel, int basis) {
        toegang.eis(actor, REGELS_VOORSTELLEN);
        var uitgangspunt = boek.metNummer(basis)
                .filter(versie -> versie.stand() == Stand.GOEDGEKEURD)
                .orElseThrow(NietGevonden::of);
        if (schrijver.maak(actor, id, titel, basis)) {
            schrijver.vul(id, boek.inhoud(uitgangspunt.id()));
            logboek.zonderKind(actor, "REGELS_CONCEPT_MAKEN", id.waarde());
        }
        return boek.alle().stream()
                .filter(versie -> versie.id().equals(id))
                .findFirst()
                .orElseThrow(NietGevonden::of)
                .nummer();
    }
}

package nl.kring.kind.web;

import java.util.ArrayList;
import java.util.List;
import nl.kring.kind.PlekAanpassen;
import nl.kring.platform.web.Keuze;

/** What can be chosen for a place; what stands there is always among it. Public for its template. */
public record Plekkeuzes(List<Keuze> groepen, List<Keuze> mentoren) {
    public Plekkeuzes {
        groepen = List.copyOf(groepen);
        mentoren = List.copyOf(mentoren);
    }

    static Plekkeuzes van(PlekAanpassen.Blad blad) {
        var plaats = blad.kind().plaats();
        var groepen = new ArrayList<Keuze>();
        blad.groepen().forEach(groep -> groepen.add(new Keuze(groep.id().toString(), groep.naam())));
        erbij(groepen, new Keuze(plaats.groep().toString(), plaats.groepnaam()));
        var mentoren = new ArrayList<Keuze>();
        blad.mentoren().forEach(mentor -> erbij(mentoren, new Keuze(mentor.id().toString(), mentor.naam())));
        var mentor = plaats.mentor();
        var naam = plaats.mentornaam();
        if (mentor != null && naam != null) {
            erbij(mentoren, new Keuze(mentor.toString(), naam));
        }
        return new Plekkeuzes(groepen, mentoren);
    }

    private static void erbij(List<Keuze> keuzes, Keuze keuze) {
        if (keuzes.stream().noneMatch(eerder -> eerder.waarde().equals(keuze.waarde()))) {
            keuzes.add(keuze);
        }
    }
}

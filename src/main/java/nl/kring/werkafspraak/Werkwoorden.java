package nl.kring.werkafspraak;

import java.time.LocalDate;
import java.util.List;
import nl.kring.platform.Opsomming;
import nl.kring.platform.Tijd;
import nl.kring.werkafspraak.Organisatieblad.Handtekening;
import nl.kring.werkafspraak.Werkstand.AlleenLezen;
import nl.kring.werkafspraak.Werkstand.Dicht;
import nl.kring.werkafspraak.Werkstand.Open;

/** The sentences about who signed and what that means. */
public final class Werkwoorden {
    private Werkwoorden() {}

    /** What whoever may do little reads on every page and at every refusal; empty when all is open. */
    public static String gevolg(Werkstand stand, LocalDate vandaag) {
        return switch (stand) {
            case Open _ -> "";
            case AlleenLezen lezen ->
                "Je kunt nu alleen lezen: sinds %s, tot en met %s. Er is een nieuwe werkafspraak. Jouw organisatie heeft die nog niet getekend."
                        .formatted(Tijd.dag(lezen.sinds(), vandaag), Tijd.dag(lezen.tot(), vandaag));
            case Dicht dicht ->
                "Kring is voor jou dicht sinds %s. Jouw organisatie heeft de werkafspraak nog niet getekend."
                        .formatted(Tijd.dag(dicht.sinds(), vandaag));
        };
    }

    /** "Henk de Vries (locatiemanager) kan tekenen." */
    public static String wieTekent(List<Organisatieblad> bladen) {
        var namen = bladen.stream()
                .filter(blad -> blad.teTekenen() != null)
                .flatMap(blad -> blad.tekenaars().stream())
                .map(wie -> wie.naam() + " (" + wie.functie().woord() + ")")
                .distinct()
                .toList();
        if (namen.isEmpty()) {
            return "Bij jouw organisatie kan nog niemand tekenen. Vraag de beheerder van de gemeente om iemand de functie tekenbevoegde te geven.";
        }
        return Opsomming.van(namen) + (namen.size() == 1 ? " kan tekenen." : " kunnen tekenen.");
    }

    /** "Getekend op dinsdag 3 juni door Henk de Vries, locatiemanager: versie 1." */
    public static String getekend(Handtekening handtekening, LocalDate vandaag) {
        return "Getekend op %s door %s, %s: versie %d."
                .formatted(
                        Tijd.dag(handtekening.op(), vandaag),
                        handtekening.naam(),
                        handtekening.functie().woord(),
                        handtekening.nummer());
    }

    /** For the list of the projectleider: what goes for the people of this organisation today. */
    public static String kort(Organisatieblad blad, LocalDate vandaag) {
        return switch (blad.stand()) {
            case Open _ -> blad.teTekenen() == null ? "getekend" : "kan al tekenen";
            case AlleenLezen lezen -> "leest alleen, tot en met " + Tijd.dagMaand(lezen.tot(), vandaag);
            case Dicht dicht -> "dicht sinds " + Tijd.dagMaand(dicht.sinds(), vandaag);
        };
    }
}

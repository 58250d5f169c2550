package nl.kring.inzet;

import static nl.kring.inzet.InzetResultaat.Bezwaar.AKKOORD_IN_DE_TOEKOMST;
import static nl.kring.inzet.InzetResultaat.Bezwaar.BEGIN_VOOR_AKKOORD;
import static nl.kring.inzet.InzetResultaat.Bezwaar.BEGIN_VOOR_TRAJECT;
import static nl.kring.inzet.InzetResultaat.Bezwaar.PERSOON_HEEFT_FUNCTIE_NIET;
import static nl.kring.inzet.InzetResultaat.Bezwaar.TRAJECT_AFGEROND;
import static nl.kring.inzet.InzetResultaat.Bezwaar.WIJKCOACH_ALLEEN_NA_TOESTEMMING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kring.inzet.InzetResultaat.Bezwaar;
import nl.kring.platform.Functie;
import nl.kring.traject.Traject;

/** When help may be registered. The whole list of reasons not to stands here. */
final class InzetRegels {
    /** Functions that a coach registers by hand; a wijkcoach is not one of them. */
    static final List<Functie> FUNCTIES = List.of(
            Functie.COACH,
            Functie.LOGOPEDIST,
            Functie.JEUGDVERPLEEGKUNDIGE,
            Functie.AMBULANT_BEGELEIDER,
            Functie.ZORGAANBIEDER,
            Functie.THUISONDERSTEUNER);

    private InzetRegels() {}

    static List<Bezwaar> bezwaren(
            RegistreerInzet opdracht, Traject traject, Set<Functie> functiesVanPersoon, LocalDate vandaag) {
        return Stream.of(
                        wanneer(!traject.loopt(), TRAJECT_AFGEROND),
                        wanneer(opdracht.functie() == Functie.WIJKCOACH, WIJKCOACH_ALLEEN_NA_TOESTEMMING),
                        wanneer(
                                opdracht.functie() != Functie.WIJKCOACH && !kan(opdracht, functiesVanPersoon),
                                PERSOON_HEEFT_FUNCTIE_NIET),
                        wanneer(opdracht.oudersAkkoordOp().isAfter(vandaag), AKKOORD_IN_DE_TOEKOMST),
                        wanneer(opdracht.van().isBefore(opdracht.oudersAkkoordOp()), BEGIN_VOOR_AKKOORD),
                        wanneer(opdracht.van().isBefore(traject.gestartOp()), BEGIN_VOOR_TRAJECT))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean kan(RegistreerInzet opdracht, Set<Functie> functies) {
        return FUNCTIES.contains(opdracht.functie()) && functies.contains(opdracht.functie());
    }

    private static Optional<Bezwaar> wanneer(boolean waar, Bezwaar bezwaar) {
        return waar ? Optional.of(bezwaar) : Optional.empty();
    }
}

package nl.kring.demo.domain;

import java.time.LocalDate;
import java.util.Map;
import nl.kring.platform.Functie;

/** School year 2021-2022, with the whole numbers that give the percentages of the plan (H-02, H-05…07). */
final class Schooljaar {
    static final LocalDate BEGIN = LocalDate.of(2021, 8, 1);
    static final LocalDate EIND = LocalDate.of(2022, 7, 31);
    static final LocalDate PEILDATUM = LocalDate.of(2021, 10, 1);

    static final int KINDEREN = 1500;
    static final int TRAJECTEN = 551;
    static final int MET_VE = 413;

    static final Map<Functie, Integer> MET_INZET = Map.of(
            Functie.COACH, TRAJECTEN,
            Functie.LOGOPEDIST, 276,
            Functie.JEUGDVERPLEEGKUNDIGE, 171,
            Functie.WIJKCOACH, 110,
            Functie.AMBULANT_BEGELEIDER, 127,
            Functie.THUISONDERSTEUNER, 22);

    private Schooljaar() {}
}

package nl.kring.demo;

import java.time.LocalDate;

/**
 * Which demo to load.
 *
 * @param zaad the same seed and day give exactly the same database
 * @param vandaag the day around which the present is alive; the past of 2021-2022 stays where it is
 * @param keer how many times the mass is made, for measuring; the people with a name stay single
 */
public record DemoOpdracht(long zaad, LocalDate vandaag, int keer) {
    /** From here on no child of the present was already there in 2021-2022. */
    private static final LocalDate VROEGSTE = LocalDate.of(2024, 8, 1);

    private static final int MEESTE = 1000;

    public DemoOpdracht {
        if (vandaag.isBefore(VROEGSTE)) {
            throw new IllegalArgumentException("de demo speelt niet voor " + VROEGSTE);
        }
        if (keer < 1 || keer > MEESTE) {
            throw new IllegalArgumentException("keer is 1 tot en met " + MEESTE);
        }
    }
}

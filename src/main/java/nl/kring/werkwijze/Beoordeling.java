package nl.kring.werkwijze;

import java.time.LocalDate;

/** A judgement as it was made: yes or no, why, by whom and when. The parents read it too. */
public record Beoordeling(DientBetrokken dient, String reden, String door, LocalDate op) {}

package nl.kring.platform.web;

/**
 * Why Kring asks or offers something: one plain sentence of our own, and its place in the plan.
 *
 * @param plek the place in words, as in "Plan, borging"
 * @param regel the rule's id, which is its place on {@code /plan}
 */
public record Bron(String zin, String plek, String regel) {}

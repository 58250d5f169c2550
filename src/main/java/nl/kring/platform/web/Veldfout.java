package nl.kring.platform.web;

/**
 * What a form field needs, in one sentence that says what to do.
 *
 * @param veld the field's name; empty when it is about the form as a whole
 */
public record Veldfout(String veld, String zin) {}

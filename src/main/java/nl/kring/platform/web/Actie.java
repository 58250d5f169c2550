package nl.kring.platform.web;

/** The one thing to click in a card: words and where they lead. */
public record Actie(String tekst, String href) {}

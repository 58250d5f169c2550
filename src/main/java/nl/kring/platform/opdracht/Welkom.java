package nl.kring.platform.opdracht;

import java.util.List;

/** What a module has to say in the terminal once Kring is ready. */
public interface Welkom {
    List<String> regels(String adres);
}

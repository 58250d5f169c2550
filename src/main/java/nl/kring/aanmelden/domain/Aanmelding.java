package nl.kring.aanmelden.domain;

import java.util.UUID;

/** What came of an attempt to sign in. All refusals look the same from outside (no user enumeration). */
public sealed interface Aanmelding {
    record Gelukt(UUID account) implements Aanmelding {}

    record Geweigerd() implements Aanmelding {}
}

package nl.kring.aanmelden.domain;

/** What came of asking for a new password for a parent. Never the code, nor the address to which it went. */
public sealed interface HerstelResultaat {
    /** Through the registry: it goes out right after, or is tried again. */
    record Onderweg() implements HerstelResultaat {}

    record BijBeheerder() implements HerstelResultaat {}

    /** No mail goes out now; then the beheerder hands the code over. */
    record GeenPost() implements HerstelResultaat {}
}

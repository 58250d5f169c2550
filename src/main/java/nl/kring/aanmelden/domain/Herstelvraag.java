package nl.kring.aanmelden.domain;

import java.time.Instant;
import java.util.UUID;

/** A parent who waits for a code in person, and who vouches for them. */
public record Herstelvraag(UUID id, String oudernaam, String gevraagdDoor, Instant gevraagdOp) {}

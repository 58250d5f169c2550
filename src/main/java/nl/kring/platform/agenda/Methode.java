package nl.kring.platform.agenda;

/** What the file asks of the receiving calendar (RFC 5546): take up or change the appointment, or strike it out. */
public enum Methode {
    /** A new appointment, and every later change of it. */
    REQUEST,
    /** The appointment is off. */
    CANCEL
}

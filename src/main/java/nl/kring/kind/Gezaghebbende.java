package nl.kring.kind;

/** Someone with gezag over a child today. */
public record Gezaghebbende(
        OuderId id, String roepnaam, String achternaam, Relatie relatie, Gezagsoort soort, String taal) {
    public String naam() {
        return roepnaam + " " + achternaam;
    }
}

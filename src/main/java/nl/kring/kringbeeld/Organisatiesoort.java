package nl.kring.kringbeeld;

/**
 * Where someone belongs: a colour, a shape and a word, never a colour alone. The order is the order of the wedges,
 * clockwise from twelve o'clock (design rule 5.3).
 */
public enum Organisatiesoort {
    GEZIN("gezin", "Gezin en eigen netwerk", "#8A4510", "#FBDDC0"),
    KINDEROPVANG("kinderopvang", "Kinderopvang", "#2547A0", "#E0E8F9"),
    PAS("pas", "Stichting PAS", "#6C5500", "#F6EBBE"),
    JGZ("jgz", "Jeugdgezondheidszorg", "#A01E5C", "#FAE1EB"),
    WIJKTEAM("wijkteam", "Sociaal wijkteam", "#33681D", "#E0EFD6"),
    GI("gi", "Jeugdbescherming", "#454F59", "#E5E8EB"),
    JEUGDZORG("jeugdzorg", "Jeugdzorgaanbieder", "#63379B", "#ECE2F8"),
    ONDERWIJS("onderwijs", "Onderwijs", "#00607D", "#D8EEF6"),
    GEMEENTE("gemeente", "Gemeente", "#3A3A33", "#ECEAE2");

    private final String sleutel;
    private final String naam;
    private final String donker;
    private final String licht;

    Organisatiesoort(String sleutel, String naam, String donker, String licht) {
        this.sleutel = sleutel;
        this.naam = naam;
        this.donker = donker;
        this.licht = licht;
    }

    /** The class that sets both colours, {@code kring-o-…}. */
    public String css() {
        return "kring-o-" + sleutel;
    }

    /** The word on the screen. */
    public String naam() {
        return naam;
    }

    String sleutel() {
        return sleutel;
    }

    /** The same value as the token {@code --kring-color-…-donker}; a portrait mixes it with {@link #licht()}. */
    String donker() {
        return donker;
    }

    String licht() {
        return licht;
    }
}

package nl.kring.organisatie;

/** Kinds of organisations (R-ORG-01), with the name that people read and the one of its shape and colour. */
public enum Organisatiesoort {
    GEMEENTE("Gemeente", "gemeente"),
    KINDEROPVANG("Kinderopvang", "kinderopvang"),
    JGZ("Jeugdgezondheidszorg", "jgz"),
    JEUGDZORGAANBIEDER("Jeugdzorgaanbieder", "jeugdzorg"),
    STICHTING_PAS("Stichting PAS", "pas"),
    WIJKTEAM("Sociaal wijkteam", "wijkteam"),
    GECERTIFICEERDE_INSTELLING("Jeugdbescherming", "gi"),
    SCHOOL("Onderwijs", "onderwijs"),
    AUDIOLOGISCH_CENTRUM("Audiologisch centrum", "jeugdzorg");

    private final String naam;
    private final String vorm;

    Organisatiesoort(String naam, String vorm) {
        this.naam = naam;
        this.vorm = vorm;
    }

    public String naam() {
        return naam;
    }

    /** As in the css class {@code kring-o-…}. */
    public String vorm() {
        return vorm;
    }
}

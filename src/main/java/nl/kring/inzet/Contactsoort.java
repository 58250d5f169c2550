package nl.kring.inzet;

/** How a contact took place. */
public enum Contactsoort {
    OP_DE_GROEP("op de groep"),
    THUIS("thuis"),
    GESPREK("in een gesprek"),
    TELEFOON("aan de telefoon"),
    BEELD("met beeld");

    private final String woord;

    Contactsoort(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}

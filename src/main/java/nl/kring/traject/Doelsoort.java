package nl.kring.traject;

/** A goal is about developing or about belonging (R-ST-11); neither is a norm. */
public enum Doelsoort {
    ONTWIKKELING("ontwikkeling"),
    ERBIJ_HOREN("erbij horen");

    private final String woord;

    Doelsoort(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}

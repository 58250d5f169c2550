package nl.kring.kind;

/** The measures of protection that change who comes first (DT4). With an OTS the parents keep gezag; with voogdij the voogd has it. */
public enum Maatregelsoort {
    OTS("ondertoezichtstelling (OTS)"),
    VOORLOPIGE_OTS("voorlopige ondertoezichtstelling"),
    VOOGDIJ_INSTELLING("voogdij door een gecertificeerde instelling"),
    /** Follows from gezag: somebody such as a grandmother holds it as voogd (BSL-13). */
    VOOGDIJ_NATUURLIJK("voogdij door een mens, zoals een oma");

    private final String woorden;

    Maatregelsoort(String woorden) {
        this.woorden = woorden;
    }

    public String woorden() {
        return woorden;
    }

    public boolean isOts() {
        return this == OTS || this == VOORLOPIGE_OTS;
    }

    /** What the person who comes first is called. */
    public String wie() {
        return isOts() ? "gezinsvoogd" : "voogd";
    }
}

package nl.kring.regels.tabel;

import java.util.Optional;

/** The words beside a row: why, and where it stands in the plan. One plain line, shown escaped wherever it is shown. */
public final class Toelichting {
    public static final int LANGSTE = 400;

    private Toelichting() {}

    /** As one line: another tool breaks lines where it likes. */
    public static String opEenRegel(String tekst) {
        return tekst.strip().replaceAll("[ \\t\\r\\n]+", " ");
    }

    /** What is wrong with it, as a sentence. */
    public static Optional<String> bezwaar(String tekst) {
        if (tekst.isBlank()) {
            return Optional.of("Hier hoort een zin te staan.");
        }
        if (tekst.length() > LANGSTE) {
            return Optional.of("Deze tekst is langer dan %d tekens.".formatted(LANGSTE));
        }
        return tekst.codePoints().anyMatch(Toelichting::isOnzichtbaar)
                ? Optional.of("In deze tekst staat een teken dat je niet ziet. Typ de zin opnieuw.")
                : Optional.empty();
    }

    /** Also what turns the reading direction: a sentence must say what it seems to say. */
    public static boolean isOnzichtbaar(int teken) {
        return switch (Character.getType(teken)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}

package nl.kring.platform.inlezen;

/** Takes the rows of one file, one by one, inside the transaction of the whole import. */
public interface Rijlezer {

    /** Keeps the row, or says why not. After a refusal the other rows still come, so that the report is complete. */
    Regeluitkomst lees(Tabelregel regel);

    /** After everything was taken back: what has to be kept all the same, such as that somebody was looked at. */
    default void teruggedraaid() {}

    /** One more sentence at the end, when everything is kept. */
    default String watNu() {
        return "";
    }
}

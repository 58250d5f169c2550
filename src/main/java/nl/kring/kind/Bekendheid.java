package nl.kring.kind;

/** Who knows of a measure (DT4.3): while only the childcare does, nothing changes for the wijkcoach (BSL-14). */
public enum Bekendheid {
    ALLEEN_KINDEROPVANG,
    OOK_WIJKCOACH
}

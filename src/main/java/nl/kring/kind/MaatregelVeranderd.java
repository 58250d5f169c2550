package nl.kring.kind;

import nl.kring.platform.GemeenteId;
import nl.kring.platform.KindId;

/** A measure began, ended, or was put right; how it stands now is asked of {@link Maatregelen}. In the same transaction. */
public record MaatregelVeranderd(GemeenteId gemeente, KindId kind) {}

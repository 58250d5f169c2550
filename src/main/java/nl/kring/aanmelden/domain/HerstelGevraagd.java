package nl.kring.aanmelden.domain;

import java.util.UUID;
import nl.kring.kind.OuderId;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.KindId;

/**
 * A coach asked for a new password for a parent, by mail. Ids only: the code is made when the mail goes out.
 *
 * @param door who asked
 */
public record HerstelGevraagd(GemeenteId gemeente, UUID door, KindId kind, OuderId ouder) {}

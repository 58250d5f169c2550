package nl.kring.kind;

import java.time.LocalDate;
import java.util.List;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a child with this name and day of birth has a place already, among the children whom the actor may see. */
@Service
public class LijktOp {
    private final Kindregels regels;
    private final Logboek logboek;

    LijktOp(Kindregels regels, Logboek logboek) {
        this.regels = regels;
        this.logboek = logboek;
    }

    /** @param kind the child being placed, which is not its own double when the form comes twice */
    @Transactional
    public List<Kindregel> zoek(Actor actor, KindId kind, String roepnaam, String achternaam, LocalDate geboortedatum) {
        var gevonden = regels.lijktOp(kind, roepnaam, achternaam, geboortedatum);
        logboek.gezienInLijst(
                actor, "KIND_LIJKT_OP", gevonden.stream().map(Kindregel::id).toList());
        return gevonden;
    }
}

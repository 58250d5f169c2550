package nl.kring.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kring.platform.web.NavItem;
import org.jspecify.annotations.Nullable;

/**
 * A child's page, with just what this viewer may know.
 *
 * @param inhoud whether the viewer reads more than who the child is and who is involved (from AFSTEMMING)
 * @param bij what was told and asked at the placement; only for the childcare and the parents
 * @param bereik mail and telephone, as far as the viewer may use them: never the other parent's (R-VIS-03)
 * @param verder what runs around the child elsewhere in Kring
 * @param magOpenen whether to offer opening a traject
 * @param magToegangGeven whether to offer a parent a code to sign in with
 */
public record Kindblad(
        Kindbeeld kind,
        boolean inhoud,
        Optional<Bijdeplaatsing> bij,
        boolean magBijwerken,
        Map<OuderId, Bereik> bereik,
        List<NavItem> verder,
        boolean magOpenen,
        boolean magToegangGeven) {

    public Kindblad {
        bereik = Map.copyOf(bereik);
        verder = List.copyOf(verder);
    }

    public record Bereik(@Nullable String email, @Nullable String telefoon) {}
}

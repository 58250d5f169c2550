package nl.kring.aanmelden.domain;

import java.time.LocalDate;

/** What came of asking for a code. */
public sealed interface CodeResultaat {
    /** @param tot the last day on which it surely works */
    record Gemaakt(Code code, LocalDate tot) implements CodeResultaat {}

    /** Nobody can sign in without an address of one's own. */
    record GeenEmail() implements CodeResultaat {}

    /** This parent has a password already; nobody else makes a way in beside it. */
    record HeeftToegang() implements CodeResultaat {}

    /** Somebody else signs in with this address. */
    record EmailBezet() implements CodeResultaat {}
}

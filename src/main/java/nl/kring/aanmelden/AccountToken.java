package nl.kring.aanmelden;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A signed-in account. Holds the id alone: no name or function may go stale in a session. */
public final class AccountToken extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final UUID account;

    public AccountToken(UUID account) {
        super(List.of());
        this.account = account;
        super.setAuthenticated(true);
    }

    public UUID account() {
        return account;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return account.toString();
    }

    /** Where somebody signed in from is not kept: a session holds no network address. */
    @Override
    public void setDetails(@Nullable Object details) {}

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof AccountToken token && token.account.equals(account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}

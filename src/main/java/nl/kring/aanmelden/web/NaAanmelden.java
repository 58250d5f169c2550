package nl.kring.aanmelden.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kring.aanmelden.AccountToken;
import nl.kring.aanmelden.domain.Accounts;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** After sign-in: to the page that was asked for. Parents always begin at the beginning, which is their own work list. */
record NaAanmelden(Accounts accounts) implements AuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest vraag, HttpServletResponse antwoord, Authentication aanmelding) throws IOException {
        var bestemming = Bestemming.neem(vraag);
        antwoord.sendRedirect(isOuder(aanmelding) ? Bestemming.BEGIN : bestemming);
    }

    private boolean isOuder(Authentication aanmelding) {
        return aanmelding instanceof AccountToken token
                && accounts.wie(token.account())
                        .filter(wie -> wie.actor().isOuder())
                        .isPresent();
    }
}

package nl.kring.aanmelden.web;

import nl.kring.aanmelden.AccountToken;
import nl.kring.aanmelden.domain.Aanmelden;
import nl.kring.aanmelden.domain.Aanmelding.Gelukt;
import nl.kring.aanmelden.domain.Aanmelding.Geweigerd;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Hands a name and a password to the domain, and its answer to Spring Security. */
record WachtwoordProvider(Aanmelden aanmelden) implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication vraag) {
        var wachtwoord = String.valueOf(vraag.getCredentials());
        var adres = vraag.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return switch (aanmelden.meldAan(vraag.getName(), wachtwoord, adres)) {
            case Gelukt gelukt -> new AccountToken(gelukt.account());
            case Geweigerd _ -> throw new BadCredentialsException("geweigerd");
        };
    }

    @Override
    public boolean supports(@Nullable Class<?> soort) {
        return UsernamePasswordAuthenticationToken.class.equals(soort);
    }
}

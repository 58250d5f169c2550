package nl.kring.aanmelden;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins a session for an account whose owner has been established in another way than by password (the demo's door). */
@Component
public class Sessies {
    private final HttpSessionSecurityContextRepository bewaring = new HttpSessionSecurityContextRepository();

    /** A new session, so that whatever was fixed or kept in the old one is gone. */
    public void begin(UUID account, HttpServletRequest vraag, HttpServletResponse antwoord) {
        var oud = vraag.getSession(false);
        if (oud != null) {
            oud.invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new AccountToken(account));
        SecurityContextHolder.setContext(context);
        bewaring.saveContext(context, vraag, antwoord);
    }
}

package nl.kring;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Visits the running app as somebody, over HTTP and through the front door: signs in with a password, keeps the cookie, brings
 * the token against forged requests. Follows no redirects, so that a test sees where it is sent.
 */
@Component
public class Bezoeker {
    public static final String WACHTWOORD = "een proef die niemand raadt";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Eigenaar eigenaar;
    private final Environment omgeving;
    /** The cheapest hash that the app's own encoder still accepts. */
    private final String hash = Objects.requireNonNull(new BCryptPasswordEncoder(4).encode(WACHTWOORD));

    Bezoeker(Eigenaar eigenaar, Environment omgeving) {
        this.eigenaar = eigenaar;
        this.omgeving = omgeving;
    }

    /** Somebody who is signed in; makes the account. */
    public Bezoek als(Actor actor) {
        var naam = account(actor);
        var bezoek = new Bezoek();
        var welkom = bezoek.meldAan(naam, WACHTWOORD);
        if (welkom.status() != 302 || welkom.naar().contains("fout")) {
            throw new AssertionError("Aanmelden lukte niet: " + welkom.status() + " " + welkom.naar());
        }
        return bezoek;
    }

    /** Makes an account with {@link #WACHTWOORD}; the name to sign in with. */
    public String account(Actor actor) {
        var naam = Ids.nieuw() + "@kring.example";
        eigenaar.jdbc()
                .sql("insert into aanmelden.account values (:gemeente, :id, :naam, :hash, :medewerker, :ouder, true)")
                .param("gemeente", actor.gemeente().waarde())
                .param("id", Ids.nieuw())
                .param("naam", naam)
                .param("hash", hash)
                .param("medewerker", actor.isOuder() ? null : actor.persoon())
                .param("ouder", actor.isOuder() ? actor.persoon() : null)
                .update();
        return naam;
    }

    /** Somebody who is not signed in. */
    public Bezoek niemand() {
        return new Bezoek();
    }

    /** What came back. */
    public record Antwoord(int status, String html, Map<String, List<String>> koppen) {

        /** The path of a redirect, or empty. */
        public String naar() {
            return koppen.getOrDefault("location", List.of("")).getFirst().replaceFirst("^https?://[^/]+", "");
        }

        /** The words on the page, as one line: tags away, signs as people read them. */
        public String tekst() {
            return html.replaceAll("(?s)<(script|style)\\b.*?</\\1>|<!--.*?-->|<[^>]*>", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&#34;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        /** All of the page but what is new in each answer: the policy's nonce and the token. */
        public String zonderToeval() {
            return html.replaceAll("nonce=\"[^\"]*\"", "nonce")
                    .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "_csrf")
                    .replaceAll("hx-headers=\"[^\"]*\"", "hx-headers");
        }
    }

    /** One person's visit: one session. */
    public final class Bezoek {
        private volatile String koek = "";
        private volatile String token = "";
        private final Map<String, String> koppen = new ConcurrentHashMap<>();

        private Bezoek() {}

        /** Sends this header with each request from now on; an empty value takes it away. */
        public Bezoek met(String kop, String waarde) {
            if (waarde.isEmpty()) {
                koppen.remove(kop);
            } else {
                koppen.put(kop, waarde);
            }
            return this;
        }

        /** The cookie as the browser keeps it. */
        public String koek() {
            return koek;
        }

        public Bezoek metKoek(String anders) {
            koek = anders;
            return this;
        }

        public Antwoord meldAan(String naam, String wachtwoord) {
            return post("/aanmelden", Map.of("naam", naam, "wachtwoord", wachtwoord));
        }

        public Antwoord get(String pad) {
            return stuur(verzoek(pad).GET());
        }

        /** A form: a value is a text, or a list of texts for a field that is sent more than once. */
        public Antwoord post(String pad, Map<String, ?> velden) {
            return stuur(formulier(pad, velden));
        }

        /** The same as htmx does it. */
        public Antwoord htmx(String pad, Map<String, ?> velden) {
            return stuur(formulier(pad, velden).header("HX-Request", "true"));
        }

        private HttpRequest.Builder formulier(String pad, Map<String, ?> velden) {
            if (token.isEmpty() || "/aanmelden".equals(pad)) {
                get("/aanmelden");
            }
            var paren = Stream.concat(
                    velden.entrySet().stream().flatMap(Bezoek::paren), Stream.of("_csrf=" + tekst(token)));
            var builder = verzoek(pad)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(paren.collect(Collectors.joining("&"))));
            if ("/aanmelden".equals(pad)) {
                token = ""; // signing in brings a new one
            }
            return builder;
        }

        private static Stream<String> paren(Map.Entry<String, ?> veld) {
            var waarden = veld.getValue() instanceof Collection<?> meer ? meer : List.of(veld.getValue());
            return waarden.stream().map(waarde -> tekst(veld.getKey()) + "=" + tekst(String.valueOf(waarde)));
        }

        private static String tekst(String waarde) {
            return URLEncoder.encode(waarde, StandardCharsets.UTF_8);
        }

        private HttpRequest.Builder verzoek(String pad) {
            var builder = HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + omgeving.getRequiredProperty("local.server.port") + pad));
            builder.header("Accept", "text/html"); // as a browser asks
            koppen.forEach(builder::setHeader);
            return koek.isEmpty() ? builder : builder.header("Cookie", koek);
        }

        private Antwoord stuur(HttpRequest.Builder verzoek) {
            try {
                var antwoord = client.send(verzoek.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
                antwoord.headers()
                        .firstValue("Set-Cookie")
                        .filter(kop -> kop.startsWith("kring="))
                        .ifPresent(kop -> koek = kop.substring(0, kop.indexOf(';')));
                var gevonden = CSRF.matcher(antwoord.body());
                if (gevonden.find()) {
                    token = gevonden.group(1);
                }
                return new Antwoord(
                        antwoord.statusCode(),
                        antwoord.body(),
                        antwoord.headers().map());
            } catch (IOException mislukt) {
                throw new java.io.UncheckedIOException(mislukt);
            } catch (InterruptedException onderbroken) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(onderbroken);
            }
        }
    }
}

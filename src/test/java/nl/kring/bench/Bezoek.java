package nl.kring.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.bench.meter.Meetfilter;
import nl.kring.bench.meter.Opname;

/** Somebody's visit over HTTP, signed in through the front door. Unchangeable, so that several threads may share it. */
public final class Bezoek {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final UUID persoon;
    private final String adres;
    private final String koek;
    private final String token;

    private Bezoek(UUID persoon, String adres, String koek, String token) {
        this.persoon = persoon;
        this.adres = adres;
        this.koek = koek;
        this.token = token;
    }

    /** What came back, and how long the visitor waited for it. */
    record Antwoord(int status, String html, long nanos) {}

    /** The same with what the server says that it cost. */
    record Gemeten(Antwoord antwoord, Opname opname) {}

    static Bezoek meldAan(UUID persoon, String adres, String naam, String wachtwoord) {
        var deur = new Bezoek(persoon, adres, "", "").haal("/aanmelden");
        var vreemde = new Bezoek(persoon, adres, koek(deur, ""), token(deur.body()));
        var binnen = stuur(vreemde.formulier("/aanmelden", Map.of("naam", naam, "wachtwoord", wachtwoord)));
        var koek = koek(binnen, vreemde.koek);
        // the token is new after signing in; the page for looking around has a form with one
        var bezoek = new Bezoek(persoon, adres, koek, "");
        return new Bezoek(persoon, adres, koek, token(bezoek.haal("/demo").body()));
    }

    UUID persoon() {
        return persoon;
    }

    /** A page that must be there; for making ready. */
    public String pagina(String pad) {
        var antwoord = haal(pad);
        if (antwoord.statusCode() != 200) {
            throw new IllegalStateException(pad + " geeft " + antwoord.statusCode());
        }
        return antwoord.body();
    }

    /** Sends a form that must be accepted; for making ready. */
    public void stuur(String pad, Map<String, ?> velden) {
        var status = stuur(formulier(pad, velden)).statusCode();
        if (status != 302) {
            throw new IllegalStateException(pad + " geeft " + status);
        }
    }

    /** The value of a hidden field on a page. */
    public static String verborgen(String html, String veld) {
        return eerste(Pattern.compile("name=\"" + veld + "\"[^>]*? value=\"([^\"]*)\""), html, veld);
    }

    Antwoord doe(Ronde ronde) {
        return doe(vraag(ronde));
    }

    Gemeten meet(Ronde ronde) {
        var nummer = UUID.randomUUID().toString();
        var antwoord = doe(vraag(ronde).header(Meetfilter.KOP, nummer));
        return new Gemeten(antwoord, opname(nummer));
    }

    private static Antwoord doe(HttpRequest.Builder vraag) {
        var begin = System.nanoTime();
        var antwoord = stuur(vraag);
        return new Antwoord(antwoord.statusCode(), antwoord.body(), System.nanoTime() - begin);
    }

    private HttpRequest.Builder vraag(Ronde ronde) {
        return ronde.velden().isEmpty() ? verzoek(ronde.pad()).GET() : formulier(ronde.pad(), ronde.velden());
    }

    private Opname opname(String nummer) {
        var vraag = verzoek(Meetfilter.PAD + nummer).build();
        try (var in = new ObjectInputStream(new ByteArrayInputStream(
                CLIENT.send(vraag, BodyHandlers.ofByteArray()).body()))) {
            return (Opname) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw afgebroken(e);
        }
    }

    private HttpResponse<String> haal(String pad) {
        return stuur(verzoek(pad).GET());
    }

    private HttpRequest.Builder formulier(String pad, Map<String, ?> velden) {
        var paren =
                Stream.concat(velden.entrySet().stream().flatMap(Bezoek::paren), Stream.of("_csrf=" + tekst(token)));
        return verzoek(pad)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(paren.collect(Collectors.joining("&"))));
    }

    private static Stream<String> paren(Map.Entry<String, ?> veld) {
        var waarden = veld.getValue() instanceof Collection<?> meer ? meer : List.of(veld.getValue());
        return waarden.stream().map(waarde -> tekst(veld.getKey()) + "=" + tekst(String.valueOf(waarde)));
    }

    private static String tekst(String waarde) {
        return URLEncoder.encode(waarde, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder verzoek(String pad) {
        var vraag = HttpRequest.newBuilder(URI.create(adres + pad)).header("Accept", "text/html");
        return koek.isEmpty() ? vraag : vraag.header("Cookie", koek);
    }

    private static HttpResponse<String> stuur(HttpRequest.Builder vraag) {
        try {
            return CLIENT.send(vraag.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw afgebroken(e);
        }
    }

    private static IllegalStateException afgebroken(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("afgebroken", e);
    }

    private static String koek(HttpResponse<String> antwoord, String anders) {
        return antwoord.headers().allValues("Set-Cookie").stream()
                .filter(kop -> kop.startsWith("kring="))
                .map(kop -> kop.substring(0, kop.indexOf(';')))
                .reduce(anders, (_, later) -> later);
    }

    private static String token(String html) {
        return eerste(CSRF, html, "_csrf");
    }

    private static String eerste(Pattern patroon, String html, String wat) {
        var gevonden = patroon.matcher(html);
        if (!gevonden.find()) {
            throw new IllegalStateException("niet op de pagina: " + wat);
        }
        return gevonden.group(1);
    }
}

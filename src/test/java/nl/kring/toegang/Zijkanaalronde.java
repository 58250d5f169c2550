package nl.kring.toegang;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kring.Bezoeker.Antwoord;
import nl.kring.Bezoeker.Bezoek;
import nl.kring.platform.Ids;

/** One round along every address, as everybody, in one state; what is not as docs/rechten.md says comes in the list of faults. */
final class Zijkanaalronde {
    private static final Set<String> TOEVALLIGE_KOPPEN = Set.of("date", "set-cookie", "keep-alive", "connection");
    /** A list with everything on it that can be asked of a list. */
    private static final List<String> LIJSTEN = List.of(
            "/", "/mijn-werk", "/kinderen", "/kinderen?bladzijde=2", "/gesprekken", "/mijn", "/mijn/wie-keek-mee");

    /** Open, and not now: a progress talk is never called off, there is one already, and this child has no measure to tell of. */
    private static final Set<String> NU_NIET =
            Set.of("/gesprekken/{gesprek}/afzeggen", "/trajecten/{traject}/gesprekken", "/kinderen/{kind}/voogd/weten");

    private final Zijkanaalwereld wereld;
    private final Zijkanaalboek boek;
    private final Map<Handeling, Map<String, String>> rechten;
    /** The forms that each person had open when everything was shared. */
    private final Map<Rol, Map<String, Map<String, Object>>> openstaand = new EnumMap<>(Rol.class);

    final List<String> fouten = new ArrayList<>();
    final Map<String, Integer> geteld = new TreeMap<>();
    final Set<Merkteken> gezien = new HashSet<>();

    Zijkanaalronde(Zijkanaalwereld wereld, Zijkanaalboek boek, Map<Handeling, Map<String, String>> rechten) {
        this.wereld = wereld;
        this.boek = boek;
        this.rechten = rechten;
    }

    void loop(Toestand nu) {
        boek.wachtTotAllesGedaanIs();
        for (var rol : kijkers(nu)) {
            var wie = new Kijker(nu, rol, wereld.van(rol));
            var leeg = wie.bezoek.get("/kinderen/" + Ids.nieuw());
            var voor = boek.stand();
            Routes.alle().stream().filter(route -> !wie.mag(route)).forEach(route -> wie.stuitAf(route, leeg));
            boek.verschil(voor).forEach(tabel -> fouten.add(wie + " schreef in " + tabel));
            Routes.alle().stream()
                    .filter(route -> route.isGet() && wie.mag(route))
                    .forEach(wie::komtBinnen);
            if (wie.staatBuiten()) {
                LIJSTEN.forEach(wie::zietWatErOokZonderHetKindIs);
                wie.vindtNiets();
            }
        }
        // what is sent now is written: only once nobody needs to find it as it was
        for (var rol : kijkers(nu)) {
            var wie = new Kijker(nu, rol, wereld.van(rol));
            Routes.rondEenKind().stream()
                    .filter(route -> !route.isGet() && wie.mag(route))
                    .forEach(wie::magSturen);
        }
    }

    /**
     * Everybody, where it matters most: never asked, all shared, and just withdrawn. In the other states those for whom something
     * changed; {@code -Dkring.zijkanalen.alles=true} takes everybody everywhere.
     */
    private static List<Rol> kijkers(Toestand nu) {
        var iedereen = Boolean.parseBoolean(System.getProperty("kring.zijkanalen.alles"))
                || Set.of(Toestand.NOOIT, Toestand.NAUW_SAMEN, Toestand.INGETROKKEN)
                        .contains(nu);
        return Stream.of(Rol.values())
                .filter(rol -> iedereen || !Objects.equals(rol.kolom(nu), rol.kolom(Toestand.NAUW_SAMEN)))
                .toList();
    }

    /** The forms that everybody was refused with, sent once more when everything is open again: those were good. */
    List<String> gaanNuWelDoor() {
        boek.wachtTotAllesGedaanIs();
        return Routes.rondEenKind().stream()
                .filter(route -> !route.isGet())
                .sorted(java.util.Comparator.comparing(Zijkanaalronde::sluitAf))
                .filter(route -> Stream.of(Rol.values())
                        .map(rol -> new Kijker(Toestand.NAUW_SAMEN, rol, wereld.van(rol)))
                        .filter(wie -> wie.mag(route))
                        .anyMatch(wie -> wie.vraag(route).status() < 400))
                .map(Route::pad)
                .toList();
    }

    /** After this there is less to do. */
    private static int sluitAf(Route route) {
        return Stream.of("/einde", "/beeindigen", "/concept", "/afronden").anyMatch(route.pad()::endsWith)
                ? route.pad().startsWith("/trajecten") ? 2 : 1
                : 0;
    }

    /** One person in one state. */
    private final class Kijker {
        private final Toestand nu;
        private final Rol rol;
        private final Bezoek bezoek;

        private Kijker(Toestand nu, Rol rol, Bezoek bezoek) {
            this.nu = nu;
            this.rol = rol;
            this.bezoek = bezoek;
        }

        private boolean cel(Handeling handeling) {
            var kolom = rol.kolom(nu);
            return kolom != null
                    && requireNonNull(rechten.get(handeling)).get(kolom).equals("ja");
        }

        /** Whether docs/rechten.md lets this person in here. */
        private boolean mag(Route route) {
            var doorDeDeur = switch (route.deur()) {
                case KIND -> cel(route.doet());
                case IEDEREEN, AANGEMELD, EIGEN, PLAATSEND -> true;
                case DEMO, EERSTE -> false;
                case OUDER -> rol.isOuder();
                case PRIVACY_OFFICER -> rol == Rol.PRIVACY_OFFICER;
                case BEHEERDER -> rol == Rol.BEHEERDER;
                case COLLEGA -> !rol.isOuder();
                case TEKENBEVOEGDE -> false; // nothing waits there
                case PROJECTLEIDER, WERKGROEP -> rol == Rol.PROJECTLEIDER;
            };
            return doorDeDeur
                    && switch (route.enger()) {
                        case NIET -> true;
                        case DEELNEMER -> rol.neemtDeel();
                        case SCHRIJVER, VRAGER -> rol == Rol.OUDER;
                        case PARTIJ, PARTIJ_OF_VRAGER -> rol != Rol.HULP;
                    };
        }

        private boolean staatBuiten() {
            return rol.kolom(nu) == null && !(nu == Toestand.WERKT_NU_ELDERS && rol.gaatElders());
        }

        private void stuitAf(Route route, Antwoord leeg) {
            var voor = boek.weigeringen(wereld.mensen.get(rol), wereld.kind());
            var antwoord = vraag(route);
            if (antwoord.status() != 422 || !leestMee()) {
                vergelijk(route, antwoord, leeg);
            }
            var erbij = boek.weigeringen(wereld.mensen.get(rol), wereld.kind()) - voor;
            if (route.isRondKind() && laatEenRegelNa(antwoord) && rol != Rol.ANDERE_GEMEENTE && erbij != 1) {
                fout(route, "laat " + erbij + " regels na in het logboek");
            }
            if (nu == Toestand.NOOIT && (route.pad() + route.vraag()).contains("{")) {
                vergelijk(route, vraag(route, pad(route, Map.of())), leeg);
            }
            tel("geweigerd");
        }

        /** Whoever sees the child may hear first what is wrong with the form. */
        private boolean laatEenRegelNa(Antwoord antwoord) {
            return !leestMee() || antwoord.status() == 404;
        }

        /** Sees the child and may not do this: may be told what is wrong with the form, about nothing that is not seen already. */
        private boolean leestMee() {
            return cel(Handeling.KIND_ZIEN);
        }

        /** The same as for what does not exist: status, words and headers. */
        private void vergelijk(Route route, Antwoord antwoord, Antwoord leeg) {
            if (antwoord.status() != 404) {
                fout(route, "antwoordt met " + antwoord.status() + " " + antwoord.naar());
            } else if (!antwoord.zonderToeval().equals(leeg.zonderToeval())) {
                fout(route, "zegt iets anders dan bij wat niet bestaat");
            } else if (!koppen(antwoord).equals(koppen(leeg))) {
                fout(route, "heeft andere koppen: " + koppen(antwoord) + " en " + koppen(leeg));
            }
        }

        private void komtBinnen(Route route) {
            var antwoord = vraag(route);
            if (route.isRondKind() && !Set.of(200, 302).contains(antwoord.status())) {
                fout(route, "is open en antwoordt met " + antwoord.status());
            }
            if (antwoord.status() >= 500) {
                fout(route, "gaat stuk");
            }
            verraadtNiets(route, antwoord);
            if (nu == Toestand.NAUW_SAMEN) {
                openstaand.computeIfAbsent(rol, _ -> new HashMap<>()).putAll(Formulieren.van(antwoord.html()));
            }
            tel("geopend");
        }

        private void verraadtNiets(Route route, Antwoord antwoord) {
            for (var merk : Merkteken.values()) {
                if (antwoord.html().contains(merk.woorden())) {
                    if (cel(merk.leest()) || merk.hoortBij(route, rol)) {
                        gezien.add(merk);
                    } else {
                        fout(route, "laat lezen: " + merk.woorden());
                    }
                }
            }
        }

        private void magSturen(Route route) {
            var antwoord = bezoek.post(pad(route, wereld.ids), Map.of("kind", wereld.kind()));
            if (!Set.of(200, 302, 409, 422).contains(antwoord.status()) && !NU_NIET.contains(route.pad())) {
                fout(route, "is open en antwoordt met " + antwoord.status());
            }
            tel("gestuurd");
        }

        /** Nothing in it, nothing counted, no page more: as where the child never was. */
        private void zietWatErOokZonderHetKindIs(String pad) {
            var hier = bezoek.get(pad);
            var daar = requireNonNull(wereld.tweeling.get(rol)).get(pad);
            if (hier.status() != daar.status() || !zonderIds(hier).equals(zonderIds(daar))) {
                fouten.add(this + " " + pad + " is anders dan zonder het kind: " + verschil(hier, daar));
            }
            tel("lijst");
        }

        /** Searching, and the hint while typing, for somebody who places children too. */
        private void vindtNiets() {
            for (var merk : List.of(Merkteken.NAAM, Merkteken.ACHTERNAAM)) {
                gelijk("/kinderen/zoeken", Map.of("zoek", merk.woorden()), Map.of("zoek", "Zzqqxx"));
            }
            gelijk("/kinderen/lijkt-op", kind("Yassin", "Amrani"), kind("Zzqqxx", "Zzqqxx"));
        }

        private Map<String, String> kind(String roepnaam, String achternaam) {
            return Map.of(
                    "kind",
                    Ids.nieuw().toString(),
                    "roepnaam",
                    roepnaam,
                    "achternaam",
                    achternaam,
                    "geboortedatum",
                    "1-9-2023");
        }

        private void gelijk(String pad, Map<String, String> echt, Map<String, String> onzin) {
            var gevonden = bezoek.post(pad, echt).zonderToeval().replaceAll("Yassin|Amrani", "Zzqqxx");
            if (!gevonden.equals(bezoek.post(pad, onzin).zonderToeval())) {
                fouten.add(this + " vindt iets met " + pad + " " + echt);
            }
            tel("gezocht");
        }

        private Antwoord vraag(Route route) {
            return vraag(route, pad(route, wereld.ids));
        }

        /** A form as it stood open in this person's tab, or in that of whoever could have handed it over. */
        private Antwoord vraag(Route route, String pad) {
            return route.isGet() ? bezoek.get(pad) : bezoek.post(pad, formulier(pad(route, wereld.ids)));
        }

        private Map<String, Object> formulier(String pad) {
            var velden = new LinkedHashMap<String, Object>();
            openstaand.values().forEach(van -> velden.putAll(van.getOrDefault(pad, Map.of())));
            velden.putAll(openstaand.getOrDefault(rol, Map.of()).getOrDefault(pad, Map.of()));
            velden.put("kind", wereld.kind());
            return velden;
        }

        private void fout(Route route, String wat) {
            fouten.add(this + " " + route + " " + wat);
        }

        @Override
        public String toString() {
            return nu + " " + rol;
        }
    }

    private void tel(String wat) {
        geteld.merge(wat, 1, Integer::sum);
    }

    /** With the ids of this child, or with ids of nothing. */
    private static String pad(Route route, Map<String, java.util.UUID> ids) {
        var pad = new StringBuilder();
        var deel = java.util.regex.Pattern.compile("\\{([^}]*)}").matcher(route.pad() + route.vraag());
        while (deel.find()) {
            deel.appendReplacement(
                    pad, ids.getOrDefault(deel.group(1), Ids.nieuw()).toString());
        }
        return deel.appendTail(pad).toString();
    }

    private static Map<String, String> koppen(Antwoord antwoord) {
        var koppen = new TreeMap<String, String>();
        antwoord.koppen().forEach((naam, waarden) -> {
            if (!TOEVALLIGE_KOPPEN.contains(naam)) {
                koppen.put(naam, waarden.toString().replaceAll("nonce-[^']*", "nonce"));
            }
        });
        return koppen;
    }

    private static String zonderIds(Antwoord antwoord) {
        return (antwoord.zonderToeval() + antwoord.naar()).replaceAll("[0-9a-f-]{36}", "…");
    }

    private static String verschil(Antwoord hier, Antwoord daar) {
        var een = zonderIds(hier);
        var ander = zonderIds(daar);
        var plek = 0;
        while (plek < Math.min(een.length(), ander.length()) && een.charAt(plek) == ander.charAt(plek)) {
            plek++;
        }
        return hier.status() + " en " + daar.status() + ", bij "
                + een.substring(Math.max(0, plek - 80), Math.min(een.length(), plek + 200))
                        .replace("\n", " ");
    }
}

package nl.kring.demo.rijen;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables that the demo fills, in an order in which every foreign key finds what it points at. */
public enum Tabel {
    GEMEENTE("platform", Rij.Gemeente.class),
    GEBIED("organisatie", Rij.Gebied.class),
    WIJK("organisatie", Rij.Wijk.class),
    BUURT("organisatie", Rij.Buurt.class),
    ORGANISATIE("organisatie", Rij.Organisatie.class),
    LOCATIE("organisatie", Rij.Locatie.class),
    GROEP("organisatie", Rij.Groep.class),
    MEDEWERKER("organisatie", Rij.Medewerker.class),
    FUNCTIEVERVULLING("organisatie", Rij.Functievervulling.class),
    WERKAFSPRAAK("werkafspraak", Werkafspraakrij.class),
    HANDTEKENING("werkafspraak", Handtekeningrij.class),
    ERVARING("ervaring", Ervaringrij.class),
    REACTIE("ervaring", Reactierij.class),
    KIND("kind", Rij.Kind.class),
    SLEUTEL("kind", Rij.Sleutel.class),
    OUDER("kind", Rij.Ouder.class),
    OUDERCONTACT("kind", Rij.Oudercontact.class),
    GEZAGSRELATIE("kind", Rij.Gezagsrelatie.class),
    BESCHERMINGSMAATREGEL("kind", Maatregelrij.class),
    PLAATSING("kind", Rij.Plaatsing.class),
    TOESTEMMING("toestemming", Rij.Toestemming.class),
    ANTWOORD("toestemming", Rij.Antwoord.class),
    SITUATIE("werkwijze", Rij.Situatie.class),
    BEOORDELING("werkwijze", Rij.Beoordeling.class),
    SCENARIOBEPALING("werkwijze", Rij.Scenariobepaling.class),
    MOTIVATIEGESPREK("werkwijze", Rij.Motivatiegesprek.class),
    TRAJECT("traject", Rij.Traject.class),
    DOEL("traject", Rij.Doel.class),
    ACTIE("traject", Rij.Actie.class),
    GESPREK("gesprek", Rij.Gesprek.class),
    DEELNEMER("gesprek", Rij.Deelnemer.class),
    VERZETTING("gesprek", Rij.Verzetting.class),
    DOELBEOORDELING("gesprek", Rij.Doelbeoordeling.class),
    INZET("inzet", Rij.Inzet.class),
    CONTACT("inzet", Rij.Contact.class),
    VERZOEK("verzoek", Verzoekrij.class),
    LOGREGEL("logboek", Logrij.class),
    ACCOUNT("aanmelden", Rij.Account.class);

    private static final Map<Class<?>, Tabel> VAN =
            Arrays.stream(values()).collect(toUnmodifiableMap(tabel -> tabel.soort, Function.identity()));

    private final String schema;
    private final Class<? extends Rij> soort;
    private final List<RecordComponent> velden;

    Tabel(String schema, Class<? extends Rij> soort) {
        this.schema = schema;
        this.soort = soort;
        this.velden = List.of(soort.getRecordComponents());
    }

    public static Tabel van(Rij rij) {
        var tabel = VAN.get(rij.getClass());
        if (tabel == null) {
            throw new IllegalStateException("geen tabel voor " + rij.getClass());
        }
        return tabel;
    }

    /** "kind.plaatsing". */
    public String naam() {
        return schema + "." + name().toLowerCase(Locale.ROOT);
    }

    String kolommen() {
        return Stream.concat(Stream.of("gemeente_id"), velden.stream().map(Tabel::kolom))
                .collect(joining(", "));
    }

    private static String kolom(RecordComponent veld) {
        return veld.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** Adds the line in the text form of COPY. */
    void schrijf(UUID gemeente, Rij rij, Kluis kluis, StringBuilder naar) {
        naar.append(gemeente);
        for (var veld : velden) {
            naar.append('\t');
            var waarde = lees(veld, rij);
            CopyTekst.waarde(
                    waarde instanceof String tekst && veld.isAnnotationPresent(Geheim.class)
                            ? kluis.dicht(kind(rij), naam() + "." + kolom(veld), id(rij), tekst)
                            : waarde,
                    naar);
        }
        naar.append('\n');
    }

    /** Every table begins with the id of its row. */
    private UUID id(Rij rij) {
        return (UUID) Objects.requireNonNull(lees(velden.getFirst(), rij));
    }

    private UUID kind(Rij rij) {
        var kind = velden.stream()
                .filter(veld -> veld.getName().equals("kindId"))
                .findFirst()
                .orElseThrow();
        return (UUID) Objects.requireNonNull(lees(kind, rij));
    }

    private static @Nullable Object lees(RecordComponent veld, Rij rij) {
        try {
            return veld.getAccessor().invoke(rij);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

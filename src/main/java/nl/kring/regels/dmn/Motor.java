package nl.kring.regels.dmn;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kring.regels.tabel.Kolom;
import nl.kring.regels.tabel.Tabel;
import org.drools.io.ReaderResource;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** Apache KIE, and the only place that knows it: says what it thinks of a DMN file, and what a table answers. */
public final class Motor {
    private static final String REGEL = "regel";

    /** Many tools leave a cell empty where any value will do; the engine wants a dash there. */
    private static final Pattern LEGE_CEL = Pattern.compile("<((?:[\\w.-]+:)?text)\\s*(?:/>|>\\s*</\\1\\s*>)");

    private final DMNRuntime motor;
    private final DMNModel model;
    private final Tabel tabel;

    private Motor(DMNRuntime motor, DMNModel model, Tabel tabel) {
        this.motor = motor;
        this.model = model;
        this.tabel = tabel;
    }

    /** What one row says, as the engine read it. */
    public record Antwoord(String regel, List<String> dan) {}

    /**
     * Whether the engine itself has something against this file. It evaluates models that it reported as broken, so an error is a
     * refusal.
     */
    public static boolean keurtAf(byte[] bestand) {
        try {
            return VeiligXml.tekst(bestand)
                    .map(tekst -> LEGE_CEL.matcher(tekst).replaceAll("<$1>-</$1>"))
                    .flatMap(Motor::laad)
                    .filter(geladen -> !heeftFouten(geladen.getModels().getFirst()))
                    .isEmpty();
        } catch (RuntimeException _) {
            // it stumbles over parts that another tool added: what it cannot read, it does not approve
            return true;
        }
    }

    /** The table as the engine reads it from the file that Kring writes of it. */
    public static Motor van(Tabel tabel) {
        var motor = laad(Schrijver.schrijf(tabel))
                .orElseThrow(() -> new IllegalStateException("KIE leest niet wat Kring schreef: " + tabel.id()));
        var model = motor.getModels().getFirst();
        if (heeftFouten(model)) {
            throw new IllegalStateException(
                    "KIE keurt af wat Kring schreef: " + tabel.id() + " " + model.getMessages());
        }
        return new Motor(motor, model, tabel);
    }

    private static Optional<DMNRuntime> laad(String dmn) {
        return DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(new ReaderResource(new StringReader(dmn), "UTF-8")))
                .cata(_ -> Optional.<DMNRuntime>empty(), Optional::of)
                .filter(motor -> motor.getModels().size() == 1);
    }

    private static boolean heeftFouten(DMNModel model) {
        return model.hasErrors() || !model.getMessages(DMNMessage.Severity.WARN).isEmpty();
    }

    /** What follows from these facts: the rows that count, in their order. */
    public List<Antwoord> vraag(List<String> feiten) {
        var context = motor.newContext();
        IntStream.range(0, feiten.size()).forEach(nummer -> {
            var kolom = tabel.invoer().get(nummer);
            context.set(kolom.naam(), waarde(kolom, feiten.get(nummer)));
        });
        var uitkomst = motor.evaluateByName(model, context, tabel.id().name())
                .getDecisionResultByName(tabel.id().name());
        if (uitkomst.hasErrors()) {
            throw new IllegalStateException("KIE komt er niet uit: " + tabel.id() + " " + uitkomst.getMessages());
        }
        return antwoorden(uitkomst.getResult());
    }

    private List<Antwoord> antwoorden(@Nullable Object uitkomst) {
        return switch (uitkomst) {
            case null -> List.of();
            case List<?> rijen ->
                rijen.stream().map(rij -> antwoord((Map<?, ?>) rij)).toList();
            case Map<?, ?> rij -> List.of(antwoord(rij));
            default -> throw new IllegalStateException("KIE antwoordt iets anders: " + uitkomst.getClass());
        };
    }

    private Antwoord antwoord(Map<?, ?> rij) {
        return new Antwoord(
                String.valueOf(rij.get(REGEL)),
                tabel.uitvoer().stream()
                        .map(kolom -> String.valueOf(rij.get(kolom.naam())))
                        .toList());
    }

    private static Object waarde(Kolom kolom, String waarde) {
        return kolom.soort() == Kolom.Soort.JA_NEE ? (Object) Boolean.valueOf(waarde) : waarde;
    }
}

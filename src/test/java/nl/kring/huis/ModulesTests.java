package nl.kring.huis;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kring.KringApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

@DisplayName("De muren tussen de kamers")
class ModulesTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(
            KringApplication.class,
            // generated from the templates: they show what every module hands them
            JavaClass.Predicates.resideInAPackage("nl.kring.sjablonen.."));

    @Test
    void elkeModuleBlijftBinnenHaarMuren() {
        assertThat(MODULES.stream().count()).isGreaterThanOrEqualTo(14);
        MODULES.verify();
    }

    /** With -Dkring.schrijf=true the drawing is made anew instead. */
    @Test
    void deTekeningVanHetHuisKlopt() throws IOException {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml(
                        Documenter.DiagramOptions.defaults().withStyle(Documenter.DiagramOptions.DiagramStyle.UML));
        var getekend = opVolgorde(Path.of("target/modules/components.puml"));
        assertThat(getekend).contains("Kring.Kring.Gesprek -->", "Kring.Kring.Toegang");
        var tekening = Path.of("docs/modules/components.puml");
        if (Boolean.getBoolean("kring.schrijf")) {
            Files.writeString(tekening, getekend);
        }
        assertThat(Files.readString(tekening)).isEqualTo(getekend);
    }

    /** Modulith draws in another order each time. */
    private static String opVolgorde(Path bestand) throws IOException {
        var regels = new ArrayList<>(Files.readAllLines(bestand));
        for (var begin : List.of("  component ", "Kring.")) {
            var eerste = IntStream.range(0, regels.size())
                    .filter(nummer -> regels.get(nummer).startsWith(begin))
                    .findFirst()
                    .orElseThrow();
            var soort = regels.stream()
                    .filter(regel -> regel.startsWith(begin))
                    .sorted()
                    .toList();
            regels.removeAll(soort);
            regels.addAll(eerste, soort);
        }
        return String.join("\n", regels) + "\n";
    }
}

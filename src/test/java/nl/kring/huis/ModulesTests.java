package nl.kring.huis;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
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

    @Test
    void deTekeningVanHetHuisStaatInDeDocs() {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("docs/modules"))
                .writeModulesAsPlantUml(
                        Documenter.DiagramOptions.defaults().withStyle(Documenter.DiagramOptions.DiagramStyle.UML));
        assertThat(java.nio.file.Path.of("docs/modules/components.puml")).isNotEmptyFile();
    }
}

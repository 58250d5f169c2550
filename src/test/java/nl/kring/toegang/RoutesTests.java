package nl.kring.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.KringTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@KringTest
@DisplayName("De adressen van docs/rechten.md zijn die van de app")
class RoutesTests {
    private static final int ADRESSEN = 148;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping app;

    @Test
    @DisplayName("Elk adres van de app staat in docs/rechten.md, en daar staat er geen te veel")
    void elkAdresStaatInDeTabel() {
        var vanDeApp = app.getHandlerMethods().keySet().stream()
                .flatMap(RoutesTests::namen)
                .collect(Collectors.toSet());
        assertThat(vanDeApp).hasSize(ADRESSEN);
        assertThat(Routes.alle().stream().map(Route::naam)).containsExactlyInAnyOrderElementsOf(vanDeApp);
    }

    private static Stream<String> namen(RequestMappingInfo route) {
        var methodes = route.getMethodsCondition().getMethods();
        return route.getPatternValues().stream()
                .flatMap(pad -> methodes.isEmpty()
                        ? Stream.of(Route.naam("GET", pad))
                        : methodes.stream().map(RequestMethod::name).map(methode -> Route.naam(methode, pad)));
    }
}

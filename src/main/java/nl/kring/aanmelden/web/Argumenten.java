package nl.kring.aanmelden.web;

import java.util.List;
import nl.kring.platform.Installatie;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands a controller the acting user ({@code Actor}) and the shell of its page ({@code Schil}) as parameters. */
@Configuration(proxyBeanMethods = false)
class Argumenten implements WebMvcConfigurer {
    private final Installatie installatie;

    Argumenten(Installatie installatie) {
        this.installatie = installatie;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> oplossers) {
        oplossers.add(new ActorArgument());
        oplossers.add(new SchilArgument(new Schilmaker(installatie)));
    }
}

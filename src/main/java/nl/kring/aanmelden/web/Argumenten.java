package nl.kring.aanmelden.web;

import java.time.Clock;
import java.util.List;
import nl.kring.platform.Installatie;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands a controller the acting user ({@code Actor}) and the shell of its page ({@code Schil}) as parameters, past the gate of the working agreement. */
@Configuration(proxyBeanMethods = false)
class Argumenten implements WebMvcConfigurer {
    private final Installatie installatie;
    private final Clock klok;

    Argumenten(Installatie installatie, Clock klok) {
        this.installatie = installatie;
        this.klok = klok;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> oplossers) {
        oplossers.add(new ActorArgument());
        oplossers.add(new SchilArgument(new Schilmaker(installatie, klok)));
    }

    @Override
    public void addInterceptors(InterceptorRegistry wachters) {
        wachters.addInterceptor(new Werkpoort());
    }
}

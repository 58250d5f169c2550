package nl.kring.platform.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How long a browser may keep files: those with a version in their address for ever, fonts for a month, everything else (styles,
 * icons) for the hour of application.properties, so that a new release shows the same day.
 */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class VasteBestanden implements WebMvcConfigurer {
    private static final Duration ALTIJD = Duration.ofDays(365);
    private static final Duration LETTERS = Duration.ofDays(30);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry bestanden) {
        bestanden
                .addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(CacheControl.maxAge(ALTIJD).cachePublic().immutable());
        bestanden
                .addResourceHandler("/fonts/**")
                .addResourceLocations("classpath:/static/fonts/")
                .setCacheControl(CacheControl.maxAge(LETTERS).cachePublic());
    }
}

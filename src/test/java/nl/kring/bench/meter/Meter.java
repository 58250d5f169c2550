package nl.kring.bench.meter;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Comes in by {@code spring.main.sources}. Carries no stereotype: a scan, as the tests make it, must not find it. */
public final class Meter {

    /** Static: it must stand before the data source is made. */
    @Bean
    static BeanPostProcessor meetbron() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String naam) {
                return bean instanceof DataSource bron ? new Meetbron(bron) : bean;
            }
        };
    }

    @Bean
    FilterRegistrationBean<Meetfilter> meetfilter() {
        var filter = new FilterRegistrationBean<>(new Meetfilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}

package nl.kring.aanmelden.web;

import nl.kring.aanmelden.domain.Aanmelden;
import nl.kring.aanmelden.domain.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** One chain in front of every page: closed unless named here. */
@Configuration(proxyBeanMethods = false)
class BeveiligingConfiguratie {
    private static final String[] OPEN = {
        "/aanmelden",
        "/eerste-beheerder",
        "/demo",
        "/demo/**",
        "/css/**",
        "/nlds/**",
        "/fonts/**",
        "/iconen.svg",
        "/merk.svg",
        "/webjars/**",
        "/actuator/health",
        "/error",
        "/toegankelijkheid",
        "/privacy",
        "/plan",
        "/hulp"
    };

    @Bean
    PasswordEncoder wachtwoorden() {
        return new BCryptPasswordEncoder(12);
    }

    @Bean
    SecurityFilterChain poort(HttpSecurity http, Aanmelden aanmelden, Accounts accounts) {
        http.authorizeHttpRequests(
                paden -> paden.requestMatchers(OPEN).permitAll().anyRequest().authenticated());
        http.authenticationProvider(new WachtwoordProvider(aanmelden));
        http.formLogin(formulier -> formulier
                .loginPage("/aanmelden")
                .usernameParameter("naam")
                .passwordParameter("wachtwoord")
                .defaultSuccessUrl("/", false)
                .failureUrl("/aanmelden?fout"));
        http.logout(uit -> uit.logoutUrl("/uitloggen").logoutSuccessUrl("/aanmelden?afgemeld"));
        http.sessionManagement(sessie -> sessie.sessionFixation(fixatie -> fixatie.changeSessionId()));
        http.csrf(Customizer.withDefaults());
        http.exceptionHandling(fout -> fout.defaultAuthenticationEntryPointFor(
                new HtmxNaarAanmelden(), vraag -> vraag.getHeader("HX-Request") != null));
        http.headers(koppen -> koppen.contentTypeOptions(Customizer.withDefaults())
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        http.addFilterBefore(new CspFilter(), HeaderWriterFilter.class);
        http.addFilterAfter(new ActorFilter(accounts), AuthorizationFilter.class);
        return http.build();
    }
}

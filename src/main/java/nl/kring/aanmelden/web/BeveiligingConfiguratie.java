package nl.kring.aanmelden.web;

import nl.kring.aanmelden.domain.Aanmelden;
import nl.kring.aanmelden.domain.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** One chain in front of every page: closed unless named in {@link Openbaar}. */
@Configuration(proxyBeanMethods = false)
class BeveiligingConfiguratie {

    @Bean
    PasswordEncoder wachtwoordhash() {
        return new BCryptPasswordEncoder(12);
    }

    @Bean
    SecurityFilterChain poort(HttpSecurity http, Aanmelden aanmelden, Accounts accounts) {
        http.authorizeHttpRequests(paden ->
                paden.requestMatchers(Openbaar.paden()).permitAll().anyRequest().authenticated());
        http.authenticationProvider(new WachtwoordProvider(aanmelden));
        http.formLogin(formulier -> formulier
                .loginPage(NaarAanmelden.PAD)
                .usernameParameter("naam")
                .passwordParameter("wachtwoord")
                .successHandler(new NaAanmelden(accounts))
                .failureUrl("/aanmelden?fout"));
        http.logout(uit -> uit.logoutUrl("/uitloggen").logoutSuccessUrl("/aanmelden?afgemeld"));
        http.sessionManagement(sessie -> sessie.sessionFixation(fixatie -> fixatie.changeSessionId()));
        http.csrf(Customizer.withDefaults());
        // Spring's own cache keeps all headers and cookies of the request; Bestemming keeps a path
        http.requestCache(cache -> cache.requestCache(new NullRequestCache()));
        http.exceptionHandling(
                fout -> fout.authenticationEntryPoint(new NaarAanmelden()).accessDeniedHandler(new Afgewezen()));
        http.headers(BeveiligingConfiguratie::koppen);
        http.addFilterBefore(new CspFilter(), HeaderWriterFilter.class);
        http.addFilterAfter(new ActorFilter(accounts), AuthorizationFilter.class);
        return http.build();
    }

    /** On top of what Spring Security sends by itself: no-store on pages, and https only once https has been used. */
    private static void koppen(HeadersConfigurer<HttpSecurity> koppen) {
        koppen.contentTypeOptions(Customizer.withDefaults())
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(bron -> bron.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        rechten -> rechten.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }
}

package nl.gemeente.casusescalatie.toegang.web;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.gemeente.casusescalatie.toegang.Gastpad;
import nl.gemeente.casusescalatie.toegang.Gebruiker;
import nl.gemeente.casusescalatie.toegang.Gebruikers;
import nl.gemeente.casusescalatie.toegang.Rol;
import nl.gemeente.casusescalatie.toegang.Toegangsinstellingen;
import nl.gemeente.casusescalatie.toegang.Werkidentiteit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One login for every address. What is open is named here; everything else, also what is added tomorrow, requires a
 * login.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Toegangsinstellingen.class)
class Beveiliging {

    private static final String CSP =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final RequestMatcher BASIC = request -> {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
    };

    private static final RequestMatcher WEBAPPS = Adres.op("/camunda/**");

    /** The parts of the webapps that are the same for everybody and weigh megabytes. */
    private static final RequestMatcher WEBAPP_BESTANDEN =
            new OrRequestMatcher(Adres.op("/camunda/lib/**"), Adres.op("/camunda/assets/**"));

    /** What everybody with a login reaches; a room adds what somebody of a ketenpartner finds there. */
    private static final List<String> VOOR_IEDEREEN = List.of("/", "/uitloggen", "/stijl/**", "/script/**");

    private final Toegangsinstellingen instellingen;
    private final Gebruikers gebruikers;
    private final Werkidentiteit engine;
    private final Probleemantwoord problemen;
    private final AuthenticationManager inlog;
    private final Inlogpogingen pogingen;
    private final RequestMatcher voorGasten;

    Beveiliging(
            Toegangsinstellingen instellingen,
            Gebruikers gebruikers,
            Werkidentiteit engine,
            Probleemantwoord problemen,
            Inlogpogingen pogingen,
            List<Gastpad> gastpaden) {
        this.instellingen = instellingen;
        this.gebruikers = gebruikers;
        this.engine = engine;
        this.problemen = problemen;
        this.pogingen = pogingen;
        this.voorGasten = Adres.op(Stream.concat(
                        VOOR_IEDEREEN.stream(),
                        gastpaden.stream()
                                .flatMap(pad -> pad.adressen().stream())
                                .map(adres -> adres + "/**"))
                .toArray(String[]::new));
        this.inlog = new ProviderManager(new GebruikerInlog(gebruikers));
    }

    /** For programs: an answer that a program can read, HTTP Basic where it is allowed, never a new session. */
    @Bean
    @Order(1)
    SecurityFilterChain programmas(HttpSecurity http) throws Exception {
        gemeenschappelijk(http.securityMatcher(
                Adres.op("/engine-rest/**", "/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/actuator/**")));
        http.authorizeHttpRequests(wie -> wie.requestMatchers(Adres.metMethode("GET", "/actuator/health"))
                        .permitAll()
                        .requestMatchers(Adres.op("/actuator/**"))
                        .hasAnyAuthority(Rol.BEHEER.groep(), Rol.MANAGER.groep())
                        .anyRequest()
                        .access(this::mag))
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.ignoringRequestMatchers(BASIC))
                .exceptionHandling(fout -> fout.authenticationEntryPoint(problemen::nietIngelogd)
                        .accessDeniedHandler(problemen::geenRecht));
        if (instellingen.basic()) {
            http.authenticationManager(new ProviderManager(new BasicInlog(gebruikers)));
            http.httpBasic(basic -> basic.authenticationEntryPoint(problemen::nietIngelogd));
            http.addFilterBefore(
                    new PogingenFilter(pogingen, problemen, BASIC),
                    org.springframework.security.web.authentication.www.BasicAuthenticationFilter.class);
        }
        return http.build();
    }

    /** For people: pages and the webapps, with the login page. */
    @Bean
    @Order(2)
    SecurityFilterChain mensen(HttpSecurity http) throws Exception {
        gemeenschappelijk(http);
        RequestMatcher webappApi = Adres.op("/camunda/api/**");
        http.authenticationManager(inlog)
                .authorizeHttpRequests(
                        wie -> wie.requestMatchers(Adres.op("/inloggen", "/stijl/**", "/favicon.ico", "/error"))
                                .permitAll()
                                // CVE-2026-77226, and the second login door of the webapps
                                .requestMatchers(Adres.op(
                                        "/camunda/api/admin/setup/**",
                                        "/camunda/app/admin/*/setup/**",
                                        "/camunda/api/admin/auth/user/*/login/**",
                                        "/camunda-welcome/**"))
                                .denyAll()
                                .anyRequest()
                                .access(this::mag))
                // The webapps have their own token for their own addresses.
                .csrf(csrf -> csrf.ignoringRequestMatchers(WEBAPPS))
                .formLogin(form -> form.loginPage("/inloggen")
                        .usernameParameter("gebruikersnaam")
                        .passwordParameter("wachtwoord")
                        .successHandler(new NaInloggen(gebruikers))
                        .failureUrl("/inloggen?fout"))
                .logout(uit -> uit.logoutUrl("/uitloggen").logoutSuccessUrl("/inloggen?uitgelogd"))
                .exceptionHandling(fout -> fout.defaultAuthenticationEntryPointFor(problemen::nietIngelogd, webappApi)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/inloggen"), AnyRequestMatcher.INSTANCE)
                        .defaultAccessDeniedHandlerFor(problemen::geenRecht, webappApi))
                .addFilterBefore(
                        new PogingenFilter(pogingen, problemen, Adres.metMethode("POST", "/inloggen")),
                        org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter.class);
        return http.build();
    }

    private AuthorizationDecision mag(Supplier<Authentication> login, RequestAuthorizationContext verzoek) {
        if (!AuthenticatedAuthorizationManager.authenticated()
                .authorize(login, verzoek)
                .isGranted()) {
            return new AuthorizationDecision(false);
        }
        boolean gast =
                gebruikers.find(login.get().getName()).filter(Gebruiker::isGast).isPresent();
        return new AuthorizationDecision(!gast || voorGasten.matches(verzoek.getRequest()));
    }

    private void gemeenschappelijk(HttpSecurity http) throws Exception {
        RequestMatcher eigenPaginas = new NegatedRequestMatcher(WEBAPPS);
        http.headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentTypeOptions(Customizer.withDefaults())
                .referrerPolicy(Customizer.withDefaults())
                // The TLS of a municipality often ends in front of us; a browser ignores this header on plain HTTP.
                .httpStrictTransportSecurity(hsts -> hsts.requestMatcher(AnyRequestMatcher.INSTANCE)
                        .includeSubDomains(true)
                        .maxAgeInSeconds(31_536_000))
                .addHeaderWriter(alleenOp(new NegatedRequestMatcher(WEBAPP_BESTANDEN), new CacheControlHeadersWriter()))
                .addHeaderWriter(header("X-Frame-Options", "DENY"))
                .addHeaderWriter(alleenOp(eigenPaginas, header("Content-Security-Policy", CSP))));
        http.addFilterAfter(new WerkidentiteitFilter(gebruikers, engine, eigenPaginas), AuthorizationFilter.class);
    }

    private static DelegatingRequestMatcherHeaderWriter alleenOp(
            RequestMatcher request, org.springframework.security.web.header.HeaderWriter writer) {
        return new DelegatingRequestMatcherHeaderWriter(request, writer);
    }

    private static StaticHeadersWriter header(String name, String value) {
        return new StaticHeadersWriter(name, value);
    }
}

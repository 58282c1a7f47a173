package org.demarche.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import org.demarche.web.address.PublicAddress;
import org.demarche.web.management.ManagementPaths;
import org.demarche.web.management.ManagementPort;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;

/// Keeps all that writes for the one user who knows the password; without a password it stays shut.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WriteGuard {
    private static final String SHUT =
            "Writing is closed: start the server with a password, in DEMARCHE_PASSWORD or by --password-file.";

    private static final String SHUT_METRICS =
            "Metrics are for the operator: start the server with --metrics-port, or with a password.";

    private static final String[] WRITING = {
        EndpointPaths.WRITE,
        EndpointPaths.WRITE + "/*",
        EndpointPaths.STORE_ARTICLE,
        ManagementPaths.STORE
    };

    @Bean
    FilterRegistrationBean<ForeignPages> foreignPages(PublicAddress address) {
        var filter = new FilterRegistrationBean<>(new ForeignPages(address));
        filter.addUrlPatterns(WRITING);
        filter.setOrder(-101);
        return filter;
    }

    @Bean
    DelegatingFilterProxyRegistrationBean guard() {
        var guard = new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        guard.addUrlPatterns(WRITING);
        guard.addUrlPatterns(ManagementPaths.METRICS);
        guard.setOrder(-100);
        return guard;
    }

    @Bean
    SecurityFilterChain writers(HttpSecurity http, Writer writer, ManagementPort port)
            throws Exception {
        http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        if (writer.password().isEmpty()) {
            return http.authorizeHttpRequests(requests ->
                            requests.requestMatchers(port::isOf).permitAll().anyRequest().denyAll())
                    .exceptionHandling(shut ->
                            shut.authenticationEntryPoint(
                                    (request, response, e) -> say(response, 403, shut(request))))
                    .build();
        }
        var check =
                new PasswordCheck(
                        writer.password().get(), new WrongPasswords(InstantSource.system()));
        return http.authenticationProvider(check)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(port::isOf)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .httpBasic(basic ->
                        basic.authenticationEntryPoint((request, response, e) -> ask(response, e)))
                .build();
    }

    private static String shut(HttpServletRequest request) {
        return request.getRequestURI().equals(ManagementPaths.METRICS) ? SHUT_METRICS : SHUT;
    }

    private static void ask(HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof LockedException) {
            long seconds = WrongPasswords.WAIT.toSeconds();
            response.setHeader("Retry-After", "" + seconds);
            say(
                    response,
                    429,
                    "Too many wrong passwords came from your address; try again in %d seconds."
                            .formatted(seconds));
            return;
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"Demarche\", charset=\"UTF-8\"");
        say(response, 401, "This needs the user name demarche and the server's password.");
    }

    private static void say(HttpServletResponse response, int status, String sentence)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(sentence);
    }
}

package org.demarche.web.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/// Keeps all that writes for the one user who knows the password; without a password it stays shut.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WriteGuard {
    private static final String SHUT =
            "Writing is closed: start the server with a password, in DEMARCHE_PASSWORD or by --password-file.";

    @Bean
    DelegatingFilterProxyRegistrationBean guard() {
        var guard = new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        guard.addUrlPatterns(
                EndpointPaths.WRITE, EndpointPaths.WRITE + "/*", EndpointPaths.STORE_ARTICLE);
        guard.setOrder(-100);
        return guard;
    }

    @Bean
    SecurityFilterChain writers(HttpSecurity http, Writer writer) throws Exception {
        http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        if (writer.password().isEmpty()) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                    .exceptionHandling(shut ->
                            shut.authenticationEntryPoint(
                                    (request, response, e) -> say(response, 403, SHUT)))
                    .build();
        }
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic ->
                        basic.authenticationEntryPoint((request, response, e) -> ask(response)))
                .build();
    }

    @Bean
    UserDetailsService users(Writer writer) {
        var encoder = new BCryptPasswordEncoder(8);
        var users = new InMemoryUserDetailsManager();
        writer.password()
                .map(password ->
                        User.withUsername(Writer.NAME)
                                .password("{bcrypt}" + encoder.encode(password))
                                .build())
                .ifPresent(users::createUser);
        return users;
    }

    private static void ask(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Demarche\", charset=\"UTF-8\"");
        say(response, 401, "Writing needs the user name demarche and the server's password.");
    }

    private static void say(HttpServletResponse response, int status, String sentence)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(sentence);
    }
}

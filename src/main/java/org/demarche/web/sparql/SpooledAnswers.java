package org.demarche.web.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.demarche.web.execution.SpoolSpace;
import org.demarche.web.guard.Sentences;

/// Lets whatever makes an answer end before the answer is sent, so that those who read slowly keep
/// nothing but bytes, within bounds. Answers that already come out of a file, or a spool, pass.
/// Safe for many threads.
public final class SpooledAnswers implements Filter {
    /// They have a spool or a file of their own; questions are handed on to the endpoint, after
    /// which the container takes no more bytes. A backup is for the owner and as long as the store.
    private static final List<String> PASSING =
            List.of("/sparql", "/queries/", "/dumps/", "/store/");

    private final SpoolSpace space;

    public SpooledAnswers(SpoolSpace space) {
        this.space = space;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        String path = asked.getRequestURI();
        if (PASSING.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        var spooled = new SpooledResponse((HttpServletResponse) response, space);
        try {
            chain.doFilter(request, spooled);
            spooled.send(asked.getMethod().equals("HEAD"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Sentences.stopping();
        } finally {
            spooled.close();
        }
    }
}

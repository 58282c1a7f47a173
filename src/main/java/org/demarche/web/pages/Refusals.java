package org.demarche.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.web.guard.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// What is said where a page cannot be shown: the sentence, on a page with ways on for browsers, as
/// plain text for programs.
@ControllerAdvice
final class Refusals {
    @ExceptionHandler
    @Nullable ModelAndView refused(
            Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return told(refusal, request, response);
    }

    @ExceptionHandler
    @Nullable ModelAndView incomplete(
            MissingServletRequestParameterException missing,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String sentence =
                "The parameter " + missing.getParameterName() + " is missing from the address.";
        return told(new Refusal(HttpStatus.BAD_REQUEST.value(), sentence), request, response);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    @Nullable ModelAndView tooLong(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var refusal =
                new Refusal(
                        HttpStatus.CONTENT_TOO_LARGE.value(),
                        "What was sent is longer than 3 MB; an article may have 1 MB.");
        return told(refusal, request, response);
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    @Nullable ModelAndView unknown(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var refusal =
                new Refusal(
                        HttpStatus.NOT_FOUND.value(),
                        "There is nothing at this address; start at /.");
        return told(refusal, request, response);
    }

    @ExceptionHandler
    @Nullable ModelAndView wrongMethod(
            HttpRequestMethodNotSupportedException wrong,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Set<String> taken = new TreeSet<>(Set.of("OPTIONS"));
        if (wrong.getSupportedMethods() != null) {
            taken.addAll(List.of(wrong.getSupportedMethods()));
        }
        if (taken.contains("GET")) {
            taken.add("HEAD");
        }
        String list = String.join(", ", taken);
        response.setHeader(HttpHeaders.ALLOW, list);
        var refusal =
                new Refusal(
                        HttpStatus.METHOD_NOT_ALLOWED.value(),
                        "This address does not take "
                                + request.getMethod()
                                + "; it takes "
                                + list
                                + ".");
        return told(refusal, request, response);
    }

    private static @Nullable ModelAndView told(
            Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(refusal.status());
        if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE.value()
                && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
            var page = new ModelAndView("refused");
            page.addObject("sentence", refusal.sentence());
            page.addObject("title", "refusal.title." + known(refusal.status()));
            page.addObject("here", "/?");
            return page;
        }
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(refusal.sentence() + "\n");
        return null;
    }

    /// The status of which the title tells.
    private static int known(int status) {
        return switch (status) {
            case 404, 406 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }
}

package org.demarche.web.pages;

import java.time.Duration;
import java.util.Locale;
import org.apache.jena.query.Query;
import org.demarche.web.answers.AnswerRequest;
import org.demarche.web.answers.AnswerViews;
import org.demarche.web.answers.RecentResults;
import org.demarche.web.answers.RecentResults.Timed;
import org.demarche.web.answers.ShownAnswer;
import org.demarche.web.guard.Cancellation;
import org.demarche.web.guard.Cancellations;
import org.demarche.web.guard.Refusal;

/// Asks for a reader and shows the answer as the reader wants to look at it. Safe for many threads.
record Questioning(
        Asking asking, AnswerViews answers, RecentResults recent, Cancellations cancellations) {
    /// The query that a text holds.
    ///
    /// @throws Refusal naming the line and column where it cannot be read
    Query parse(String text) {
        return asking.parse(text);
    }

    /// The answer, asked for anew unless it was asked lately and this is another look at it.
    ///
    /// @param token by which the reader can cancel the query, or empty
    /// @throws Refusal when the query is not allowed, takes too long, or is cancelled
    ShownAnswer shown(Query query, AnswerRequest request, String token, Locale locale) {
        String text = query.serialize();
        Timed answer =
                request.isAnotherLook()
                        ? recent.of(text).orElseGet(() -> asked(query, text, token))
                        : asked(query, text, token);
        return answers.shown(answer, query, request, locale);
    }

    private Timed asked(Query query, String text, String token) {
        long commit = recent.commit();
        long start = System.nanoTime();
        try (Cancellation cancellation = cancellations.of(token)) {
            var answer =
                    new Timed(
                            asking.answer(query, cancellation),
                            Duration.ofNanos(System.nanoTime() - start));
            if (!cancellation.isAsked()) {
                recent.keep(text, commit, answer);
            }
            return answer;
        }
    }
}

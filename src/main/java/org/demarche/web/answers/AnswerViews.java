package org.demarche.web.answers;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.DatasetGraph;
import org.demarche.store.QueryHead;
import org.demarche.web.answers.QueryResult.Completeness;
import org.demarche.web.answers.QueryResult.Rows;
import org.demarche.web.answers.QueryResult.Statements;
import org.demarche.web.answers.QueryResult.Truth;
import org.demarche.web.answers.RecentResults.Timed;
import org.demarche.web.answers.ShownAnswer.Tab;
import org.demarche.web.atlas.Atlas;
import org.demarche.web.explore.Phrases;
import org.demarche.web.findings.Addresses;
import org.demarche.web.findings.PreferredLabels;
import org.springframework.context.MessageSource;

/// Turns answers of queries into what pages show. Safe for many threads.
///
/// @param store whose ontology tells the quad classes
public record AnswerViews(
        DatasetGraph store,
        Addresses addresses,
        PreferredLabels labels,
        MessageSource messages,
        Atlas atlas) {
    private static final List<String> VIEWS = List.of("table", "network", "map", "timeline");
    private static final int QUICK_MILLIS = 100;
    private static final int MOST_TURTLE = 300_000;

    /// An answer for one reader.
    public ShownAnswer shown(Timed answer, Query query, AnswerRequest request, Locale locale) {
        var phrases = new Phrases(messages, labels, locale);
        return switch (answer.result()) {
            case Truth truth ->
                    new ShownAnswer(
                            "truth",
                            List.of(),
                            "truth",
                            phrases.text(truth.holds() ? "query.yes" : "query.no"),
                            took(answer.time(), phrases),
                            "");
            case Rows rows -> new Look(rows, query, request, phrases).shown(answer);
            case Statements statements -> {
                Deeds deeds = Deeds.of(store);
                Rows rows = DrawnRow.rows(statements, deeds, addresses.prefixes().base());
                yield new Look(rows, query, request, phrases).shown(answer);
            }
        };
    }

    private static String took(Duration time, Phrases phrases) {
        NumberFormat seconds = NumberFormat.getNumberInstance(phrases.locale());
        int digits = time.toMillis() < QUICK_MILLIS ? 3 : 2;
        seconds.setMinimumFractionDigits(digits);
        seconds.setMaximumFractionDigits(digits);
        return phrases.text("query.took", seconds.format(time.toMillis() / 1000.0));
    }

    /// One look at one answer.
    private final class Look {
        private final Query query;
        private final AnswerRequest request;
        private final Phrases phrases;
        private final Rows rows;
        private final Deeds deeds;
        private final List<ResultColumn> columns;
        private final ResultRoles roles;

        Look(Rows rows, Query query, AnswerRequest request, Phrases phrases) {
            this.rows = rows;
            this.query = query;
            this.request = request;
            this.phrases = phrases;
            deeds = Deeds.of(store);
            columns = ResultColumn.of(rows, deeds, addresses.prefixes().base());
            roles = ResultRoles.of(columns);
        }

        ShownAnswer shown(Timed answer) {
            String wanted = request.look("view");
            boolean isAsked = VIEWS.contains(wanted);
            String view = isAsked ? wanted : best();
            boolean isDrawn = isDrawable(view);
            String kind = answer.result().kind();
            return new ShownAnswer(
                    kind,
                    VIEWS.stream()
                            .map(name ->
                                    new Tab(
                                            name.equals("table") && kind.equals("statements")
                                                    ? "turtle"
                                                    : name,
                                            request.with("view", name),
                                            name.equals(view)))
                            .toList(),
                    isDrawn ? view : "none",
                    isDrawn ? body(view, answer.result()) : why(view),
                    summary(answer),
                    cut(answer.result()));
        }

        /// What the question says, if its answer can be drawn so.
        private String best() {
            String said =
                    request.view() == QueryHead.View.GRAPH
                            ? "network"
                            : request.view().name().toLowerCase(Locale.ROOT);
            return !rows.rows().isEmpty() && isDrawable(said) ? said : VIEWS.getFirst();
        }

        private boolean isDrawable(String view) {
            return switch (view) {
                case "network" -> roles.hasTies();
                case "map" -> !ResultRoles.ofMap(columns).parties().isEmpty();
                case "timeline" -> roles.date().isPresent();
                default -> true;
            };
        }

        private Object body(String view, QueryResult result) {
            return switch (view) {
                case "network" -> pictures(roles).network();
                case "map" -> pictures(ResultRoles.ofMap(columns)).map();
                case "timeline" -> pictures(roles).timeline();
                default ->
                        result instanceof Statements statements
                                ? turtle(statements)
                                : ResultTable.of(
                                        rows,
                                        columns,
                                        request,
                                        new RowCells(
                                                new ResultWords(phrases, addresses),
                                                deeds,
                                                roles,
                                                doors()));
            };
        }

        private ResultPictures pictures(ResultRoles drawn) {
            return new ResultPictures(
                    DrawnRow.of(rows, drawn, deeds), drawn.hasTies(), atlas, phrases, doors());
        }

        private AnswerDoors doors() {
            boolean isOfAll =
                    !Algebra.compile(query).toString().contains(addresses.prefixes().base());
            return new AnswerDoors(addresses, deeds, request, isOfAll);
        }

        private String turtle(Statements statements) {
            String turtle = RDFWriter.source(statements.graph()).lang(Lang.TURTLE).asString();
            return turtle.length() <= MOST_TURTLE
                    ? turtle
                    : turtle.substring(0, turtle.lastIndexOf('\n', MOST_TURTLE) + 1);
        }

        /// Why it cannot be drawn, and what it would take.
        private String why(String view) {
            if (rows.rows().isEmpty()) {
                return phrases.text("query.undrawn.empty");
            }
            String has =
                    columns.stream()
                            .map(column ->
                                    column.name()
                                            + " ("
                                            + phrases.text("query.column." + column.kind().name())
                                            + ")")
                            .collect(Collectors.joining(", "));
            return phrases.text("query.undrawn." + view, has);
        }

        private String summary(Timed answer) {
            String count =
                    answer.result() instanceof Statements statements
                            ? phrases.text("query.statements", statements.graph().size())
                            : phrases.text("query.rows", rows.rows().size());
            return Stream.of(count, took(answer.time(), phrases)).collect(Collectors.joining(" "));
        }

        private String cut(QueryResult result) {
            if (result instanceof Statements) {
                return "";
            }
            int shown = rows.rows().size();
            if (rows.completeness() == Completeness.BROKEN_OFF) {
                return phrases.text("query.cut.time", shown);
            }
            if (rows.completeness() == Completeness.WHOLE && rows.known() == shown) {
                return "";
            }
            return phrases.text(
                    rows.completeness() == Completeness.WHOLE ? "query.cut.of" : "query.cut.more",
                    shown,
                    rows.known());
        }
    }
}

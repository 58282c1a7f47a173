package org.demarche.web.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.demarche.store.Store;
import org.demarche.web.Asker;
import org.demarche.web.RunningServer;
import org.demarche.web.Settings;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.SimpleArgumentsAggregator;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The cases of the W3C's suites for the protocol (34), the graph store (13) and the description of
/// the service (3), by their names there, in the order in which they build on one another.
class ProtocolCasesTest {
    private static final String PASSWORD = "protocol";

    @RegisterExtension
    private static final RunningServer RUNNING =
            new RunningServer(
                    ProtocolCasesTest::filled,
                    Settings.reading(0).withPassword(Optional.of(PASSWORD)));

    private static Store filled(Path folder) {
        Store store = Store.open(folder);
        String data =
                """
                GRAPH <urn:x:1> { <urn:s:1> a <http://example.org/t> }
                GRAPH <urn:x:2> { <urn:s:2> a <http://example.org/t> }
                GRAPH <urn:x:3> { <urn:s:3> a <http://example.org/t> }
                """;
        Txn.executeWrite(
                store.dataset(),
                () -> RDFParser.fromString(data, Lang.TRIG).parse(store.dataset()));
        return store;
    }

    /// @param status whole, or its first figure
    /// @param answer what the body has in it
    /// @param after what holds in the store afterwards
    private record ProtocolCase(
            String method,
            String path,
            String type,
            String accept,
            String body,
            String status,
            String answer,
            String after) {
        HttpResponse<String> send() {
            List<String> headers = new ArrayList<>();
            if (type != null) {
                headers.addAll(List.of("Content-Type", type));
            }
            if (accept != null) {
                headers.addAll(List.of("Accept", accept));
            }
            if (path.startsWith("ds")) {
                headers.addAll(List.of("Authorization", Asker.basic("demarche", PASSWORD)));
            }
            String sent = body == null ? null : body.replace("~", "\r\n");
            return RUNNING.ask().send(method, path, sent, headers.toArray(String[]::new));
        }
    }

    private static final class Fields extends SimpleArgumentsAggregator {
        @Override
        protected ProtocolCase aggregateArguments(
                ArgumentsAccessor fields,
                Class<?> target,
                AnnotatedElementContext context,
                int from) {
            return new ProtocolCase(
                    fields.getString(from),
                    fields.getString(from + 1),
                    fields.getString(from + 2),
                    fields.getString(from + 3),
                    fields.getString(from + 4),
                    fields.getString(from + 5),
                    fields.getString(from + 6),
                    fields.getString(from + 7));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/protocol/cases.tsv",
            delimiter = '\t',
            quoteCharacter = '`',
            nullValues = "-",
            numLinesToSkip = 1)
    void isAnsweredByTheStandard(String id, @AggregateWith(Fields.class) ProtocolCase one) {
        HttpResponse<String> answer = one.send();
        assertTrue(
                String.valueOf(answer.statusCode()).startsWith(one.status()),
                id + ": " + answer.statusCode() + " " + answer.body());
        if (one.answer() != null) {
            assertTrue(answer.body().contains(one.answer()), answer.body());
            assertTrue(
                    Asker.type(answer).startsWith(one.accept()),
                    "in the format that was asked for");
        }
        if (one.after() != null) {
            String held =
                    RUNNING.ask().query("ASK { " + one.after() + " }", Asker.Format.JSON).body();
            assertEquals("true", held.replaceAll("(?s).*:\\s*(true|false).*", "$1"), id);
        }
        if (answer.statusCode() == 405) {
            assertTrue(
                    answer.headers().firstValue("Allow").isPresent(), "405 says what is allowed");
        }
    }
}

package org.demarche.store;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.apicatalog.jsonld.loader.SchemeRouter;
import java.net.URI;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.riot.system.stream.StreamManager;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.pfunction.PropertyFunction;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.update.UpdateRequest;

/// Switches off what lets a query or a document reach beyond the store, for the whole process:
/// SERVICE, contexts of JSON-LD from elsewhere, functions that are Java classes, and reading by
/// address in LOAD. Files are still read through paths and streams.
public final class Safeguards {
    private static final String JAVA_CLASS = "java:";

    private Safeguards() {}

    /// Applies them; doing it again does no harm. [Store#open] does it.
    public static void apply() {
        JenaSystem.init();
        ARQ.globalServiceAllowed = false;
        ARQ.allowServiceDefault = false;
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
        if (SchemeRouter.defaultInstance() instanceof SchemeRouter contexts) {
            contexts.set("http", Safeguards::refuseContext)
                    .set("https", Safeguards::refuseContext)
                    .set("file", Safeguards::refuseContext);
        }
        FunctionRegistry.set(ARQ.getContext(), new NamedFunctions());
        PropertyFunctionRegistry.set(ARQ.getContext(), new NamedPropertyFunctions());
        StreamManager.setGlobal(new StreamManager());
    }

    /// Refuses an update that would read a file or an address.
    ///
    /// @throws StoreException when the request has a LOAD
    public static void refuseLoad(UpdateRequest request) {
        for (var update : request.getOperations()) {
            if (update instanceof UpdateLoad load) {
                throw new StoreException(
                        "LOAD <"
                                + load.getSource()
                                + "> is refused: send the triples themselves instead.");
            }
        }
    }

    private static PropertyFunction refuseClass(String uri) {
        throw new QueryDeniedException(
                "The property function <" + uri + "> is refused: it is a Java class.");
    }

    private static Document refuseContext(URI address, DocumentLoaderOptions options)
            throws JsonLdError {
        throw new JsonLdError(
                JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                "The context " + address + " is refused: write it into the document.");
    }

    private static final class NamedFunctions extends FunctionRegistry {
        NamedFunctions() {
            FunctionRegistry standard = FunctionRegistry.standardRegistry();
            standard.keys().forEachRemaining(uri -> put(uri, standard.get(uri)));
        }

        @Override
        @SuppressWarnings("NullAway") // Jena says "no such function" with null
        public FunctionFactory get(String uri) {
            return uri.startsWith(JAVA_CLASS) ? null : super.get(uri);
        }
    }

    private static final class NamedPropertyFunctions extends PropertyFunctionRegistry {
        NamedPropertyFunctions() {
            PropertyFunctionRegistry standard = PropertyFunctionRegistry.get(ARQ.getContext());
            standard.keys().forEachRemaining(uri -> put(uri, standard.get(uri)));
        }

        @Override
        public PropertyFunctionFactory get(String uri) {
            return uri.startsWith(JAVA_CLASS) ? Safeguards::refuseClass : super.get(uri);
        }
    }
}

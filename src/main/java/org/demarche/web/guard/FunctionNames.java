package org.demarche.web.guard;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.expr.E_NumAbs;
import org.apache.jena.sparql.expr.E_NumCeiling;
import org.apache.jena.sparql.expr.E_NumFloor;
import org.apache.jena.sparql.expr.E_NumRound;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrEndsWith;
import org.apache.jena.sparql.expr.E_StrLength;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrStartsWith;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jspecify.annotations.Nullable;

/// The functions that a query may name by an IRI: casts, and those of XPath that are plain and
/// bounded.
final class FunctionNames {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String FN = "http://www.w3.org/2005/xpath-functions#";
    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";

    static final String MATCHES = FN + "matches";
    static final String REPLACE = FN + "replace";

    private static final Set<String> PLAIN =
            Stream.of(
                            named(
                                    XSD,
                                    "decimal integer long int short byte nonPositiveInteger negativeInteger nonNegativeInteger positiveInteger unsignedLong unsignedInt unsignedShort unsignedByte double float boolean duration dayTimeDuration yearMonthDuration string anyURI dateTime date time gYear gYearMonth gMonth gMonthDay gDay"),
                            named(
                                    FN,
                                    "not boolean year-from-date month-from-date day-from-date timezone-from-date hours-from-time minutes-from-time seconds-from-time timezone-from-time year-from-dateTime month-from-dateTime day-from-dateTime hours-from-dateTime minutes-from-dateTime seconds-from-dateTime timezone-from-dateTime years-from-duration months-from-duration days-from-duration hours-from-duration minutes-from-duration seconds-from-duration"),
                            named(MATH, "pi exp log log10 sqrt sin cos tan asin acos atan atan2"))
                    .flatMap(names -> names)
                    .collect(Collectors.toUnmodifiableSet());

    /// Functions of XPath that SPARQL has under a word of its own.
    private static final Map<String, Function<ExprList, ExprFunction>> WORDS =
            Map.ofEntries(
                    Map.entry("concat", E_StrConcat::new),
                    Map.entry("contains", args -> new E_StrContains(args.get(0), args.get(1))),
                    Map.entry("starts-with", args -> new E_StrStartsWith(args.get(0), args.get(1))),
                    Map.entry("ends-with", args -> new E_StrEndsWith(args.get(0), args.get(1))),
                    Map.entry(
                            "substring-before", args -> new E_StrBefore(args.get(0), args.get(1))),
                    Map.entry("substring-after", args -> new E_StrAfter(args.get(0), args.get(1))),
                    Map.entry(
                            "substring",
                            args ->
                                    new E_StrSubstring(
                                            args.get(0),
                                            args.get(1),
                                            args.size() > 2 ? args.get(2) : null)),
                    Map.entry("string-length", args -> new E_StrLength(args.get(0))),
                    Map.entry("upper-case", args -> new E_StrUpperCase(args.get(0))),
                    Map.entry("lower-case", args -> new E_StrLowerCase(args.get(0))),
                    Map.entry("encode-for-uri", args -> new E_StrEncodeForURI(args.get(0))),
                    Map.entry("abs", args -> new E_NumAbs(args.get(0))),
                    Map.entry("ceiling", args -> new E_NumCeiling(args.get(0))),
                    Map.entry("floor", args -> new E_NumFloor(args.get(0))),
                    Map.entry("round", args -> new E_NumRound(args.get(0))));

    private static final FunctionRegistry REGISTRY = registry();

    private FunctionNames() {}

    /// Whether the function may be called as it is.
    static boolean isPlain(String iri) {
        return PLAIN.contains(iri);
    }

    /// The function of SPARQL that is the same as that of XPath with the name `iri`.
    ///
    /// @throws Refusal when it has too few arguments
    static @Nullable ExprFunction word(String iri, ExprList arguments) {
        if (!iri.startsWith(FN)) {
            return null;
        }
        String name = iri.substring(FN.length());
        Function<ExprList, ExprFunction> word = WORDS.get(name);
        if (word == null || name.equals("round") && arguments.size() > 1) {
            return null;
        }
        try {
            return word.apply(arguments);
        } catch (IndexOutOfBoundsException e) {
            throw new Refusal(400, "The function fn:" + name + " wants more arguments.");
        }
    }

    /// The functions that may be called as they are, for Jena.
    static FunctionRegistry plain() {
        return REGISTRY;
    }

    private static Stream<String> named(String namespace, String names) {
        return Arrays.stream(names.split(" ")).map(namespace::concat);
    }

    private static FunctionRegistry registry() {
        FunctionRegistry all = FunctionRegistry.standardRegistry();
        var few = new FunctionRegistry();
        PLAIN.stream().filter(all::isRegistered).forEach(iri -> few.put(iri, all.get(iri)));
        return few;
    }
}

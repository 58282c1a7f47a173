package org.demarche.web.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_TripleFn;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/// Lets the functions of SPARQL and a few others through and refuses all others by name; those that
/// put texts or numbers together come out with bounds, those with a pattern in linear time.
final class ExpressionRules extends ExprTransformCopy {
    /// Those that decide, test or take apart: their value is no larger than their arguments.
    private static final Set<String> PLAIN =
            named(
                    """
                    E_AdjustToTimezone BNode0 BNode1 E_Bound E_Coalesce E_Conditional E_Datatype
                    E_DateTimeDay E_DateTimeHours E_DateTimeMinutes E_DateTimeMonth E_DateTimeSeconds
                    E_DateTimeTZ E_DateTimeTimezone E_DateTimeYear E_EBV E_Equals E_Exists
                    E_GreaterThan E_GreaterThanOrEqual E_HasLang E_HasLangDir E_IRI E_IRI2 E_If
                    E_IsBlank E_IsIRI E_IsLiteral E_IsNumeric E_IsTriple E_IsURI E_Lang E_LangDir
                    E_LangMatches E_LessThan E_LessThanOrEqual E_LogicalAnd E_LogicalNot E_LogicalOr
                    E_NotEquals E_NotExists E_NotOneOf E_Now E_OneOf E_Random E_SameTerm E_SameValue
                    E_Str E_StrDatatype E_StrEndsWith E_StrLang E_StrLangDir E_StrLength
                    E_StrStartsWith E_StrUUID E_TripleObject E_TriplePredicate E_TripleSubject E_URI
                    E_URI2 E_UUID E_UnaryPlus E_Version
                    """);

    /// Those that make something new, or take long over long texts.
    private static final Set<String> BOUNDED =
            named(
                    """
                    E_Add E_Divide E_MD5 E_Multiply E_NumAbs E_NumCeiling E_NumFloor E_NumRound
                    E_OpNumericIntegerDivide E_OpNumericMod E_SHA1 E_SHA224 E_SHA256 E_SHA384 E_SHA512
                    E_StrAfter E_StrBefore E_StrConcat E_StrContains E_StrEncodeForURI E_StrLowerCase
                    E_StrSubstring E_StrUpperCase E_Subtract E_UnaryMinus
                    """);

    private static final String JENA = E_Function.class.getPackageName();

    private final Bounds bounds;

    ExpressionRules(Bounds bounds) {
        this.bounds = bounds;
    }

    private static Set<String> named(String names) {
        return Arrays.stream(names.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Expr transform(ExprFunction0 function) {
        check(function);
        return super.transform(function);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        return check(function)
                ? new BoundedCall(function, new ExprList(argument), bounds)
                : super.transform(function, argument);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr first, Expr second) {
        if (check(function)) {
            return new BoundedCall(function, new ExprList(List.of(first, second)), bounds);
        }
        return function instanceof E_StrDatatype
                ? super.transform(function, new BriefText(first), second)
                : super.transform(function, first, second);
    }

    @Override
    public Expr transform(ExprFunction3 function, Expr first, Expr second, Expr third) {
        var arguments = new ExprList(new ArrayList<>(List.of(first, second)));
        if (third != null) {
            arguments.add(third);
        }
        if (function instanceof E_TripleFn) {
            return new TripleCall(arguments);
        }
        return check(function)
                ? new BoundedCall(function, arguments, bounds)
                : super.transform(function, first, second, third);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case BoundedCall _, PatternCall _, PowerCall _, TripleCall _, BriefText _ -> function;
            case E_Regex _ -> new PatternCall(PatternCall.Use.REGEX, arguments, bounds).checked();
            case E_StrReplace _ ->
                    new PatternCall(PatternCall.Use.REPLACE, arguments, bounds).checked();
            case E_Function called -> call(called, arguments);
            default ->
                    check(function)
                            ? new BoundedCall(function, arguments, bounds)
                            : super.transform(function, arguments);
        };
    }

    @Override
    public Expr transform(ExprFunctionOp function, ExprList arguments, Op pattern) {
        check(function);
        return switch (function) {
            case E_Exists exists -> new E_Exists(exists.getElement(), pattern);
            case E_NotExists not -> new E_NotExists(not.getElement(), pattern);
            default -> throw refused(function.getFunctionSymbol().getSymbol());
        };
    }

    private Expr call(E_Function function, ExprList arguments) {
        String iri = function.getFunctionIRI();
        if (iri.equals(PowerCall.IRI) && arguments.size() == 2) {
            return new PowerCall(arguments);
        }
        if (iri.equals(FunctionNames.MATCHES) && arguments.size() >= 2) {
            return new PatternCall(PatternCall.Use.REGEX, arguments, bounds).checked();
        }
        if (iri.equals(FunctionNames.REPLACE) && arguments.size() >= 3) {
            return new PatternCall(PatternCall.Use.REPLACE, arguments, bounds).checked();
        }
        ExprFunction word = FunctionNames.word(iri, arguments);
        if (word != null) {
            return check(word) ? new BoundedCall(word, arguments, bounds) : word;
        }
        if (!FunctionNames.isPlain(iri)) {
            throw refused("<" + iri + ">");
        }
        return super.transform(function, briefTexts(arguments));
    }

    private static ExprList briefTexts(ExprList arguments) {
        var brief = new ExprList();
        arguments.forEach(argument -> brief.add(new BriefText(argument)));
        return brief;
    }

    /// Whether the function needs bounds.
    ///
    /// @throws Refusal when it is not to be called
    private static boolean check(ExprFunction function) {
        String name = function.getClass().getSimpleName();
        boolean jenas = function.getClass().getPackageName().equals(JENA);
        if (jenas && BOUNDED.contains(name)) {
            return true;
        }
        if (!jenas || !PLAIN.contains(name)) {
            throw refused(function.getFunctionSymbol().getSymbol());
        }
        return false;
    }

    private static Refusal refused(String name) {
        return new Refusal(
                403,
                "The function "
                        + name
                        + " is switched off here; those of SPARQL 1.1 and casts to XSD types are on.");
    }
}

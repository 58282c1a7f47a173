package org.demarche.web.guard;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.demarche.web.guard.regex.LinearPattern;
import org.demarche.web.guard.regex.PatternFault;
import org.demarche.web.guard.regex.TooLong;
import org.jspecify.annotations.Nullable;

/// REGEX and REPLACE, in time linear in the text. For the query's thread.
final class PatternCall extends ExprFunctionN {
    private static final int SHORT_TEXT = 1_000;

    /// Which of the two.
    enum Use {
        REGEX(2),
        REPLACE(3);

        private final int flags;

        Use(int flags) {
            this.flags = flags;
        }
    }

    private final Use use;
    private final Bounds bounds;

    PatternCall(Use use, ExprList arguments, Bounds bounds) {
        super(use.name(), arguments);
        this.use = use;
        this.bounds = bounds;
    }

    /// The same call, its pattern read if it is written out.
    ///
    /// @throws Refusal when it cannot be used
    PatternCall checked() {
        Expr pattern = args.get(1);
        Expr flags = args.size() > use.flags ? args.get(use.flags) : null;
        if (isText(pattern) && (flags == null || isText(flags))) {
            try {
                bounds.pattern(
                        pattern.getConstant().getString(),
                        flags == null ? "" : flags.getConstant().getString());
            } catch (PatternFault e) {
                throw new Refusal(400, e.sentence());
            }
        }
        return this;
    }

    private static boolean isText(Expr expression) {
        return expression.isConstant() && expression.getConstant().isString();
    }

    @Override
    protected @Nullable NodeValue evalSpecial(Binding row, FunctionEnv environment) {
        Signal.of(environment).check();
        return null;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
        Node literal = NodeValueOps.checkAndGetStringLiteral(use.name(), arguments.getFirst());
        String text = literal.getLiteralLexicalForm();
        CharSequence watched =
                text.length() <= SHORT_TEXT ? text : new WatchedText(text, Signal.of(environment));
        try {
            LinearPattern pattern =
                    bounds.pattern(
                            words(arguments, 1),
                            arguments.size() > use.flags ? words(arguments, use.flags) : "");
            if (use == Use.REGEX) {
                return NodeValue.booleanReturn(pattern.isFoundIn(watched));
            }
            String result = pattern.replaced(watched, words(arguments, 2), bounds.mostCharacters());
            return result.equals(text) ? arguments.getFirst() : like(literal, result);
        } catch (PatternFault e) {
            throw new ExprEvalException(e.sentence());
        } catch (TooLong e) {
            throw Bounds.tooLong(bounds.mostCharacters());
        }
    }

    private String words(List<NodeValue> arguments, int at) {
        return NodeValueOps.checkAndGetStringLiteral(use.name(), arguments.get(at))
                .getLiteralLexicalForm();
    }

    private static NodeValue like(Node literal, String text) {
        String language = literal.getLiteralLanguage();
        return NodeValue.makeNode(
                language.isEmpty()
                        ? NodeFactory.createLiteralDT(text, XSDDatatype.XSDstring)
                        : NodeFactory.createLiteralLang(text, language));
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        throw new IllegalStateException("evaluated without its surroundings");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new PatternCall(use, arguments, bounds);
    }

    /// A long text in which a search looks at the clock now and then. For the query's thread.
    static final class WatchedText implements CharSequence {
        private static final int INTERVAL = 1024;

        private final String text;
        private final Signal signal;
        private int reads;

        WatchedText(String text, Signal signal) {
            this.text = text;
            this.signal = signal;
        }

        @Override
        public char charAt(int index) {
            if (++reads % INTERVAL == 0) {
                signal.check();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.substring(from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}

package org.demarche;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// The string and character literals with letters in them, and what each is handed to.
final class LetterLiterals {
    /// What a regular expression or a format says with letters and means none: classes, flags,
    /// names of groups, ranges, conversions.
    private static final Pattern NOTATION =
            Pattern.compile(
                    "\\\\[pP]\\{\\w+}|\\\\[a-zA-Z]|\\(\\?[a-z]+[:)]|\\(\\?<\\w+>|[a-zA-Z]-[a-zA-Z]"
                            + "|%[-,.0-9]*[a-zA-Z]");

    private LetterLiterals() {}

    /// A literal.
    ///
    /// @param calls the methods, constructors (`new X`) and annotations (`@X`) in whose arguments
    ///   it stands within its statement, the innermost first
    record Found(String file, String text, List<String> calls) {
        boolean isGivenTo(Pattern call) {
            return calls.stream().anyMatch(c -> call.matcher(c).matches());
        }

        @Override
        public String toString() {
            return file + " \"" + text + "\"" + (calls.isEmpty() ? "" : " in " + calls.getFirst());
        }
    }

    static List<Found> in(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Found> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null, files, null, List.of("-proc:none"), null, sources);
            for (CompilationUnitTree unit : task.parse()) {
                String name = unit.getSourceFile().getName();
                String file = name.substring(name.lastIndexOf('/') + 1);
                scanner(file, found).scan(new TreePath(unit), null);
            }
        }
        return found;
    }

    private static TreePathScanner<Void, Void> scanner(String file, List<Found> found) {
        return new TreePathScanner<>() {
            @Override
            public Void visitLiteral(LiteralTree tree, Void nothing) {
                Object value = tree.getValue();
                if (value instanceof String || value instanceof Character) {
                    String text = value.toString();
                    if (NOTATION.matcher(text)
                            .replaceAll("")
                            .chars()
                            .anyMatch(Character::isLetter)) {
                        found.add(new Found(file, text, calls(getCurrentPath())));
                    }
                }
                return null;
            }
        };
    }

    private static List<String> calls(TreePath literal) {
        List<String> calls = new ArrayList<>();
        for (TreePath path = literal.getParentPath(); path != null; path = path.getParentPath()) {
            switch (path.getLeaf()) {
                case MethodInvocationTree call -> calls.add(name(call.getMethodSelect()));
                case NewClassTree made -> calls.add("new " + name(made.getIdentifier()));
                case AnnotationTree note -> calls.add("@" + name(note.getAnnotationType()));
                case StatementTree statement -> {
                    return calls;
                }
                default -> {}
            }
        }
        return calls;
    }

    private static String name(Tree tree) {
        return switch (tree) {
            case IdentifierTree plain -> plain.getName().toString();
            case MemberSelectTree member -> member.getIdentifier().toString();
            default -> tree.toString();
        };
    }
}

package org.demarche;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Name;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// What is written in the program's own sources.
record Sources(List<Written> literals, List<Written> names) {
    /// A string literal's text or a declared name, and the file it stands in.
    record Written(String file, String text) {}

    static Sources ofTheProgram() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Sources sources = new Sources(new ArrayList<>(), new ArrayList<>());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(Path.of("src/main/java"))) {
            List<Path> java = paths.filter(p -> p.toString().endsWith(".java")).toList();
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(java));
            for (CompilationUnitTree unit : task.parse()) {
                String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
                unit.accept(sources.collector(file), null);
            }
        }
        return sources;
    }

    private TreeScanner<Void, Void> collector(String file) {
        return new TreeScanner<>() {
            @Override
            public Void visitLiteral(LiteralTree tree, Void nothing) {
                if (tree.getValue() instanceof String text) {
                    literals.add(new Written(file, text));
                }
                return null;
            }

            @Override
            public Void visitClass(ClassTree tree, Void nothing) {
                name(tree.getSimpleName());
                return super.visitClass(tree, nothing);
            }

            @Override
            public Void visitMethod(MethodTree tree, Void nothing) {
                name(tree.getName());
                return super.visitMethod(tree, nothing);
            }

            @Override
            public Void visitVariable(VariableTree tree, Void nothing) {
                name(tree.getName());
                return super.visitVariable(tree, nothing);
            }

            private void name(Name name) {
                names.add(new Written(file, name.toString()));
            }
        };
    }
}

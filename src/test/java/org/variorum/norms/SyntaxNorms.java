package org.variorum.norms;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Norms that are read off the syntax of a file: methods, types, names, documentation. */
final class SyntaxNorms extends TreePathScanner<Void, Void> {

    static final int METHOD_LINES = 60;
    static final int PARAMETERS = 5;

    private static final Set<String> EMPTY_WORDS =
            Set.of("Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Impl", "Base");

    /** Where an unexpected exception may be caught whole: the boundary of a task and the last resort. */
    private static final List<String> LAST_RESORTS = List.of("org/variorum/app/task/", "org/variorum/Main.java");

    private static final int WORDS_THAT_SAY_SOMETHING = 4;

    private final SourceFile file;
    private final List<Violation> violations = new ArrayList<>();
    private final List<Integer> methodLengths = new ArrayList<>();
    private int publicUiTypes;
    private int documentedUiTypes;

    SyntaxNorms(SourceFile file) {
        this.file = file;
    }

    List<Violation> check() {
        scan(file.tree(), null);
        return violations;
    }

    /** Lines of every method, from its first annotation to its last brace; filled by {@link #check}. */
    List<Integer> methodLengths() {
        return methodLengths;
    }

    int publicUiTypes() {
        return publicUiTypes;
    }

    int documentedUiTypes() {
        return documentedUiTypes;
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree unit, Void nothing) {
        if (file.isPackageInfo() && !saysSomething(new TreePath(getCurrentPath(), unit.getPackage()))) {
            add("package purpose", unit, "a package says in a sentence what it is for");
        }
        return super.visitCompilationUnit(unit, nothing);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        String name = type.getSimpleName().toString();
        Stream.of(name.split("(?=[A-Z])"))
                .filter(EMPTY_WORDS::contains)
                .forEach(word -> add("empty word in a name", type, name + " says \"" + word + "\""));
        boolean topLevel = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.COMPILATION_UNIT;
        if (topLevel && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
            checkDocumentation(type, name);
        }
        return super.visitClass(type, nothing);
    }

    private void checkDocumentation(ClassTree type, String name) {
        boolean documented = saysSomething(getCurrentPath());
        if (file.isInUi()) {
            publicUiTypes++;
            documentedUiTypes += documented ? 1 : 0;
        } else if (!documented) {
            add("documentation", type, name + " is public and says nothing of itself");
        }
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        String name = method.getName().toString();
        int length = Math.toIntExact(lastLine(method) - firstLine(method) + 1);
        if (method.getBody() != null && length > 0) {
            methodLengths.add(length);
        }
        if (length > METHOD_LINES) {
            add("method length", method, name + " has " + length + " lines, at most " + METHOD_LINES);
        }
        if (method.getParameters().size() > PARAMETERS && !isCanonicalOfRecord(method)) {
            add("parameters", method, name + " has " + method.getParameters().size() + ", at most " + PARAMETERS);
        }
        return super.visitMethod(method, nothing);
    }

    @Override
    public Void visitReturn(ReturnTree statement, Void nothing) {
        boolean isNull = statement.getExpression() != null
                && statement.getExpression().getKind() == Tree.Kind.NULL_LITERAL;
        if (isNull && enclosing() instanceof MethodTree method && isPublic(method)) {
            add("null from public method", statement, method.getName() + " returns null; say Optional");
        }
        return super.visitReturn(statement, nothing);
    }

    @Override
    public Void visitCatch(CatchTree handler, Void nothing) {
        String type = handler.getParameter().getType().toString();
        boolean whole = Stream.of(type.split("\\s*\\|\\s*"))
                .anyMatch(Set.of("Exception", "RuntimeException", "Throwable", "Error")::contains);
        if (whole && LAST_RESORTS.stream().noneMatch(file.path()::startsWith)) {
            add("catch-all", handler, "catch (" + type + ") hides bugs");
        }
        return super.visitCatch(handler, nothing);
    }

    /** The method or lambda that the current statement returns from. */
    private Tree enclosing() {
        TreePath path = getCurrentPath();
        while (!(path.getLeaf() instanceof MethodTree) && !(path.getLeaf() instanceof LambdaExpressionTree)) {
            path = path.getParentPath();
        }
        return path.getLeaf();
    }

    private static boolean isPublic(MethodTree method) {
        return method.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    private boolean isCanonicalOfRecord(MethodTree method) {
        Tree owner = getCurrentPath().getParentPath().getLeaf();
        return method.getReturnType() == null && owner.getKind() == Tree.Kind.RECORD;
    }

    private boolean saysSomething(TreePath path) {
        String comment = file.trees().getDocComment(path);
        return comment != null && comment.strip().split("\\s+").length >= WORDS_THAT_SAY_SOMETHING;
    }

    private long firstLine(Tree tree) {
        return file.line(file.trees().getSourcePositions().getStartPosition(file.tree(), tree));
    }

    private long lastLine(Tree tree) {
        long end = file.trees().getSourcePositions().getEndPosition(file.tree(), tree);
        return end < 0 ? firstLine(tree) - 1 : file.line(end);
    }

    private void add(String norm, Tree tree, String detail) {
        violations.add(new Violation(norm, file.path(), firstLine(tree), detail));
    }
}

package org.variorum.messages;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.variorum.norms.SourceFile;

/**
 * The message keys that sources name.
 *
 * <p>A key is <em>required</em> when it is a literal in the first argument of {@code Phrase.of}, {@code new Phrase},
 * {@code QuestionLabel}'s methods, {@code Problem.of}, {@code new Problem} (with the prefix and the remedy that a
 * problem's code stands for), or of {@code of} and {@code word} on a variable called {@code messages}, {@code words} or
 * {@code …text}. It is
 * <em>mentioned</em> by any literal that equals it, by a literal that ends in a dot and begins it, which is how the
 * code of an enum constant is appended, and without an ending that is itself a literal, such as {@code ".plain"}.
 */
final class UsedKeys extends TreeScanner<Void, Void> {

    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9-]*(\\.[a-zA-Z0-9-]+)*");

    /** Calls that say a key: those of {@code ResourceBundle} and of the window's own words. */
    private static final Pattern SPEAKER =
            Pattern.compile("(this\\.)?(messages\\.(getString|text|of|word)|(\\w*[tT]ext|words)\\.(of|word))");

    private static final String PROBLEM = "problem.";

    private final Set<String> required = new TreeSet<>();
    private final Set<String> literals = new TreeSet<>();

    /** The keys that the sources below a folder name. */
    static UsedKeys below(Path root) {
        UsedKeys keys = new UsedKeys();
        SourceFile.below(root).forEach(file -> keys.scan(file.tree(), null));
        return keys;
    }

    /** Keys that must be in the bundle. */
    Set<String> required() {
        return required;
    }

    boolean mentions(String key) {
        if (required.contains(key) || literals.contains(key)) {
            return true;
        }
        if (key.startsWith(PROBLEM)) {
            return literals.contains(key.substring(PROBLEM.length()).replaceFirst("\\.remedy$", ""));
        }
        int last = key.lastIndexOf('.');
        boolean withoutEnding = last > 0 && literals.contains(key.substring(last)) && mentions(key.substring(0, last));
        return withoutEnding || beginsWithALiteral(key);
    }

    private boolean beginsWithALiteral(String key) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (literals.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String text) {
            literals.add(text);
        }
        return super.visitLiteral(literal, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        String method = call.getMethodSelect().toString();
        if (method.equals("Problem.of")) {
            requireProblem(call.getArguments());
        } else if (method.equals("Phrase.of") || method.startsWith("QuestionLabel.")
                || SPEAKER.matcher(method).matches()) {
            require(call.getArguments());
        }
        return super.visitMethodInvocation(call, nothing);
    }

    @Override
    public Void visitNewClass(NewClassTree creation, Void nothing) {
        String type = creation.getIdentifier().toString();
        if (type.equals("Problem")) {
            requireProblem(creation.getArguments());
        } else if (type.equals("Phrase")) {
            require(creation.getArguments());
        }
        return super.visitNewClass(creation, nothing);
    }

    private void require(List<? extends ExpressionTree> arguments) {
        required.addAll(keysIn(arguments));
    }

    private void requireProblem(List<? extends ExpressionTree> arguments) {
        for (String code : keysIn(arguments)) {
            required.add(PROBLEM + code);
            required.add(PROBLEM + code + ".remedy");
        }
    }

    /** Whole keys in the first argument; parts that are joined with {@code +} are none. */
    private static Set<String> keysIn(List<? extends ExpressionTree> arguments) {
        Set<String> keys = new TreeSet<>();
        if (!arguments.isEmpty()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitLiteral(LiteralTree literal, Void nothing) {
                    if (literal.getValue() instanceof String text && KEY.matcher(text).matches()) {
                        keys.add(text);
                    }
                    return null;
                }

                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    return null;
                }

                @Override
                public Void visitBinary(BinaryTree sum, Void nothing) {
                    return sum.getKind() == Tree.Kind.PLUS ? null : super.visitBinary(sum, nothing);
                }
            }.scan(arguments.getFirst(), null);
        }
        return keys;
    }
}

package org.variorum.norms;

import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Words of a language in the code of the analysis; they belong into the lists of the language.
 *
 * <p>What may stand there is a name that the lists give (a list, a section, a key), a name from the norm's own list
 * (labels of the parser, roles, units), a code of a phrase, a short ending of words, a message of an exception. None of
 * these may be compared with a word of the text.
 */
final class LanguageNorms extends TreePathScanner<Void, Void> {

    private static final Pattern REGEX_NAMES = Pattern.compile("\\\\[pP]\\{\\w+}|\\\\\\w|\\(\\?<\\w+>|\\[[^]]*]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern TAG = Pattern.compile("[A-Z]{1,4}\\$?|-?[A-Z_-]+-?");
    private static final Pattern CODE = Pattern.compile("[a-z-]*(?:\\.[a-z-]*)+");
    private static final Pattern OF_THE_TEXT =
            Pattern.compile("(?:.*\\.)?(?:lemma|form|lower|text)\\(.*\\)|lemma|form|lower|word");
    private static final Set<String> COMPARING =
            Set.of("equals", "equalsIgnoreCase", "contains", "startsWith", "endsWith", "matches");
    private static final Set<String> ENDINGS = Set.of("endsWith", "startsWith");
    private static final int LONGEST_ENDING = 4;

    private final SourceFile file;
    private final Set<String> names;
    private final List<Violation> violations = new ArrayList<>();

    LanguageNorms(SourceFile file, Set<String> names) {
        this.file = file;
        this.names = names;
    }

    List<Violation> check() {
        scan(file.tree(), null);
        return violations;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getValue() instanceof String text && hasWord(text) && !isEnding(text)
                && (isCompared() || !isName(text) && !isInException())) {
            long start = file.trees().getSourcePositions().getStartPosition(file.tree(), literal);
            violations.add(new Violation("word of a language", file.path(), file.line(start), "\"" + text + "\""));
        }
        return super.visitLiteral(literal, nothing);
    }

    private static boolean hasWord(String text) {
        return LETTERS.matcher(REGEX_NAMES.matcher(text).replaceAll(" ")).find();
    }

    private boolean isName(String text) {
        return names.contains(text) || TAG.matcher(text).matches() || CODE.matcher(text).matches();
    }

    private boolean isEnding(String text) {
        return text.length() <= LONGEST_ENDING && getCurrentPath().getParentPath().getLeaf()
                instanceof MethodInvocationTree call && ENDINGS.contains(name(call));
    }

    private boolean isInException() {
        return StreamSupport.stream(getCurrentPath().spliterator(), false).anyMatch(leaf -> leaf
                instanceof NewClassTree made && made.getIdentifier().toString().endsWith("Exception"));
    }

    private boolean isCompared() {
        TreePath parent = getCurrentPath().getParentPath();
        return switch (parent.getLeaf()) {
            case MethodInvocationTree call -> isComparison(parent, call);
            case ConstantCaseLabelTree ignored -> isOfTheText(selector(parent));
            default -> false;
        };
    }

    private boolean isComparison(TreePath path, MethodInvocationTree call) {
        String name = name(call);
        if (name.equals("is") || name.equals("isAny")) {
            return call.getMethodSelect() instanceof MemberSelectTree select
                    && select.getExpression().toString().startsWith("words");
        }
        if (name.equals("of") && path.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree outer) {
            return name(outer).equals("contains") && outer.getArguments().stream().anyMatch(this::isOfTheText);
        }
        return COMPARING.contains(name) && call.getMethodSelect() instanceof MemberSelectTree select
                && isOfTheText(select.getExpression());
    }

    private static Tree selector(TreePath label) {
        for (TreePath at = label; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof SwitchTree statement) {
                return statement.getExpression();
            }
            if (at.getLeaf() instanceof SwitchExpressionTree expression) {
                return expression.getExpression();
            }
        }
        throw new IllegalArgumentException("A case stands in a switch");
    }

    private boolean isOfTheText(Tree expression) {
        String text = expression.toString();
        boolean wrapped = text.startsWith("(") && text.endsWith(")");
        return OF_THE_TEXT.matcher(wrapped ? text.substring(1, text.length() - 1) : text).matches();
    }

    private static String name(MethodInvocationTree call) {
        ExpressionTree select = call.getMethodSelect();
        return select instanceof MemberSelectTree member ? member.getIdentifier().toString() : select.toString();
    }
}

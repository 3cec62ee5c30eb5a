package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

/** What a message or move was for: "its purpose was to save lives", "was never meant to protect anybody". */
final class PurposeReader extends TokenReader {

    private static final String DENIED = "not ";
    private static final String SAVING = "save";

    PurposeReader(NewsLanguage language) {
        super(new Question("purpose", "cause.purpose", DisputeKind.CAUSE, 0.5,
                QuestionLabel.fixed("fact.purpose")), language, ANY);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        OptionalInt purpose = purpose(claim.tree(), token);
        return purpose.isPresent() ? Optional.of(answer(claim, token, purpose.getAsInt())) : Optional.empty();
    }

    /** The verb that says what for, when the word turns on a purpose of a message or of what is not named. */
    private OptionalInt purpose(SyntaxTree tree, int verb) {
        if (!tree.isVerb(verb)) {
            return OptionalInt.empty();
        }
        OptionalInt subject = tree.child(verb, Relations.SUBJECTS);
        if (subject.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean passive = tree.relation(subject.getAsInt()).equals("nsubjpass");
        boolean stated = tree.isIn(verb, "copulas") && lexicon.in("purposes", tree.lemma(subject.getAsInt()))
                && ofMessage(tree, subject.getAsInt());
        boolean meant = passive && lexicon.in("meaning", tree.lemma(verb))
                && (isMessage(tree, subject.getAsInt()) || tree.isIn(subject.getAsInt(), "bodies"));
        return !stated && !meant ? OptionalInt.empty() : tree.children(verb).stream()
                .flatMap(child -> tree.isIn(child, "at") ? tree.children(child).stream()
                        : List.of(child).stream())
                .filter(child -> child > verb && tree.isVerb(child) && !tree.relation(child).startsWith("aux"))
                .mapToInt(Integer::intValue).findFirst();
    }

    private boolean ofMessage(SyntaxTree tree, int noun) {
        List<Integer> of = tree.children(noun, List.of("prep")).stream()
                .flatMap(child -> tree.children(child, Relations.PREPOSITIONAL_OBJECTS).stream()).toList();
        return of.isEmpty() || of.stream().anyMatch(whose -> isMessage(tree, whose));
    }

    private boolean isMessage(SyntaxTree tree, int noun) {
        return lexicon.in("messages", tree.lemma(noun)) || lexicon.in("moves", tree.lemma(noun));
    }

    private Answer answer(ComparedClaim claim, int verb, int purpose) {
        SyntaxTree tree = claim.tree();
        SortedSet<String> words = new TreeSet<>();
        int last = purpose;
        for (int token : claim.tokens()) {
            if (token >= purpose && tree.dominates(purpose, token)) {
                boolean saving = lexicon.in("saving", tree.lemma(token));
                if (saving || claim.isContent(token)) {
                    words.add(saving ? SAVING : tree.lemma(token));
                }
                last = tree.isPunctuation(token) ? last : token;
            }
        }
        boolean denied = tree.child(verb, Relations.NEGATIONS).isPresent();
        TextSpan span = tree.span(denied ? tree.child(verb, Relations.NEGATIONS).getAsInt() : purpose, last);
        return answer("message", (denied ? DENIED : "") + String.join(" ", words), span);
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        boolean firstDenied = first.value().startsWith(DENIED);
        boolean secondDenied = second.value().startsWith(DENIED);
        List<String> others = List.of(second.value().split(" "));
        boolean shared = List.of(first.value().split(" ")).stream().anyMatch(others::contains);
        return firstDenied != secondDenied ? shared : !firstDenied && !shared;
    }
}

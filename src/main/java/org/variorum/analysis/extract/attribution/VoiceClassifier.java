package org.variorum.analysis.extract.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordList;
import org.variorum.model.claim.Voice;

/** Tells what kind of source speaks, from its noun phrase: the head noun, the names in it and their titles. */
final class VoiceClassifier {

    private final WordList people;
    private final Set<String> publishers;
    private final Set<String> titles;
    private final Set<String> organisations;

    VoiceClassifier(String language) {
        this.people = WordList.load(language, "speakers");
        WordList names = WordList.load(language, "names");
        this.publishers = names.entries("publishers");
        this.titles = names.entries("titles");
        this.organisations = names.entries("organisation-heads");
    }

    /** The voice of the noun phrase that stretches from {@code first} to {@code last} around {@code head}. */
    Voice classify(SyntaxTree tree, int first, int last, int head) {
        if (isPublisher(tree, first, last, head)) {
            return Voice.OTHER_PUBLISHER;
        }
        boolean named = tree.isProperNoun(head);
        String entity = entity(tree, head);
        if (named && (entity.isEmpty() || entity.equals("PERSON"))) {
            return isOfficial(tree, first, last) ? Voice.NAMED_OFFICIAL : Voice.NAMED_PERSON;
        }
        if (named && (entity.equals("ORG") || entity.equals("GPE") || entity.equals("FAC"))) {
            return Voice.ORGANISATION;
        }
        return unnamed(tree, head);
    }

    private Voice unnamed(SyntaxTree tree, int head) {
        String lemma = tree.lemma(head);
        String form = tree.token(head).form().toLowerCase(Locale.ROOT);
        if (people.entries("documents").contains(lemma) || people.entries("documents").contains(form)) {
            return Voice.DOCUMENT;
        }
        if (people.entries("officials").contains(lemma) || people.entries("officials").contains(form)) {
            return Voice.UNNAMED_OFFICIAL;
        }
        if (people.entries("publishers").contains(lemma) || isPress(tree, head)) {
            return Voice.OTHER_PUBLISHER;
        }
        return people.entries("organisations").contains(lemma) ? Voice.ORGANISATION : Voice.UNNAMED_PERSON;
    }

    /** Whether the phrase names a publisher, of the press or on the air. */
    boolean isPublisher(SyntaxTree tree, int first, int last, int head) {
        String lemma = tree.lemma(head);
        if (!tree.isProperNoun(head) || entity(tree, head).equals("PERSON")) {
            return people.entries("publishers").contains(lemma) || isPress(tree, head);
        }
        String words = tree.words(first, last).toLowerCase(Locale.ROOT);
        return publishers.contains(lemma) && !tree.isIn(head, "broad publishers") || publishers.contains(words);
    }

    /** "The news agency", "a television network": of other agencies and networks the press is none. */
    private boolean isPress(SyntaxTree tree, int head) {
        return head > 0 && people.entries("press-bodies").contains(tree.lemma(head))
                && people.entries("press").contains(tree.lemma(head - 1));
    }

    /** "Nobody", "no one", "none of them", "no official": then nothing was said. */
    boolean isNobody(SyntaxTree tree, int head) {
        return people.entries("nobody").contains(tree.lemma(head))
                || tree.children(head, List.of("det", "neg")).stream()
                        .anyMatch(word -> people.entries("nobody").contains(tree.lemma(word)));
    }

    private boolean isOfficial(SyntaxTree tree, int first, int last) {
        for (int i = first; i <= last; i++) {
            String lemma = tree.lemma(i).replace(".", "");
            boolean office = people.entries("officials").contains(lemma)
                    || titles.contains(lemma) && organisations.contains(lemma);
            if (office) {
                return true;
            }
        }
        return false;
    }

    private static String entity(SyntaxTree tree, int at) {
        String entity = tree.token(at).entity();
        return entity.length() > 2 && entity.charAt(1) == '-' ? entity.substring(2) : "";
    }

    /** Whether the noun names a kind of document, which speaks by showing. */
    boolean isDocument(String lemma) {
        return people.entries("documents").contains(lemma);
    }
}

package org.variorum.analysis.extract.attribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.analysis.extract.entity.Genders;
import org.variorum.analysis.extract.grammar.NounPhrase;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordClasses;
import org.variorum.model.claim.Voice;

/**
 * The speakers of one article in reading order: pronouns stand for the last whose gender fits, a surname keeps its
 * office.
 */
final class Speakers {

    private static final WordClasses WORDS = WordClasses.ENGLISH_GRAMMAR;
    private static final int REMEMBERED = 6;
    /** Voices that "it" speaks for. */
    private static final Set<Voice> BODIES = Set.of(Voice.ORGANISATION, Voice.OTHER_PUBLISHER, Voice.DOCUMENT);

    private final VoiceClassifier voices;
    private final Genders genders;
    private final Set<String> officials = new TreeSet<>();
    private final Set<String> surnames = new TreeSet<>();
    private final Deque<Speaker> persons = new ArrayDeque<>();
    private Speaker lastBody = Speaker.NOBODY;
    private Speaker last = Speaker.NOBODY;

    Speakers(List<SyntaxTree> trees, VoiceClassifier voices, Genders genders) {
        this.voices = voices;
        this.genders = genders;
        trees.forEach(this::collectOfficials);
    }

    private void collectOfficials(SyntaxTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (Genders.isEndOfPerson(tree, i)) {
                NounPhrase name = NounPhrase.around(tree, i);
                if (classify(tree, name) == Voice.NAMED_OFFICIAL) {
                    officials.add(tree.lemma(i));
                }
                if (tree.token(i).entity().startsWith("L-")) {
                    surnames.add(tree.lemma(i));
                }
            }
        }
    }

    /**
     * Keeps in mind who the sentence is about: "Ada Wexley met reporters at the gate. She said …"; "The report came
     * out in May. It said …" has no speaker before the pronoun.
     */
    void hear(SyntaxTree tree) {
        hearBody(tree);
        tree.roots().stream()
                .flatMap(root -> tree.children(root, List.of("nsubj", "nsubjpass")).stream())
                .flatMap(subject -> Stream.concat(Stream.of(subject),
                        tree.children(subject, List.of("appos")).stream()))
                .filter(word -> Genders.isEndOfPerson(tree, word)).findFirst()
                .map(name -> NounPhrase.around(tree, name))
                .ifPresent(phrase -> remember(new Speaker(classify(tree, phrase), Optional.of(phrase.words(tree)))));
    }

    /** A body under its name, or a report, which speaks for itself; "the company" is some body named before. */
    private void hearBody(SyntaxTree tree) {
        tree.roots().stream()
                .flatMap(root -> tree.children(root, List.of("nsubj", "nsubjpass")).stream())
                .filter(subject -> tree.isNoun(subject) && !voices.isNobody(tree, subject)).findFirst()
                .filter(subject -> tree.isProperNoun(subject) || voices.isDocument(tree.lemma(subject)))
                .map(subject -> NounPhrase.around(tree, subject).withoutArticle(tree))
                .map(phrase -> new Speaker(classify(tree, phrase), Optional.of(phrase.words(tree))))
                .filter(speaker -> BODIES.contains(speaker.voice())).ifPresent(speaker -> lastBody = speaker);
    }

    private Voice classify(SyntaxTree tree, NounPhrase phrase) {
        Voice voice = voices.classify(tree, phrase.first(), phrase.last(), phrase.head());
        boolean surname = phrase.first() == phrase.last();
        if (surname && officials.contains(tree.lemma(phrase.head()))) {
            return Voice.NAMED_OFFICIAL;
        }
        if (surname && voice == Voice.ORGANISATION && surnames.contains(tree.lemma(phrase.head()))) {
            return Voice.NAMED_PERSON;
        }
        boolean person = voice == Voice.NAMED_PERSON;
        if (!person) {
            return voice;
        }
        for (int apposition : tree.children(phrase.head(), List.of("appos"))) {
            NounPhrase office = NounPhrase.around(tree, apposition);
            if (voices.classify(tree, office.first(), office.last(), office.head()) == Voice.UNNAMED_OFFICIAL) {
                return Voice.NAMED_OFFICIAL;
            }
        }
        return officials.contains(tree.lemma(phrase.head())) ? Voice.NAMED_OFFICIAL : voice;
    }

    /** Who speaks with those words. */
    Speaker speaker(SyntaxTree tree, NounPhrase phrase) {
        String words = phrase.words(tree);
        String lower = words.toLowerCase(Locale.ROOT);
        if (WORDS.has("personal", lower)) {
            return persons.stream().filter(person -> genders.fits(lower, person.name().orElse(""))).findFirst()
                    .orElseGet(() -> new Speaker(Voice.UNNAMED_PERSON, Optional.of(words)));
        }
        boolean body = WORDS.has("bodies", lower);
        if (body || WORDS.has("plural speakers", lower)) {
            Speaker stands = body ? lastBody : last;
            return stands.name().isPresent() ? stands : new Speaker(Voice.UNNAMED_PERSON, Optional.of(words));
        }
        Speaker speaker = named(tree, phrase)
                .orElseGet(() -> new Speaker(classify(tree, phrase), Optional.of(words)));
        remember(speaker);
        return speaker;
    }

    /** "His lawyer, Ada Wexley, said": the name behind an office is who speaks. */
    private Optional<Speaker> named(SyntaxTree tree, NounPhrase phrase) {
        if (!tree.isNoun(phrase.head()) || tree.isProperNoun(phrase.head())) {
            return Optional.empty();
        }
        Voice office = classify(tree, phrase);
        return tree.children(phrase.head(), List.of("appos")).stream()
                .filter(name -> Genders.isEndOfPerson(tree, name)).findFirst()
                .map(name -> new Speaker(
                        office == Voice.UNNAMED_OFFICIAL ? Voice.NAMED_OFFICIAL : Voice.NAMED_PERSON,
                        Optional.of(NounPhrase.around(tree, name).words(tree))));
    }

    private void remember(Speaker speaker) {
        last = speaker;
        switch (speaker.voice()) {
            case NAMED_OFFICIAL, NAMED_PERSON, UNNAMED_OFFICIAL, UNNAMED_PERSON -> {
                persons.addFirst(speaker);
                if (persons.size() > REMEMBERED) {
                    persons.removeLast();
                }
            }
            case ORGANISATION, OTHER_PUBLISHER, DOCUMENT -> lastBody = speaker;
            case OWN -> last = Speaker.NOBODY;
        }
    }
}

package org.variorum.analysis.extract.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.analysis.extract.grammar.NounPhrase;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Voice;

/** The speakers of one article in reading order: pronouns stand for the last that fits, a surname keeps its office. */
final class Speakers {

    private static final Set<String> PERSONAL = Set.of("he", "she", "who", "i");
    private final VoiceClassifier voices;
    private final Set<String> officials = new TreeSet<>();
    private Speaker lastPerson = Speaker.NOBODY;
    private Speaker lastBody = Speaker.NOBODY;
    private Speaker last = Speaker.NOBODY;

    Speakers(List<SyntaxTree> trees, VoiceClassifier voices) {
        this.voices = voices;
        trees.forEach(this::collectOfficials);
    }

    private void collectOfficials(SyntaxTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.isProperNoun(i) && isEndOfPerson(tree.token(i).entity())
                    && classify(tree, NounPhrase.around(tree, i)) == Voice.NAMED_OFFICIAL) {
                officials.add(tree.lemma(i));
            }
        }
    }

    private static boolean isEndOfPerson(String entity) {
        return entity.equals("L-PERSON") || entity.equals("U-PERSON");
    }

    private Voice classify(SyntaxTree tree, NounPhrase phrase) {
        Voice voice = voices.classify(tree, phrase.first(), phrase.last(), phrase.head());
        if (phrase.first() == phrase.last() && officials.contains(tree.lemma(phrase.head()))) {
            return Voice.NAMED_OFFICIAL;
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
        if (PERSONAL.contains(lower)) {
            return lastPerson.name().isPresent() ? lastPerson : new Speaker(Voice.UNNAMED_PERSON, Optional.of(words));
        }
        if (lower.equals("it") || lower.equals("they") || lower.equals("we")) {
            Speaker stands = lower.equals("it") ? lastBody : last;
            return stands.name().isPresent() ? stands : new Speaker(Voice.UNNAMED_PERSON, Optional.of(words));
        }
        Speaker speaker = new Speaker(classify(tree, phrase), Optional.of(words));
        remember(speaker);
        return speaker;
    }

    private void remember(Speaker speaker) {
        last = speaker;
        switch (speaker.voice()) {
            case NAMED_OFFICIAL, NAMED_PERSON, UNNAMED_OFFICIAL, UNNAMED_PERSON -> lastPerson = speaker;
            case ORGANISATION, OTHER_PUBLISHER, DOCUMENT -> lastBody = speaker;
            case OWN -> last = Speaker.NOBODY;
        }
    }
}

package org.variorum.analysis.extract.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.analysis.extract.grammar.WordLists;
import org.variorum.model.claim.Commitment;

/** The reporting words of a language and how strongly each commits its source. */
final class CueLexicon {

    private final WordLists lists;
    private final Map<String, List<String>> nouns;

    CueLexicon(String language) {
        this.lists = WordLists.load(language, "cues");
        this.nouns = lists.table("nouns");
    }

    boolean isSaying(String lemma) {
        return lists.words("says").contains(lemma);
    }

    boolean isThinking(String lemma) {
        return lists.words("thinks").contains(lemma);
    }

    boolean isReportingVerb(String lemma) {
        return isSaying(lemma) || isThinking(lemma);
    }

    /** Whether the verb reports even without a clause or a quotation beside it. */
    boolean alwaysReports(String lemma) {
        return lists.words("always").contains(lemma);
    }

    boolean documentsSay(String lemma) {
        return lists.words("documents-say").contains(lemma);
    }

    boolean isAdverb(String lemma) {
        return lists.words("adverbs").contains(lemma);
    }

    boolean opensContent(String preposition) {
        return lists.words("talk-prepositions").contains(preposition);
    }

    /** Whether the reported clause may stand as a claim without the reporting words. */
    boolean canBeTrimmed(String lemma) {
        return lists.words("trim").contains(lemma);
    }

    boolean withholds(String lemma) {
        return lists.words("withholds").contains(lemma);
    }

    boolean isAnswer(String lemma) {
        return lists.words("answers").contains(lemma);
    }

    /** The verb that a reporting noun stands for. */
    Optional<String> verbOf(String noun) {
        return Optional.ofNullable(nouns.get(noun)).map(List::getFirst);
    }

    Commitment commitment(String lemma) {
        if (lists.words("confirms").contains(lemma)) {
            return Commitment.CONFIRMS;
        }
        if (lists.words("denies").contains(lemma)) {
            return Commitment.DENIES;
        }
        return lists.words("alleges").contains(lemma) ? Commitment.ALLEGES : Commitment.SAYS;
    }
}

package org.variorum.analysis.extract.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.analysis.language.WordList;
import org.variorum.model.claim.Commitment;

/** The reporting words of a language and how strongly each commits its source. */
final class CueLexicon {

    private final WordList lists;
    private final Map<String, List<String>> nouns;

    CueLexicon(String language) {
        this.lists = WordList.load(language, "cues");
        this.nouns = lists.table("nouns");
    }

    boolean isSaying(String lemma) {
        return lists.entries("says").contains(lemma);
    }

    boolean isThinking(String lemma) {
        return lists.entries("thinks").contains(lemma);
    }

    boolean isReportingVerb(String lemma) {
        return isSaying(lemma) || isThinking(lemma);
    }

    /** Whether the verb reports even without a clause or a quotation beside it. */
    boolean alwaysReports(String lemma) {
        return lists.entries("always").contains(lemma);
    }

    boolean documentsSay(String lemma) {
        return lists.entries("documents-say").contains(lemma);
    }

    boolean isAdverb(String lemma) {
        return lists.entries("adverbs").contains(lemma);
    }

    boolean opensContent(String preposition) {
        return lists.entries("talk-prepositions").contains(preposition);
    }

    /** Whether the reported clause may stand as a claim without the reporting words. */
    boolean canBeTrimmed(String lemma) {
        return lists.entries("trim").contains(lemma);
    }

    boolean withholds(String lemma) {
        return lists.entries("withholds").contains(lemma);
    }

    /** Whether the verb is one of answering only with information as its object: "give details". */
    boolean handsOver(String lemma) {
        return lists.entries("hands-over").contains(lemma);
    }

    boolean isInformation(String noun) {
        return lists.entries("information").contains(noun);
    }

    boolean isAnswer(String lemma) {
        return lists.entries("answers").contains(lemma);
    }

    /** The verb that a reporting noun stands for. */
    Optional<String> verbOf(String noun) {
        return Optional.ofNullable(nouns.get(noun)).map(List::getFirst);
    }

    Commitment commitment(String lemma) {
        if (lists.entries("confirms").contains(lemma)) {
            return Commitment.CONFIRMS;
        }
        if (lists.entries("denies").contains(lemma)) {
            return Commitment.DENIES;
        }
        return lists.entries("alleges").contains(lemma) ? Commitment.ALLEGES : Commitment.SAYS;
    }
}

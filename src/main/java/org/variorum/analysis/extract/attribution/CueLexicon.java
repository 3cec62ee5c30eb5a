package org.variorum.analysis.extract.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.analysis.language.WordClasses;
import org.variorum.analysis.language.WordList;
import org.variorum.model.claim.Commitment;

/** The reporting words of a language and how strongly each commits its source. */
final class CueLexicon {

    private final WordClasses classes;
    private final Map<String, List<String>> nouns;

    CueLexicon(String language) {
        WordList lists = WordList.load(language, "cues");
        this.classes = WordClasses.of(lists);
        this.nouns = lists.table("nouns");
    }

    boolean isSaying(String lemma) {
        return classes.has("says", lemma);
    }

    boolean isThinking(String lemma) {
        return classes.has("thinks", lemma);
    }

    boolean isReportingVerb(String lemma) {
        return isSaying(lemma) || isThinking(lemma);
    }

    /** Whether the verb reports even without a clause or a quotation beside it. */
    boolean alwaysReports(String lemma) {
        return classes.has("always", lemma);
    }

    boolean documentsSay(String lemma) {
        return classes.has("documents-say", lemma);
    }

    boolean isAdverb(String lemma) {
        return classes.has("adverbs", lemma);
    }

    boolean opensContent(String preposition) {
        return classes.has("talk-prepositions", preposition);
    }

    /** Whether the reported clause may stand as a claim without the reporting words. */
    boolean canBeTrimmed(String lemma) {
        return classes.has("trim", lemma);
    }

    boolean withholds(String lemma) {
        return classes.has("withholds", lemma);
    }

    /** Whether the verb is one of answering only with information as its object: "give details". */
    boolean handsOver(String lemma) {
        return classes.has("hands-over", lemma);
    }

    boolean isInformation(String noun) {
        return classes.has("information", noun);
    }

    boolean isAnswer(String lemma) {
        return classes.has("answers", lemma);
    }

    /** The verb that a reporting noun stands for. */
    Optional<String> verbOf(String noun) {
        return Optional.ofNullable(nouns.get(noun)).map(List::getFirst);
    }

    Commitment commitment(String lemma) {
        if (classes.has("confirms", lemma)) {
            return Commitment.CONFIRMS;
        }
        if (classes.has("denies", lemma)) {
            return Commitment.DENIES;
        }
        return classes.has("alleges", lemma) ? Commitment.ALLEGES : Commitment.SAYS;
    }
}

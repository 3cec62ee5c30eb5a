package org.variorum.analysis.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.extract.assertion.NegationFinder;
import org.variorum.analysis.extract.entity.GenderWords;
import org.variorum.analysis.extract.entity.Genders;
import org.variorum.analysis.extract.grammar.NounPhrase;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordClasses;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Commitment;
import org.variorum.model.claim.Voice;
import org.variorum.model.text.TextSpan;

/**
 * Finds whose word each part of an article is. It reads the article from the start, because quotations run on over
 * sentences and pronouns speak for names before them.
 */
public final class AttributionFinder {

    /** A quotation of fewer words is a turn of phrase, not speech. */
    private static final int SPEECH = 5;

    private final GenderWords genders;
    private final CueLexicon lexicon;
    private final CueFinder cues;
    private final VoiceClassifier voices;

    public AttributionFinder(String language) {
        this.genders = GenderWords.load(language);
        this.lexicon = new CueLexicon(language);
        this.cues = new CueFinder(lexicon, new NegationFinder(language));
        this.voices = new VoiceClassifier(language);
    }

    /**
     * The reports of each sentence.
     *
     * @param sentences the article's sentences in order
     * @param trees their trees, in the same order
     * @param quotations what stands between quotation marks, in article positions
     */
    public List<SentenceAttributions> find(
            List<ParsedSentence> sentences, List<SyntaxTree> trees, List<TextSpan> quotations) {
        Speakers speakers = new Speakers(trees, voices, new Genders(genders, trees));
        List<List<ReportedContent>> found = new ArrayList<>();
        List<BitSet> quoted = new ArrayList<>();
        for (SyntaxTree tree : trees) {
            BitSet inside = quoted(tree, quotations);
            quoted.add(inside);
            speakers.hear(tree);
            found.add(inSentence(tree, inside, speakers));
        }
        new RunningSpeech(sentences, trees, quotations).continueSpeakers(found, quoted, SPEECH);
        return found.stream().map(SentenceAttributions::new).toList();
    }

    private static BitSet quoted(SyntaxTree tree, List<TextSpan> quotations) {
        BitSet quoted = new BitSet(tree.size());
        for (TextSpan quotation : quotations) {
            for (int i = tree.firstAt(quotation.start()); i < tree.size(); i++) {
                if (tree.token(i).end() > quotation.end()) {
                    break;
                }
                quoted.set(i);
            }
        }
        return quoted;
    }

    private List<ReportedContent> inSentence(SyntaxTree tree, BitSet quoted, Speakers speakers) {
        BitSet speech = quoted.cardinality() >= SPEECH ? quoted : new BitSet();
        List<ReportedContent> contents = new ArrayList<>();
        for (Cue cue : cues.find(tree, speech)) {
            report(tree, cue, speakers).ifPresent(contents::add);
        }
        return contents;
    }

    private Optional<ReportedContent> report(SyntaxTree tree, Cue cue, Speakers speakers) {
        Optional<NounPhrase> phrase = phrase(tree, cue.source());
        if (phrase.isPresent() && (voices.isNobody(tree, cue.source().orElseThrow()) || isThing(tree, cue))) {
            return Optional.empty();
        }
        Speaker speaker = phrase.map(words -> speakers.speaker(tree, words)).orElse(Speaker.NOBODY);
        Attribution attribution = new Attribution(
                speaker.voice(), speaker.name(), Optional.of(cue.lemma()), cue.commitment(),
                phrase.map(words -> words.span(tree)), Optional.of(cueSpan(tree, cue)), via(tree, cue));
        BitSet reporting = reporting(tree, cue, phrase);
        boolean separable = cue.clausal() && lexicon.canBeTrimmed(cue.lemma())
                && cue.commitment() != Commitment.DENIES && cue.commitment() != Commitment.WITHHOLDS
                || cue.isCitation();
        BitSet content = cue.content();
        content.andNot(reporting);
        return Optional.of(new ReportedContent(cue.token(), reporting, content, presupposed(tree, cue, content),
                cue.clausal(), separable, attribution));
    }

    private BitSet presupposed(SyntaxTree tree, Cue cue, BitSet content) {
        BitSet presupposed = new BitSet(tree.size());
        if (lexicon.canBeTrimmed(cue.lemma()) || cue.isCitation()) {
            return presupposed;
        }
        content.stream().filter(at -> Relations.NOUN_CLAUSES.contains(tree.relation(at)))
                .forEach(at -> presupposed.or(tree.subtree(at)));
        return presupposed;
    }

    /** Things do not speak, save documents, bodies and those who have a name. */
    private boolean isThing(SyntaxTree tree, Cue cue) {
        int source = cue.source().orElseThrow();
        if (cue.isCitation() || !tree.isNoun(source) || tree.isProperNoun(source)) {
            return false;
        }
        Voice voice = voices.classify(tree, source, source, source);
        boolean person = voice != Voice.UNNAMED_PERSON || speaksLikeAPerson(tree.token(source).form());
        return !person && !cue.clausal() || voice == Voice.DOCUMENT && !lexicon.documentsSay(cue.lemma());
    }

    private static boolean speaksLikeAPerson(String form) {
        return WordClasses.ENGLISH_GRAMMAR.of("agent endings").stream().anyMatch(form::endsWith);
    }

    private static Optional<NounPhrase> phrase(SyntaxTree tree, OptionalInt head) {
        return head.isPresent()
                ? Optional.of(NounPhrase.around(tree, head.getAsInt()).withoutArticle(tree))
                : Optional.empty();
    }

    private static TextSpan cueSpan(SyntaxTree tree, Cue cue) {
        int last = cue.isCitation() ? cue.token() + 1 : cue.token();
        return tree.span(cue.token(), last);
    }

    private static BitSet reporting(SyntaxTree tree, Cue cue, Optional<NounPhrase> phrase) {
        BitSet reporting = tree.subtree(cue.token());
        reporting.andNot(cue.content());
        phrase.ifPresent(words -> reporting.set(words.first(), words.last() + 1));
        reporting.set(cue.token());
        new SourceFinder().trailing(tree, cue.token()).ifPresent(source -> reporting.or(tree.subtree(source)));
        if (cue.commitment() == Commitment.WITHHOLDS) {
            withGovernors(tree, cue.token(), reporting);
        }
        return reporting;
    }

    /** In "declined to say" and "refrained from saying" the verbs above report too. */
    private static void withGovernors(SyntaxTree tree, int cue, BitSet reporting) {
        int at = cue;
        while (tree.head(at) >= 0 && List.of("xcomp", "pcomp", "prep").contains(tree.relation(at))) {
            at = tree.head(at);
            reporting.set(at);
        }
    }

    private List<String> via(SyntaxTree tree, Cue cue) {
        OptionalInt quoter = new SourceFinder().quoter(tree, cue.token());
        return phrase(tree, quoter.isPresent() ? quoter : cue.recipient())
                .filter(words -> voices.isPublisher(tree, words.first(), words.last(), words.head()))
                .map(words -> List.of(words.words(tree)))
                .orElse(List.of());
    }
}

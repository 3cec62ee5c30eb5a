package org.variorum.analysis.dispute.comparator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.ClaimComparator;
import org.variorum.analysis.dispute.contrast.ClaimReadings;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.ExclusiveClasses;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.SpanWords;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.text.TextSpan;

/**
 * The same sentence with one thing exchanged for another of its class: two colours, two countries, two weekdays. All
 * other words must match, so that nothing but the exchange can explain the difference. Also the same thing described
 * by the same noun with adjectives that exclude each other.
 */
public final class ContentComparator implements ClaimComparator {

    /** The rule of one stretch of words that takes another's place. */
    public static final String EXCHANGE = "content.exchanged";

    private static final int LEAST_WORDS = 3;
    private static final int LONGEST_EXCHANGE = 3;
    private static final double LEAST_MATCH = 0.6;
    /** So many words of a shorter claim are no accident in a longer one. */
    private static final int CONTAINED = 6;
    private static final double EXCHANGED = 0.75;
    private static final double DESCRIBED = 0.5;

    /** The class of number words. */
    private static final String NUMBERS = "number";

    private static final ClaimReadings.Reading<Boolean> STATES = ContentComparator::states;

    private final Lexicon lexicon;
    private final ClaimReadings.Reading<Boolean> another = this::another;
    private final ExclusiveClasses classes;
    private final Gazetteer gazetteer;

    public ContentComparator(Lexicon lexicon, ExclusiveClasses classes, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.classes = classes;
    }

    @Override
    public List<Finding> compare(Contrast contrast) {
        SpanWords first = SpanWords.of(contrast.first());
        SpanWords second = SpanWords.of(contrast.second());
        boolean statements = contrast.first().claim().polarity() == contrast.second().claim().polarity()
                && contrast.first().once(STATES) && contrast.second().once(STATES)
                && contrast.first().once(another).equals(contrast.second().once(another));
        Optional<Finding> exchanged = !statements || Math.min(first.size(), second.size()) < LEAST_WORDS
                ? Optional.empty() : exchange(contrast, first, second).filter(finding -> !isNumber(contrast, finding));
        return exchanged.map(List::of).orElseGet(() -> described(contrast));
    }

    /** "Picture 3 of 4", "Update, 10 p.m.": stamps state nothing. */
    private static boolean states(ComparedClaim claim) {
        return claim.tokens().stream().anyMatch(claim.tree()::isVerb);
    }

    /** Whether it tells of a thing beside the one told of: "another victim". */
    private boolean another(ComparedClaim claim) {
        return claim.tokens().stream().anyMatch(token -> lexicon.in("another thing", claim.tree().lemma(token)));
    }

    /** Tolls are for the rule of quantities, which knows that they rise. */
    private boolean isNumber(Contrast contrast, Finding finding) {
        return contrast.first().claim().quantities().stream()
                .filter(quantity -> quantity.span().overlaps(finding.firstWords()))
                .anyMatch(quantity -> contrast.second().claim().quantities().stream()
                        .filter(other -> other.span().overlaps(finding.secondWords()))
                        .anyMatch(other -> other.role().equals(quantity.role())
                                && lexicon.isCumulative(quantity.role())));
    }

    /** "Is a Danish painter", "is a Dutch painter". */
    private List<Finding> described(Contrast contrast) {
        List<Finding> findings = new ArrayList<>();
        if (contrast.internal() || !contrast.affirmed()) {
            return findings;
        }
        List<Nominal> others = Nominal.in(contrast.second());
        for (Nominal first : Nominal.in(contrast.first())) {
            for (Nominal second : others) {
                if (first.lemma().equals(second.lemma()) && !Subject.differ(contrast, first.token(), second.token())
                        && (allExclude(first.modifiers(), second.modifiers())
                                || otherInRank(contrast, first, second))) {
                    findings.add(Finding.of(
                            Verdict.conflict(DisputeKind.CONTENT), "content.described", first.lemma(),
                            new Finding.Words(words(contrast.first(), first), words(contrast.second(), second)),
                            DESCRIBED));
                }
            }
        }
        return findings;
    }

    /** Whether some words of the two exclude each other, and no word of such a class is in both. */
    private boolean allExclude(SortedSet<String> first, SortedSet<String> second) {
        boolean shared = first.stream().anyMatch(word -> second.contains(word) && classes.isMember(word));
        return !shared && first.stream().anyMatch(mine -> second.stream()
                .anyMatch(theirs -> classes.exclude(mine, theirs).isPresent()));
    }

    /** "The third album of the singer", "her fourth album": what is counted must be the same on both sides. */
    private boolean otherInRank(Contrast contrast, Nominal first, Nominal second) {
        Optional<String> mine = rank(first);
        Optional<String> theirs = rank(second);
        return mine.isPresent() && theirs.isPresent() && !mine.equals(theirs)
                && Restated.without(contrast, words(contrast.first(), first), words(contrast.second(), second))
                        .contained();
    }

    private Optional<String> rank(Nominal nominal) {
        List<String> ranks = lexicon.words("ordinals");
        return nominal.modifiers().stream().filter(ranks::contains)
                .map(word -> String.valueOf(ranks.indexOf(word) % (ranks.size() / 2))).findFirst();
    }

    private static TextSpan words(ComparedClaim claim, Nominal nominal) {
        int start = claim.tree().subtree(nominal.token()).nextSetBit(0);
        return claim.tree().span(Math.min(start, nominal.token()), nominal.token());
    }

    /**
     * The one stretch of words that takes another's place, the rest of both claims being the same. One of them may say
     * more besides, except where numbers are exchanged: what is added may narrow what they count.
     */
    private Optional<Finding> exchange(Contrast contrast, SpanWords first, SpanWords second) {
        if (!enough(Math.min(first.size(), second.size()), first, second)
                || !enough(SpanWords.shared(contrast.first(), contrast.second()), first, second)) {
            return Optional.empty();
        }
        List<int[]> matches = TokenAlignment.matches(first.forms(), second.forms());
        if (!enough(matches.size(), first, second)) {
            return Optional.empty();
        }
        List<Stretch[]> unlike = new ArrayList<>();
        boolean added = false;
        int mine = 0;
        int theirs = 0;
        for (int index = 0; index <= matches.size(); index++) {
            int[] next = index == matches.size()
                    ? new int[] {first.size(), second.size()} : matches.get(index);
            Stretch one = new Stretch(mine, next[0]);
            Stretch other = new Stretch(theirs, next[1]);
            boolean wordsHere = hasWeight(one.in(first));
            boolean wordsThere = hasWeight(other.in(second));
            if (wordsHere && wordsThere) {
                unlike.add(new Stretch[] {one, other});
            }
            added = added || wordsHere != wordsThere;
            mine = next[0] + 1;
            theirs = next[1] + 1;
        }
        if (unlike.size() != 1) {
            return Optional.empty();
        }
        boolean more = added;
        Stretch one = unlike.getFirst()[0];
        Stretch other = unlike.getFirst()[1];
        TextSpan words = one.span(first);
        TextSpan otherWords = other.span(second);
        return exchanged(first, one, second, other)
                .filter(finding -> !more || !finding.topic().equals(NUMBERS))
                .filter(finding -> !ofRow(contrast, finding))
                .or(() -> places(contrast, words, otherWords))
                .or(() -> NamedOtherwise.between(contrast, words, otherWords))
                .or(() -> one.isShort() && other.isShort()
                        ? worded(contrast, words, otherWords) : Optional.empty());
    }

    /** Whether so many words that match leave room for no more than one exchange; never for fewer if not for more. */
    private static boolean enough(int matches, SpanWords first, SpanWords second) {
        boolean contained = matches >= CONTAINED
                && matches >= Math.min(first.size(), second.size()) - LONGEST_EXCHANGE;
        return contained || matches >= LEAST_MATCH * Math.max(first.size(), second.size());
    }

    /**
     * Whether the two stretches say the same in other words is not known: a reader must see that they are not the same
     * words. Numbers, times and places have rules of their own, and so have facts that ask for one value.
     */
    private Optional<Finding> worded(Contrast contrast, TextSpan mine, TextSpan theirs) {
        boolean words = contrast.slot().equals(Slot.CONTENT) && !contrast.internal()
                && isWords(contrast.first(), mine) && isWords(contrast.second(), theirs)
                && !content(contrast.first(), mine).containsAll(content(contrast.second(), theirs))
                && !content(contrast.second(), theirs).containsAll(content(contrast.first(), mine));
        return !words ? Optional.empty() : Optional.of(Finding.of(
                Verdict.nuance(NuanceKind.WORDING), Finding.WORDING, "wording",
                new Finding.Words(mine, theirs), 0));
    }

    private static List<String> content(ComparedClaim claim, TextSpan span) {
        return claim.tokensIn(span).stream().filter(claim::isContent).map(token -> word(claim, token)).toList();
    }

    /** "Skipper", "captain": who goes by either name is one person; other synonyms are words that the reader sees. */
    private static String word(ComparedClaim claim, int token) {
        String lemma = claim.tree().lemma(token);
        return claim.language().persons().isPerson(claim.tree(), token)
                ? claim.language().acts().thing(lemma) : lemma;
    }

    private static boolean isWords(ComparedClaim claim, TextSpan span) {
        return claim.tokensIn(span).stream().anyMatch(claim::isContent)
                && claim.claim().quantities().stream().noneMatch(quantity -> quantity.span().overlaps(span))
                && claim.claim().times().stream().noneMatch(time -> time.span().overlaps(span))
                && claim.claim().places().stream().noneMatch(place -> place.span().overlaps(span));
    }

    private Optional<Finding> exchanged(SpanWords first, Stretch mine, SpanWords second, Stretch theirs) {
        if (!mine.isShort() || !theirs.isShort()) {
            return Optional.empty();
        }
        String one = core(mine.in(first));
        String other = core(theirs.in(second));
        boolean moved = first.forms().contains(other) || second.forms().contains(one);
        return moved ? Optional.empty() : classes.exclude(one, other).map(name -> Finding.of(
                Verdict.conflict(DisputeKind.CONTENT), EXCHANGE, name,
                new Finding.Words(mine.span(first), theirs.span(second)), EXCHANGED));
    }

    /**
     * Two places of which none lies in the other, as geography knows or, of towns that it does not know, as the
     * restated sentence leaves no other reading.
     */
    private Optional<Finding> places(Contrast contrast, TextSpan mine, TextSpan theirs) {
        Optional<String> place = NamedPlace.named(contrast.first(), mine, gazetteer);
        Optional<String> other = NamedPlace.named(contrast.second(), theirs, gazetteer);
        boolean known = place.isPresent() && other.isPresent();
        boolean apart = known ? NamedPlace.apart(place.get(), other.get(), gazetteer)
                : NamedPlace.unknownTowns(contrast, mine, theirs, gazetteer);
        return apart ? Optional.of(Finding.of(
                        Verdict.conflict(DisputeKind.PLACE), EXCHANGE, "place",
                        new Finding.Words(mine, theirs), EXCHANGED))
                : Optional.empty();
    }

    /** Whether the two are told of as further ones of a row: "Image 2 of 4", "the second failed, as did the third". */
    private boolean ofRow(Contrast contrast, Finding finding) {
        return isNumbered(contrast.first(), finding.firstWords())
                && isNumbered(contrast.second(), finding.secondWords())
                || tellsRank(contrast.first(), contrast.second().text(finding.secondWords()))
                || tellsRank(contrast.second(), contrast.first().text(finding.firstWords()));
    }

    /** "Image 2 of 4": a number between the noun for one thing and the number of all. */
    private static boolean isNumbered(ComparedClaim claim, TextSpan words) {
        SyntaxTree tree = claim.tree();
        List<Integer> tokens = claim.tokensIn(words);
        int next = tokens.isEmpty() ? 0 : tokens.getLast() + 1;
        return tokens.size() == 1 && tokens.getFirst() > 0 && next + 1 < tree.size()
                && tree.tag(tokens.getFirst() - 1).startsWith("NN") && tree.isIn(next, "of")
                && tree.tag(next + 1).equals("CD");
    }

    /** Whether its sentence has that ordinal too. */
    private boolean tellsRank(ComparedClaim claim, String rank) {
        return lexicon.in("ordinals", rank.toLowerCase(Locale.ROOT)) && claim.tree().tokens().stream()
                .anyMatch(token -> token.form().equalsIgnoreCase(rank));
    }

    private boolean hasWeight(List<String> words) {
        return words.stream().anyMatch(word -> !lexicon.in("slight words", word) && !lexicon.isFunctionWord(word));
    }

    private String core(List<String> words) {
        return words.stream().filter(word -> !lexicon.isFunctionWord(word)).collect(Collectors.joining(" "));
    }

    /**
     * Words between two that match.
     *
     * @param from the first
     * @param until the one after the last
     */
    private record Stretch(int from, int until) {

        boolean isShort() {
            return until - from <= LONGEST_EXCHANGE;
        }

        List<String> in(SpanWords words) {
            return words.forms().subList(from, until);
        }

        TextSpan span(SpanWords words) {
            return words.between(from, until - 1);
        }
    }
}

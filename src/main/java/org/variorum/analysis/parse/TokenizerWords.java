package org.variorum.analysis.parse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The word lists the tokenizer of a language consults, all in lower case.
 *
 * @param abbreviations   words whose full stop belongs to them
 * @param currencies      currency codes written before or after an amount ("usd", "us$")
 * @param dollars         what may stand before a dollar sign ("us")
 * @param units           units written after a number without a space
 * @param compounds       words that are split though nothing separates them, with the places of the cuts
 * @param hyphenPrefixes  beginnings that keep the hyphen after them ("anti")
 * @param hyphenSuffixes  endings that keep the hyphen before them ("wide")
 * @param whole           texts that are never split
 * @param emoticons       faces made of punctuation
 */
record TokenizerWords(Set<String> abbreviations, List<String> currencies, Set<String> dollars, List<String> units,
        Map<String, List<Integer>> compounds, Set<String> hyphenPrefixes, Set<String> hyphenSuffixes,
        Set<String> whole, Set<String> emoticons) {

    TokenizerWords {
        abbreviations = Set.copyOf(abbreviations);
        currencies = longestFirst(currencies);
        dollars = Set.copyOf(dollars);
        units = longestFirst(units);
        compounds = Map.copyOf(compounds);
        hyphenPrefixes = Set.copyOf(hyphenPrefixes);
        hyphenSuffixes = Set.copyOf(hyphenSuffixes);
        whole = Set.copyOf(whole);
        emoticons = Set.copyOf(emoticons);
    }

    private static List<String> longestFirst(Collection<String> words) {
        return new TreeSet<>(words).stream().sorted((a, b) -> b.length() - a.length()).toList();
    }
}

package org.variorum.app.filter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.Voice;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.Wording;

/**
 * What a fact can be found by, worked out once for each comparison.
 *
 * @param codes by group, the codes that the fact has there
 * @param words label and positions in lower case
 */
record FactTraits(Map<FilterGroup, List<String>> codes, String words) {

    /** Of a fact that nothing is known of. */
    static final FactTraits NONE = new FactTraits(Map.of(), "");

    static FactTraits of(Fact fact, ComparisonIndex index, Wording wording) {
        Map<FilterGroup, List<String>> codes = new EnumMap<>(FilterGroup.class);
        codes.put(FilterGroup.STATUS, List.of(fact.status().code()));
        codes.put(FilterGroup.KIND, kinds(fact));
        codes.put(FilterGroup.SOURCE, fact.stated().map(version -> version.article().siglum()).toList());
        codes.put(FilterGroup.ORIGIN, List.of(origin(fact, index)));
        codes.put(FilterGroup.VOICE, fact.claims()
                .flatMap(claim -> index.claim(claim).stream())
                .flatMap(FactTraits::voices)
                .distinct()
                .toList());
        String words = Stream.concat(
                        Stream.of(wording.say(fact.label())), fact.positions().stream().map(Position::value))
                .collect(Collectors.joining("\n"));
        return new FactTraits(codes, words.toLowerCase(Locale.ROOT));
    }

    /** The kinds of difference on a fact, as message codes. */
    static List<String> kinds(Fact fact) {
        return fact.differences()
                .map(difference -> switch (difference) {
                    case Dispute dispute -> "dispute." + dispute.kind().code();
                    case Nuance nuance -> "nuance." + nuance.kind().code();
                })
                .distinct()
                .toList();
    }

    private static String origin(Fact fact, ComparisonIndex index) {
        List<ArticleId> stating = fact.stated().map(Version::article).toList();
        long origins = index.comparison().origins().stream()
                .filter(origin -> origin.articles().stream().anyMatch(stating::contains))
                .count();
        return stating.size() < 2 ? "alone" : origins > 1 ? "independent" : "copied";
    }

    private static Stream<String> voices(Claim claim) {
        Voice voice = claim.attribution().voice();
        List<String> groups = new ArrayList<>();
        groups.add(switch (voice) {
            case OWN -> "own";
            case NAMED_OFFICIAL, UNNAMED_OFFICIAL, ORGANISATION, DOCUMENT -> "official";
            case NAMED_PERSON, UNNAMED_PERSON -> "witness";
            case OTHER_PUBLISHER -> "publisher";
        });
        Optional.of("unnamed")
                .filter(code -> voice == Voice.UNNAMED_OFFICIAL || voice == Voice.UNNAMED_PERSON)
                .ifPresent(groups::add);
        return groups.stream();
    }
}

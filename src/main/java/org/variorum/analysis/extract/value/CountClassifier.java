package org.variorum.analysis.extract.value;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.analysis.language.WordClasses;
import org.variorum.analysis.language.WordList;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Quantity;

/** Turns a number that counts people or things into a quantity with unit and role. */
final class CountClassifier {

    static final String PERSON = "person";
    /** Role of people whom a firm does without, and of their posts. */
    static final String LAID_OFF = "laid-off";
    private static final String POSTS = "posts";
    private static final String CREW = "crew";
    /** Words of "right after the other". */
    private static final int LONGEST_TURN = 4;
    private final NounReader nouns;
    private final RoleFinder roles;
    private final Map<String, Set<String>> lists;

    /**
     * A classifier.
     *
     * @param lists the words by which counts are told apart
     */
    CountClassifier(NounReader nouns, RoleFinder roles, WordList lists) {
        this.nouns = nouns;
        this.roles = roles;
        this.lists = Stream.of("fates", "agent-endings", "shooting", "hitting", "being", "before-one", "after-one",
                        "between-ones", "both", "lone", "whereabouts", "crews", "posts", "parents")
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> Set.copyOf(lists.words(name))));
    }

    private Set<String> list(String name) {
        return Objects.requireNonNull(lists.get(name));
    }

    Optional<Quantity> classify(Words words, NumberPhrase phrase) {
        Noun noun = nouns.read(words, phrase);
        if (isShots(words, noun)) {
            return shots(words, phrase, noun);
        }
        if (noun.isNone() && words.isIn(phrase.from() - 1, "of wholes")
                && words.isAny(phrase.from() - 2, list("parents"))) {
            return Optional.of(quantity(words, phrase, noun, PERSON, PERSON));
        }
        boolean agents = isAgent(noun.lemma());
        Optional<String> role = roles.ofPeople(words, phrase.from(), noun.to())
                .filter(name -> !name.equals(POSTS)
                        && (noun.person() || noun.isNone() || agents && list("fates").contains(name))
                        || cutsPosts(name, noun))
                .map(name -> name.equals(POSTS) ? LAID_OFF : name);
        if (role.isEmpty() && noun.isNone()) {
            role = isCrewOf(words, phrase) ? Optional.of(CREW) : roles.ofToll(words, phrase.from());
        }
        Optional<String> nounRole = roles.ofNoun(noun.lemma());
        if (isUnsaid(words, phrase, noun, role.or(() -> nounRole))) {
            return Optional.empty();
        }
        String unit = role.isPresent() || noun.person() || isPeopleRole(nounRole) ? PERSON : noun.lemma();
        if (role.filter(list("whereabouts")::contains).isPresent() && list("crews").contains(noun.lemma())) {
            role = Optional.of(CREW);
        }
        String name = role.or(() -> nounRole).orElse(noun.person() ? PERSON : noun.isNone() ? "number" : noun.lemma());
        boolean share = phrase.number().kind() == Numeral.Kind.FRACTION && phrase.value() < 1;
        return Optional.of(quantity(words, phrase, noun, share ? "share" : unit, name));
    }

    /** "A crew of 19". */
    private boolean isCrewOf(Words words, NumberPhrase phrase) {
        return words.isIn(phrase.from() - 1, "of wholes") && words.isAny(phrase.from() - 2, list("crews"));
    }

    /** "Carrying 214 passengers and 12 crew": those who work aboard are counted apart, whoever they are joined to. */
    Quantity ofCrew(Words words, Quantity quantity) {
        int last = words.indexAt(quantity.span().end() - words.span(0, 1).start()) - 1;
        boolean crew = list("whereabouts").contains(quantity.role()) && !quantity.subset()
                && words.isAny(last, list("crews"));
        return !crew ? quantity : new Quantity(quantity.logical(), quantity.pragmatic(), quantity.unit(), CREW,
                quantity.approximate(), false, quantity.span());
    }

    private static Quantity quantity(Words words, NumberPhrase phrase, Noun noun, String unit, String role) {
        NumberInterval logical = QuantityFinder.notNegative(phrase.logical());
        NumberInterval pragmatic = QuantityFinder.notNegative(phrase.pragmatic());
        boolean subset = noun.partitive() || phrase.another();
        return new Quantity(logical, pragmatic, unit, role, phrase.isApproximate(), subset,
                words.span(phrase.from(), Math.max(noun.spanTo(), phrase.to())));
    }

    /** Who cuts posts lays people off. */
    private boolean cutsPosts(String role, Noun noun) {
        return layOff(role) && list(POSTS).contains(noun.lemma());
    }

    /** Whether the role is that of people or of posts that a firm does without. */
    static boolean layOff(String role) {
        return role.equals(POSTS) || role.equals(LAID_OFF);
    }

    /** "hiker", "activist", "politician": nouns formed to name people. */
    private boolean isAgent(String lemma) {
        return lemma.length() > 4 && list("agent-endings").stream().anyMatch(lemma::endsWith);
    }

    private static boolean isPeopleRole(Optional<String> role) {
        return role.filter(name -> name.equals("killed") || name.equals("injured") || name.equals("casualties")
                || name.equals("arrested")).isPresent();
    }

    private static boolean isShots(Words words, Noun noun) {
        return WordClasses.ENGLISH_VALUES.has("occasions", noun.lemma())
                || noun.isNone() && words.isIn(noun.to(), "times");
    }

    /** "shot four times", "fired twice": the number of shots. */
    private Optional<Quantity> shots(Words words, NumberPhrase phrase, Noun noun) {
        for (int i = phrase.from() - 1; i > phrase.from() - 8 && !RoleFinder.isClauseEnd(words, i); i--) {
            if (words.isAny(i, list("shooting")) || words.isAny(i, list("hitting"))) {
                boolean hits = words.isAny(i, list("hitting"))
                        || words.isIn(i, "shot") && words.isAny(i - 1, list("being"));
                return Optional.of(quantity(words, phrase, noun, "shot", hits ? "hits" : "shots"));
            }
        }
        return Optional.of(quantity(words, phrase, noun, "time", "time"));
    }

    /** "One another", "one after the other", "one right after another". */
    private boolean isOneAfterAnother(Words words, int next) {
        return IntStream.range(next, next + LONGEST_TURN).anyMatch(at -> words.isAny(at, list("after-one"))
                && IntStream.range(next, at).allMatch(between -> words.isAny(between, list("between-ones"))));
    }

    /** Numbers that say too little: a lone "one", "both", a bare small number without a role. */
    private boolean isUnsaid(Words words, NumberPhrase phrase, Noun noun, Optional<String> role) {
        boolean one = phrase.number().kind() == Numeral.Kind.WORDS && phrase.value() == 1;
        if (one && (words.isAny(phrase.from() - 1, list("before-one")) || isOneAfterAnother(words, phrase.to()))) {
            return true;
        }
        if (one && role.isEmpty() && !noun.person()) {
            return true;
        }
        boolean two = words.isAny(phrase.number().from(), list("both"));
        if (two && !noun.isNone() && !noun.person() && !words.lower(noun.to() - 1).endsWith("s")) {
            return true;
        }
        boolean pronoun = words.isAny(phrase.number().from(), list("lone"));
        return noun.isNone() && role.isEmpty() && (pronoun || one || phrase.number().kind() == Numeral.Kind.VAGUE);
    }
}

package org.variorum.analysis.extract.value;

import java.util.List;
import java.util.Optional;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Quantity;

/** Turns a number that counts people or things into a quantity with unit and role. */
final class CountClassifier {

    private static final String PERSON = "person";
    /** What happens to people rather than to things, so that a noun unknown to the lists may stand for people. */
    private static final List<String> FATES = List.of("killed", "injured", "shot", "arrested", "rescued", "evacuated",
            "missing");

    private final NounReader nouns;
    private final RoleFinder roles;

    CountClassifier(NounReader nouns, RoleFinder roles) {
        this.nouns = nouns;
        this.roles = roles;
    }

    Optional<Quantity> classify(Words words, NumberPhrase phrase) {
        Noun noun = nouns.read(words, phrase);
        if (isShots(words, noun)) {
            return shots(words, phrase, noun);
        }
        boolean agents = isAgent(noun.lemma());
        Optional<String> role = roles.ofPeople(words, phrase.from(), noun.to())
                .filter(name -> noun.person() || noun.isNone() || (agents && FATES.contains(name)));
        if (role.isEmpty() && noun.isNone()) {
            role = roles.ofToll(words, phrase.from());
        }
        Optional<String> nounRole = roles.ofNoun(noun.lemma());
        if (isUnsaid(words, phrase, noun, role.or(() -> nounRole))) {
            return Optional.empty();
        }
        String unit = role.isPresent() || noun.person() || isPeopleRole(nounRole) ? PERSON : noun.lemma();
        String name = role.or(() -> nounRole).orElse(noun.person() ? PERSON : noun.isNone() ? "number" : noun.lemma());
        boolean share = phrase.number().kind() == Numeral.Kind.FRACTION && phrase.value() < 1;
        return Optional.of(quantity(words, phrase, noun, share ? "share" : unit, name));
    }

    private static Quantity quantity(Words words, NumberPhrase phrase, Noun noun, String unit, String role) {
        NumberInterval logical = QuantityFinder.notNegative(phrase.logical());
        NumberInterval pragmatic = QuantityFinder.notNegative(phrase.pragmatic());
        boolean subset = noun.partitive() || phrase.another();
        return new Quantity(logical, pragmatic, unit, role, phrase.isApproximate(), subset,
                words.span(phrase.from(), Math.max(noun.spanTo(), phrase.to())));
    }

    /** "hiker", "activist", "politician": nouns formed to name people. */
    private static boolean isAgent(String lemma) {
        return lemma.length() > 4 && (lemma.endsWith("er") || lemma.endsWith("or") || lemma.endsWith("ist")
                || lemma.endsWith("ian") || lemma.endsWith("ee"));
    }

    private static boolean isPeopleRole(Optional<String> role) {
        return role.filter(name -> name.equals("killed") || name.equals("injured") || name.equals("casualties")
                || name.equals("arrested")).isPresent();
    }

    private static boolean isShots(Words words, Noun noun) {
        return noun.lemma().equals("time") || (noun.isNone() && words.is(noun.to(), "times"));
    }

    /** "shot four times", "fired twice": the number of shots. */
    private static Optional<Quantity> shots(Words words, NumberPhrase phrase, Noun noun) {
        for (int i = phrase.from() - 1; i > phrase.from() - 8 && !RoleFinder.isClauseEnd(words, i); i--) {
            if (words.isAny(i, "shot", "fired", "hit", "struck", "shooting", "firing", "wounded")) {
                boolean hits = words.isAny(i, "hit", "struck") || (words.is(i, "shot") && words.isAny(i - 1, "was",
                        "were", "been", "being"));
                return Optional.of(quantity(words, phrase, noun, "shot", hits ? "hits" : "shots"));
            }
        }
        return Optional.of(quantity(words, phrase, noun, "time", "time"));
    }

    /** Numbers that say too little: a lone "one", "both", a bare small number without a role. */
    private boolean isUnsaid(Words words, NumberPhrase phrase, Noun noun, Optional<String> role) {
        boolean one = phrase.number().kind() == Numeral.Kind.WORDS && phrase.value() == 1;
        if (one && words.isAny(phrase.from() - 1, "no", "this", "that", "the", "any", "every", "each", "another",
                "which", "everyone", "some")) {
            return true;
        }
        if (one && role.isEmpty() && !noun.person()) {
            return true;
        }
        boolean two = words.isAny(phrase.number().from(), "both", "twin", "dual");
        if (two && !noun.isNone() && !noun.person() && !words.lower(noun.to() - 1).endsWith("s")) {
            return true;
        }
        boolean pronoun = words.isAny(phrase.number().from(), "both", "couple", "pair", "trio", "a");
        return noun.isNone() && role.isEmpty() && (pronoun || one || phrase.number().kind() == Numeral.Kind.VAGUE);
    }
}

package org.variorum.analysis.dispute.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.EntityType;
import org.variorum.model.claim.Quantity;

/**
 * An age with the person whose age it is.
 *
 * @param name whose age
 * @param age the age
 */
public record PersonAge(PersonName name, Quantity age) {

    private static final ClaimReadings.Reading<List<PersonAge>> IN_CLAIM = PersonAge::read;

    /** What an age may stand behind; the last is how the analyser may write the second. */
    private static final List<String> SIGNS = List.of(",", "(", "-LRB-");

    private static final int LONGEST_DESCRIPTION = 5;

    /** The ages in the claim that the grammar ties to a name, in reading order. */
    public static List<PersonAge> in(ComparedClaim claim) {
        return claim.once(IN_CLAIM);
    }

    /** Whether the words say that it is the age of a moment gone by: "then 15", "who was 18 at the time". */
    public boolean isOfThen(ComparedClaim claim) {
        SyntaxTree tree = claim.tree();
        int first = tree.firstAt(age.span().start());
        boolean then = IntStream.rangeClosed(Math.max(0, first - 2), Math.min(first, tree.size() - 1))
                .mapToObj(token -> tree.token(token).form().toLowerCase(Locale.ROOT))
                .anyMatch(form -> claim.lexicon().words("then").stream()
                        .anyMatch(word -> form.equals(word) || form.startsWith(word + "-")));
        return then || claim.governor(age.span()).stream().boxed()
                .flatMap(verb -> tree.children(verb, List.of("prep")).stream())
                .flatMap(at -> tree.children(at, Relations.PREPOSITIONAL_OBJECTS).stream())
                .anyMatch(noun -> claim.lexicon().in("moments gone by", tree.lemma(noun)));
    }

    private static List<PersonAge> read(ComparedClaim claim) {
        List<PersonAge> ages = new ArrayList<>();
        List<Quantity> stated = claim.claim().quantities().stream()
                .filter(quantity -> quantity.role().equals("age")).toList();
        for (int index = 0; index < stated.size(); index++) {
            List<Quantity> joined = joined(claim, stated.subList(index, stated.size()));
            if (joined.size() > 1) {
                List<PersonName> names = namesBefore(claim, claim.tokensIn(joined.getFirst().span()).getFirst());
                for (int each = 0; names.size() == joined.size() && each < joined.size(); each++) {
                    ages.add(new PersonAge(names.get(each), joined.get(each)));
                }
                index += joined.size() - 1;
            } else {
                Quantity age = stated.get(index);
                nameOf(claim, age).ifPresent(name -> ages.add(new PersonAge(name, age)));
            }
        }
        return ages;
    }

    /** The first age and the next one, where only an "and" stands between: "34 and 41". */
    private static List<Quantity> joined(ComparedClaim claim, List<Quantity> ages) {
        if (ages.size() < 2) {
            return ages;
        }
        List<Integer> first = claim.tokensIn(ages.getFirst().span());
        List<Integer> next = claim.tokensIn(ages.get(1).span());
        boolean and = !first.isEmpty() && !next.isEmpty() && next.getFirst() == first.getLast() + 2
                && claim.tree().tag(first.getLast() + 1).equals("CC");
        return ages.subList(0, and ? 2 : 1);
    }

    /** The two names joined by "and" that ages stand behind, one for each: "Anna Field and her son Tom, 34 and 7". */
    private static List<PersonName> namesBefore(ComparedClaim claim, int age) {
        SyntaxTree tree = claim.tree();
        int last = age > 1 && SIGNS.contains(tree.token(age - 1).form()) ? age - 2 : age - 1;
        Optional<PersonName> second = last < 0 ? Optional.empty() : PersonName.endingAt(claim, last);
        int and = second.isEmpty() ? -1 : tree.firstAt(second.get().span().start()) - 1;
        while (and > 0 && (tree.tag(and).equals("NN") || tree.tag(and).equals("PRP$"))) {
            and--;
        }
        Optional<PersonName> first = and > 0 && tree.tag(and).equals("CC")
                ? PersonName.endingAt(claim, and - 1) : Optional.empty();
        return first.isEmpty() || first.get().given().isEmpty() && !second.orElseThrow().given().isEmpty()
                ? List.of() : List.of(first.get(), second.orElseThrow());
    }

    private static Optional<PersonName> nameOf(ComparedClaim claim, Quantity age) {
        SyntaxTree tree = claim.tree();
        List<Integer> inside = claim.tokensIn(age.span());
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        boolean attributive = inside.stream().anyMatch(token -> tree.isIn(token, "ends of ages"));
        Optional<PersonName> meant = ofPronoun(claim, age);
        if (meant.isPresent()) {
            return meant;
        }
        return attributive
                ? after(claim, inside.getLast()).or(() -> before(claim, inside.getFirst()))
                : before(claim, inside.getFirst()).or(() -> after(claim, inside.getLast()));
    }

    /** "He was 34", "he turned 34": the name that the subject stands for; not of "he hit a 34-year-old". */
    private static Optional<PersonName> ofPronoun(ComparedClaim claim, Quantity age) {
        SyntaxTree tree = claim.tree();
        List<Integer> inside = claim.tokensIn(age.span());
        return claim.governor(age.span()).stream().boxed()
                .filter(verb -> inside.stream().anyMatch(token -> tree.head(token) == verb))
                .flatMap(verb -> tree.children(verb, List.of("nsubj")).stream()).filter(tree::isPronoun)
                .flatMap(pronoun -> claim.claim().participants().stream()
                        .filter(one -> one.span().overlaps(claim.span(pronoun))))
                .flatMap(one -> one.entity().stream()).filter(entity -> entity.type() == EntityType.PERSON)
                .map(entity -> PersonName.of(entity.name(), age.span())).findFirst();
    }

    /** "Name, 34," and "Name is 34" and "Name, who was 34" and "Name (34". */
    private static Optional<PersonName> before(ComparedClaim claim, int age) {
        SyntaxTree tree = claim.tree();
        int sign = age - 1;
        if (sign > 0 && tree.isIn(sign, "heads of ages")) {
            sign--;
        }
        boolean joined = sign > 0
                && (SIGNS.contains(tree.token(sign).form()) || tree.isIn(sign, "copulas"));
        if (!joined) {
            return Optional.empty();
        }
        int told = tree.tag(sign - 1).startsWith("WP") ? sign - 1 : sign;
        int last = told > 0 && tree.token(told - 1).form().equals(",") ? told - 2 : told - 1;
        return last < 0 ? Optional.empty() : PersonName.endingAt(claim, last);
    }

    /** "34-year-old former teacher Name". */
    private static Optional<PersonName> after(ComparedClaim claim, int age) {
        SyntaxTree tree = claim.tree();
        for (int at = age + 1; at < tree.size() && at <= age + LONGEST_DESCRIPTION; at++) {
            if (at > age + 1 && tree.token(at).form().equals(",") && tree.isNoun(at - 1)) {
                continue;
            }
            if (tree.isProperNoun(at) || PersonName.opens(claim, at)) {
                return PersonName.startingAt(claim, at);
            }
            boolean describes = tree.isNoun(at) || tree.tag(at).startsWith("JJ") || tree.tag(at).equals("HYPH");
            if (!describes) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}

package org.variorum.analysis.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.variorum.analysis.extract.assertion.Predicate;
import org.variorum.analysis.extract.entity.Mention;
import org.variorum.analysis.extract.grammar.NounPhrase;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.EntityMention;
import org.variorum.model.claim.EntityType;
import org.variorum.model.claim.Participant;
import org.variorum.model.text.TextSpan;

/** Finds who and what takes part in a clause, by their place in its grammar. */
final class ParticipantFinder {

    private final ArticleReading reading;
    private final ReferenceResolver references;

    ParticipantFinder(ArticleReading reading, ReferenceResolver references) {
        this.reading = reading;
        this.references = references;
    }

    /** The participants of the clause, in reading order. */
    List<Participant> find(int sentence, Clause clause, Predicate predicate) {
        SyntaxTree tree = reading.trees().get(sentence);
        Map<Integer, String> roles = new LinkedHashMap<>();
        for (int at : predicate.path()) {
            collect(tree, at, clause, roles);
        }
        sharedSubject(tree, clause, roles);
        return roles.entrySet().stream()
                .filter(entry -> !tree.tag(entry.getKey()).equals("DT")
                        || !references.pair(sentence, entry.getKey()).isEmpty())
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .flatMap(entry -> participants(sentence, tree, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** "The two" are two participants, each under a name. */
    private Stream<Participant> participants(int sentence, SyntaxTree tree, int head, String role) {
        List<Mention> pair = references.pair(sentence, head);
        Participant one = participant(sentence, tree, head, role);
        if (pair.isEmpty()) {
            return Stream.concat(Stream.of(one), owner(sentence, tree, head).stream());
        }
        return pair.stream().map(mention -> new Participant(
                role, one.description(), Optional.of(named(mention, one.span())), one.span()));
    }

    /** "The ministry's spokesman, Paul Stone": the body that the person beside whose office it stands belongs to. */
    private Optional<Participant> owner(int sentence, SyntaxTree tree, int head) {
        List<Mention> mentions = reading.mentions().get(sentence);
        NounPhrase phrase = NounPhrase.around(tree, head).withoutArticle(tree);
        return mentions.stream().filter(mention -> phrase.contains(mention.first()) && !mention.contains(head))
                .filter(mention -> beside(tree, head, mentions).isPresent()).findFirst()
                .map(mention -> {
                    TextSpan span = tree.span(mention.first(), mention.last());
                    return new Participant("other", mention.name(), Optional.of(named(mention, span)), span);
                });
    }

    private EntityMention named(Mention mention, TextSpan span) {
        return new EntityMention(reading.canonical(mention.name()), mention.type(), span);
    }

    private static void collect(SyntaxTree tree, int at, Clause clause, Map<Integer, String> roles) {
        for (int child : tree.children(at)) {
            String relation = tree.relation(child);
            if (Relations.PASSIVE_SUBJECTS.contains(relation) || Relations.OBJECTS.contains(relation)) {
                put(tree, child, "object", roles);
            } else if (relation.equals("nsubj")) {
                put(tree, child, "subject", roles);
            } else if (Relations.RECIPIENTS.contains(relation)) {
                put(tree, object(tree, child), "recipient", roles);
            } else if (Relations.AGENTS.contains(relation)) {
                put(tree, object(tree, child), "agent", roles);
            } else if (relation.equals("prep") && clause.contains(child)) {
                put(tree, object(tree, child), "other", roles);
            }
        }
    }

    private static int object(SyntaxTree tree, int preposition) {
        return tree.child(preposition, Relations.PREPOSITIONAL_OBJECTS).orElse(preposition);
    }

    private static void put(SyntaxTree tree, int head, String role, Map<Integer, String> roles) {
        int noun = head;
        boolean relative = tree.tag(head).startsWith("W") && tree.head(head) >= 0;
        if (relative && Relations.NOUN_CLAUSES.contains(tree.relation(tree.head(head)))) {
            noun = Math.max(0, tree.head(tree.head(head)));
        }
        boolean stands = tree.isNoun(noun) || tree.isPronoun(noun) || List.of("CD", "DT").contains(tree.tag(noun));
        if (!stands) {
            return;
        }
        roles.putIfAbsent(noun, role);
        for (int conjunct : tree.children(noun, List.of("conj"))) {
            if (tree.isNoun(conjunct)) {
                roles.putIfAbsent(conjunct, role);
            }
        }
    }

    /** A coordinate verb or a participle shares the subject of the verb above it. */
    private static void sharedSubject(SyntaxTree tree, Clause clause, Map<Integer, String> roles) {
        int at = clause.head();
        if (tree.child(at, Relations.SUBJECTS).isPresent()) {
            return;
        }
        if (Relations.NOUN_CLAUSES.contains(tree.relation(at)) && tree.head(at) >= 0) {
            put(tree, tree.head(at), tree.tag(at).equals("VBN") ? "object" : "subject", roles);
            return;
        }
        boolean shares = tree.relation(at).equals("conj") || tree.relation(at).equals("advcl")
                || tree.relation(at).equals("xcomp");
        if (shares && tree.head(at) >= 0) {
            OptionalInt subject = tree.child(tree.head(at), Relations.SUBJECTS);
            boolean passive = tree.child(at, List.of("auxpass")).isPresent();
            subject.ifPresent(noun -> put(tree, noun, passive ? "object" : "subject", roles));
        }
    }

    private Participant participant(int sentence, SyntaxTree tree, int head, String role) {
        NounPhrase phrase = NounPhrase.around(tree, head).withoutArticle(tree);
        return new Participant(role, description(tree, phrase), entity(sentence, tree, phrase), phrase.span(tree));
    }

    private static String description(SyntaxTree tree, NounPhrase phrase) {
        List<String> words = new ArrayList<>();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            String form = tree.token(i).form();
            words.add(tree.isProperNoun(i) ? form : form.toLowerCase(Locale.ROOT));
        }
        return String.join(" ", words).replace(" - ", "-");
    }

    private Optional<EntityMention> entity(int sentence, SyntaxTree tree, NounPhrase phrase) {
        List<Mention> mentions = reading.mentions().get(sentence);
        Optional<Mention> own = mentions.stream().filter(mention -> mention.contains(phrase.head())).findFirst();
        Optional<Mention> inside = mentions.stream().filter(mention -> phrase.contains(mention.first())).findFirst();
        Optional<Mention> before = references.antecedent(sentence, phrase.head());
        return own.or(() -> beside(tree, phrase.head(), mentions)).or(() -> before).or(() -> inside)
                .map(mention -> named(mention, phrase.span(tree)));
    }

    /** "The mayor, Anna Field, …": the person whose name stands beside the one word for a person. */
    private static Optional<Mention> beside(SyntaxTree tree, int head, List<Mention> mentions) {
        if (tree.tag(head).equals("NNS")) {
            return Optional.empty();
        }
        List<Mention> named = tree.children(head, List.of("appos")).stream()
                .flatMap(name -> mentions.stream().filter(mention -> mention.contains(name)))
                .filter(mention -> mention.type() == EntityType.PERSON).distinct().toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}

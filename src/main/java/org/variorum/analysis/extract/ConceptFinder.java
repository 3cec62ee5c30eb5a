package org.variorum.analysis.extract;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.extract.assertion.Predicate;
import org.variorum.analysis.extract.assertion.PredicateFinder;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.analysis.extract.entity.Mention;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.EntityType;
import org.variorum.model.claim.Participant;

/** The content of a clause as a set: lemmas of its content words, actions as verbs, names in canonical form. */
final class ConceptFinder {

    private final PredicateFinder predicates;
    private final Gazetteer gazetteer;
    private final ArticleReading reading;

    ConceptFinder(PredicateFinder predicates, Gazetteer gazetteer, ArticleReading reading) {
        this.predicates = predicates;
        this.gazetteer = gazetteer;
        this.reading = reading;
    }

    /** The concepts of the clause, in alphabetical order. */
    SortedSet<String> find(int sentence, Clause clause, Predicate predicate, List<Participant> participants) {
        SyntaxTree tree = reading.trees().get(sentence);
        SortedSet<String> concepts = new TreeSet<>();
        for (int at = clause.first(); at <= clause.last(); at++) {
            int index = at;
            Optional<Mention> name = reading.mentions().get(sentence).stream()
                    .filter(mention -> mention.contains(index)).findFirst();
            name.ifPresentOrElse(
                    mention -> concepts.add(concept(mention)),
                    () -> content(tree, index).ifPresent(concepts::add));
        }
        participants.forEach(participant -> participant.entity().ifPresent(entity -> concepts.add(entity.name())));
        if (!predicate.lemma().isEmpty() && !predicates.isEmptyWord(predicate.lemma())) {
            concepts.add(predicate.lemma());
        }
        return concepts;
    }

    private String concept(Mention mention) {
        String name = reading.canonical(mention.name());
        return mention.type() == EntityType.GROUP ? gazetteer.countryOf(name).orElse(name) : name;
    }

    private Optional<String> content(SyntaxTree tree, int at) {
        String tag = tree.tag(at);
        String lemma = tree.lemma(at);
        boolean open = tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ") || tag.startsWith("RB");
        boolean letters = lemma.codePoints().anyMatch(Character::isLetter);
        boolean country = tag.startsWith("JJ") && gazetteer.countryOf(tree.token(at).form()).isPresent();
        if (country) {
            return gazetteer.countryOf(tree.token(at).form());
        }
        return open && letters && !predicates.isEmptyWord(lemma)
                ? Optional.of(predicates.contentLemma(lemma))
                : Optional.empty();
    }
}

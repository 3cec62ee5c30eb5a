package org.variorum.analysis.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.variorum.analysis.extract.entity.Genders;
import org.variorum.analysis.extract.entity.Mention;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;

/**
 * Names that pronouns, "the company" and "the driver" stand for: the nearest fitting name before them, one that was a
 * subject first. It is read sentence by sentence from the start of an article.
 *
 * <p>A pronoun fits a name of no other gender, as far as titles and descriptions tell it. "The driver"
 * fits the last name that was described by that noun, "the suspect" else the last that was arrested or charged, "the
 * two" the last two people named together. "It" stands for no body where the last subject before it is a thing.
 */
final class ReferenceResolver {

    private final List<List<Optional<Mention>>> standsFor = new ArrayList<>();
    private final List<List<List<Mention>>> pairs = new ArrayList<>();

    ReferenceResolver(ReferenceWords words, ArticleReading reading) {
        Focus focus = new Focus(words, new Genders(words.genders(), reading.trees()));
        for (int i = 0; i < reading.trees().size(); i++) {
            List<List<Mention>> both = new ArrayList<>();
            int sentence = i;
            standsFor.add(resolve(
                    reading.trees().get(i), reading.mentions().get(i), focus, both,
                    token -> reading.quotedSpeaker(sentence, token)));
            pairs.add(both);
        }
    }

    /** The two people that the word stands for, as "the two" or "both"; empty for all other words. */
    List<Mention> pair(int sentence, int token) {
        return pairs.get(sentence).get(token);
    }

    /** The name that the word stands for, when it is a pronoun or a definite description with a name before it. */
    Optional<Mention> antecedent(int sentence, int token) {
        return standsFor.get(sentence).get(token);
    }

    private static List<Optional<Mention>> resolve(
            SyntaxTree tree, List<Mention> mentions, Focus focus, List<List<Mention>> both,
            IntFunction<Optional<String>> speakers) {
        List<Optional<Mention>> resolved = new ArrayList<>();
        for (int at = 0; at < tree.size(); at++) {
            int index = at;
            resolved.add(focus.fitting(tree, at, speakers.apply(at)));
            both.add(focus.pair(tree, at));
            focus.noteThing(tree, at);
            mentions.stream().filter(mention -> mention.last() == index).forEach(mention -> focus.note(tree, mention));
        }
        focus.endSentence();
        return resolved;
    }

    /** The names last mentioned, by what can stand for them. */
    private static final class Focus {

        private static final int REMEMBERED = 6;

        private final ReferenceWords known;
        private final List<Mention> persons = new ArrayList<>();
        private final List<Mention> bodies = new ArrayList<>();
        private final Genders genders;
        private final Map<String, Mention> described = new HashMap<>();
        private final Map<String, Mention> byPart = new HashMap<>();
        private List<Mention> together = List.of();
        private @Nullable Mention lastNoted;
        private int lastOffice;
        private Optional<Mention> body = Optional.empty();
        /** Whether the sentence that is read named the body. */
        private boolean bodyIsHere;
        /** Whether a thing was a subject in the sentence that is read. */
        private boolean thingIsHere;
        /** Whether a thing was a subject since the body was named, or where it was named as no subject. */
        private boolean thingIsNearer;
        private Optional<Mention> nearest = Optional.empty();
        private Optional<Mention> country = Optional.empty();

        Focus(ReferenceWords known, Genders genders) {
            this.known = known;
            this.genders = genders;
        }

        /**
         * A thing without a name of which a clause speaks: "it" stands for that rather than for a body that was named
         * further up, or as no more than an object beside it.
         */
        void noteThing(SyntaxTree tree, int at) {
            boolean thing = tree.relation(at).startsWith("nsubj") && tree.tag(at).equals("NN")
                    && !known.persons().contains(tree.lemma(at)) && !known.bodies().contains(tree.lemma(at));
            thingIsHere |= thing;
            thingIsNearer |= thing && !bodyIsHere;
        }

        void endSentence() {
            bodyIsHere = false;
            thingIsHere = false;
        }

        void note(SyntaxTree tree, Mention mention) {
            switch (mention.type()) {
                case PERSON -> notePerson(tree, mention);
                case ORGANISATION -> noteBody(tree, mention);
                case PLACE -> country = Optional.of(mention);
                case GROUP, EVENT, OTHER -> { }
            }
        }

        /**
         * A body that only says whose chief somebody is stands for nobody. A surname that was taken for a body is short
         * for one that begins with it, "Larkton" for "Larkton Steel", else it leaves open which is meant.
         */
        private void noteBody(SyntaxTree tree, Mention mention) {
            int head = mention.last();
            while (Relations.NAME_PARTS.contains(tree.relation(head)) && tree.head(head) > head) {
                head = tree.head(head);
            }
            boolean ofTitle = head != mention.last() && tree.token(head).entityType().equals("PERSON");
            bodyIsHere = true;
            thingIsNearer = thingIsHere && !tree.relation(mention.last()).startsWith("nsubj");
            if (persons.stream().anyMatch(person -> surname(person).equals(mention.name()))) {
                nearest = bodies.reversed().stream()
                        .filter(full -> full.name().startsWith(mention.name() + " ")).findFirst();
                body = nearest;
            } else if (!ofTitle) {
                body = prefer(tree, body, mention);
                nearest = Optional.of(mention);
                bodies.add(mention);
            }
        }

        /** Two people joined by "and"; a third leaves it open which two are meant. */
        private void noteTogether(SyntaxTree tree, Mention mention) {
            int own = office(tree, mention);
            int head = tree.head(own);
            boolean joined = head >= 0 && tree.relation(own).equals("conj");
            boolean two = joined && !tree.relation(head).equals("conj")
                    && tree.children(head, List.of("conj")).size() == 1
                    && tree.child(own, List.of("conj")).isEmpty();
            Optional<Mention> before = Optional.ofNullable(lastNoted).filter(one -> two && lastOffice == head);
            together = before.isPresent() ? List.of(before.get(), mention) : joined ? List.of() : together;
            lastNoted = mention;
            lastOffice = own;
        }

        /** The noun that the name stands beside, "the mayor, Anna Field", else the name. */
        private static int office(SyntaxTree tree, Mention mention) {
            int head = tree.head(mention.last());
            boolean beside = tree.relation(mention.last()).equals("appos") && head >= 0 && tree.isNoun(head);
            return beside ? head : mention.last();
        }

        private void notePart(SyntaxTree tree, Mention mention) {
            int verb = tree.head(mention.last());
            String relation = tree.relation(mention.last());
            if (verb >= 0 && (relation.equals("nsubjpass") || relation.equals("dobj"))) {
                Optional.ofNullable(known.parts().get(tree.lemma(verb))).ifPresent(part -> byPart.put(part, mention));
            }
        }

        private void notePerson(SyntaxTree tree, Mention mention) {
            noteTogether(tree, mention);
            notePart(tree, mention);
            descriptions(tree, mention).forEach(noun -> described.put(noun, mention));
            Optional<Mention> last = persons.isEmpty() ? Optional.empty() : Optional.of(persons.getLast());
            if (prefer(tree, last, mention).equals(last)) {
                persons.add(persons.size() - 1, mention);
            } else {
                persons.add(mention);
            }
            if (persons.size() > REMEMBERED) {
                persons.removeFirst();
            }
        }

        private static String surname(Mention mention) {
            return mention.name().substring(mention.name().lastIndexOf(' ') + 1);
        }

        /** Lemmas of titles and nouns that say who the name is: "driver Ada Wexley", "Ada Wexley, a driver, …". */
        private static List<String> descriptions(SyntaxTree tree, Mention mention) {
            List<String> words = new ArrayList<>();
            for (int token = Math.max(0, mention.first() - 2); token <= mention.last(); token++) {
                boolean before = token < mention.first() && tree.head(token) == mention.last();
                boolean title = token == mention.first() && mention.last() > mention.first();
                if (before && tree.isNoun(token) || title) {
                    words.add(tree.lemma(token).replace(".", ""));
                }
            }
            tree.children(mention.last(), List.of("appos")).stream().filter(tree::isNoun)
                    .forEach(noun -> words.add(tree.lemma(noun)));
            int head = tree.head(mention.last());
            if (tree.relation(mention.last()).equals("appos") && head >= 0 && tree.isNoun(head)) {
                words.add(tree.lemma(head));
            }
            return words;
        }

        /** Within one sentence a subject stays in focus when an object follows. */
        private static Optional<Mention> prefer(SyntaxTree tree, Optional<Mention> before, Mention mention) {
            boolean subject = tree.relation(mention.last()).startsWith("nsubj");
            boolean kept = !subject && before.isPresent() && before.get().last() < mention.first()
                    && before.get().last() < tree.size()
                    && tree.relation(before.get().last()).startsWith("nsubj")
                    && tree.token(before.get().last()).form().length() <= before.get().name().length()
                    && before.get().name().endsWith(tree.token(before.get().last()).form());
            return kept ? before : Optional.of(mention);
        }

        /** "It was not clear why", "did it": stands for nothing. */
        private static boolean isDummy(SyntaxTree tree, int it) {
            int verb = tree.head(it);
            boolean predicative = verb >= 0 && tree.child(verb, List.of("acomp", "attr")).isPresent();
            boolean clause = verb >= 0 && tree.child(verb, List.of("ccomp", "advcl", "xcomp", "csubj")).isPresent();
            boolean done = verb >= 0 && tree.isIn(verb, "pro-verbs") && tree.relation(it).equals("dobj");
            boolean passive = tree.relation(it).endsWith("pass");
            return done || tree.relation(it).equals("expl") || clause && (predicative || passive);
        }

        /**
         * The name that the word stands for.
         *
         * @param speaker surname of whoever says the word between quotation marks
         */
        Optional<Mention> fitting(SyntaxTree tree, int at, Optional<String> speaker) {
            String lemma = tree.lemma(at);
            if (tree.tag(at).startsWith("PRP")) {
                if (known.personal().contains(lemma)) {
                    return person(tree, at, known.genders().women().contains(lemma), speaker);
                }
                boolean ofBody = tree.isIn(at, "bodies") && !isDummy(tree, at) || tree.isIn(at, "bodies' own");
                return ofBody && !thingIsNearer ? body : Optional.empty();
            }
            boolean definite = tree.isNoun(at) && tree.children(at, List.of("det")).stream()
                    .anyMatch(word -> tree.isIn(word, "definites"));
            if (!definite || tree.isProperNoun(at) || tree.tag(at).equals("NNS")) {
                return Optional.empty();
            }
            return known.bodies().contains(lemma) ? nearest
                    : known.countries().contains(lemma) ? country
                    : Optional.ofNullable(described.get(lemma)).or(() -> Optional.ofNullable(known.parts().get(lemma))
                            .map(byPart::get));
        }

        /** "The two", "the pair", "the two men", "both". */
        List<Mention> pair(SyntaxTree tree, int at) {
            boolean the = tree.children(at, List.of("det")).stream().anyMatch(word -> tree.isIn(word, "articles"));
            boolean counted = tree.children(at).stream().anyMatch(child -> tree.tag(child).equals("CD")
                    && known.pairs().contains(tree.token(child).form().toLowerCase(Locale.ROOT)));
            String word = tree.token(at).form().toLowerCase(Locale.ROOT);
            boolean alone = tree.relation(at).startsWith("nsubj") && tree.children(at).isEmpty()
                    && tree.tag(at).equals("DT");
            boolean refers = known.pairs().contains(word) && (the || alone)
                    || the && counted && known.persons().contains(word);
            return refers && !together.isEmpty() ? together : List.of();
        }

        /**
         * The nearest person of that gender, or of one not told; nobody where a person without a name is nearer in the
         * sentence: "the caller was a driver who saw flames as he passed". Whoever is quoted speaks of somebody else.
         */
        private Optional<Mention> person(SyntaxTree tree, int pronoun, boolean woman, Optional<String> speaker) {
            if (isUnnamedNearer(tree, pronoun)) {
                return Optional.empty();
            }
            return persons.reversed().stream().filter(person -> speaker.filter(surname(person)::equals).isEmpty())
                    .filter(person -> genders.isWoman(person.name()).orElse(woman) == woman).findFirst();
        }

        private boolean isUnnamedNearer(SyntaxTree tree, int pronoun) {
            for (int before = pronoun - 1; before >= 0; before--) {
                boolean person = tree.tag(before).equals("NN") && known.persons().contains(tree.lemma(before));
                if (tree.isProperNoun(before) && tree.token(before).entityType().equals("PERSON")
                        || person && described.containsKey(tree.lemma(before))) {
                    return false;
                }
                if (person) {
                    return true;
                }
            }
            return false;
        }
    }
}

package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.analysis.encode.Vectors;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.EntityMention;
import org.variorum.model.claim.Participant;

/**
 * All statements of a workspace in canonical order, with what only the whole workspace tells: how rare each concept is
 * and what all vectors have in common.
 */
final class Statements {

    /** In a workspace of this many statements half of the share is taken off; two sentences have nothing in common. */
    private static final double CENTRING_HALF = 40;

    /** The most that is taken off of the common part: half of it parts hard negatives better than none or all. */
    private static final double CENTRING_MOST = 0.6;

    /** Steadies the rarity of concepts in small workspaces. */
    private static final double RARITY_FLOOR = 50;

    private final List<Statement> all;
    private final double[] rarity;
    private final double[] conceptWeights;
    private final double[] nameWeights;
    private final float centring;
    private final List<Article> articles;

    private Statements(List<Statement> all, double[] rarity, float centring, List<EncodedArticle> articles) {
        this.all = all;
        this.articles = articles.stream().map(EncodedArticle::article).toList();
        this.rarity = rarity;
        this.centring = centring;
        this.conceptWeights = all.stream().mapToDouble(statement -> weight(statement.concepts())).toArray();
        this.nameWeights = all.stream().mapToDouble(statement -> weight(statement.names())).toArray();
    }

    /** The claims of the articles, which must come in canonical order. */
    static Statements ofClaims(List<EncodedArticle> articles) {
        Builder builder = new Builder();
        for (int number = 0; number < articles.size(); number++) {
            EncodedArticle article = articles.get(number);
            for (int index = 0; index < article.claims().size(); index++) {
                ExtractedClaim claim = article.analysis().claims().get(index);
                builder.add(
                        number, List.of(claim), article.claims().get(index), article.claimsInContext().get(index),
                        words(article, claim));
            }
        }
        return builder.build(articles);
    }

    /** Each article as one statement: for articles of a single sentence. */
    static Statements ofWholes(List<EncodedArticle> articles) {
        Builder builder = new Builder();
        for (int number = 0; number < articles.size(); number++) {
            EncodedArticle article = articles.get(number);
            List<ExtractedClaim> claims = article.analysis().claims();
            if (!article.sentences().isEmpty()) {
                float[] whole = Vectors.mean(article.sentences(), article.sentences().get(0).length);
                builder.add(
                        number, claims, Vectors.normalized(whole), Vectors.normalized(whole),
                        article.words().stream().flatMap(List::stream).toList());
            }
        }
        return builder.build(articles);
    }

    private static List<ContentWord> words(EncodedArticle article, ExtractedClaim claim) {
        return article.words().get(claim.claim().sentence()).stream()
                .filter(word -> claim.claim().span().contains(word.start())).toList();
    }

    List<Statement> all() {
        return all;
    }

    /** Whether the statements' articles are written in two languages. */
    boolean inTwoLanguages(Statement first, Statement second) {
        return first.article() != second.article()
                && AcrossLanguages.differ(articles.get(first.article()), articles.get(second.article()));
    }

    /** How much of the common part has been taken off, 0 to 1. */
    float centring() {
        return centring;
    }

    /** Sum of the rarities of the statement's concepts. */
    double conceptWeight(Statement statement) {
        return conceptWeights[statement.position()];
    }

    /** Sum of the rarities of the statement's names. */
    double nameWeight(Statement statement) {
        return nameWeights[statement.position()];
    }

    private double weight(int[] concepts) {
        double sum = 0;
        for (int concept : concepts) {
            sum += rarity[concept];
        }
        return sum;
    }

    /** How rare a concept is. */
    double weight(int concept) {
        return rarity[concept];
    }

    /** The names that a claim holds, in canonical form: of its places, then of its participants. */
    static Stream<String> names(Claim claim) {
        return Stream.concat(
                claim.places().stream().map(EntityMention::name),
                claim.participants().stream().map(Participant::entity).flatMap(
                        entity -> entity.map(EntityMention::name).stream()));
    }

    private static final class Builder {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<Integer> frequencies = new ArrayList<>();
        private final List<Statement> raw = new ArrayList<>();

        void add(
                int article, List<ExtractedClaim> claims, float[] vector, float[] inContext, List<ContentWord> words) {
            SortedSet<String> names = new TreeSet<>();
            SortedSet<String> concepts = new TreeSet<>();
            SortedSet<String> predicates = new TreeSet<>();
            for (ExtractedClaim claim : claims) {
                names(claim.claim()).map(Builder::folded).forEach(names::add);
                claim.concepts().stream().map(Builder::folded).forEach(concepts::add);
                predicates.add(claim.predicate());
            }
            if (claims.isEmpty()) {
                words.stream().map(ContentWord::lemma).forEach(concepts::add);
            }
            concepts.addAll(names);
            predicates.remove("");
            int[] conceptNumbers = numbers(concepts);
            for (int concept : conceptNumbers) {
                frequencies.set(concept, frequencies.get(concept) + 1);
            }
            raw.add(new Statement(
                    raw.size(), article, claims, vector, inContext, conceptNumbers, numbers(names),
                    claims.stream().flatMap(claim -> claim.claim().quantities().stream()).toList(), predicates,
                    claims.stream().mapToInt(claim -> claim.claim().span().length()).sum(), words));
        }

        private static String folded(String name) {
            return name.toLowerCase(Locale.ROOT);
        }

        private int[] numbers(Collection<String> words) {
            int[] result = new int[words.size()];
            int index = 0;
            for (String word : words) {
                result[index++] = numbers.computeIfAbsent(word, key -> {
                    frequencies.add(0);
                    return numbers.size();
                });
            }
            Arrays.sort(result);
            return result;
        }

        Statements build(List<EncodedArticle> articles) {
            double[] rarity = new double[frequencies.size()];
            for (int concept = 0; concept < rarity.length; concept++) {
                rarity[concept] = Math.log((raw.size() + RARITY_FLOOR) / (frequencies.get(concept) + 1.0));
            }
            float centring = (float) (CENTRING_MOST * raw.size() / (raw.size() + CENTRING_HALF));
            return new Statements(centred(centring), rarity, centring, articles);
        }

        private List<Statement> centred(float centring) {
            if (raw.isEmpty()) {
                return List.of();
            }
            int dimensions = raw.get(0).vector().length;
            float[] common = Vectors.mean(raw.stream().map(Statement::vector).toList(), dimensions);
            float[] inContext = Vectors.mean(raw.stream().map(Statement::inContext).toList(), dimensions);
            return raw.stream().map(statement -> new Statement(
                    statement.position(), statement.article(), statement.claims(),
                    Vectors.without(statement.vector(), common, centring),
                    Vectors.without(statement.inContext(), inContext, centring),
                    statement.concepts(), statement.names(), statement.quantities(), statement.predicates(),
                    statement.length(), statement.words())).toList();
        }
    }
}

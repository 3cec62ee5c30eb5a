package org.variorum.analysis.extract.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordClasses;
import org.variorum.analysis.language.WordList;
import org.variorum.model.claim.EntityType;

/**
 * Decides which names stand for the same: well-known other names, acronyms of a name in the list, surnames and shorter
 * forms of exactly one longer name. The result depends on the set of names alone, not on their order.
 */
public final class AliasResolver {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final SortedMap<String, String> known = new TreeMap<>();
    private final WordList names;

    public AliasResolver(String language) {
        this.names = WordList.load(language, "names");
        WordList.load(language, "aliases").table("aliases").forEach((canonical, others) -> {
            known.put(key(canonical), canonical);
            others.forEach(other -> known.put(other.length() <= 3 ? other : key(other), canonical));
        });
    }

    /**
     * The canonical name of each name.
     *
     * @param types what each name stands for; names of unlike types are never joined, save by the list of known names
     */
    public SortedMap<String, String> resolve(Map<String, EntityType> types) {
        return resolve(types, Map.of());
    }

    /**
     * The canonical name of each name, where a text itself says that some are the same.
     *
     * @param stated short names with the longer ones that they stand for, as {@link #inBrackets} finds them
     */
    public SortedMap<String, String> resolve(Map<String, EntityType> types, Map<String, String> stated) {
        SortedMap<String, String> canonical = new TreeMap<>();
        SortedMap<String, EntityType> sorted = new TreeMap<>(types);
        sorted.keySet().forEach(name -> canonical.put(name, wellKnown(name)));
        sorted.keySet().stream().filter(name -> name.equals(canonical.get(name)) && stated.containsKey(name))
                .forEach(name -> canonical.put(name, wellKnown(stated.getOrDefault(name, name))));
        List<Name> longestFirst = sorted.entrySet().stream()
                .map(entry -> new Name(entry.getKey(), words(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt((Name name) -> name.words().size()).reversed()
                        .thenComparing(Name::text))
                .toList();
        for (Name name : longestFirst) {
            if (name.text().equals(canonical.get(name.text()))) {
                List<String> longer = longestFirst.stream()
                        .takeWhile(other -> other.words().size() > name.words().size())
                        .filter(other -> joins(name, other)).map(Name::text).toList();
                only(longer, canonical).ifPresent(other -> canonical.put(name.text(), other));
            }
        }
        return canonical;
    }

    /** The usual name of a well-known country or body, else the name itself. */
    public String wellKnown(String name) {
        String plain = plain(name);
        String exact = known.get(plain);
        return exact != null ? exact : known.getOrDefault(key(plain), name);
    }

    /** The one name that all the candidates come down to, if there is just one. */
    private static Optional<String> only(List<String> candidates, Map<String, String> canonical) {
        List<String> targets = candidates.stream().map(name -> canonical.getOrDefault(name, name)).distinct().toList();
        return targets.size() == 1 ? Optional.of(targets.getFirst()) : Optional.empty();
    }

    /** Whether the name may stand for the other one, which has more words. */
    private static boolean joins(Name name, Name longer) {
        EntityType shortType = name.type();
        EntityType longType = longer.type();
        List<String> few = name.words();
        List<String> many = longer.words();
        if (few.isEmpty()) {
            return false;
        }
        if (isAcronym(name.text(), many) && longType != EntityType.PERSON && longType != EntityType.PLACE) {
            return true;
        }
        boolean alike = shortType == longType || shortType == EntityType.OTHER
                || shortType != EntityType.PLACE && longType == EntityType.PERSON;
        if (!alike || longType == EntityType.PLACE || longType == EntityType.GROUP) {
            return false;
        }
        return longType == EntityType.PERSON
                ? many.subList(many.size() - few.size(), many.size()).equals(few) || isFirstAndLast(few, many)
                : Collections.indexOfSubList(many, few) == 0 && few.size() >= 2;
    }

    /** "Edward Gilmore" and "Edward J. Gilmore". */
    private static boolean isFirstAndLast(List<String> few, List<String> many) {
        return few.size() == 2 && few.getFirst().equals(many.getFirst()) && few.getLast().equals(many.getLast());
    }

    private static boolean isAcronym(String name, List<String> words) {
        String letters = name.replace(".", "");
        boolean upper = letters.length() >= 2 && letters.chars().allMatch(Character::isUpperCase);
        if (!upper) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        words.stream().filter(word -> !WordClasses.ENGLISH_GRAMMAR.has("left out of initials", word))
                .forEach(word -> initials.append(word.charAt(0)));
        return initials.toString().equalsIgnoreCase(letters);
    }

    private List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : SPACE.split(key(plain(name)))) {
            boolean title = words.isEmpty() && names.entries("titles").contains(word.replace(".", ""));
            if (!word.isEmpty() && !title) {
                words.add(word);
            }
        }
        return words;
    }

    private static String plain(String name) {
        String plain = WordClasses.ENGLISH_GRAMMAR.withoutArticle(name.strip().replace('\u2019', '\''));
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Short names in brackets behind the name that they stand for: "National Rescue Service (NRS)". */
    public static SortedMap<String, String> inBrackets(SyntaxTree tree, List<Mention> mentions) {
        SortedMap<String, String> stated = new TreeMap<>();
        for (int i = 1; i < mentions.size(); i++) {
            Mention full = mentions.get(i - 1);
            Mention brief = mentions.get(i);
            boolean bracket = brief.first() == full.last() + 2 && tree.tag(full.last() + 1).equals("-LRB-")
                    && brief.last() + 1 < tree.size() && tree.tag(brief.last() + 1).equals("-RRB-");
            if (bracket && brief.name().length() < full.name().length() && isUpper(brief.name())) {
                stated.put(brief.name(), full.name());
            }
        }
        return stated;
    }

    private static boolean isUpper(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** The type that most mentions of each name have, the first of the enumeration on a tie. */
    public static SortedMap<String, EntityType> types(Collection<Mention> mentions) {
        SortedMap<String, Map<EntityType, Integer>> counts = new TreeMap<>();
        mentions.forEach(mention -> counts.computeIfAbsent(mention.name(), name -> new LinkedHashMap<>())
                .merge(mention.type(), 1, Integer::sum));
        SortedMap<String, EntityType> types = new TreeMap<>();
        counts.forEach((name, votes) -> types.put(name, votes.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<EntityType, Integer> vote) -> vote.getValue())
                        .thenComparing(vote -> -vote.getKey().ordinal()))
                .orElseThrow().getKey()));
        return types;
    }

    /**
     * A name with what decides whether it stands for a longer one.
     *
     * @param text as it stands
     * @param words its words in lower case, without article and title
     * @param type what it stands for
     */
    private record Name(String text, List<String> words, EntityType type) {}
}

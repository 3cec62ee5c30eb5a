package org.variorum.analysis.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordList;
import org.variorum.model.claim.EntityType;

/**
 * Finds names: those the parser tags, and runs of proper nouns that it left out. What a name stands for follows from
 * the tag, corrected by geography and by the words that names of its kind are made of.
 */
public final class EntityFinder {

    private final Gazetteer gazetteer;
    private final WordList lists;

    public EntityFinder(String language, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.lists = WordList.load(language, "names");
    }

    /** The names of the sentence, in order, without overlaps. */
    public List<Mention> find(SyntaxTree tree) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < tree.size()) {
            int end = end(tree, at);
            if (end > at) {
                mention(tree, at, end - 1).ifPresent(mentions::add);
            }
            at = Math.max(end, at + 1);
        }
        return contained(tree, mentions);
    }

    /** The end of the name that starts here, or the same position when none does. */
    private int end(SyntaxTree tree, int at) {
        String tag = tree.token(at).entity();
        if (isName(tag)) {
            int end = at + 1;
            while (end < tree.size() && goesOn(tree.token(end).entity(), tag)) {
                end++;
            }
            return withHyphen(tree, end);
        }
        if (!tag.isEmpty() && !tag.equals("O") || !isNameWord(tree, at)) {
            return at;
        }
        int end = at;
        while (end < tree.size() && isNameWord(tree, end) && !isName(tree.token(end).entity())) {
            end++;
        }
        return withHyphen(tree, end);
    }

    private static boolean goesOn(String tag, String first) {
        return (tag.startsWith("I-") || tag.startsWith("L-")) && !first.startsWith("U-")
                && tag.substring(2).equals(first.substring(2));
    }

    /** "ISIS - K": the hyphen and what follows belong to the name. */
    private static int withHyphen(SyntaxTree tree, int end) {
        boolean hyphen = end + 1 < tree.size() && tree.tag(end).equals("HYPH")
                && tree.isProperNoun(end + 1) && tree.token(end).start() == tree.token(end - 1).end();
        return hyphen ? end + 2 : end;
    }

    private static boolean isName(String tag) {
        return tag.length() > 2 && type(tag) != null;
    }

    private boolean isNameWord(SyntaxTree tree, int at) {
        String form = tree.token(at).form();
        boolean capital = !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
        String lower = form.toLowerCase(Locale.ROOT);
        return capital && tree.isProperNoun(at) && !lists.entries("not-names").contains(lower)
                && !lists.entries("titles").contains(lower.replace(".", "")) && form.length() > 1;
    }

    private static @Nullable EntityType type(String tag) {
        return switch (tag.substring(2)) {
            case "PERSON" -> EntityType.PERSON;
            case "ORG" -> EntityType.ORGANISATION;
            case "GPE", "LOC", "FAC" -> EntityType.PLACE;
            case "NORP" -> EntityType.GROUP;
            case "EVENT" -> EntityType.EVENT;
            case "PRODUCT", "WORK_OF_ART", "LAW" -> EntityType.OTHER;
            default -> null;
        };
    }

    private Optional<Mention> mention(SyntaxTree tree, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && (tree.tag(first).equals("DT") || tree.isPunctuation(first))) {
            first++;
        }
        while (last > first && (tree.tag(last).equals("POS") || tree.isPunctuation(last))) {
            last--;
        }
        String name = tree.words(first, last);
        boolean letters = name.codePoints().anyMatch(Character::isLetter);
        if (!letters) {
            return Optional.empty();
        }
        EntityType type = corrected(tree, first, last, name);
        boolean postal = name.length() != 2 || first > 0 && tree.token(first - 1).form().equals(",");
        String usual = type == EntityType.PLACE && postal ? gazetteer.place(name).orElse(name) : name;
        Optional<String> within = type == EntityType.PLACE ? gazetteer.container(usual) : Optional.empty();
        return Optional.of(new Mention(usual, type, first, last, within));
    }

    private EntityType corrected(SyntaxTree tree, int first, int last, String name) {
        String tag = tree.token(first).entity();
        EntityType tagged = isName(tag) ? type(tag) : null;
        String end = tree.token(last).form().toLowerCase(Locale.ROOT);
        if (gazetteer.countryOf(name).isPresent() && gazetteer.place(name).isEmpty() && !isCountryShort(name)) {
            return EntityType.GROUP;
        }
        if (tagged != EntityType.PERSON && gazetteer.place(name).isPresent() || isCountryShort(name)) {
            return EntityType.PLACE;
        }
        if (last > first && lists.entries("organisation-heads").contains(end)) {
            return EntityType.ORGANISATION;
        }
        if (last > first && tagged != EntityType.PERSON && lists.entries("facilities").contains(end)) {
            return EntityType.PLACE;
        }
        return tagged != null ? tagged : untagged(tree, first, end);
    }

    private static boolean isCountryShort(String name) {
        return name.equals("US") || name.equals("U.S.") || name.equals("UK") || name.equals("U.K.");
    }

    private EntityType untagged(SyntaxTree tree, int first, String end) {
        if (lists.entries("events").contains(end)) {
            return EntityType.EVENT;
        }
        if (lists.entries("publishers").contains(end)) {
            return EntityType.ORGANISATION;
        }
        String before = first > 0 ? tree.token(first - 1).form().toLowerCase(Locale.ROOT).replace(".", "") : "";
        boolean titled = lists.entries("titles").contains(before);
        boolean ofPlace = first > 1 && tree.isIn(first - 1, "of")
                && lists.entries("place-kinds").contains(tree.lemma(first - 2));
        return titled ? EntityType.PERSON : ofPlace ? EntityType.PLACE : EntityType.OTHER;
    }

    /** "Kerman, Iran": the second place contains the first. */
    private List<Mention> contained(SyntaxTree tree, List<Mention> mentions) {
        List<Mention> result = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean followed = i + 1 < mentions.size() && mention.type() == EntityType.PLACE
                    && isAround(tree, mention, mentions.get(i + 1));
            result.add(followed
                    ? new Mention(mention.name(), mention.type(), mention.first(), mention.last(),
                            Optional.of(mentions.get(i + 1).name()))
                    : mention);
        }
        return result;
    }

    private boolean isAround(SyntaxTree tree, Mention inner, Mention outer) {
        boolean comma = outer.first() == inner.last() + 2 && tree.token(inner.last() + 1).form().equals(",");
        boolean in = outer.first() == inner.last() + 2 && tree.isIn(inner.last() + 1, "containing");
        boolean bigger = gazetteer.place(outer.name()).isPresent()
                && gazetteer.container(outer.name()).filter(inner.name()::equals).isEmpty();
        boolean known = gazetteer.place(inner.name()).isPresent();
        boolean subject = tree.relation(outer.last()).startsWith("nsubj");
        return outer.type() == EntityType.PLACE && bigger && !known && !subject && (comma || in);
    }
}

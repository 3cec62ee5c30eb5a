package org.variorum.analysis.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.analysis.extract.entity.Mention;
import org.variorum.model.claim.EntityType;

/** What lies in what, by the article's own words ("Kerman, Iran") and by general geography. */
final class PlaceNames {

    private static final int DEEPEST = 4;
    private final Gazetteer gazetteer;
    private final Map<String, String> stated = new TreeMap<>();
    private final SortedSet<String> named = new TreeSet<>();

    PlaceNames(Gazetteer gazetteer, ArticleReading reading) {
        this.gazetteer = gazetteer;
        for (List<Mention> sentence : reading.mentions()) {
            for (Mention mention : sentence) {
                if (mention.type() == EntityType.PLACE) {
                    named.add(reading.canonical(mention.name()));
                }
                mention.within().ifPresent(outer -> stated.putIfAbsent(
                        reading.canonical(mention.name()), reading.canonical(outer)));
            }
        }
    }

    /** "Kerman cemetery" lies in Kerman, when the article names both. */
    private Optional<String> namedAfter(String place) {
        int space = place.lastIndexOf(' ');
        for (int end = space; end > 0; end = place.lastIndexOf(' ', end - 1)) {
            String start = place.substring(0, end);
            if ((named.contains(start) || gazetteer.place(start).isPresent()) && !gazetteer.isWide(start)) {
                return Optional.of(gazetteer.place(start).orElse(start));
            }
        }
        return Optional.empty();
    }

    boolean isCountry(String place) {
        return gazetteer.place(place).isPresent() && gazetteer.container(place).isEmpty();
    }

    /** Whether geography knows the place or something that contains it. */
    boolean isKnown(String place) {
        return gazetteer.place(place).isPresent() || withContainers(place).size() > 1;
    }

    /** The place and all that is known to contain it, places without bounds left out. */
    SortedSet<String> withContainers(String place) {
        SortedSet<String> all = new TreeSet<>();
        String at = place;
        for (int i = 0; i < DEEPEST && all.add(at); i++) {
            String inner = at;
            at = Optional.ofNullable(stated.get(inner)).or(() -> gazetteer.container(inner))
                    .or(() -> namedAfter(inner)).orElse(inner);
        }
        all.removeIf(name -> gazetteer.isWide(name) && gazetteer.place(name).isEmpty());
        return all;
    }
}

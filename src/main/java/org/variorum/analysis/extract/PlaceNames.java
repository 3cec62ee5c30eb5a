package org.variorum.analysis.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.analysis.extract.entity.Mention;

/** What lies in what, by the article's own words ("Kerman, Iran") and by general geography. */
final class PlaceNames {

    private static final int DEEPEST = 4;
    private final Gazetteer gazetteer;
    private final Map<String, String> stated = new TreeMap<>();

    PlaceNames(Gazetteer gazetteer, ArticleReading reading) {
        this.gazetteer = gazetteer;
        for (List<Mention> sentence : reading.mentions()) {
            for (Mention mention : sentence) {
                mention.within().ifPresent(outer -> stated.putIfAbsent(
                        reading.canonical(mention.name()), reading.canonical(outer)));
            }
        }
    }

    /** The place and all that is known to contain it, places without bounds left out. */
    SortedSet<String> withContainers(String place) {
        SortedSet<String> all = new TreeSet<>();
        String at = place;
        for (int i = 0; i < DEEPEST && all.add(at); i++) {
            String inner = at;
            at = Optional.ofNullable(stated.get(inner)).or(() -> gazetteer.container(inner)).orElse(inner);
        }
        all.removeIf(name -> gazetteer.isWide(name) && gazetteer.place(name).isEmpty());
        return all;
    }
}

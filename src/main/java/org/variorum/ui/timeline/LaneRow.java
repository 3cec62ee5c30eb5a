package org.variorum.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.ui.text.UiText;

/**
 * A row of a source's lane. What stands in one row does not overlap; a lane has as many rows as that takes.
 *
 * @param article the source's article
 * @param first whether the lane begins here
 * @param named whether the source is named here: at the beginning, and again in a long lane before it is out of sight
 * @param items from left to right
 */
record LaneRow(Article article, boolean first, boolean named, List<LaneItem> items) {

    /** What of a stretch is drawn at least, so that a minute can be seen and pointed at. */
    static final double THIN = 7;

    private static final String APART = " \u00b7 ";
    private static final int NAMED_EVERY = 10;
    private static final double GAP = 10;
    private static final double INDENT = 5;
    private static final double NUMBER = 34;
    private static final double LETTER = 6.4;
    private static final double WIDEST_SHARE = 0.25;
    private static final double WIDEST = 170;

    /** The rows of one lane. A source that gives no time has one row with nothing in it. */
    static List<LaneRow> of(Article article, List<TimedClaim> lane, TimeRuler ruler, UiText text) {
        List<List<LaneItem>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        for (TimedClaim said : lane) {
            LaneItem item = item(said, ruler, text);
            rows.stream().filter(row -> fits(row, item)).findFirst().orElseGet(() -> {
                rows.add(new ArrayList<>());
                return rows.getLast();
            }).add(item);
        }
        List<LaneRow> lanes = new ArrayList<>();
        rows.forEach(row -> lanes.add(new LaneRow(article, lanes.isEmpty(), lanes.size() % NAMED_EVERY == 0,
                List.copyOf(spread(row, ruler)))));
        return lanes;
    }

    /** The same with as much of the labels as the row has room for. */
    private static List<LaneItem> spread(List<LaneItem> row, TimeRuler ruler) {
        for (int place = 0; place < row.size() && row.get(place).said().isPlaced(); place++) {
            LaneItem item = row.get(place);
            if (item.isLabelledBefore()) {
                row.set(place, item.reachingBack(place == 0 ? 0 : row.get(place - 1).end() + GAP, wanted(item)));
            } else {
                boolean last = place + 1 == row.size() || !row.get(place + 1).said().isPlaced();
                double end = last ? ruler.axisWidth() : row.get(place + 1).begin() - GAP;
                row.set(place, item.reaching(end, wanted(item)));
            }
        }
        return row;
    }

    private static double wanted(LaneItem item) {
        return NUMBER + LETTER * item.label().length();
    }

    private static boolean fits(List<LaneItem> row, LaneItem item) {
        return row.isEmpty() || row.getLast().end() + GAP <= item.begin();
    }

    private static LaneItem item(TimedClaim said, TimeRuler ruler, UiText text) {
        String label = text.say(said.fact().label());
        if (!said.isPlaced()) {
            double from = ruler.axisWidth() + GAP;
            return new LaneItem(said, from, from, said.words() + APART + label, from,
                    Math.max(NUMBER, ruler.width() - from));
        }
        double from = ruler.place(said.time().from());
        double until = Math.max(from + THIN, ruler.place(said.time().until()));
        double widest = Math.max(WIDEST, ruler.axisWidth() * WIDEST_SHARE);
        double width = Math.min(widest, NUMBER + LETTER * label.length());
        boolean before = from + INDENT + width > ruler.axisWidth() && from >= width + INDENT;
        double words = before ? from - INDENT - width : from + INDENT;
        return new LaneItem(said, from, until, label, words, width);
    }
}

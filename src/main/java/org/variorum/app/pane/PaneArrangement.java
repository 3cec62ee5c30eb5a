package org.variorum.app.pane;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.model.article.ArticleId;

/**
 * Which sources have a pane and in which order. A source keeps its siglum and hue wherever its pane stands.
 *
 * <p>Pinned panes stand left and stay while the others are paged; one column is always left for the others.
 *
 * @param order all sources, those set aside too, each once
 * @param pinned sources that stay in sight
 * @param aside sources left out of sight until they are brought back
 * @param locked sources whose pane no other pane moves
 * @param first place of the first pane in sight among those that are paged, from 0
 * @param room how many columns the window has room for, at least 1
 * @param limit how many columns the reader wants at most, 1 to {@link #MOST}
 * @param mode how far the panes move together
 * @param folded whether paragraphs that nobody disputes are folded away
 */
public record PaneArrangement(
        List<ArticleId> order,
        SortedSet<ArticleId> pinned,
        SortedSet<ArticleId> aside,
        SortedSet<ArticleId> locked,
        int first,
        int room,
        int limit,
        FollowMode mode,
        boolean folded) {

    /** The most columns that are ever shown at once. */
    public static final int MOST = 8;

    /** No sources. */
    public static final PaneArrangement EMPTY = new PaneArrangement(
            List.of(), noSource(), noSource(), noSource(), 0, MOST, MOST, FollowMode.FOLLOW, false);

    public PaneArrangement {
        order = List.copyOf(order);
        pinned = fixed(pinned);
        aside = fixed(aside);
        locked = fixed(locked);
        room = Math.max(1, room);
        limit = Math.clamp(limit, 1, MOST);
        first = Math.clamp(first, 0, lastStart(order, pinned, aside, Math.min(room, limit)));
    }

    /** The sources that are not set aside, pinned ones first, each group in its order. */
    public List<ArticleId> present() {
        return present(order, pinned, aside);
    }

    /** The sources that have a column now, from left to right. */
    public List<ArticleId> visible() {
        List<ArticleId> present = present();
        int held = held(present, pinned, columns());
        List<ArticleId> shown = new ArrayList<>(present.subList(0, held));
        shown.addAll(present.subList(held + first, Math.min(present.size(), first + columns())));
        return List.copyOf(shown);
    }

    /** Whether there are more sources than columns. */
    public boolean isPaged() {
        return present().size() > columns();
    }

    /** Place of the first paged pane in sight among all present ones, from 1; for "3 to 5 of 50". */
    public int from() {
        return held(present(), pinned, columns()) + first + 1;
    }

    /** Place of the last pane in sight among all present ones, from 1. */
    public int until() {
        return Math.min(present().size(), first + columns());
    }

    /** Shows the next page of sources (or the previous one, when negative); the ends hold. */
    public PaneArrangement paged(int step) {
        int page = columns() - held(present(), pinned, columns());
        return startingAt(first + step * page);
    }

    /** Brings the source into sight, from aside too, with as little movement as possible. */
    public PaneArrangement revealed(ArticleId article) {
        PaneArrangement back = aside.contains(article) ? withAside(article, false) : this;
        List<ArticleId> present = back.present();
        int held = held(present, pinned, columns());
        int place = present.indexOf(article) - held;
        int page = columns() - held;
        if (place < 0 || place >= back.first && place < back.first + page) {
            return back;
        }
        return back.startingAt(place < back.first ? place : place - page + 1);
    }

    /**
     * Brings as many of these sources into sight together as fit, with as little movement as possible.
     *
     * @param wanted the sources; those set aside stay aside
     * @param kept one that stays in sight if it is now
     */
    public PaneArrangement showing(List<ArticleId> wanted, Optional<ArticleId> kept) {
        PaneArrangement best = this;
        List<Integer> starts = IntStream.rangeClosed(0, lastStart(order, pinned, aside, columns())).boxed()
                .sorted(Comparator.comparingInt(start -> Math.abs(start - first))).toList();
        for (int start : starts) {
            PaneArrangement there = startingAt(start);
            boolean keeps = kept.filter(visible()::contains).map(there.visible()::contains).orElse(true);
            if (keeps && there.inSight(wanted) > best.inSight(wanted)) {
                best = there;
            }
        }
        return best;
    }

    private long inSight(List<ArticleId> wanted) {
        return visible().stream().filter(wanted::contains).count();
    }

    /** The present source beside that one, round the ends. */
    public Optional<ArticleId> beside(Optional<ArticleId> article, int step) {
        List<ArticleId> present = present();
        int here = article.map(present::indexOf).orElse(-1);
        int next = here < 0 && step < 0 ? -1 : here + step;
        return present.isEmpty() ? Optional.empty() : Optional.of(present.get(Math.floorMod(next, present.size())));
    }

    /** The same sources in that order; those that it does not name come last, as they are. */
    public PaneArrangement inOrder(List<ArticleId> wanted) {
        List<ArticleId> next = new ArrayList<>(wanted.stream().filter(order::contains).toList());
        order.stream().filter(article -> !next.contains(article)).forEach(next::add);
        return next.equals(order) ? this : with(next, pinned, aside, locked);
    }

    /** Moves the source to where the other one stands; that one makes room. */
    public PaneArrangement moved(ArticleId article, ArticleId onto) {
        if (article.equals(onto) || !order.contains(article) || !order.contains(onto)) {
            return this;
        }
        List<ArticleId> changed = new ArrayList<>(order);
        int to = order.indexOf(onto);
        changed.remove(article);
        changed.add(to, article);
        return with(changed, pinned, aside, locked).revealed(article);
    }

    /** Moves the source that many places to the right among those of its group in sight or not; the ends hold. */
    public PaneArrangement shifted(ArticleId article, int step) {
        List<ArticleId> present = present();
        int here = present.indexOf(article);
        int to = here + step;
        if (here < 0 || to < 0 || to >= present.size()) {
            return this;
        }
        ArticleId onto = present.get(to);
        return pinned.contains(article) == pinned.contains(onto) ? moved(article, onto) : this;
    }

    /** Keeps the source in sight, or lets it be paged again. */
    public PaneArrangement withPinned(ArticleId article, boolean on) {
        return with(order, changed(pinned, article, on), aside, locked).revealed(article);
    }

    /** Leaves the source out of sight, unless it is the last one, or brings it back. */
    public PaneArrangement withAside(ArticleId article, boolean on) {
        boolean last = on && present().equals(List.of(article));
        return last ? this : with(order, pinned, changed(aside, article, on), locked);
    }

    /** Brings back whatever is set aside. */
    public PaneArrangement withNothingAside() {
        return with(order, pinned, noSource(), locked);
    }

    /** Holds the source's pane still whatever the others do, or lets it go. */
    public PaneArrangement withLocked(ArticleId article, boolean on) {
        return with(order, pinned, aside, changed(locked, article, on));
    }

    /** The arrangement of these sources: known ones stay as they are, new ones follow, missing ones go. */
    public PaneArrangement withSources(List<ArticleId> sources) {
        List<ArticleId> next = Stream.concat(order.stream().filter(sources::contains), sources.stream())
                .distinct()
                .toList();
        return with(next, kept(pinned, sources), kept(aside, sources), kept(locked, sources));
    }

    /** With that paged pane first in sight, as far as the end allows. */
    public PaneArrangement startingAt(int place) {
        return new PaneArrangement(order, pinned, aside, locked, Math.max(0, place), room, limit, mode, folded);
    }

    /** In a window with that much room. */
    public PaneArrangement withRoom(int columns) {
        return new PaneArrangement(order, pinned, aside, locked, first, columns, limit, mode, folded);
    }

    /** With one column more or fewer than now, as far as there is room and there are sources. */
    public PaneArrangement withMoreColumns(int step) {
        int most = Math.min(room, Math.max(1, present().size()));
        int next = Math.min(columns(), most) + step;
        int wanted = next >= most ? MOST : next;
        return new PaneArrangement(order, pinned, aside, locked, first, room, wanted, mode, folded);
    }

    /** Moving together that far. */
    public PaneArrangement withMode(FollowMode next) {
        return new PaneArrangement(order, pinned, aside, locked, first, room, limit, next, folded);
    }

    /** With undisputed paragraphs folded away or not. */
    public PaneArrangement withFolded(boolean on) {
        return new PaneArrangement(order, pinned, aside, locked, first, room, limit, mode, on);
    }

    private PaneArrangement with(
            List<ArticleId> newOrder,
            SortedSet<ArticleId> newPinned,
            SortedSet<ArticleId> newAside,
            SortedSet<ArticleId> newLocked) {
        return new PaneArrangement(newOrder, newPinned, newAside, newLocked, first, room, limit, mode, folded);
    }

    private int columns() {
        return Math.min(room, limit);
    }

    private static List<ArticleId> present(
            List<ArticleId> order, SortedSet<ArticleId> pinned, SortedSet<ArticleId> aside) {
        Stream<ArticleId> held = order.stream().filter(pinned::contains);
        Stream<ArticleId> paged = order.stream().filter(article -> !pinned.contains(article));
        return Stream.concat(held, paged).filter(article -> !aside.contains(article)).toList();
    }

    /** How many columns pinned sources hold: all but one at most, when others wait. */
    private static int held(List<ArticleId> present, SortedSet<ArticleId> pinned, int columns) {
        int wanted = (int) present.stream().filter(pinned::contains).count();
        return wanted == present.size() && wanted <= columns ? wanted : Math.min(wanted, columns - 1);
    }

    private static int lastStart(
            List<ArticleId> order, SortedSet<ArticleId> pinned, SortedSet<ArticleId> aside, int columns) {
        return Math.max(0, present(order, pinned, aside).size() - columns);
    }

    private static SortedSet<ArticleId> changed(SortedSet<ArticleId> set, ArticleId article, boolean on) {
        TreeSet<ArticleId> changed = new TreeSet<>(set);
        if (on) {
            changed.add(article);
        } else {
            changed.remove(article);
        }
        return changed;
    }

    private static SortedSet<ArticleId> kept(SortedSet<ArticleId> set, List<ArticleId> sources) {
        TreeSet<ArticleId> kept = new TreeSet<>(set);
        kept.retainAll(sources);
        return kept;
    }

    private static SortedSet<ArticleId> fixed(SortedSet<ArticleId> set) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }

    private static SortedSet<ArticleId> noSource() {
        return Collections.emptySortedSet();
    }
}

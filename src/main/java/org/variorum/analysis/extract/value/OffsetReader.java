package org.variorum.analysis.extract.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.analysis.language.NamedPatterns;
import org.variorum.model.claim.TimePrecision;

/**
 * Reads distances in time and resolves them.
 *
 * <p>"Ago" counts from the publication. "Before", "after", "earlier", "later" count from a date in the same sentence
 * (after the wording for "before the attack on 3 January", unless a comma parts them, else the nearest), or else from
 * the event's date that the context tells; without one the time stays open.
 */
final class OffsetReader {

    private static final Pattern COUNTED = NamedPatterns.ENGLISH_TIMES.of("offset", "counted");
    private static final Pattern BARE = NamedPatterns.ENGLISH_TIMES.of("offset", "bare");
    private static final Pattern ADJACENT = NamedPatterns.ENGLISH_TIMES.of("offset", "adjacent");

    private static final Pattern AHEAD = NamedPatterns.ENGLISH_TIMES.of("offset", "ahead");

    private static final Map<String, String> RELATIONS = NamedPatterns.ENGLISH_TIMES.meanings("relations");
    private static final Map<String, String> EXACT = NamedPatterns.ENGLISH_TIMES.meanings("exactly");
    private static final List<String> BACKWARD = List.of("ago", "before", "earlier");

    private record Reading(Offset offset, boolean forward) {}

    /** The distances of the sentence as pieces, resolved against its dates, publication and event. */
    List<TimePiece> read(TimeText text, List<TimePiece> dates) {
        List<TimePiece> pieces = new ArrayList<>();
        for (Pattern pattern : List.of(COUNTED, BARE)) {
            Matcher matcher = pattern.matcher(text.lower());
            while (matcher.find()) {
                Reading reading = reading(matcher);
                boolean taken = pieces.stream().anyMatch(piece -> piece.start() < matcher.end()
                        && matcher.start() < piece.end());
                if (!taken && !isDelay(text, reading, dates)) {
                    pieces.add(resolved(text, reading, dates));
                }
            }
        }
        Matcher ahead = AHEAD.matcher(text.lower());
        while (text.future() && ahead.find()) {
            Offset offset = new Offset(ahead.start(), ahead.end(), Offset.count(ahead.group(1)), ahead.group(2), 1,
                    true,
                    true);
            pieces.add(resolved(text, new Reading(offset, false), dates));
        }
        Matcher adjacent = ADJACENT.matcher(text.lower());
        while (adjacent.find()) {
            int direction = switch (TimeWords.lead(adjacent.group(1))) {
                case "previous" -> -1;
                case "same" -> 0;
                default -> 1;
            };
            Offset offset = new Offset(adjacent.start(), adjacent.end(), new Offset.Count(1, 1), adjacent.group(2),
                    direction, false, true);
            pieces.add(resolved(text, new Reading(offset, false), dates));
        }
        return pieces;
    }

    /** "11 minutes after the first call": with nothing dated behind it, how long that took. */
    private static boolean isDelay(TimeText text, Reading reading, List<TimePiece> dates) {
        TimePrecision precision = RelativeReader.precision(reading.offset().unit());
        return reading.forward() && precision.compareTo(TimePrecision.HOUR) <= 0
                && dated(text, reading, dates).isEmpty();
    }

    private static Reading reading(Matcher matcher) {
        String relation = RELATIONS.getOrDefault(matcher.group(4), "");
        boolean backward = BACKWARD.contains(relation);
        String hedge = matcher.group(1) == null ? "" : matcher.group(1);
        boolean exact = hedge.isEmpty() || EXACT.containsKey(hedge);
        Offset offset = new Offset(matcher.start(), matcher.end(), Offset.count(matcher.group(2)), matcher.group(3),
                backward ? -1 : 1, relation.equals("ago") || relation.equals("hence"), exact);
        return new Reading(offset, relation.equals("before") || relation.equals("after"));
    }

    private static TimePiece resolved(TimeText text, Reading reading, List<TimePiece> dates) {
        Offset offset = reading.offset();
        Days reference = offset.fromPublication() ? publication(text) : reference(text, reading, dates);
        Days days = offset.from(reference);
        TimePrecision precision = RelativeReader.precision(offset.unit());
        boolean sameDay = precision == TimePrecision.HOUR || precision == TimePrecision.MINUTE;
        boolean vague = !offset.exact() || offset.count().low() != offset.count().high()
                || precision.compareTo(TimePrecision.WEEK) >= 0;
        return TimePiece.ofDays(offset.start(), offset.end(), TimePiece.Kind.OFFSET, sameDay ? widened(days) : days,
                sameDay ? TimePrecision.DAY : precision).vague(vague || sameDay);
    }

    /** Hours around midnight may reach the day before or after. */
    private static Days widened(Days days) {
        return days.isKnown() ? new Days(days.from().minusDays(1), days.until().plusDays(1)) : days;
    }

    private static Days publication(TimeText text) {
        return text.context().publication().map(time -> Days.on(time.date())).orElse(Days.UNKNOWN);
    }

    private static Days reference(TimeText text, Reading reading, List<TimePiece> dates) {
        return dated(text, reading, dates).flatMap(TimePiece::days)
                .or(() -> text.context().eventDate().map(Days::on))
                .orElse(Days.UNKNOWN);
    }

    /** The date that the distance is measured from, if the sentence names it. */
    private static Optional<TimePiece> dated(TimeText text, Reading reading, List<TimePiece> dates) {
        Offset offset = reading.offset();
        return dates.stream()
                .filter(piece -> piece.days().filter(Days::isKnown).isPresent()
                        && piece.precision().compareTo(TimePrecision.MONTH) < 0)
                .filter(piece -> reading.forward()
                        ? piece.start() >= offset.end() && piece.start() - offset.end() < 120
                                && text.text().substring(offset.end(), piece.start()).indexOf(',') < 0
                        : piece.end() <= offset.start())
                .min(Comparator.comparingInt(piece -> Math.abs(piece.start() - offset.end())));
    }
}

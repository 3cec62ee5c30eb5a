package org.variorum.analysis.extract.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;
import org.variorum.model.text.TextSpan;

/**
 * Finds the times that a sentence states and resolves them to intervals of local time.
 *
 * <p>A day is resolved against the publication, a distance ("a week before the attack") against a date in the sentence
 * or the event's. A clock time without a day is not dated and lies on 1 January of year 1 (past midnight, on the 2nd).
 * What cannot be resolved is open on both sides with {@link TimePrecision#OPEN}: it contradicts nothing. Deterministic;
 * never asks the machine's clock.
 */
public final class TimeFinder {

    private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    private static final LocalDate EARLIEST = LocalDate.of(-9999, 1, 1);

    private final DateReader dates = new DateReader();
    private final ClockReader clocks = new ClockReader();
    private final RelativeReader relatives = new RelativeReader();
    private final OffsetReader offsets = new OffsetReader();
    private final PieceMerger merger = new PieceMerger();

    /** A finder for the language with the given ISO 639 code; without rules for it, English ones are tried. */
    public TimeFinder(String language) {}

    /** The times of the sentence, in reading order, resolved against the publication alone. */
    public List<TimeMention> find(ParsedSentence sentence, Optional<PublicationTime> publication) {
        return find(sentence, TimeContext.of(publication));
    }

    /** The times of the sentence, in reading order; their spans lie inside it and do not overlap. */
    public List<TimeMention> find(ParsedSentence sentence, TimeContext context) {
        int offset = sentence.sentence().span().start();
        List<TimeMention> mentions = new ArrayList<>();
        for (TimePiece piece : pieces(sentence.text(), context)) {
            mentions.add(mention(piece, offset));
        }
        return mentions;
    }

    /** Where the sentence speaks of time, whatever it resolves to: numbers in there count nothing else. */
    List<TextSpan> spans(ParsedSentence sentence) {
        int offset = sentence.sentence().span().start();
        return pieces(sentence.text(), TimeContext.of(Optional.empty())).stream()
                .map(piece -> new TextSpan(piece.start() + offset, piece.end() + offset))
                .toList();
    }

    private List<TimePiece> pieces(String sentence, TimeContext context) {
        TimeText text = TimeText.of(sentence, context);
        List<TimePiece> pieces = new ArrayList<>(dates.read(text));
        pieces.addAll(relatives.read(text));
        pieces.addAll(offsets.read(text, List.copyOf(pieces)));
        pieces.addAll(clocks.read(text));
        return merger.merge(text, pieces);
    }

    private static TimeMention mention(TimePiece piece, int offset) {
        TextSpan span = new TextSpan(piece.start() + offset, piece.end() + offset);
        Optional<Days> known = piece.days().filter(Days::isKnown);
        if (known.isPresent()) {
            return dated(piece, known.get(), span);
        } else if (piece.minutes().isPresent()) {
            Minutes minutes = piece.minutes().get();
            return new TimeMention(at(UNDATED, minutes.from()), at(UNDATED, minutes.until()), piece.precision(),
                    piece.approximate(), false, span);
        }
        return new TimeMention(LocalDateTime.MIN, LocalDateTime.MAX, TimePrecision.OPEN, piece.approximate(), true,
                span);
    }

    private static TimeMention dated(TimePiece piece, Days days, TextSpan span) {
        if (piece.minutes().isPresent() && days.isOne()) {
            Minutes minutes = piece.minutes().get();
            return new TimeMention(at(days.from(), minutes.from()), at(days.from(), minutes.until()), piece.precision(),
                    piece.approximate(), true, span);
        }
        LocalDateTime from = days.from().isAfter(EARLIEST) ? days.from().atStartOfDay() : LocalDateTime.MIN;
        LocalDateTime until = days.until().equals(LocalDate.MAX) ? LocalDateTime.MAX : days.until().atStartOfDay();
        return new TimeMention(from, until, piece.precision(), piece.approximate(), true, span);
    }

    private static LocalDateTime at(LocalDate day, int minutes) {
        return day.atStartOfDay().plusMinutes(minutes);
    }
}

package org.variorum.analysis.dispute.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.ClaimReadings;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.model.article.ArticleId;

/** The questions of which an answer can be read off a claim, whatever its wording. */
public final class Answers {

    private final List<AnswerReader> readers;
    /** The first reader of a kind of question where several share one. */
    private final Map<String, AnswerReader> byKind = new HashMap<>();
    private final Map<AnswerReader, ClaimReadings.Reading<List<Answer>>> readings;

    /** Those of news in that language, one line each; the order is that in which they are asked. */
    public Answers(NewsLanguage language) {
        readers = List.of(
                new HomeReader(language),
                new DayReader(language.lexicon()),
                new FateReader(language.lexicon()),
                new CauseReader(language),
                new TargetReader(language),
                new PrecisionReader(language),
                new PreventionReader(language),
                new ReactionReader(language),
                new PurposeReader(language),
                new StateReader(language),
                new PlanReader(language),
                new WinnerReader(language),
                new HarmReader(language),
                ActReader.ofActors(language),
                new DoerReader(language),
                ActReader.ofObjects(language),
                new VictimAgeReader(language.lexicon(), language.persons()),
                new DeathPlaceReader(language),
                new ConditionReader(language),
                new CustodyReader(language),
                new ControlReader(language),
                new PostReader(language),
                new TestReader(language),
                new SideReader(language),
                new NumberReader(language.lexicon(), language.acts()),
                new ActTimeReader(language),
                new DelayReader(language),
                new OccurrenceReader(language),
                new ActPlaceReader(language),
                new UnanimityReader(language),
                new MemberReader(language),
                new OccupationReader(language),
                new SurvivalReader(language),
                new DamageReader(language),
                new AnybodyReader(language),
                new SearchReader(language),
                new RefusalReader(language),
                new NumberedReader(language),
                new OccasionReader(language),
                new NameReader());
        readers.forEach(reader -> byKind.putIfAbsent(reader.question().kind(), reader));
        readings = readers.stream().collect(Collectors.toUnmodifiableMap(reader -> reader, reader -> reader::read));
    }

    public List<AnswerReader> readers() {
        return readers;
    }

    /** The questions that the claim answers. */
    public List<Slot> slots(ComparedClaim claim) {
        return readers.stream().flatMap(reader -> of(claim, reader).stream()).map(Answer::slot)
                .distinct().toList();
    }

    /** What the claim answers to the question of one of the readers. */
    List<Answer> of(ComparedClaim claim, AnswerReader reader) {
        return claim.once(Objects.requireNonNull(readings.get(reader)));
    }

    /** The reader that fills the slot. */
    public Optional<AnswerReader> reader(Slot slot) {
        return Optional.ofNullable(byKind.get(slot.kind()));
    }

    /**
     * Articles that answer the question in several ways: they speak of several things, and whoever says one of them
     * does not contradict. What an article only passes on is not its own answer.
     */
    public SortedSet<ArticleId> undecided(Slot slot, List<ComparedClaim> claims) {
        SortedSet<ArticleId> undecided = new TreeSet<>();
        reader(slot).ifPresent(reader -> {
            List<ComparedClaim> own = claims.stream().filter(claim -> !claim.citesPublisher()).toList();
            for (ComparedClaim first : own) {
                for (ComparedClaim second : own) {
                    Contrast contrast = new Contrast(first, second, slot, 1);
                    boolean differ = !undecided.contains(first.article()) && contrast.internal()
                            && to(slot, first, reader).stream()
                            .anyMatch(one -> to(slot, second, reader).stream()
                                    .anyMatch(other -> reader.exclude(contrast, one, other)));
                    if (differ) {
                        undecided.add(first.article());
                    }
                }
            }
        });
        return undecided;
    }

    /** Whether the claims answer the question that brings them together in ways that exclude each other. */
    public boolean differ(Contrast contrast) {
        return reader(contrast.slot()).filter(reader -> to(contrast.slot(), contrast.first(), reader).stream()
                .anyMatch(one -> to(contrast.slot(), contrast.second(), reader).stream()
                        .anyMatch(other -> reader.exclude(contrast, one, other)))).isPresent();
    }

    private List<Answer> to(Slot slot, ComparedClaim claim, AnswerReader reader) {
        return of(claim, reader).stream().filter(answer -> answer.slot().equals(slot)).toList();
    }
}

package org.variorum.analysis.dispute;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.align.Slot;
import org.variorum.model.article.ArticleId;

/** The questions of which an answer can be read off a claim, whatever its wording. */
final class Answers {

    /** Those of English news. */
    static final Answers ENGLISH = new Answers(List.of(
            new HomeReader("en"), new DayReader(Lexicon.ENGLISH), new FateReader(Lexicon.ENGLISH),
            new CauseReader("en"), new TargetReader(Lexicon.ENGLISH, Persons.ENGLISH),
            new PrecisionReader(Lexicon.ENGLISH), new PreventionReader(Lexicon.ENGLISH),
            new ReactionReader(Lexicon.ENGLISH),
            new PurposeReader(Lexicon.ENGLISH), new StateReader(Lexicon.ENGLISH), new PlanReader(Lexicon.ENGLISH),
            new WinnerReader(Lexicon.ENGLISH), new HarmReader(Lexicon.ENGLISH, Persons.ENGLISH),
            ActReader.ofActors("en", Persons.ENGLISH), ActReader.ofObjects("en", Persons.ENGLISH),
            new VictimAgeReader(Lexicon.ENGLISH, Persons.ENGLISH),
            new DeathPlaceReader(Lexicon.ENGLISH, Persons.ENGLISH),
            new ConditionReader(Lexicon.ENGLISH, Persons.ENGLISH),
            new CustodyReader(Lexicon.ENGLISH, Persons.ENGLISH), new ControlReader(Lexicon.ENGLISH),
            new PostReader(Lexicon.ENGLISH, Persons.ENGLISH), new TestReader(Lexicon.ENGLISH),
            new SideReader(ExclusiveClasses.ENGLISH), new NumberReader(Lexicon.ENGLISH, Acts.ENGLISH),
            new ActTimeReader(Acts.ENGLISH), new DelayReader(Acts.ENGLISH), new OccurrenceReader(Acts.ENGLISH),
            new ActPlaceReader(Acts.ENGLISH), new UnanimityReader(),
            new MemberReader(Acts.ENGLISH, ExclusiveClasses.ENGLISH),
            new OccupationReader(ExclusiveClasses.ENGLISH), new SurvivalReader(), new NameReader()));

    private final List<AnswerReader> readers;

    private Answers(List<AnswerReader> readers) {
        this.readers = readers;
    }

    List<AnswerReader> readers() {
        return readers;
    }

    /** The questions that the claim answers. */
    List<Slot> slots(ComparedClaim claim) {
        return readers.stream().flatMap(reader -> reader.read(claim).stream()).map(Answer::slot).distinct().toList();
    }

    /** The reader that fills the slot. */
    Optional<AnswerReader> reader(Slot slot) {
        return readers.stream().filter(reader -> reader.question().kind().equals(slot.kind())).findFirst();
    }

    /**
     * Articles that answer the question in several ways: they speak of several things, and whoever says one of them
     * does not contradict. What an article only passes on is not its own answer.
     */
    SortedSet<ArticleId> undecided(Slot slot, List<ComparedClaim> claims) {
        SortedSet<ArticleId> undecided = new TreeSet<>();
        reader(slot).ifPresent(reader -> {
            List<ComparedClaim> own = claims.stream().filter(claim -> !claim.citesPublisher()).toList();
            for (ComparedClaim first : own) {
                for (ComparedClaim second : own) {
                    Contrast contrast = new Contrast(first, second, slot, 1);
                    boolean differ = contrast.internal() && to(slot, first, reader).stream()
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
    boolean differ(Contrast contrast) {
        return reader(contrast.slot()).filter(reader -> to(contrast.slot(), contrast.first(), reader).stream()
                .anyMatch(one -> to(contrast.slot(), contrast.second(), reader).stream()
                        .anyMatch(other -> reader.exclude(contrast, one, other)))).isPresent();
    }

    private static List<Answer> to(Slot slot, ComparedClaim claim, AnswerReader reader) {
        return reader.read(claim).stream().filter(answer -> answer.slot().equals(slot)).toList();
    }
}

package org.variorum.store.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Certainty;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.claim.Commitment;
import org.variorum.model.claim.EntityMention;
import org.variorum.model.claim.EntityType;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Participant;
import org.variorum.model.claim.Polarity;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;
import org.variorum.model.claim.Voice;
import org.variorum.model.comparison.Citation;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.DecidingWords;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.LeftOut;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.comparison.Origin;
import org.variorum.model.comparison.OriginId;
import org.variorum.model.comparison.Passage;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Provenance;
import org.variorum.model.comparison.Version;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Workspace;

/**
 * A small comparison made by hand: three articles on a flood, one dispute, one nuance, one fact of a single source, and
 * a fourth article that is left out. The first article has characters outside the basic plane before its claims.
 */
public final class ExportSample {

    public static final String FIRST = "Menu\n\n🌊 The river rose on Monday. "
            + "Police said 12 people died in Delta 🏚 at 7 p.m.\n";
    public static final String SECOND = "About 30 people died in Delta, an official said. The river rose this week.";
    public static final String THIRD = "Rain fell for two days. The bridge is closed.";

    private static final ArticleId A = ArticleId.at(0);
    private static final ArticleId B = ArticleId.at(1);
    private static final ArticleId C = ArticleId.at(2);

    private ExportSample() {}

    /** The workspace with everything in it. */
    public static Workspace workspace() {
        return workspace(article(A, "first.md", FIRST, "Delta <under> water & \"more\""));
    }

    /** The same with another first article; its text must be {@link #FIRST}. */
    public static Workspace workspace(Article first) {
        Article second = article(B, "second.html", SECOND, "Second");
        Article third = article(C, "third.txt", THIRD, "Third");
        Article other = article(ArticleId.at(3), "other.txt", "A cat show was held.", "Cats");
        Comparison comparison = new Comparison(
                List.of(first, second, third),
                List.of(new LeftOut(other, Phrase.of("left-out.other-event"))),
                claims(),
                List.of(deaths(), river(), bridge()),
                List.of(
                        new Origin(new OriginId("o1"), List.of(A, B), List.of(passage())),
                        new Origin(new OriginId("o2"), List.of(C), List.of())),
                List.of(new Citation(B, "an official", find(SECOND, "an official"))),
                List.of());
        return Workspace.of(
                List.of(first, second, third, other), comparison,
                List.of(Problem.of("file-empty", Severity.ERROR, "empty.txt")));
    }

    /** An article about which everything is known. */
    public static Article article(ArticleId id, String file, String text, String title) {
        ArticleMetadata metadata = new ArticleMetadata(
                Optional.of("The " + file), Optional.of(title), Optional.empty(),
                Optional.of(PublicationTime.on(LocalDate.of(2025, 3, 4))), Optional.empty(),
                Optional.of("https://example.org/" + id), "en");
        List<Exclusion> exclusions = text.startsWith("Menu")
                ? List.of(new Exclusion(new TextSpan(0, 4), ExclusionReason.NAVIGATION))
                : List.of();
        return new Article(id, file, "0".repeat(63) + id.index(), metadata, new SourceText(text), exclusions, false);
    }

    private static List<Claim> claims() {
        Claim river = claim("A1", A, FIRST, "The river rose on Monday");
        Claim deaths = claim("A2", A, FIRST, "Police said 12 people died in Delta 🏚 at 7 p.m");
        Claim more = claim("B1", B, SECOND, "About 30 people died in Delta");
        Claim week = claim("B2", B, SECOND, "The river rose this week");
        return List.of(
                with(river, List.of(), List.of(new TimeMention(
                        LocalDateTime.of(2025, 3, 3, 0, 0), LocalDateTime.of(2025, 3, 4, 0, 0),
                        TimePrecision.DAY, false, true, find(FIRST, "on Monday"))), Attribution.OWN_VOICE),
                with(deaths, List.of(quantity(NumberInterval.exactly(12), FIRST, "12 people")), List.of(new TimeMention(
                        LocalDateTime.of(1, 1, 1, 19, 0), LocalDateTime.of(1, 1, 1, 20, 0),
                        TimePrecision.HOUR, false, false, find(FIRST, "7 p.m"))), police()),
                with(more, List.of(quantity(NumberInterval.above(25), SECOND, "About 30 people")), List.of(),
                        Attribution.OWN_VOICE),
                week,
                claim("C1", C, THIRD, "The bridge is closed"));
    }

    private static Passage passage() {
        String words = "people died in Delta";
        return new Passage(B, find(SECOND, words), A, find(FIRST, words), 0.987);
    }

    private static Attribution police() {
        return new Attribution(
                Voice.ORGANISATION, Optional.of("Police"), Optional.of("say"), Commitment.SAYS,
                Optional.of(find(FIRST, "Police")), Optional.of(find(FIRST, "said")), List.of());
    }

    private static Fact deaths() {
        Dispute dispute = new Dispute(
                DisputeKind.QUANTITY,
                List.of(pair("A2", "B1")),
                List.of(
                        new DecidingWords(new ClaimId("A2"), find(FIRST, "12 people")),
                        new DecidingWords(new ClaimId("B1"), find(SECOND, "About 30 people"))),
                "quantity.disjoint", 0.926, Phrase.of("sample", "A says 12, B says about 30"), Provenance.TOOL);
        return new Fact(
                new FactId("f-deaths"), Phrase.of("sample", "Number killed in Delta"), FactStatus.DISPUTED,
                List.of(
                        new Version.Stated(A, List.of(new ClaimId("A2")), 1),
                        new Version.Stated(B, List.of(new ClaimId("B1")), 2),
                        new Version.NotMentioned(
                                C, Optional.of(new Version.Nearest(find(THIRD, "Rain fell for two days"), 0.314)))),
                List.of(new Position(1, "12 people", List.of(A)), new Position(2, "About 30 people", List.of(B))),
                List.of(dispute), List.of());
    }

    private static Fact river() {
        Nuance nuance = new Nuance(
                NuanceKind.PRECISION, List.of(pair("A1", "B2")),
                List.of(new DecidingWords(new ClaimId("A1"), find(FIRST, "on Monday"))),
                "time.within", Phrase.of("sample", "A is more exact"));
        return new Fact(
                new FactId("f-river"), Phrase.of("sample", "When the river rose"), FactStatus.NUANCED,
                List.of(
                        new Version.Stated(A, List.of(new ClaimId("A1")), 1),
                        new Version.Stated(B, List.of(new ClaimId("B2")), 1),
                        new Version.CannotTell(C)),
                List.of(new Position(1, "on Monday", List.of(A, B))), List.of(), List.of(nuance));
    }

    private static Fact bridge() {
        return new Fact(
                new FactId("f-bridge"), Phrase.of("sample", "The bridge"), FactStatus.SINGLE_SOURCE,
                List.of(
                        new Version.NotMentioned(A, Optional.empty()),
                        new Version.NotChecked(B),
                        new Version.Stated(C, List.of(new ClaimId("C1")), 1)),
                List.of(new Position(1, "closed", List.of(C))), List.of(), List.of());
    }

    private static Quantity quantity(NumberInterval interval, String text, String words) {
        return new Quantity(interval, interval, "person", "killed", false, false, find(text, words));
    }

    private static Claim with(
            Claim claim, List<Quantity> quantities, List<TimeMention> times, Attribution attribution) {
        return new Claim(
                claim.id(), claim.article(), claim.sentence(), claim.span(), claim.quote(), quantities, times,
                claim.places(), claim.participants(), claim.polarity(), claim.certainty(), attribution,
                claim.quotation());
    }

    private static Claim claim(String id, ArticleId article, String text, String quote) {
        List<EntityMention> places = quote.contains("Delta")
                ? List.of(new EntityMention("Delta", EntityType.PLACE, find(text, "Delta")))
                : List.of();
        List<Participant> participants = quote.contains("river")
                ? List.of(new Participant("subject", "river", Optional.empty(), find(text, "The river")))
                : List.of();
        return new Claim(
                new ClaimId(id), article, 0, find(text, quote), quote, List.of(), List.of(), places, participants,
                Polarity.AFFIRMED, Certainty.ASSERTED, Attribution.OWN_VOICE, List.of());
    }

    private static ClaimPair pair(String first, String second) {
        return new ClaimPair(new ClaimId(first), new ClaimId(second));
    }

    private static TextSpan find(String text, String words) {
        int start = text.indexOf(words);
        return new TextSpan(start, start + words.length());
    }
}

package org.variorum.app.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.session.Signature;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.comparison.Provenance;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.DifferenceAnchor;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.Review.Decision;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.WorkspaceEdit;
import org.variorum.store.export.ExportSample;

class CorrectionsTest {

    private static final Signature SIGNATURE = new Signature(() -> "Ada", () -> Instant.parse("2025-03-04T10:00:00Z"));
    private static final FactId DEATHS = new FactId("f-deaths");
    private static final FactId BRIDGE = new FactId("f-bridge");

    private final Workspace sample = ExportSample.workspace();
    private List<Article> imported = sample.imported();
    private Comparison found = sample.found();
    private EditLog log = EditLog.EMPTY;

    @Test
    void whatNobodyTouchedStaysAsItWasFound() {
        edit(new NoteEdit.WriteNote(new NoteEdit.Subject.OfFact(anchors().fact(fact(DEATHS))), "ask the police"));
        assertThat(shown().comparison()).isEqualTo(found);
    }

    @Test
    void anAcceptedDisputeCountsWhateverTheConfidenceThatIsShown() {
        edit(new DifferenceEdit.Accept(dispute()));
        assertThat(shown().comparison().shownFrom(1).fact(DEATHS).orElseThrow().disputes()).hasSize(1)
                .allMatch(one -> one.provenance() == Provenance.EDITED);
        assertThat(shown().decisions().reviewOf(DEATHS, fact(DEATHS).disputes().getFirst()).orElseThrow().decision())
                .isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void aRejectedDisputeCountsNoMoreAndIsKeptWithItsReason() {
        edit(new DifferenceEdit.Reject(dispute(), "not the same day"));
        assertThat(fact(DEATHS).disputes()).isEmpty();
        assertThat(fact(DEATHS).status()).as("12 and about 30 are not agreed upon").isEqualTo(FactStatus.NUANCED);
        assertThat(shown().decisions().rejectedOf(DEATHS)).singleElement()
                .satisfies(review -> assertThat(review.reason()).isEqualTo("not the same day"));
    }

    @Test
    void aFactKeepsItsNumberWhateverIsDecidedAndNoOtherGetsIt() {
        Map<FactId, Integer> before = new Numbers(shown()).all();
        edit(new DifferenceEdit.Reject(dispute(), "not the same day"));
        edit(new ClaimEdit.MakeClaim(anchors().passage(ArticleId.at(2), find(ExportSample.THIRD, "Rain fell"))));
        Map<FactId, Integer> made = new Numbers(shown()).all();
        edit(new LogEdit.TakeBack(List.of(log.entries().getLast().id())));
        edit(new ClaimEdit.MakeClaim(anchors().passage(ArticleId.at(2), find(ExportSample.THIRD, "two days"))));
        Map<FactId, Integer> after = new Numbers(shown()).all();

        assertThat(made).containsAllEntriesOf(before).hasSize(before.size() + 1);
        assertThat(after).containsAllEntriesOf(before).hasSize(before.size() + 1);
        assertThat(after.values()).doesNotHaveDuplicates().contains(before.size() + 2);
    }

    @Test
    void aDisputeBecomesANuanceAndBack() {
        edit(new DifferenceEdit.CallNuance(dispute(), NuanceKind.SCOPE));
        assertThat(fact(DEATHS).status()).isEqualTo(FactStatus.NUANCED);
        edit(new DifferenceEdit.CallDispute(
                anchors().difference(fact(DEATHS), fact(DEATHS).nuances().getFirst()), DisputeKind.TIME));
        assertThat(fact(DEATHS).disputes()).singleElement().extracting(Dispute::kind).isEqualTo(DisputeKind.TIME);
    }

    @Test
    void selectedTextBecomesAClaimOnTheFactItIsLinkedTo() {
        TextSpan words = find(ExportSample.THIRD, "Rain fell for two days");
        edit(new ClaimEdit.MakeClaim(anchors().passage(ArticleId.at(2), words)));
        Claim made = shown().comparison().claims().stream().filter(one -> one.span().equals(words)).findFirst()
                .orElseThrow();
        assertThat(shown().decisions().edited()).containsExactly(made.id());
        edit(new FactEdit.LinkClaim(anchors().claim(made), anchors().fact(fact(DEATHS))));
        assertThat(fact(DEATHS).versionOf(ArticleId.at(2))).get().isInstanceOf(Version.Stated.class);
        assertThat(fact(DEATHS).positions()).hasSize(3);
        assertThat(shown().comparison().facts()).hasSize(3);
    }

    @Test
    void aPassagePointedOutEndsTheSilence() {
        edit(new FactEdit.PointToPassage(anchors().fact(fact(DEATHS)),
                anchors().passage(ArticleId.at(2), find(ExportSample.THIRD, "Rain fell"))));
        assertThat(fact(DEATHS).stated()).hasSize(3);
    }

    @Test
    void aClaimTakenOffItsFactStandsAlone() {
        edit(new FactEdit.UnlinkClaim(anchors().claim(claim("B1")), anchors().fact(fact(DEATHS))));
        assertThat(fact(DEATHS).status()).isEqualTo(FactStatus.SINGLE_SOURCE);
        assertThat(fact(DEATHS).disputes()).isEmpty();
        assertThat(shown().comparison().facts()).filteredOn(one -> one.claims().toList().contains(new ClaimId("B1")))
                .singleElement().extracting(Fact::status).isEqualTo(FactStatus.SINGLE_SOURCE);
    }

    @Test
    void mergedFactsKeepTheirDisputesAndTheNotesOnThem() {
        edit(new NoteEdit.GiveVerdict(anchors().fact(fact(BRIDGE)), "open"));
        edit(new FactEdit.MergeFacts(List.of(anchors().fact(fact(DEATHS)), anchors().fact(fact(BRIDGE)))));
        assertThat(fact(DEATHS).disputes()).hasSize(1);
        assertThat(fact(DEATHS).claims()).hasSize(3);
        assertThat(shown().decisions().verdicts()).containsExactly(Map.entry(DEATHS, "open"));
    }

    @Test
    void decisionsSurviveANewAnalysisThatNamesEverythingAnew() {
        edit(new DifferenceEdit.Reject(dispute(), "why"));
        found = renamed(found);
        assertThat(shown().orphans()).isEmpty();
        assertThat(shown().comparison().facts()).allMatch(one -> one.disputes().isEmpty());
    }

    @Test
    void aDecisionOnWhatHasGrownSinceAsksForAnotherLook() {
        edit(new DifferenceEdit.Accept(dispute()));
        found = grown(found);
        assertThat(shown().decisions().reviews()).singleElement().matches(review -> review.outdated());
    }

    @Test
    void whatWasRejectedIsDisputedAgainWhereMoreSourcesSaySo() {
        edit(new DifferenceEdit.Reject(dispute(), "two accidents"));
        found = grown(found);
        assertThat(shown().comparison().facts()).anyMatch(one -> one.status() == FactStatus.DISPUTED
                && one.id().equals(DEATHS) && one.disputes().size() == 1);
        assertThat(shown().decisions().rejectedOf(DEATHS)).isEmpty();
        assertThat(shown().decisions().reviews()).singleElement()
                .matches(review -> review.outdated() && review.reason().equals("two accidents"));
    }

    @Test
    void aDecisionFollowsItsQuotationIntoACorrectedText() {
        edit(new DifferenceEdit.Accept(dispute()));
        revise("News. " + ExportSample.SECOND);
        assertThat(shown().orphans()).singleElement()
                .satisfies(orphan -> assertThat(orphan.lost()).as("only the claim is not there yet").isEmpty());
        found = moved(found, 6);
        assertThat(shown().orphans()).isEmpty();
        assertThat(shown().decisions().reviews()).hasSize(1);
    }

    @Test
    void aQuotationThatIsGoneMakesAnOrphanThatCanBeAttachedAgain() {
        edit(new ClaimEdit.DeleteClaim(anchors().claim(claim("B1"))));
        Anchor was = anchors().claim(claim("B1", found));
        revise("Some died. The river rose this week.");
        assertThat(shown().orphans()).singleElement()
                .satisfies(orphan -> assertThat(orphan.lost()).contains(was));
        Corrected now = shown();
        edit(new LogEdit.Reattach(log.entries().getFirst().id(), was,
                new Anchors(now).passage(ArticleId.at(1), new TextSpan(0, 10))));
        assertThat(shown().orphans()).singleElement()
                .satisfies(orphan -> assertThat(orphan.lost()).isEmpty());
    }

    @Test
    void aRemovedArticleLeavesAllFactsAndComesBackWhole() {
        Comparison before = shown().comparison();
        edit(new ArticleEdit.RemoveArticle(anchors().article(ArticleId.at(1))));
        assertThat(shown().comparison().articles()).hasSize(2);
        assertThat(shown().comparison().claims()).noneMatch(one -> one.article().equals(ArticleId.at(1)));
        edit(new LogEdit.TakeBack(List.of(log.entries().getFirst().id())));
        assertThat(shown().comparison()).isEqualTo(before);
    }

    @Test
    void excludedTextAndMetadataChangeTheArticleAndCanBeRestored() {
        TextSpan words = find(ExportSample.THIRD, "Rain fell");
        edit(new ArticleEdit.ExcludeText(anchors().passage(ArticleId.at(2), words)));
        assertThat(shown().article(ArticleId.at(2)).orElseThrow().excludes(words)).isTrue();
        edit(new ArticleEdit.RestoreText(anchors().passage(ArticleId.at(2), words)));
        assertThat(shown().article(ArticleId.at(2)).orElseThrow().excludes(words)).isFalse();
    }

    private void edit(WorkspaceEdit edit) {
        log = log.with(SIGNATURE.sign(log, List.of(edit)));
    }

    private Corrected shown() {
        return Corrections.of(imported, found, log);
    }

    private Anchors anchors() {
        return new Anchors(shown());
    }

    private Fact fact(FactId id) {
        return shown().comparison().fact(id).orElseThrow();
    }

    private Claim claim(String id) {
        return claim(id, shown().comparison());
    }

    private static Claim claim(String id, Comparison comparison) {
        return comparison.claim(new ClaimId(id)).orElseGet(() -> comparison.claims().getFirst());
    }

    private DifferenceAnchor dispute() {
        return anchors().difference(fact(DEATHS), fact(DEATHS).disputes().getFirst());
    }

    private void revise(String text) {
        Article old = imported.get(1);
        Article fresh = new Article(ArticleId.at(9), "later.txt", "9".repeat(64), old.metadata(), new SourceText(text),
                List.of(), false);
        List<Article> all = new ArrayList<>(imported);
        all.add(fresh);
        imported = all;
        edit(new ArticleEdit.ReplaceArticle(ArticleKey.of(old), ArticleKey.of(fresh)));
    }

    private Comparison moved(Comparison before, int by) {
        Article fresh = shown().article(ArticleId.at(1)).orElseThrow();
        return changed(before, claim -> !claim.article().equals(fresh.id()) ? claim : new Claim(
                        claim.id(), claim.article(), claim.sentence(), claim.span().shifted(by), claim.quote(),
                        List.of(), List.of(), List.of(), List.of(), claim.polarity(), claim.certainty(),
                        claim.attribution(), List.of()),
                article -> article.id().equals(fresh.id()) ? fresh : article);
    }

    private static Comparison changed(
            Comparison before, UnaryOperator<Claim> claims, UnaryOperator<Article> articles) {
        return new Comparison(before.articles().stream().map(articles).toList(), before.leftOut(),
                before.claims().stream().map(claims).toList(), before.facts(), before.origins(), before.citations(),
                before.problems());
    }

    private static Comparison grown(Comparison before) {
        List<Fact> facts = before.facts().stream().map(fact -> !fact.id().equals(DEATHS) ? fact : new Fact(
                fact.id(), fact.label(), fact.status(), fact.versions(), fact.positions(),
                fact.disputes().stream().map(one -> new Dispute(one.kind(),
                        List.of(one.between().getFirst(), new ClaimPair(new ClaimId("A2"), new ClaimId("A2"))),
                        one.deciding(), one.rule(), one.confidence(), one.explanation(), one.provenance())).toList(),
                fact.nuances())).toList();
        return new Comparison(before.articles(), before.leftOut(), before.claims(), facts, before.origins(),
                before.citations(), before.problems());
    }

    private static Comparison renamed(Comparison before) {
        UnaryOperator<ClaimId> name = id -> new ClaimId(id.value() + "9");
        List<Fact> facts = before.facts().stream().map(fact -> new Fact(
                new FactId("new-" + fact.id()), fact.label(), fact.status(),
                fact.versions().stream().map(version -> version instanceof Version.Stated stated
                        ? new Version.Stated(stated.article(), stated.claims().stream().map(name).toList(),
                                stated.position())
                        : version).toList(),
                fact.positions(),
                fact.disputes().stream().map(one -> new Dispute(one.kind(), one.between().stream()
                        .map(pair -> new ClaimPair(name.apply(pair.first()), name.apply(pair.second()))).toList(),
                        List.of(), one.rule(), one.confidence(), one.explanation(), one.provenance())).toList(),
                List.of())).toList();
        List<Claim> claims = before.claims().stream().map(claim -> new Claim(name.apply(claim.id()), claim.article(),
                claim.sentence(), claim.span(), claim.quote(), claim.quantities(), claim.times(), claim.places(),
                claim.participants(), claim.polarity(), claim.certainty(), claim.attribution(), claim.quotation()))
                .toList();
        return new Comparison(before.articles(), before.leftOut(), claims, facts, before.origins(),
                before.citations(), before.problems());
    }

    private static TextSpan find(String text, String words) {
        int start = text.indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    @Test
    void anAmbiguousQuotationIsNeverPlacedByGuess() {
        Anchor twice = new Anchor(new ArticleKey("k"), new TextSpan(50, 58), "he said.", "one ", " two");
        assertThat(AnchorPlace.in("a he said. b he said. c", twice)).isEmpty();
        assertThat(AnchorPlace.in("a he said. b one he said. two", twice)).contains(new TextSpan(17, 25));
        assertThat(AnchorPlace.in("a he said. b", twice)).as("short and out of context").isEqualTo(Optional.empty());
    }

    private record Numbers(Corrected shown) {

        Map<FactId, Integer> all() {
            ComparisonIndex index = new ComparisonIndex(shown.comparison(), shown.decisions());
            return shown.comparison().facts().stream()
                    .collect(Collectors.toMap(Fact::id, fact -> index.number(fact.id())));
        }
    }
}

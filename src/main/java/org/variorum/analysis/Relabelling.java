package org.variorum.analysis;

import org.variorum.analysis.align.EncodedArticle;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;

/** Gives the claims of an article the siglum that the article bears in another comparison. */
final class Relabelling {

    private Relabelling() {}

    /** What is known of an article, for the same article under the siglum it has now. */
    static EncodedArticle of(EncodedArticle known, Article now) {
        return known.article().equals(now)
                ? known
                : known.with(of(known.analysis(), now));
    }

    private static AnalyzedArticle of(AnalyzedArticle known, Article now) {
        ArticleId before = known.article().id();
        return new AnalyzedArticle(
                now, known.text(), known.sentences(),
                known.claims().stream().map(claim -> relabelled(claim, before, now.id())).toList());
    }

    private static ExtractedClaim relabelled(ExtractedClaim extracted, ArticleId before, ArticleId now) {
        Claim claim = extracted.claim();
        String number = claim.id().value().substring(before.siglum().length());
        Claim renamed = new Claim(
                new ClaimId(now.siglum() + number), now, claim.sentence(), claim.span(), claim.quote(),
                claim.quantities(), claim.times(), claim.places(), claim.participants(), claim.polarity(),
                claim.certainty(), claim.attribution(), claim.quotation());
        return new ExtractedClaim(
                renamed, extracted.sentence(), extracted.predicate(), extracted.concepts(), extracted.anchor());
    }
}

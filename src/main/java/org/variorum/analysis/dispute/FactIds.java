package org.variorum.analysis.dispute;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.variorum.analysis.align.Slot;
import org.variorum.model.comparison.FactId;

/** Derives a fact's name from what is said, not from who says it first: the hash of its sorted quotations. */
final class FactIds {

    private static final int BYTES = 6;

    private FactIds() {}

    static FactId of(Slot slot, List<ComparedClaim> claims) {
        StringBuilder text = new StringBuilder(slot.kind()).append('\n').append(slot.role());
        claims.stream().map(claim -> claim.claim().quote()).sorted().forEach(quote -> text.append('\n').append(quote));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return new FactId("f" + HexFormat.of().formatHex(hash, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

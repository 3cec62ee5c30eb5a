package org.variorum.store.export.docx;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Version;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.xml.XmlDocument;

/** The comments, one on each claim, numbered in the order in which they are asked for. */
final class Comments {

    private static final String AUTHOR = "Variorum";

    private final ReportContent content;
    private final XmlDocument xml = new XmlDocument("w:comments", WordBody.NAMESPACE);
    private int count;

    Comments(ReportContent content) {
        this.content = content;
    }

    /** The number of a new comment that says what the claim's facts are and how the other sources tell them. */
    int on(Claim claim) {
        int number = count++;
        xml.open("w:comment", "w:id", Integer.toString(number), "w:author", AUTHOR, "w:initials", "V");
        List<String> lines = new ArrayList<>();
        content.factsOf(claim.id()).forEach(fact -> lines.addAll(told(fact, claim)));
        for (String line : lines) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "CommentText").close();
            xml.open("w:r").element("w:t", line.replace('\n', ' '), "xml:space", "preserve").close().close();
        }
        xml.close().line();
        return number;
    }

    XmlDocument xml() {
        return xml;
    }

    private List<String> told(int number, Claim claim) {
        Fact fact = content.fact(number);
        List<String> lines = new ArrayList<>();
        lines.add(number + ". " + content.input().say(fact.label()) + " \u2013 "
                + content.say("status." + fact.status().code()));
        fact.differences().forEach(difference -> lines.add(
                content.kind(difference) + ": " + content.input().say(difference.explanation())));
        fact.versions().stream()
                .filter(version -> !version.article().equals(claim.article()))
                .forEach(version -> lines.add(version.article() + ": " + (version instanceof Version.Stated stated
                        ? content.value(fact, stated)
                        : content.absence(version))));
        return lines;
    }
}

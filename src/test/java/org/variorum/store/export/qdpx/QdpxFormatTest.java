package org.variorum.store.export.qdpx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.variorum.store.export.ExportSample;
import org.variorum.store.export.ExportedSample;
import org.variorum.store.export.OfficialChecks;

class QdpxFormatTest {

    private final QdpxFormat format = new QdpxFormat();

    @Test
    void holdsTheProjectAndEveryText() {
        Map<String, String> entries = OfficialChecks.entries(ExportedSample.in(format));
        assertThat(entries).hasSize(4).containsKey("project.qde");
        assertThat(entries).containsValue(ExportSample.FIRST).containsValue(ExportSample.THIRD);
        for (String path : project().select("TextSource").eachAttr("plainTextPath")) {
            assertThat(entries).containsKey(path.replace("internal://", "sources/"));
        }
    }

    @Test
    void selectsInEachTextWhatTheClaimSays() {
        Map<String, String> entries = OfficialChecks.entries(ExportedSample.in(format));
        Element source = project().selectFirst("TextSource");
        String path = source.attr("plainTextPath").replace("internal://", "sources/");
        int[] text = entries.get(path).codePoints().toArray();
        Element deaths = source.selectFirst("PlainTextSelection[name=A2]");
        int start = Integer.parseInt(deaths.attr("startPosition"));
        int end = Integer.parseInt(deaths.attr("endPosition"));
        assertThat(new String(text, start, end - start)).isEqualTo("Police said 12 people died in Delta 🏚 at 7 p.m");
    }

    @Test
    void codesAClaimWithItsFactAndHowTheSourcesStand() {
        Document project = project();
        Element deaths = project.selectFirst("PlainTextSelection[name=A2]");
        List<String> codes = deaths.select("CodeRef").eachAttr("targetGUID");
        assertThat(codes.stream().map(guid -> project.selectFirst("Code[guid=" + guid + "]").attr("name")))
                .containsExactly("1. Number killed in Delta", "Disputed");
    }

    @Test
    void passesTheSchemaAndRefersToNothingThatIsNotThere() throws Exception {
        for (byte[] file : List.of(
                ExportedSample.in(format),
                ExportedSample.withHeadline(format, "\u0001<b>&\ud800"),
                ExportedSample.ofNothing(format))) {
            OfficialChecks.qdpx(file);
        }
    }

    @Test
    void isTheSameFileEveryTime() {
        assertThat(ExportedSample.in(format)).isEqualTo(ExportedSample.in(new QdpxFormat()));
    }

    private Document project() {
        return Jsoup.parse(OfficialChecks.entries(ExportedSample.in(format)).get("project.qde"), Parser.xmlParser());
    }
}

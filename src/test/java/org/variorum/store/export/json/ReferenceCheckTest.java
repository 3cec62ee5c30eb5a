package org.variorum.store.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportSample;

class ReferenceCheckTest {

    private final ObjectNode document = new ComparisonDocument(
                    new ExportInput(ExportSample.workspace(), phrase -> phrase.code(), "variorum test"))
            .tree();

    @Test
    void findsNothingWrongInASoundDocument() {
        assertThat(faults()).isEmpty();
        assertThat(new SchemaCheck().faults(document)).isEmpty();
    }

    @Test
    void findsAQuotationThatDoesNotStandAtItsPosition() {
        item("/claims/0").put("quote", "something else");
        assertThat(faults()).containsExactly("claim A1: its quotation is not what stands at its position");
    }

    @Test
    void findsAClaimThatIsNowhereDefined() {
        ((ArrayNode) document.at("/facts/0/versions/0/claims")).add("A99");
        assertThat(faults()).containsExactly("there is no claim A99");
    }

    @Test
    void findsAClaimListedUnderAnotherArticle() {
        ((ArrayNode) document.at("/facts/0/versions/0/claims")).add("B2");
        assertThat(faults()).containsExactly("fact f-deaths: claim B2 is not of article A");
    }

    @Test
    void findsAnArticleThatIsNowhereDefined() {
        item("/citations/0").put("article", "Z");
        assertThat(faults()).containsExactly("there is no article Z");
    }

    @Test
    void findsAnIdThatIsGivenTwice() {
        item("/claims/1").put("id", "A1");
        assertThat(faults()).contains("the id A1 is given twice", "there is no claim A2");
    }

    @Test
    void findsPositionsBeyondTheEndOfTheText() {
        item("/origins/0/passages/0").put("fromEnd", 5000);
        assertThat(faults()).hasSize(1).allMatch(fault -> fault.startsWith("article A has no positions"));
    }

    @Test
    void leavesToTheSchemaWhatASchemaCanSay() {
        item("/facts/0").put("status", "agreed");
        item("/claims/0").remove("polarity");
        item("/claims/1").put("extra", true);
        item("/claims/0/times/0").put("from", "Monday");
        assertThat(new SchemaCheck().faults(document)).hasSize(4);
    }

    private List<String> faults() {
        return new ReferenceCheck(document).faults();
    }

    private ObjectNode item(String pointer) {
        return (ObjectNode) document.at(pointer);
    }
}

package org.variorum.store.export.table;

import java.util.List;

/**
 * A table under a heading.
 *
 * @param heading what it is about
 * @param head what stands above the columns
 * @param rows cells, as many in each row as the head has
 */
public record ReportTable(String heading, List<String> head, List<List<String>> rows) {

    public ReportTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }
}

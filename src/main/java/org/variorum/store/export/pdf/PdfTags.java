package org.variorum.store.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * What the text is for those who do not see it: headings and paragraphs in the order of reading.
 *
 * <p>Every stretch of marked content on a page has a number there; the tree refers to it by page and number, and the
 * parent tree leads back from each page's numbers to the elements.
 */
final class PdfTags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);
    private final List<COSArray> parents = new ArrayList<>();

    PdfTags(PDDocument file, String language) {
        root.appendKid(document);
        file.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        file.getDocumentCatalog().setMarkInfo(marked);
        file.getDocumentCatalog().setLanguage(language);
    }

    /** A new element of that kind, such as {@code H1} or {@code P}. */
    PDStructureElement element(String kind) {
        PDStructureElement element = new PDStructureElement(kind, document);
        document.appendKid(element);
        return element;
    }

    /** Tells of a new page. */
    void page(PDPage page) {
        page.setStructParents(parents.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        parents.add(new COSArray());
    }

    /** The number of a new stretch of that element on the last page. */
    int mark(PDStructureElement element, PDPage page) {
        COSArray onPage = parents.getLast();
        int number = onPage.size();
        onPage.add(element.getCOSObject());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        return number;
    }

    /** Writes the way back from pages to elements; nothing may be added afterwards. */
    void finish() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(parents.size());
    }
}

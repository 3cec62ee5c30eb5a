package org.variorum.store.export.ooxml;

import java.util.ArrayList;
import java.util.List;
import org.variorum.store.export.ZipFile;
import org.variorum.store.export.xml.XmlDocument;

/** An office document as its parts. The first part is the document itself; the others are reached from it. */
public final class OfficePackage {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
            + "core-properties";
    private static final String CORE_PART = "docProps/core.xml";

    private final List<Part> parts = new ArrayList<>();
    private final String title;
    private final String generator;

    /** A document of that title, made by that program. */
    public OfficePackage(String title, String generator) {
        this.title = title;
        this.generator = generator;
    }

    /**
     * Adds a part. All but the first are related to the first under the names {@code rId1}, {@code rId2} …
     *
     * @param name path in the archive
     * @param type what follows {@code application/vnd.openxmlformats-officedocument.}
     * @param relation how the document refers to it, the last word of the relation's address
     * @param content the part's XML
     */
    public OfficePackage add(String name, String type, String relation, XmlDocument content) {
        parts.add(new Part(name, type, relation, content.bytes()));
        return this;
    }

    /** The whole archive. */
    public byte[] bytes() {
        ZipFile zip = new ZipFile();
        zip.add("[Content_Types].xml", types());
        Part main = parts.getFirst();
        XmlDocument root = new XmlDocument("Relationships", RELATIONS);
        relation(root, 1, OFFICE + main.relation(), main.name());
        relation(root, 2, CORE, CORE_PART);
        zip.add("_rels/.rels", root.bytes());
        zip.add(CORE_PART, core());
        parts.forEach(part -> zip.add(part.name(), part.content()));
        int slash = main.name().lastIndexOf('/') + 1;
        XmlDocument related = new XmlDocument("Relationships", RELATIONS);
        for (int i = 1; i < parts.size(); i++) {
            String target = parts.get(i).name().substring(slash);
            relation(related, i, OFFICE + parts.get(i).relation(), target);
        }
        zip.add(main.name().substring(0, slash) + "_rels/" + main.name().substring(slash) + ".rels", related.bytes());
        return zip.bytes();
    }

    private byte[] types() {
        XmlDocument types =
                new XmlDocument("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        types.empty("Default", "Extension", "rels",
                "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        types.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        types.empty("Override", "PartName", "/" + CORE_PART,
                "ContentType", "application/vnd.openxmlformats-package.core-properties+xml");
        parts.forEach(part -> types.empty("Override", "PartName", "/" + part.name(),
                "ContentType", "application/vnd.openxmlformats-officedocument." + part.type()));
        return types.bytes();
    }

    private byte[] core() {
        return new XmlDocument("cp:coreProperties",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .element("dc:title", title)
                .element("dc:creator", generator)
                .bytes();
    }

    private static void relation(XmlDocument relations, int number, String type, String target) {
        relations.empty("Relationship", "Id", "rId" + number, "Type", type, "Target", target);
    }

    /** One file of the archive. */
    private record Part(String name, String type, String relation, byte[] content) {}
}

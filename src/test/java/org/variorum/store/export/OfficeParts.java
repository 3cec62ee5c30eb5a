package org.variorum.store.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;

/** The parts of an office document, checked as an office program checks them before it opens one. */
public final class OfficeParts {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficeParts() {}

    /** Unpacks a document. */
    public static OfficeParts of(byte[] file) {
        OfficeParts result = new OfficeParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                result.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException damaged) {
            throw new AssertionError(damaged);
        }
        return result;
    }

    public Set<String> names() {
        return parts.keySet();
    }

    public Document xml(String name) {
        return Jsoup.parse(new String(parts.get(name), StandardCharsets.UTF_8), Parser.xmlParser());
    }

    /** What keeps the document from being opened: bad XML, a part without a type, a relation that leads nowhere. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        parts.forEach((name, content) -> {
            if (!isWellFormed(content)) {
                faults.add(name + " is no XML");
            }
        });
        Document types = xml("[Content_Types].xml");
        for (String name : parts.keySet()) {
            boolean typed = !types.select("Override[PartName=/" + name + "]").isEmpty()
                    || !types.select("Default[Extension=" + name.substring(name.lastIndexOf('.') + 1) + "]").isEmpty();
            if (!typed) {
                faults.add(name + " has no type");
            }
        }
        types.select("Override").eachAttr("PartName").forEach(part -> {
            if (!parts.containsKey(part.substring(1))) {
                faults.add("no part " + part);
            }
        });
        parts.keySet().stream().filter(name -> name.endsWith(".rels")).forEach(name -> relations(name, faults));
        return faults;
    }

    private void relations(String name, List<String> faults) {
        String folder = name.substring(0, name.indexOf("_rels/"));
        List<String> ids = new ArrayList<>();
        for (Element relation : xml(name).select("Relationship")) {
            ids.add(relation.attr("Id"));
            if (!relation.attr("TargetMode").equals("External")
                    && !parts.containsKey(folder + relation.attr("Target"))) {
                faults.add(name + " leads to " + relation.attr("Target"));
            }
        }
        String owner = folder + name.substring(name.indexOf("_rels/") + "_rels/".length()).replace(".rels", "");
        if (parts.containsKey(owner)) {
            for (Element element : xml(owner).getElementsByAttributeStarting("r:")) {
                element.attributes().asList().stream()
                        .filter(attribute -> attribute.getKey().startsWith("r:"))
                        .filter(attribute -> !ids.contains(attribute.getValue()))
                        .forEach(attribute -> faults.add(owner + " names " + attribute.getValue()));
            }
        }
    }

    private static boolean isWellFormed(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
            return true;
        } catch (SAXException broken) {
            return false;
        } catch (IOException | ParserConfigurationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

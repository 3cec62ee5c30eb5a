package org.variorum.store.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The codes, users and notes of a project by their identifiers, in braces or not, in capitals or not.
 *
 * @param elements by kind and identifier
 * @param ambiguous names that more than one code has
 */
record QdaNames(Map<String, Element> elements, Set<String> ambiguous) {

    static QdaNames of(Document project) {
        Map<String, Element> elements = new HashMap<>();
        Set<String> seen = new HashSet<>();
        Set<String> ambiguous = new HashSet<>();
        for (Element element : project.select("Code, User, Note")) {
            elements.putIfAbsent(key(element.nodeName(), element.attr("guid")), element);
            if (element.nodeName().equals("Code") && !seen.add(element.attr("name"))) {
                ambiguous.add(element.attr("name"));
            }
        }
        return new QdaNames(elements, ambiguous);
    }

    /** What a code is called; with the code above it where another has the same name. */
    Optional<String> code(String guid) {
        return element("Code", guid).map(code -> {
            Element above = code.parent();
            String name = code.attr("name");
            return above != null && above.nodeName().equals("Code") && ambiguous.contains(name)
                    ? above.attr("name") + ": " + name : name;
        }).filter(name -> !name.isBlank());
    }

    /** What a user is called. */
    Optional<String> user(String guid) {
        return element("User", guid).map(user -> user.attr("name"));
    }

    Optional<Element> note(String guid) {
        return element("Note", guid);
    }

    private Optional<Element> element(String kind, String guid) {
        return guid.isBlank() ? Optional.empty() : Optional.ofNullable(elements.get(key(kind, guid)));
    }

    private static String key(String kind, String guid) {
        return kind + " " + guid.strip().replaceAll("[{}]", "").toLowerCase(Locale.ROOT);
    }
}

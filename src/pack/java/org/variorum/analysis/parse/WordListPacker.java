package org.variorum.analysis.parse;

import edu.emory.mathcs.nlp.common.util.MetaUtils;
import edu.emory.mathcs.nlp.common.util.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Packs the word lists of the tokenizer and the lemmatizer. */
final class WordListPacker {

    private static final String TOKENIZER = "component/tokenizer/dictionary/";
    private static final String MORPHOLOGY = "component/morph/english/";

    private final PackedOutput out;

    WordListPacker(PackedOutput out) {
        this.out = out;
    }

    void packTokenizer() throws IOException, ReflectiveOperationException {
        SortedSet<String> dollars = lower(TOKENIZER + "currency-dollar.txt");
        SortedSet<String> currencies = lower(TOKENIZER + "currency.txt");
        dollars.forEach(dollar -> currencies.add(dollar + "$"));
        out.texts(lower(TOKENIZER + "abbreviation-period.txt"));
        out.texts(currencies);
        out.texts(dollars);
        out.texts(lower(TOKENIZER + "units.txt"));
        out.texts(lower(TOKENIZER + "english-compounds.txt"));
        out.texts(lower(TOKENIZER + "english-hyphen-prefix.txt"));
        out.texts(lower(TOKENIZER + "english-hyphen-suffix.txt"));
        out.texts(new TreeSet<>(OriginalModels.lines(TOKENIZER + "preserve.txt")));
        out.texts(new TreeSet<>(OriginalModels.lines(TOKENIZER + "emoticons.txt")));
        out.texts(fileExtensions());
    }

    private static SortedSet<String> lower(String name) throws IOException {
        return OriginalModels.lines(name).stream().map(Characters::toLower)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The extensions exist only inside a tree of reversed texts. */
    private static SortedSet<String> fileExtensions() throws ReflectiveOperationException {
        Field root = MetaUtils.FILE_EXTENSION.getClass().getDeclaredField("n_root");
        root.setAccessible(true);
        SortedSet<String> extensions = new TreeSet<>();
        collect((Map<?, ?>) root.get(MetaUtils.FILE_EXTENSION), "", extensions);
        return extensions;
    }

    private static void collect(Map<?, ?> node, String ending, SortedSet<String> extensions)
            throws ReflectiveOperationException {
        Field isEnd = node.getClass().getDeclaredField("b_endState");
        isEnd.setAccessible(true);
        if (isEnd.getBoolean(node)) {
            extensions.add(ending);
        }
        for (Map.Entry<?, ?> entry : node.entrySet()) {
            collect((Map<?, ?>) entry.getValue(), entry.getKey() + ending, extensions);
        }
    }

    void packLemmatizer() throws IOException {
        SortedMap<String, String> abbreviations = new TreeMap<>();
        for (String line : OriginalModels.lines(MORPHOLOGY + "abbreviation.rule")) {
            String[] fields = line.split(" ");
            abbreviations.put(fields[0] + "_" + fields[1], fields[2]);
        }
        out.texts(pairs(abbreviations));
        out.texts(new TreeSet<>(OriginalModels.lines(MORPHOLOGY + "cardinal.base")));
        out.texts(new TreeSet<>(OriginalModels.lines(MORPHOLOGY + "ordinal.base")));
        out.texts(List.of("VB", "NN", "JJ", "RB"));
        for (String wordClass : List.of("verb", "noun", "adjective", "adverb")) {
            packInflection(wordClass);
        }
    }

    private void packInflection(String wordClass) throws IOException {
        TreeSet<String> known = new TreeSet<>(OriginalModels.lines(MORPHOLOGY + wordClass + ".base"));
        SortedMap<String, String> exceptions = new TreeMap<>();
        for (String line : OriginalModels.lines(MORPHOLOGY + wordClass + ".exc")) {
            String[] fields = Splitter.splitSpace(line);
            exceptions.put(fields[0], fields[1]);
        }
        long[] keys = known.stream().mapToLong(word -> TextHash.of(word).key(0)).toArray();
        out.ints(new KeyTablePacker(keys).prints());
        out.texts(pairs(exceptions));
        out.texts(endings(wordClass));
    }

    private static Collection<String> pairs(Map<String, String> map) {
        return map.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).toList();
    }

    private static List<String> endings(String wordClass) throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream in = OriginalModels.resource(MORPHOLOGY + "inflection_suffix.xml")) {
            Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
            Element section = (Element) root.getElementsByTagName(wordClass).item(0);
            NodeList affixes = section.getElementsByTagName("affix");
            for (int i = 0; i < affixes.getLength(); i++) {
                Element affix = (Element) affixes.item(i);
                NodeList rules = affix.getElementsByTagName("rule");
                for (int j = 0; j < rules.getLength(); j++) {
                    lines.add(ending(affix.getAttribute("org_pos").trim(), (Element) rules.item(j)));
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
        return lines;
    }

    private static String ending(String tags, Element rule) {
        String replacements = String.join(",", Splitter.splitCommas(rule.getAttribute("replacements").trim(), true));
        return String.join("\t", tags.isEmpty() ? ".*" : tags, rule.getAttribute("affix_form").trim(), replacements,
                Boolean.toString(Boolean.parseBoolean(rule.getAttribute("doubleConsonants").trim())));
    }
}

package org.variorum.analysis.parse;

import java.util.List;

/**
 * Known names of several words, stored as a hashed prefix tree: every beginning of a name is an entry, and those that
 * are whole names carry the numbers of their classes.
 */
final class Gazetteer {

    private final HashedLexicon names;
    private final List<TextHash[]> single;
    private final List<TextHash[]> first;
    private final List<TextHash[]> inside;
    private final List<TextHash[]> last;

    Gazetteer(HashedLexicon names) {
        this.names = names;
        single = marked("U-");
        first = marked("B-");
        inside = marked("I-");
        last = marked("L-");
    }

    private List<TextHash[]> marked(String position) {
        return names.lists().stream()
                .map(list -> list.stream().map(name -> TextHash.of(position + name)).toArray(TextHash[]::new))
                .toList();
    }

    /** Notes on every word of a sentence the names it is part of: from each word the longest name counts. */
    void mark(List<Word> words) {
        for (int begin = 0; begin < words.size(); begin++) {
            markFrom(words, begin);
        }
    }

    private void markFrom(List<Word> words, int begin) {
        TextHash name = words.get(begin).simpleHash();
        int list = 0;
        int end = -1;
        for (int i = begin; i < words.size(); i++) {
            if (i > begin) {
                name = name.then(TextHash.SPACE).then(words.get(i).simpleHash());
            }
            int found = names.find(name);
            if (found < 0) {
                break;
            }
            if (!names.lists().get(found).isEmpty()) {
                list = found;
                end = i;
            }
        }
        if (end == begin) {
            words.get(begin).addNames(single.get(list));
        } else if (end > begin) {
            words.get(begin).addNames(first.get(list));
            words.get(end).addNames(last.get(list));
            for (int i = begin + 1; i < end; i++) {
                words.get(i).addNames(inside.get(list));
            }
        }
    }
}

package org.variorum.analysis.parse;

import java.util.Arrays;
import java.util.List;

/** Makes the entity labels of a sentence consistent: left-to-right choices can open an entity and never close it. */
final class EntityRepair {

    private static final String OUTSIDE = "O";

    private EntityRepair() {
    }

    /** Repairs neighbours that contradict each other, then keeps only entities with a begin and an end. */
    static void repair(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            repairPair(words.get(i - 1), words.get(i));
        }
        keepWholeEntities(words);
    }

    private static void repairPair(Word previous, Word current) {
        String pair = "" + previous.entity().charAt(0) + current.entity().charAt(0);
        switch (pair) {
            case "IU" -> current.setEntity(at('I', current));
            case "LI", "UI" -> previous.setEntity(at('I', previous));
            case "OI" -> previous.setEntity(current.entity());
            case "UL" -> previous.setEntity(at('B', previous));
            default -> { }
        }
    }

    private static String at(char position, Word word) {
        return position + word.entity().substring(1);
    }

    private static void keepWholeEntities(List<Word> words) {
        String[] kept = new String[words.size()];
        Arrays.fill(kept, OUTSIDE);
        int begin = -1;
        for (int i = 0; i < kept.length; i++) {
            String entity = words.get(i).entity();
            switch (entity.charAt(0)) {
                case 'U' -> {
                    kept[i] = entity;
                    begin = -1;
                }
                case 'B' -> begin = i;
                case 'L' -> {
                    if (begin >= 0) {
                        fill(kept, begin, i, entity.substring(1));
                    }
                    begin = -1;
                }
                case 'O' -> begin = -1;
                default -> { }
            }
        }
        for (int i = 0; i < kept.length; i++) {
            words.get(i).setEntity(kept[i]);
        }
    }

    /** The type of the last word holds for the whole entity. */
    private static void fill(String[] kept, int begin, int end, String type) {
        kept[begin] = "B" + type;
        for (int i = begin + 1; i < end; i++) {
            kept[i] = "I" + type;
        }
        kept[end] = "L" + type;
    }
}

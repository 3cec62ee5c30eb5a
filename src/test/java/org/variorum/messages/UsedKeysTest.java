package org.variorum.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsedKeysTest {

    @Test
    void findsKeysOfPhrasesProblemsAndMessages(@TempDir Path folder) throws Exception {
        UsedKeys used = read(folder, """
                Object a = Phrase.of("fact.toll", "not.a.key");
                Object b = new Phrase(many ? "fact.many" : "fact.one", list);
                Object c = Problem.of("file-empty", severity, place);
                String d = messages.getString("facts.title");
                String e = other.find("not.asked.here");
                String f = text.of("facts.count", 3);
                """);

        assertThat(used.required())
                .containsExactly(
                        "fact.many",
                        "fact.one",
                        "fact.toll",
                        "facts.count",
                        "facts.title",
                        "problem.file-empty",
                        "problem.file-empty.remedy");
    }

    @Test
    void takesAPrefixForAllThatBeginsWithIt(@TempDir Path folder) throws Exception {
        UsedKeys used = read(folder, "Object a = Phrase.of(\"kind.\" + kind.code());");

        assertThat(used.required()).isEmpty();
        assertThat(used.mentions("kind.quantity")).isTrue();
        assertThat(used.mentions("colour.red")).isFalse();
    }

    @Test
    void takesAnEndingThatIsAppended(@TempDir Path folder) throws Exception {
        UsedKeys used = read(folder, "String a = code + \".plain\"; Object b = name(\"fact.time\");");

        assertThat(used.mentions("fact.time.plain")).isTrue();
        assertThat(used.mentions("fact.place.plain")).isFalse();
    }

    @Test
    void mentionsTheMessagesOfAProblemOnlyByItsCode(@TempDir Path folder) throws Exception {
        UsedKeys used = read(folder, "String a = \"problem.\" + code; String b = \"file-empty\";");

        assertThat(used.mentions("problem.file-empty.remedy")).isTrue();
        assertThat(used.mentions("problem.disk-full")).isFalse();
    }

    private static UsedKeys read(Path folder, String fields) throws Exception {
        Files.writeString(folder.resolve("C.java"), "class C {\n" + fields + "}\n");
        return UsedKeys.below(folder);
    }
}

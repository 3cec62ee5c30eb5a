package org.variorum.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.analysis.extract.value.QuantityRoles;
import org.variorum.app.wording.MessageWording;

/** A fact about a number is named in the reader's language: by what is counted, not by the key of a list. */
class QuantityRolesTest {

    private static final String FACT = "fact.quantity.";
    private static final String PLAIN = ".plain";

    /** Names of facts about numbers of what no list knows. */
    private static final List<String> OF_NOUNS = List.of("count", "measure");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyRoleOfANumberHasANameAndEveryNameARole(String language) {
        Set<String> keys = MessageWording.bundle(Locale.of(language)).keySet().stream()
                .filter(key -> key.startsWith(FACT)).map(key -> key.substring(FACT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = new TreeSet<>();
        QuantityRoles.named("en").forEach(role -> wanted.addAll(List.of(role, role + PLAIN)));
        OF_NOUNS.forEach(role -> wanted.addAll(List.of(role, role + PLAIN)));

        assertThat(keys).isEqualTo(wanted);
    }
}

package org.variorum.analysis.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.model.claim.EntityType;

class AliasResolverTest {

    private final AliasResolver resolver = new AliasResolver("en");

    @Test
    void joinsWellKnownNames() {
        assertThat(resolver.wellKnown("the U.S.")).isEqualTo("United States");
        assertThat(resolver.wellKnown("Daesh")).isEqualTo(resolver.wellKnown("ISIS"));
        assertThat(resolver.wellKnown("ISIS-K")).isNotEqualTo(resolver.wellKnown("ISIS"));
    }

    @Test
    void joinsASurnameToTheOnlyFullName() {
        assertThat(resolver.resolve(Map.of("Lindgren", EntityType.PERSON, "Martha Lindgren", EntityType.PERSON)))
                .containsEntry("Lindgren", "Martha Lindgren");
    }

    @Test
    void leavesASurnameThatTwoPeopleShare() {
        assertThat(resolver.resolve(Map.of("Lindgren", EntityType.PERSON, "Martha Lindgren", EntityType.PERSON,
                "Olof Lindgren", EntityType.PERSON))).containsEntry("Lindgren", "Lindgren");
    }

    @Test
    void joinsInitialsToTheNameTheyStandFor() {
        assertThat(resolver.resolve(Map.of("NRS", EntityType.ORGANISATION, "National Rescue Service",
                EntityType.ORGANISATION))).containsEntry("NRS", "National Rescue Service");
    }

    @Test
    void doesNotDependOnTheOrderOfTheNames() {
        Map<String, EntityType> one = new LinkedHashMap<>();
        one.put("Lindgren", EntityType.PERSON);
        one.put("Martha Lindgren", EntityType.PERSON);
        one.put("Martha J. Lindgren", EntityType.PERSON);
        Map<String, EntityType> other = new LinkedHashMap<>();
        one.entrySet().stream().sorted(Map.Entry.<String, EntityType>comparingByKey().reversed())
                .forEach(entry -> other.put(entry.getKey(), entry.getValue()));
        assertThat(resolver.resolve(one)).isEqualTo(resolver.resolve(other));
    }
}

package org.variorum.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.text.SourceText;

/**
 * Writes articles about one invented fire: every article tells the same ten facts, with numbers that differ now and
 * then, and fills up with background of its own. Same seed, same articles.
 */
public final class GeneratedNews {

    private static final List<String> SUBJECTS = List.of(
            "the fire brigade", "a spokesman for the mill", "Mayor Jane Doe", "the county sheriff", "a union official",
            "Governor Paul Reed", "an engineer", "the owner's lawyer", "a neighbour", "the safety board");
    private static final List<String> VERBS = List.of(
            "said", "confirmed", "denied", "announced", "told reporters", "believed", "warned", "estimated");
    private static final List<String> EVENTS = List.of(
            "%d people were killed in the fire at the paper mill in Harwick",
            "%d workers were injured when the roof of the mill collapsed",
            "the alarm was raised at %d p.m. on Friday",
            "%d firefighters fought the flames through the night",
            "the damage would come to about $%d million",
            "the company had ignored %d warnings about its boilers",
            "police arrested %d men on suspicion of arson",
            "%d families had to leave their homes on River Street",
            "the mill had been inspected %d times since 2019",
            "the search for the missing would go on for %d days");
    private static final List<String> TOWNS = List.of(
            "Norwick", "Easton", "Milbrook", "Dunford", "Oakley", "Stanmere", "Burwood", "Westham", "Colby", "Penrose",
            "Ashdown", "Larkhill", "Redmoor", "Tilbrook", "Wexcombe", "Hartley", "Ferndale", "Kingsmoor");
    private static final List<String> THINGS = List.of(
            "the bakery", "the school", "the railway", "the harbour", "the library", "the football club",
            "the hospital", "the orchestra", "the brewery", "the museum", "the bus company",
            "the swimming pool", "the theatre",
            "the market hall", "the observatory", "the cider press", "the power station", "the prison");
    private static final List<String> DEEDS = List.of(
            "hired %d apprentices in %s", "sold %d tickets in %s", "planted %d trees near %s", "lost %d pounds in %s",
            "moved %d kilometres towards %s", "welcomed %d guests from %s", "repaired %d windows in %s",
            "borrowed %d books from %s", "ordered %d engines from %s", "closed %d offices in %s",
            "trained %d nurses in %s", "painted %d boats for %s", "baked %d loaves for %s",
            "dismissed %d clerks in %s");

    private GeneratedNews() {}

    /** Articles of about that many words each. */
    public static List<Article> articles(int count, int words, long seed) {
        List<Article> articles = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            articles.add(article(index, words, new SplittableRandom(seed * 1_000 + index)));
        }
        return articles;
    }

    private static Article article(int index, int words, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        int sentence = 0;
        while (written < words) {
            String line = sentence(sentence++, random);
            text.append(line).append(sentence % 4 == 0 ? "\n\n" : " ");
            written += line.split(" ").length;
        }
        ArticleMetadata metadata = new ArticleMetadata(
                Optional.of("Source " + index), Optional.of("Fire at the paper mill in Harwick"), Optional.empty(),
                Optional.of(PublicationTime.on(LocalDate.of(2024, 3, 1 + random.nextInt(5)))), Optional.empty(),
                Optional.empty(), "en");
        return new Article(
                ArticleId.at(index), "article-" + index + ".txt", Integer.toHexString(text.toString().hashCode()),
                metadata, new SourceText(text.toString()), List.of(), false);
    }

    private static String sentence(int number, SplittableRandom random) {
        String content = number % 7 == 0 ? event(number / 7, random) : background(random);
        String subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
        String verb = VERBS.get(random.nextInt(VERBS.size()));
        return switch (random.nextInt(3)) {
            case 0 -> capitalised(content) + ", " + subject + " " + verb + ".";
            case 1 -> capitalised(subject) + " " + verb + " that " + content + ".";
            default -> capitalised(content) + ".";
        };
    }

    private static String event(int number, SplittableRandom random) {
        int pattern = number % EVENTS.size();
        return EVENTS.get(pattern).formatted(2 + pattern * 3 + (random.nextInt(4) == 0 ? random.nextInt(5) : 0));
    }

    private static String background(SplittableRandom random) {
        return THINGS.get(random.nextInt(THINGS.size())) + " "
                + DEEDS.get(random.nextInt(DEEDS.size()))
                        .formatted(2 + random.nextInt(900), TOWNS.get(random.nextInt(TOWNS.size())));
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

package org.variorum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.variorum.app.export.ShownPart;
import org.variorum.app.filter.FactFilter;
import org.variorum.app.filter.FactOrder;
import org.variorum.app.filter.FilterGroup;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.NamedSource;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What the window's facts panel and panes filter by, as options: several of one are "or", different ones "and". */
final class ShownOptions {

    private static final List<String> ORIGINS = List.of("independent", "copied", "alone");
    private static final List<String> VOICES = List.of("own", "official", "witness", "publisher", "unnamed");
    private static final String SOURCE = "--leave-out";

    @Option(
            names = "--status", split = ",", paramLabel = "STATUS",
            description = "Only facts that are disputed, nuanced, agreed or single-source.")
    private List<String> statuses = new ArrayList<>();

    @Option(
            names = "--kind", split = ",", paramLabel = "KIND",
            description = "Only facts with a difference of that kind, such as quantity, time or attribution.")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--source", split = ",", paramLabel = "SOURCE", description = "Only facts that this source states.")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = "--origin", split = ",", paramLabel = "ORIGIN",
            description = "Only facts stated by independent origins, by copied ones, or by one source alone.")
    private List<String> origins = new ArrayList<>();

    @Option(
            names = "--voice", split = ",", paramLabel = "VOICE",
            description = "Only facts told in the paper's own voice, or by official, witness, publisher or unnamed.")
    private List<String> voices = new ArrayList<>();

    @Option(names = "--find", paramLabel = "WORDS", description = "Only facts whose name or values hold these words.")
    private String words = "";

    @Option(
            names = SOURCE, split = ",", paramLabel = "SOURCE",
            description = "Leave this source out, with everything it says: its letter, file or name.")
    private List<String> leftOut = new ArrayList<>();

    /** The part that was asked for; a name that means nothing is a mistake in the command. */
    ShownPart part(Workspace workspace, CommandLine line, Wording wording) {
        Choices choices = new Choices(workspace, line, wording);
        FactFilter filter = FactFilter.ALL.withText(words);
        for (String status : choices.known("--status", statuses,
                Stream.of(FactStatus.values()).map(FactStatus::code).toList())) {
            filter = filter.toggled(FilterGroup.STATUS, status);
        }
        List<String> disputes = Stream.of(DisputeKind.values()).map(DisputeKind::code).toList();
        List<String> nuances = Stream.of(NuanceKind.values()).map(NuanceKind::code).toList();
        for (String kind : choices.known("--kind", kinds,
                Stream.concat(disputes.stream(), nuances.stream()).distinct().toList())) {
            filter = disputes.contains(kind) ? filter.toggledKind("dispute." + kind) : filter;
            filter = nuances.contains(kind) ? filter.toggledKind("nuance." + kind) : filter;
        }
        for (ArticleId source : choices.sources("--source", sources)) {
            filter = filter.toggled(FilterGroup.SOURCE, source.siglum());
        }
        for (String origin : choices.known("--origin", origins, ORIGINS)) {
            filter = filter.toggled(FilterGroup.ORIGIN, origin);
        }
        for (String voice : choices.known("--voice", voices, VOICES)) {
            filter = filter.toggled(FilterGroup.VOICE, voice);
        }
        return new ShownPart(choices.notAll(SOURCE, leftOut), filter, FactOrder.IMPORTANCE);
    }

    /** What can be chosen of one workspace. */
    private record Choices(Workspace workspace, CommandLine line, Wording wording) {

        SortedSet<String> known(String option, List<String> wanted, List<String> codes) {
            wanted.stream().filter(code -> !codes.contains(code)).findFirst()
                    .ifPresent(code -> fail(option, code, codes));
            return new TreeSet<>(wanted);
        }

        SortedSet<ArticleId> sources(String option, List<String> wanted) {
            SortedSet<ArticleId> found = new TreeSet<>();
            for (String name : wanted) {
                source(name).ifPresentOrElse(found::add, () -> fail(option, name, articles().stream()
                        .map(article -> article.id().siglum() + " (" + NamedSource.of(article, wording) + ")")
                        .toList()));
            }
            return found;
        }

        SortedSet<ArticleId> notAll(String option, List<String> wanted) {
            SortedSet<ArticleId> found = sources(option, wanted);
            if (!found.isEmpty() && found.size() == articles().size()) {
                throw new ParameterException(line, wording.say(Phrase.of("cli.nothing-left", option)));
            }
            return found;
        }

        private List<Article> articles() {
            return workspace.comparison().articles();
        }

        private Optional<ArticleId> source(String name) {
            return Stream.<Function<Article, String>>of(
                            article -> article.id().siglum(), Article::file,
                            article -> article.knownSource().orElse(""), Article::displayTitle)
                    .flatMap(told -> articles().stream().filter(article -> told.apply(article).equalsIgnoreCase(name)))
                    .map(Article::id)
                    .findFirst();
        }

        private void fail(String option, String name, List<String> known) {
            throw new ParameterException(
                    line, wording.say(Phrase.of("cli.unknown-choice", name, option, String.join(", ", known))));
        }
    }
}

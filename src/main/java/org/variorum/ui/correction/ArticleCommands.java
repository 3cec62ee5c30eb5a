package org.variorum.ui.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.CommandScope;
import org.variorum.app.command.Commands;
import org.variorum.app.command.Need;
import org.variorum.app.review.ArticleActions;
import org.variorum.app.review.ReviewDesk;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.LeftOut;
import org.variorum.model.workspace.Remark;
import org.variorum.ui.control.DayField;
import org.variorum.ui.text.SourceName;
import org.variorum.ui.text.UiText;

/** Correcting what is known of the article whose pane is active, and taking it out of the comparison. */
public final class ArticleCommands implements Commands {

    private final FormContext context;
    private final ReviewDesk desk;
    private final UiText text;
    private final ArticleActions actions;

    public ArticleCommands(FormContext context) {
        this.context = context;
        desk = context.desk();
        text = context.text();
        actions = new ArticleActions(desk);
    }

    @Override
    public void addTo(CommandRegistry registry) {
        add(registry, "edit-metadata", this::describe);
        add(registry, "article-note", article -> new RemarkForm(context).ask(
                new Remark.Subject.OnArticle(article.id()), text.of("form.article", article.id().siglum(),
                        SourceName.of(article, text))));
        add(registry, "remove-article", article -> actions.remove(article.id()));
        registry.add(Command.of(CommandGroup.REVIEW, "include-article"), this::include,
                Need.LEFT_OUT, () -> !leftOut().isEmpty());
        registry.add(Command.of(CommandGroup.REVIEW, "restore-text", "Shift+X").in(CommandScope.REVIEW),
                () -> context.words().get().ifPresent(actions::restore),
                Need.EXCLUDED_WORDS, () -> context.words().get().filter(actions::isExcluded).isPresent());
    }

    private void add(CommandRegistry registry, String id, Consumer<Article> action) {
        registry.add(Command.of(CommandGroup.REVIEW, id), () -> article().ifPresent(action),
                Need.SOURCE, () -> article().isPresent());
    }

    private Optional<Article> article() {
        return desk.selection().activePane().get()
                .filter(id -> desk.session().workspace().get().corrected().keys().containsKey(id))
                .flatMap(id -> desk.session().workspace().get().corrected().article(id));
    }

    private List<LeftOut> leftOut() {
        return desk.session().workspace().get().comparison().leftOut();
    }

    private void include() {
        context.slot().open(new ChoiceForm<>(context,
                new ChoiceForm.Title(ChoiceForm.What.ARTICLE,
                        text.of("form.include.title"), "", text.of("comparison.include")), leftOut(),
                left -> text.of("form.include.row", left.article().displayTitle(), text.say(left.reason())),
                left -> actions.include(left.article().id())));
    }

    private void describe(Article article) {
        ArticleMetadata known = article.metadata();
        CorrectionForm form = new CorrectionForm(context, text.of("form.metadata.title"),
                text.of("form.article", article.id().siglum(), SourceName.of(article, text)),
                text.of("form.metadata.confirm"));
        TextField source = form.line(text.of("form.metadata.source"), known.source().orElse(""));
        TextField title = form.line(text.of("form.metadata.headline"), known.title().orElse(""));
        TextField byline = form.line(text.of("form.metadata.byline"), known.byline().orElse(""));
        Optional<LocalDate> day = known.published().map(PublicationTime::date);
        DayField published = new DayField(text, text.of("form.metadata.day"));
        published.show(day);
        form.row(text.of("form.metadata.day"), published);
        TextField url = form.line(text.of("form.metadata.url"), known.url().orElse(""));
        TextField language = form.line(text.of("form.metadata.language"), known.language());
        form.onConfirm(() -> {
            if (!published.readableProperty().get()) {
                form.refuse(text.of("form.metadata.refused"));
            } else {
                Optional<PublicationTime> when = published.day().equals(day)
                        ? known.published()
                        : published.day().map(PublicationTime::on);
                ArticleMetadata now = new ArticleMetadata(filled(source), filled(title), filled(byline), when,
                        known.captured(), filled(url), language.getText().strip());
                context.done(() -> actions.describe(article.id(), now));
            }
        });
        context.slot().open(form);
    }

    private static Optional<String> filled(TextInputControl field) {
        return Optional.of(field.getText().strip()).filter(value -> !value.isEmpty());
    }
}

package org.variorum.store.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.MetadataField;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/**
 * Reads {@code .eml} messages and {@code .mhtml} web archives: the page or the text in them, or in the message that
 * they forward, no other attachments.
 *
 * <p>The page of a web archive was saved on the date of the archive, kept as the time of capture; a message appeared
 * when it was sent. Who sent it is perhaps not who published it, which is to be confirmed.
 */
final class MailReader implements FormatReader {

    private final FormatReader page = new TextFileReader(new HtmlReader());
    private final FormatReader plain = new TextFileReader(new PlainTextReader());

    @Override
    public ReadText read(FileContent content) {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(
                    MimeConfig.custom().setMaxLineLen(ReadingLimits.MESSAGE_LINE)
                    .setMaxHeaderCount(ReadingLimits.MESSAGE_LINE).build());
            List<Letter> letters = new ArrayList<>();
            collect(builder.parseMessage(new ByteArrayInputStream(content.bytes())), letters, 0);
            List<ReadText> texts = new ArrayList<>();
            for (Letter letter : letters) {
                text(content, letter).ifPresent(texts::add);
            }
            return longest(content, texts);
        } catch (IOException | IllegalArgumentException damaged) {
            return OfficeText.damaged(content);
        }
    }

    /**
     * A message, perhaps one that another forwards.
     *
     * @param texts its parts that are no attachments
     */
    private record Letter(Message message, List<Entity> texts) {}

    private static void collect(Message message, List<Letter> letters, int depth) {
        Letter letter = new Letter(message, new ArrayList<>());
        letters.add(letter);
        collect(message, letter, letters, depth);
    }

    private static void collect(Entity entity, Letter letter, List<Letter> letters, int depth) {
        Body body = entity.getBody();
        if (depth >= ReadingLimits.MESSAGE_DEPTH) {
            return;
        }
        if (body instanceof Multipart parts) {
            parts.getBodyParts().forEach(part -> collect(part, letter, letters, depth + 1));
        } else if (body instanceof Message forwarded) {
            collect(forwarded, letters, depth + 1);
        } else if (body instanceof SingleBody && !"attachment".equalsIgnoreCase(entity.getDispositionType())) {
            letter.texts().add(entity);
        }
    }

    private Optional<ReadText> text(FileContent content, Letter letter) throws IOException {
        Optional<Entity> html = first(letter.texts(), "text/html")
                .or(() -> first(letter.texts(), "application/xhtml+xml"));
        Optional<Entity> body = html.or(() -> first(letter.texts(), "text/plain"));
        if (body.isEmpty()) {
            return Optional.empty();
        }
        content.goOn();
        ReadText read = (html.isPresent() ? page : plain).read(new FileContent(content.name(), bytes(body.get())));
        return Optional.of(new ReadText(
                read.text(), merged(read.metadata(), letter.message()), read.exclusions(), read.problems(),
                read.pasted()));
    }

    /** The longest text: who forwards an article adds a line or two. */
    private static ReadText longest(FileContent content, List<ReadText> texts) {
        ReadText longest = texts.stream()
                .reduce((one, other) -> other.text().length() > one.text().length() ? other : one)
                .orElseGet(() -> OfficeText.damaged(content));
        if (texts.size() < 2 || longest.isRefused()) {
            return longest;
        }
        List<Problem> problems = new ArrayList<>(longest.problems());
        problems.add(Problem.of(
                "message-longest-read", Severity.NOTE, content.name(), String.valueOf(texts.size())));
        return new ReadText(
                longest.text(), longest.metadata(), longest.exclusions(), problems, longest.pasted());
    }

    private static Optional<Entity> first(List<Entity> texts, String type) {
        return texts.stream()
                .filter(text -> type.equals(text.getMimeType().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The part as UTF-8 where the message names its charset; else its bytes, whose charset is found as in any file: so
     * is that of what only says that it is ASCII.
     */
    private static byte[] bytes(Entity entity) throws IOException {
        boolean named = entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
                && type.getCharset() != null && !type.getCharset().equalsIgnoreCase("us-ascii");
        if (named && entity.getBody() instanceof TextBody text) {
            StringWriter characters = new StringWriter();
            text.getReader().transferTo(characters);
            return characters.toString().getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (entity.getBody() instanceof SingleBody body) {
            body.writeTo(bytes);
        }
        return bytes.toByteArray();
    }

    private static ArticleMetadata merged(ArticleMetadata page, Message message) {
        Optional<String> location = header(message, "Snapshot-Content-Location");
        boolean archive = location.isPresent()
                || header(message, "From").filter(from -> from.startsWith("<Saved by")).isPresent();
        Optional<PublicationTime> date = Optional.ofNullable(message.getDate())
                .map(sent -> sent.toInstant().atOffset(ZoneOffset.UTC))
                .map(sent -> new PublicationTime(
                        sent.toLocalDate(), Optional.of(sent.toLocalTime()), Optional.of(ZoneOffset.UTC)));
        List<MetadataField> uncertain = new ArrayList<>(page.uncertain());
        if (page.source().isEmpty()) {
            uncertain.add(MetadataField.SOURCE);
        }
        return new ArticleMetadata(
                page.source().or(() -> archive ? Optional.empty() : sender(message)),
                page.title().or(() -> Optional.ofNullable(message.getSubject()).filter(title -> !title.isBlank())),
                page.byline(),
                page.published().or(() -> archive ? Optional.empty() : date),
                page.updated(),
                page.captured().or(() -> archive ? date : Optional.empty()),
                page.url().or(() -> location.filter(address -> address.startsWith("http"))),
                page.section(),
                page.language(),
                uncertain);
    }

    private static Optional<String> header(Message message, String name) {
        return Optional.ofNullable(message.getHeader().getField(name)).map(Field::getBody).map(String::strip);
    }

    private static Optional<String> sender(Message message) {
        return Optional.ofNullable(message.getFrom())
                .flatMap(senders -> senders.stream().findFirst())
                .map(mailbox -> Optional.ofNullable(mailbox.getName()).orElse(mailbox.getAddress()));
    }
}

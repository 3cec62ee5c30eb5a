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
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;

/**
 * Reads {@code .eml} messages and {@code .mhtml} web archives: the page or the text in them, no attachments.
 *
 * <p>The page of a web archive was saved on the date of the archive, kept as the time of capture; a message appeared
 * when it was sent.
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
            Message message = builder.parseMessage(new ByteArrayInputStream(content.bytes()));
            List<Entity> texts = new ArrayList<>();
            collect(message, texts, 0);
            Optional<Entity> html = first(texts, "text/html");
            Optional<Entity> body = html.or(() -> first(texts, "application/xhtml+xml"))
                    .or(() -> first(texts, "text/plain"));
            if (body.isEmpty()) {
                return OfficeText.damaged(content);
            }
            FileContent part = new FileContent(content.name(), bytes(body.get()));
            ReadText read = (html.isPresent() ? page : plain).read(part);
            return new ReadText(
                    read.text(), merged(read.metadata(), message), read.exclusions(), read.problems(), read.pasted());
        } catch (IOException | IllegalArgumentException damaged) {
            return OfficeText.damaged(content);
        }
    }

    private static void collect(Entity entity, List<Entity> texts, int depth) {
        Body body = entity.getBody();
        if (body instanceof Multipart parts && depth < ReadingLimits.MESSAGE_DEPTH) {
            parts.getBodyParts().forEach(part -> collect(part, texts, depth + 1));
        } else if (body instanceof SingleBody && !"attachment".equalsIgnoreCase(entity.getDispositionType())) {
            texts.add(entity);
        }
    }

    private static Optional<Entity> first(List<Entity> texts, String type) {
        return texts.stream()
                .filter(text -> type.equals(text.getMimeType().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The part as UTF-8 where the message names its charset; else its bytes, whose charset is found as in any file. */
    private static byte[] bytes(Entity entity) throws IOException {
        if (entity.getBody() instanceof TextBody text && entity.getCharset() != null) {
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
        return new ArticleMetadata(
                page.source().or(() -> archive ? Optional.empty() : sender(message)),
                page.title().or(() -> Optional.ofNullable(message.getSubject()).filter(title -> !title.isBlank())),
                page.byline(),
                page.published().or(() -> archive ? Optional.empty() : date),
                page.captured().or(() -> archive ? date : Optional.empty()),
                page.url().or(() -> location.filter(address -> address.startsWith("http"))),
                page.language());
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

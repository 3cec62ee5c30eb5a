package org.variorum.analysis.dispute;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.ClockTime;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.ContentLabel;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Found;
import org.variorum.analysis.dispute.contrast.LabelParts;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.question.Answers;
import org.variorum.analysis.dispute.question.QuestionLabel;
import org.variorum.analysis.extract.value.QuantityRoles;
import org.variorum.model.text.Phrase;

/** Names a fact in a few plain words, as a phrase: its slot and event, else what its clearest claim says. */
final class FactLabels {

    private final Lexicon lexicon;
    private final Answers answers;
    private final Set<String> namedRoles;

    /** Labels in words of that language. */
    FactLabels(NewsLanguage language, Answers answers) {
        lexicon = language.lexicon();
        this.answers = answers;
        namedRoles = QuantityRoles.named(language.code());
    }

    /** The label of a fact with these claims. What differs in the wording of a quotation only is named by it. */
    Phrase of(Slot slot, List<ComparedClaim> claims, List<Found> found) {
        List<Found> differences = found.stream().filter(one -> !one.agreement()).toList();
        if (!differences.isEmpty() && differences.stream().allMatch(FactLabels::quoted)) {
            return LabelParts.content(
                    claims.stream().filter(claim -> differences.stream().anyMatch(one -> one.isAbout(claim))).toList(),
                    found);
        }
        return undecided(slot, claims, differences).or(() -> counted(slot, claims, differences))
                .orElseGet(() -> bySlot(slot, claims, found));
    }

    private Phrase bySlot(Slot slot, List<ComparedClaim> claims, List<Found> found) {
        return switch (slot.kind()) {
            case "quantity" -> LabelParts.ageOf(found).filter(age -> slot.role().equals("age"))
                    .orElseGet(() -> quantity(slot.role(), claims));
            case "time" -> (slot.role().isEmpty() || lexicon.phase(slot.role()).isPresent()) && !ofScene(claims)
                    ? LabelParts.withEvent("fact.time", claims) : QuestionLabel.MOMENT.of(slot, claims, found);
            case "age" -> LabelParts.ageOf(found)
                    .orElseGet(() -> Phrase.of("fact.age", LabelParts.capital(slot.role())));
            case "clock" -> ofScene(claims) ? QuestionLabel.MOMENT.of(slot, claims, found)
                    : LabelParts.withEvent("fact.time", claims);
            case "place" -> LabelParts.withEvent("fact.place", claims);
            case "concept" -> Phrase.of("fact.specificity");
            case "confirmation" -> Phrase.of("fact.confirmation");
            default -> answers.reader(slot).map(reader -> reader.question().label()).orElse(QuestionLabel.WORDS)
                    .of(slot, claims, found);
        };
    }

    /** Whether no claim gives the hour of the event itself, but all that of who came. */
    private boolean ofScene(List<ComparedClaim> claims) {
        List<ClockTime> clocks = claims.stream().flatMap(claim -> claim.claim().times().stream()
                .flatMap(time -> ClockTime.of(claim, time, lexicon).stream())).toList();
        return !clocks.isEmpty() && clocks.stream().allMatch(ClockTime::isOfScene);
    }

    /** What is said to be so or at one time by some and otherwise by others, named for none of them. */
    private static Optional<Phrase> undecided(Slot slot, List<ComparedClaim> claims, List<Found> differences) {
        if (!slot.equals(Slot.CONTENT) || differences.isEmpty()) {
            return Optional.empty();
        }
        List<ComparedClaim> told = claims.stream()
                .filter(claim -> differences.stream().anyMatch(one -> one.isAbout(claim))).toList();
        if (differences.stream().allMatch(one -> one.finding().rule().startsWith("time."))) {
            return ContentLabel.untimed(told).map(what -> Phrase.of("fact.moment", what));
        }
        List<ComparedClaim> affirmed = LabelParts.affirmed(told);
        return differences.stream().allMatch(one -> one.finding().rule().equals("polarity.negation"))
                        && affirmed.size() < told.size()
                ? Optional.of(Phrase.of("fact.whether", ContentLabel.of(affirmed))) : Optional.empty();
    }

    /** What is told of one time with two numbers is in dispute for the number. */
    private Optional<Phrase> counted(Slot slot, List<ComparedClaim> claims, List<Found> differences) {
        List<String> roles = differences.stream().filter(Found::conflict).map(Found::finding)
                .filter(finding -> finding.rule().startsWith("quantity.")).map(Finding::topic).distinct().toList();
        boolean only = slot.kind().equals("time") && roles.size() == 1 && differences.stream().filter(Found::conflict)
                .allMatch(one -> one.finding().topic().equals(roles.getFirst()));
        return only ? Optional.of(quantity(roles.getFirst(), claims)) : Optional.empty();
    }

    private static boolean quoted(Found one) {
        return one.finding().rule().startsWith("quotation.");
    }

    private Phrase quantity(String role, List<ComparedClaim> claims) {
        String plain = role.contains(":") ? role.substring(0, role.indexOf(':')) : role;
        if (namedRoles.contains(plain)) {
            return LabelParts.withEvent("fact.quantity." + plain, claims);
        }
        String event = LabelParts.event(claims);
        boolean counted = claims.stream().flatMap(claim -> claim.claim().quantities().stream())
                .anyMatch(quantity -> quantity.role().equals(role) && quantity.unit().equals(role));
        String code = counted ? "fact.quantity.count" : "fact.quantity.measure";
        String what = counted ? several(plain, claims) : LabelParts.capital(plain);
        return event.isEmpty() ? Phrase.of(code + ".plain", what) : Phrase.of(code, what, event);
    }

    /** The plural of what is counted, as the texts have it. */
    private static String several(String lemma, List<ComparedClaim> claims) {
        return LabelParts.mostFrequent(claims.stream().flatMap(claim -> claim.tokens().stream()
                        .filter(token -> claim.tree().lemma(token).equals(lemma)
                                && claim.tree().tag(token).equals("NNS"))
                        .map(token -> claim.tree().token(token).form().toLowerCase(Locale.ROOT))))
                .orElse(lemma);
    }
}

package org.variorum.cli;

import org.variorum.model.comparison.Likelihood;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** From which confidence on a command tells of disputes. */
final class ConfidenceOption {

    @Option(
            names = "--min-confidence",
            paramLabel = "0..1",
            defaultValue = "" + Likelihood.SHOWN_BY_DEFAULT,
            description = "Tell of disputes from this confidence on; lower finds more and errs more"
                    + " (default: ${DEFAULT-VALUE}).")
    private double minimum;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /**
     * The number given, from 0 to 1.
     *
     * @throws ParameterException for any other, in the user's words
     */
    double minimum(Wording wording) {
        if (!(minimum >= 0 && minimum <= 1)) {
            throw new ParameterException(command.commandLine(), wording.say(Phrase.of("cli.min-confidence")));
        }
        return minimum;
    }
}

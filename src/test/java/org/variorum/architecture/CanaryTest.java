package org.variorum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule that cannot fail protects nothing: each must name every offender of the canary, and nobody else. */
class CanaryTest {

    private static final String ROOT = "org.variorum.architecture.canary";

    private static final JavaClasses CANARY = new ClassFileImporter().importPackages(ROOT);

    private static final Map<Rule, List<String>> OFFENDERS = Map.ofEntries(
            Map.entry(
                    Rule.RULE_01_MODEL_SEES_JAVA_BASE_AND_JSPECIFY_ONLY,
                    List.of("model.DatabaseArticle", "model.FileArticle")),
            Map.entry(
                    Rule.RULE_02_ANALYSIS_AND_STORE_SEE_MODEL_NOT_EACH_OTHER,
                    List.of("analysis.StoreReader", "store.AnalysisCaller", "analysis.ObservableAnalysis")),
            Map.entry(Rule.RULE_03_APP_SEES_THE_LOWER_LAYERS_AND_JAVAFX_BASE, List.of("app.DrawingSession")),
            Map.entry(Rule.RULE_04_UI_SEES_APP_AND_MODEL, List.of("ui.facts.AnalysingPane")),
            Map.entry(
                    Rule.RULE_05_ONLY_ASSEMBLY_AND_MAIN_SEE_EVERYTHING,
                    List.of("Everything", "cli.ShortcutPrinter", "app.RootCaller")),
            Map.entry(Rule.RULE_06_NO_PACKAGE_CYCLES_AT_ANY_DEPTH, List.of("app.cycle.one", "app.cycle.two")),
            Map.entry(Rule.RULE_07_SIBLING_PANES_DO_NOT_SEE_EACH_OTHER, List.of("ui.reader.NosyPane")),
            Map.entry(
                    Rule.RULE_08_ONLY_FX_CALLS_PLATFORM_AND_ONLY_TASK_OWNS_EXECUTORS,
                    List.of("ui.reader.PlatformCaller", "app.ThreadMaker", "app.ExecutorOwner")),
            Map.entry(
                    Rule.RULE_09_NO_STATIC_MUTABLE_STATE_AND_NO_HIDDEN_WIRING,
                    List.of("app.GlobalState.counter", "app.GlobalState.CACHE", "app.GlobalState.getInstance")),
            Map.entry(
                    Rule.RULE_10_NO_CONSOLE_NO_OTHER_TOOLKIT_NO_REFLECTION,
                    List.of("app.ConsolePrinter", "app.AwtPainter", "app.Reflector")),
            Map.entry(
                    Rule.RULE_11_MODEL_CLASSES_ARE_IMMUTABLE,
                    List.of("model.OpenArticle", "model.ChangingArticle", "model.AnyoneMayImplement")),
            Map.entry(Rule.RULE_12_VIEW_MODELS_SEE_NO_SCENE, List.of("ui.facts.DrawingViewModel")),
            Map.entry(
                    Rule.RULE_13_CLASS_NAMES_END_AS_THEIR_PACKAGE_SAYS,
                    List.of("store.Misnamed", "app.StrayView")),
            Map.entry(
                    Rule.RULE_14_EXPECTED_TROUBLE_IS_A_VALUE,
                    List.of("store.OwnException", "store.ThrowingReader.read")),
            Map.entry(
                    Rule.RULE_15_ONLY_FETCHING_USES_THE_NETWORK,
                    List.of("app.HomeCaller", "store.PageLoader.load")));

    @ParameterizedTest
    @EnumSource
    void findsEveryOffender(Rule rule) {
        String report = String.join(
                "\n", rule.under(ROOT).evaluate(CANARY).getFailureReport().getDetails());
        assertThat(OFFENDERS.get(rule)).allSatisfy(offender -> assertThat(report).contains("canary." + offender));
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheInnocentAlone(Rule rule) {
        assertThat(rule.under(ROOT).evaluate(CANARY).getFailureReport().getDetails())
                .noneMatch(line -> line.contains("canary.model.GoodArticle"));
    }
}

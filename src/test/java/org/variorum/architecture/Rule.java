package org.variorum.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** The numbered rules of the architecture, each for any root package, so that the canary answers to the same ones. */
enum Rule {
    RULE_01_MODEL_SEES_JAVA_BASE_AND_JSPECIFY_ONLY(root -> new LayerRules(root).modelSeesJavaBaseAndJSpecifyOnly()),
    RULE_02_ANALYSIS_AND_STORE_SEE_MODEL_NOT_EACH_OTHER(
            root -> new LayerRules(root).analysisAndStoreSeeModelNotEachOther()),
    RULE_03_APP_SEES_THE_LOWER_LAYERS_AND_JAVAFX_BASE(
            root -> new LayerRules(root).appSeesTheLowerLayersAndJavafxBaseOnly()),
    RULE_04_UI_SEES_APP_AND_MODEL(root -> new LayerRules(root).uiSeesAppAndModelOnly()),
    RULE_05_ONLY_ASSEMBLY_AND_MAIN_SEE_EVERYTHING(root -> new LayerRules(root).onlyAssemblyAndMainSeeEverything()),
    RULE_06_NO_PACKAGE_CYCLES_AT_ANY_DEPTH(root -> new StructureRules(root).noPackageCyclesAtAnyDepth()),
    RULE_07_SIBLING_PANES_DO_NOT_SEE_EACH_OTHER(root -> new StructureRules(root).siblingPanesDoNotSeeEachOther()),
    RULE_08_ONLY_FX_CALLS_PLATFORM_AND_ONLY_TASK_OWNS_EXECUTORS(
            root -> new ConductRules(root).onlyFxCallsPlatformAndOnlyTaskOwnsExecutors()),
    RULE_09_NO_STATIC_MUTABLE_STATE_AND_NO_HIDDEN_WIRING(
            root -> new ConductRules(root).noStaticMutableStateAndNoHiddenWiring()),
    RULE_10_NO_CONSOLE_NO_OTHER_TOOLKIT_NO_REFLECTION(
            root -> new ConductRules(root).noConsoleOutsideCliNoOtherToolkitNoReflectionOutsideStore()),
    RULE_11_MODEL_CLASSES_ARE_IMMUTABLE(root -> new ConductRules(root).modelClassesAreImmutable()),
    RULE_12_VIEW_MODELS_SEE_NO_SCENE(root -> new LayerRules(root).viewModelSeesNoScene()),
    RULE_13_CLASS_NAMES_END_AS_THEIR_PACKAGE_SAYS(root -> new StructureRules(root).classNamesEndAsTheirPackageSays()),
    RULE_14_EXPECTED_TROUBLE_IS_A_VALUE(root -> new ConductRules(root).expectedTroubleIsAValue()),
    RULE_15_ONLY_FETCHING_USES_THE_NETWORK(root -> new ConductRules(root).onlyFetchingUsesTheNetwork());

    private final Function<String, ArchRule> forRoot;

    Rule(Function<String, ArchRule> forRoot) {
        this.forRoot = forRoot;
    }

    /** The rule for the packages under a root. Layers that hold no class yet break no rule. */
    ArchRule under(String root) {
        return forRoot.apply(root).allowEmptyShould(true);
    }
}

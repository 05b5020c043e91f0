/** User settings that make a workbench quiet, quick, and the same at every start. */
export const quietSettings = {
  'security.workspace.trust.enabled': false, // with the test driver no dialog shows: Restricted Mode would stay
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.reduceMotion': 'on',
  'chat.disableAIFeatures': true, // else sign-in time-outs take seconds off every start
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'files.autoSave': 'off', // a browser's default is to save at once
  'git.enabled': false,
  'editor.minimap.enabled': false, // it has squiggles of its own
  'editor.cursorBlinking': 'solid',
  'editor.hover.delay': 50,
  'editor.wordBasedSuggestions': 'off',
  'editor.accessibilitySupport': 'off',
  'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
}

/** The suites that run on the simulated device, by the title that they have in a test's report. */
export const simulatedSuites: Readonly<Record<string, string>> = {
	'the start': 'start.gd',
	'category, options and policy': 'category.gd',
	modes: 'modes.gd',
	'names of other APIs': 'names.gd',
	'a misused mode': 'misused_mode.gd',
	activation: 'activation.gd',
	interruptions: 'interruptions.gd',
	'the media services': 'media_services.gd',
	'other apps': 'other_apps.gd',
	routing: 'routing.gd',
	'ports and data sources': 'ports.gd',
	hardware: 'hardware.gd',
	'the microphone and permissions': 'microphone.gd',
	'the simulator': 'simulator.gd',
	'the end of time': 'end_of_time.gd',
	requests: 'requests.gd',
	handles: 'handles.gd',
	threads: 'threads.gd',
	presets: 'presets.gd',
	events: 'events.gd',
};

/** Those of the autoload. */
export const autoloadSuites: Readonly<Record<string, string>> = {
	'the type': 'audio_session_type.gd',
	'the state': 'audio_session_state.gd',
	'what a phone does with it': 'audio_session_native.gd',
	'a type that is refused': 'audio_session_refused_type.gd',
	'a sound that is refused': 'audio_session_refused_sound.gd',
	'calls and their ends': 'audio_session_calls.gd',
	'audio that is given back': 'audio_session_given_back.gd',
	'what is left to the game': 'audio_session_left_to_the_game.gd',
	'anything in any order': 'audio_session_any_order.gd',
};

/** The suites for other devices than a phone, by the name of the device. */
export const deviceSuites: Readonly<Record<string, string>> = { tv: 'tv.gd', tablet: 'tablet.gd' };

/** With `AUDIO_SESSION_BINDINGS=upstream` the tests know that the library was built with upstream godot-cpp. */
const bindings =
	process.env['AUDIO_SESSION_BINDINGS'] === 'upstream' ? ['--upstream-bindings'] : [];

/** The arguments with which the session runs on the simulated device. */
export const onSimulatedDevice = ['--audio-session=simulated', ...bindings];

/** The suites that run on the simulated device, by their title in the test report. */
export const simulatedSuites: Readonly<Record<string, string>> = {
	'the start': 'start.gd',
	'category, options and policy': 'category.gd',
	modes: 'modes.gd',
	'names of other APIs': 'names.gd',
	'a mode without its category': 'misused_mode.gd',
	activation: 'activation.gd',
	interruptions: 'interruptions.gd',
	'the media services': 'media_services.gd',
	'other apps': 'other_apps.gd',
	routing: 'routing.gd',
	'ports and data sources': 'ports.gd',
	hardware: 'hardware.gd',
	'the microphone and permissions': 'microphone.gd',
	'the simulator': 'simulator.gd',
	'the largest time': 'end_of_time.gd',
	requests: 'requests.gd',
	handles: 'handles.gd',
	threads: 'threads.gd',
	presets: 'presets.gd',
	events: 'events.gd',
};

/** The suites of the autoload: files inside the project, by title. */
export const autoloadSuites: Readonly<Record<string, string>> = {
	'the type': 'suites/audio_session_type.gd',
	'the state': 'suites/audio_session_state.gd',
	'the types on AVAudioSession': 'suites/audio_session_native.gd',
	'a refused type': 'suites/audio_session_refused_type.gd',
	'a refused activation': 'suites/audio_session_refused_sound.gd',
	'sound after a call': 'suites/audio_session_calls.gd',
	'giving the audio back': 'suites/audio_session_given_back.gd',
	'decisions of the game': 'suites/audio_session_left_to_the_game.gd',
	'random events in any order': 'suites/audio_session_any_order.gd',
};

/** The suites for devices other than a phone, by the name of the device. */
export const deviceSuites: Readonly<Record<string, string>> = { tv: 'tv.gd', tablet: 'tablet.gd' };

/** `AUDIO_SESSION_BINDINGS=upstream` means that the library was built with upstream godot-cpp. */
const bindings =
	process.env['AUDIO_SESSION_BINDINGS'] === 'upstream' ? ['--upstream-bindings'] : [];

/** The arguments with which the session runs on the simulated device. */
export const onSimulatedDevice = ['--audio-session=simulated', ...bindings];
